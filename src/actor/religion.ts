const codes: Readonly<Record<string, string>> = {
  buddhist: "BUD",
  christian: "CHR",
  catholic: "CTH",
  "roman catholic": "CTH",
  protestant: "PRO",
  copt: "CPT",
  muslim: "MOS",
  sunni: "SUN",
  shiite: "SHI",
  shia: "SHI",
  "shi'ite": "SHI",
  hindu: "HIN",
  jew: "JEW",
  sikh: "SIK",
  druze: "DRZ",
  alawite: "ALE",
  maronite: "MRN",
  mormon: "LDS",
  zoroastrian: "ZRO",
  bahai: "BAH",
  "baha'i": "BAH",
  jain: "JAN",
};

/** CAMEO religion code of a believer's noun in the singular (CAMEO codebook 1.1b3, chapter 4). */
export const religionOf = (noun: string): string | null => codes[noun] ?? null;
