/** Words that head the name of an office, lower case. */
export const officeHeads: ReadonlySet<string> = new Set(
  `president minister premier chancellor king queen emir sultan emperor prince governor mayor secretary-general secretary ambassador envoy
  commander chief chairman chairwoman chair speaker spokesman spokeswoman spokesperson director commissioner general prosecutor leader
  representative head judge senator taoiseach deputy vice-president vice-chancellor administrator prefect ombudsman sheriff pope patriarch
  archbishop bishop ayatollah chairperson coordinator captain inspector councillor`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that may stand in an office's name before its head: "deputy foreign minister", "army chief". */
export const officeModifiers: ReadonlySet<string> = new Set(
  `prime foreign interior defence defense finance justice health education economy energy transport trade agriculture environment home
  deputy vice acting interim caretaker first chief attorney army police navy military air force security intelligence secretary general
  special high under-secretary transitional state union opposition party parliamentary regional provincial municipal district national federal
  supreme permanent senior executive managing police-chief crown information labour labor culture development minority chief-of-staff
  assistant policy lieutenant major brigadier`
    .split(/\s+/)
    .filter(Boolean),
);

/** Heads that are an office only with a modifier or a polity: a "leader" or "head" of anything is one, a "secretary" alone is not. */
export const weakHeads: ReadonlySet<string> = new Set(
  "secretary chief leader head representative general deputy director chair judge captain coordinator inspector administrator envoy prince".split(
    " ",
  ),
);

/** Offices of which a state has one at a time. */
export const nationalOffices =
  /^(?:(?:acting|interim|caretaker) )?(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|taoiseach|(?:\S+ ){1,3}minister|army chief)$/;

/** No longer or not yet in office. */
export const notInOffice: ReadonlySet<string> = new Set(
  "former ex late then ex- onetime erstwhile previous outgoing-former would-be future designate elect".split(" "),
);

/** "was elected president of", "was sworn in as prime minister". */
export const appointingVerbs: ReadonlySet<string> = new Set(
  "elect re-elect reelect appoint name swear inaugurate install confirm become choose nominate-and-confirm serve remain".split(
    " ",
  ),
);

/** Verbs in "a mission headed by X", and the office that they mean. */
export const leadingVerbs: ReadonlyMap<string, string> = new Map([
  ["head", "head"],
  ["lead", "leader"],
  ["chair", "chair"],
  ["command", "commander"],
]);

/** Bodies that stand long enough to have a leader: no delegation, rally or convoy. */
export const ledBodies: ReadonlySet<string> = new Set(
  `mission force party movement group militia army agency office command commission committee council organisation organization
  coalition front alliance union brigade battalion faction junta bureau ministry federation`
    .split(/\s+/)
    .filter(Boolean),
);
