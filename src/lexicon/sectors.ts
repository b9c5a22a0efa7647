/** PLOVER sector codes with what they mean (PLOVER manual, "Sectors"; MED is health and JRN media). */
export const sectors = {
  COP: "police and law enforcement",
  GOV: "government",
  JUD: "courts and lawyers",
  LEG: "legislature",
  MIL: "military",
  PRM: "paramilitaries and militias",
  PTY: "political parties",
  REB: "rebels and insurgents",
  SPY: "intelligence services",
  UAF: "unidentified armed forces",
  UNK: "unknown",
  AGR: "agriculture",
  BUS: "business",
  CRM: "crime",
  CVL: "civilians",
  EDU: "education and research",
  ELI: "elites and former officials",
  JRN: "media",
  LAB: "labour",
  MED: "health",
  REF: "refugees and displaced people",
  OPP: "political opposition and protesters",
  PRE: "governments of breakaway regions",
  REL: "religion",
  SOC: "civil society",
} as const;
export type Sector = keyof typeof sectors;

export const isSector = (code: string): code is Sector => Object.hasOwn(sectors, code);

/** PLOVER's codes for actors of no one country. */
export const blocs = ["UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM"] as const;
export type Bloc = (typeof blocs)[number];
export const isBloc = (code: string): code is Bloc => (blocs as readonly string[]).includes(code);
