const actor = (n: 1 | 2): readonly string[] =>
  [
    "Code",
    "Name",
    "CountryCode",
    "KnownGroupCode",
    "EthnicCode",
    "Religion1Code",
    "Religion2Code",
    "Type1Code",
    "Type2Code",
    "Type3Code",
  ].map((part) => `Actor${n}${part}`);
const geo = (who: string): readonly string[] =>
  ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"].map(
    (part) => `${who}Geo_${part}`,
  );

/** The 61 columns of a GDELT 2.0 event file, which has no header row. */
export const gdeltColumns: readonly string[] = [
  "GLOBALEVENTID",
  "SQLDATE",
  "MonthYear",
  "Year",
  "FractionDate",
  ...actor(1),
  ...actor(2),
  "IsRootEvent",
  "EventCode",
  "EventBaseCode",
  "EventRootCode",
  "QuadClass",
  "GoldsteinScale",
  "NumMentions",
  "NumSources",
  "NumArticles",
  "AvgTone",
  ...geo("Actor1"),
  ...geo("Actor2"),
  ...geo("Action"),
  "DATEADDED",
  "SOURCEURL",
];

/** The 16 columns of a GDELT 2.0 mentions file, which has no header row. */
export const gdeltMentionColumns: readonly string[] = [
  "GLOBALEVENTID",
  "EventTimeDate",
  "MentionTimeDate",
  "MentionType",
  "MentionSourceName",
  "MentionIdentifier",
  "SentenceID",
  "Actor1CharOffset",
  "Actor2CharOffset",
  "ActionCharOffset",
  "InRawText",
  "Confidence",
  "MentionDocLen",
  "MentionDocTone",
  "MentionDocTranslationInfo",
  "Extras",
];

/** CAMEO role codes of the PLOVER sectors for which the two differ. */
export const roles: Readonly<Record<string, string>> = { JRN: "MED", MED: "HLH", PRM: "REB", SOC: "CVL" };

/** PLOVER sectors of the CAMEO role codes that mean something else there. */
export const sectorsOfRoles: Readonly<Record<string, string>> = { MED: "JRN", HLH: "MED" };
