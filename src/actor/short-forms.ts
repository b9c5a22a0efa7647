import type { Draft } from "./draft.ts";

/** Nouns by which news take up an organisation again, and the sectors or the word in its name that they need. */
const shortFormRows = `
force	MIL	force
mission	MIL	mission
mission	MIL	force
mission	COP	eulex
peacekeepers	MIL	force
alliance	MIL	nato
alliance		alliance
union		union
bloc		european union
bloc		bloc
army	MIL	army
military	MIL	army
group	REB
group	PRM
group	CRM
group	SOC
group	OPP
movement	REB
movement	OPP
movement	PTY	movement
militia	PRM
party	PTY
organisation
organization
agency
company	BUS
firm	BUS
airline	BUS
bank	BUS	bank
newspaper	JRN
broadcaster	JRN
cartel	CRM
gang	CRM
court	JUD
tribunal	JUD
parliament	LEG
assembly	LEG
ministry	GOV	ministry
commission		commission
council		council
committee		committee
university	EDU
hospital	MED
front	REB	front
`;

const rows = shortFormRows
  .trim()
  .split("\n")
  .map((row) => {
    const [noun = "", sector = "", word = ""] = row.split("\t");
    return { noun, sector, word };
  });

/** Whether "the <noun>" may take up this organisation: "the force" for KFOR, "the alliance" for NATO. */
export const shortForms = (noun: string, body: Draft): boolean =>
  rows.some(
    (row) =>
      row.noun === noun &&
      (!row.sector || (body.sectors as readonly string[]).includes(row.sector)) &&
      (!row.word || body.name.toLowerCase().includes(row.word)),
  );

/** Whether a noun for an office takes up its holder: "the minister" for an interior minister. */
export const officeMatches = (noun: string, office: string | null): boolean => {
  if (!office) return false;
  if (office === noun || office.endsWith(` ${noun}`) || office.startsWith(`${noun} `)) return true;
  return noun === "premier" && office === "prime minister";
};
