/** ICEWS' 20 columns. */
export const icewsColumns =
  `Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude`.split(
    ",",
  );

/** ICEWS' words for PLOVER sectors. */
export const sectorNames: Readonly<Record<string, string>> = {
  COP: "Police",
  GOV: "Government",
  JUD: "Judicial",
  LEG: "Legislative / Parliamentary",
  MIL: "Military",
  PTY: "Parties",
  REB: "Rebel",
  UAF: "Unidentified Forces",
  BUS: "Business",
  CRM: "Criminals / Gangs",
  CVL: "General Population / Civilian / Social",
  EDU: "Education",
  JRN: "News",
  LAB: "Labor",
  MED: "Medical / Health",
  REF: "Refugees / Displaced",
  OPP: "Protestors / Popular Opposition / Mobs",
  REL: "Religious",
  UNO: "International Government Organization",
  IGO: "International Government Organization",
  NGO: "Nongovernmental Organization (International)",
};
