const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Nouns for armed or uniformed people whose number is a strength. */
export const troopNouns =
  words(`troop troops soldier peacekeeper officer police policeman personnel fighter guard guardsman marine
  reservist conscript paratrooper gendarme serviceman man men member militant militiaman commando observer monitor trooper combatant rebel insurgent jihadist mercenary`);

/** Bodies that have a strength. */
export const forceNouns =
  words(`force mission army contingent brigade battalion regiment division militia garrison unit corps guard police
  navy fleet gendarmerie detachment group military operation kfor unifil minusma monusco unmik eulex taliban`);

/** Verbs by which a body has its strength: "the mission numbers 6,000". */
export const strengthVerbs = words(
  "number have comprise include total count maintain field boast command consist keep",
);

/** Verbs by which a body is brought to a size, and words for its size: "raising the number of troops to 900". */
export const raisingVerbs = words("bring raise take increase boost swell expand lift double reduce cut");
export const sizeNouns = words("strength number total size figure presence contingent headcount");

/** Verbs by which people in uniform stand somewhere: "3,000 troops are stationed there". */
export const stationVerbs = words("station base serve garrison remain deploy stand patrol operate");

/** Verbs by which more are sent. */
export const sendVerbs = words(
  "send deploy dispatch add reinforce rush fly commit redeploy bring airlift move provide contribute pledge increase",
);

/** Words right after a figure by which more are on the way: "the 700 already en route". */
export const underway: readonly string[] = [
  "en route",
  "on their way",
  "on the way",
  "on its way",
  "being sent",
  "being deployed",
  "due to arrive",
  "set to arrive",
  "bound for",
  "heading to",
  "to be deployed",
  "to be sent",
];

/** Verbs of living somewhere. */
export const dwellVerbs = words("reside live inhabit dwell settle remain stay populate");

/** Nouns that name a settlement or area and may be "of" a number of people: "a town of 20,000". */
export const settlementNouns =
  words(`town village city hamlet settlement municipality region district province enclave island country nation
  suburb neighbourhood neighborhood camp community commune capital state`);

/** Verbs by which a site's status is told, with the word that must follow where the verb alone says too little. */
export const siteVerbs: readonly {
  readonly lemma: string;
  readonly with: readonly string[];
  readonly value: string;
  readonly example: string;
}[] = [
  { lemma: "guard", with: [], value: "guarded", example: "Marines guard the consulate." },
  { lemma: "protect", with: [], value: "guarded", example: "Police protected the courthouse." },
  { lemma: "secure", with: [], value: "guarded", example: "Paratroopers secured the airfield." },
  { lemma: "patrol", with: [], value: "guarded", example: "Soldiers patrol the bridge." },
  { lemma: "defend", with: [], value: "guarded", example: "Militiamen defend the barracks." },
  { lemma: "occupy", with: [], value: "occupied", example: "Students occupied the ministry." },
  { lemma: "seize", with: [], value: "occupied", example: "Gunmen seized the radio station." },
  { lemma: "capture", with: [], value: "occupied", example: "Rebels captured the airport." },
  { lemma: "overrun", with: [], value: "occupied", example: "Fighters overran the base." },
  { lemma: "take", with: ["over"], value: "occupied", example: "Protesters took over the town hall." },
  { lemma: "block", with: [], value: "blocked", example: "Lorry drivers blocked the bridge." },
  { lemma: "blockade", with: [], value: "blocked", example: "Fishermen blockaded the port." },
  { lemma: "barricade", with: [], value: "blocked", example: "Residents barricaded the road." },
  { lemma: "obstruct", with: [], value: "blocked", example: "Farmers obstructed the crossing." },
  { lemma: "cordon", with: [], value: "blocked", example: "Police cordoned off the square." },
  { lemma: "seal", with: ["off"], value: "blocked", example: "Troops sealed off the mosque." },
  { lemma: "besiege", with: [], value: "besieged", example: "The army besieged the monastery." },
  { lemma: "surround", with: [], value: "besieged", example: "Tanks surrounded the palace." },
  { lemma: "encircle", with: [], value: "besieged", example: "Units encircled the hospital." },
  { lemma: "clear", with: [], value: "cleared", example: "Police cleared the square." },
  { lemma: "vacate", with: [], value: "cleared", example: "Squatters vacated the school." },
  { lemma: "retake", with: [], value: "cleared", example: "Soldiers retook the station." },
  { lemma: "reopen", with: [], value: "cleared", example: "Engineers reopened the bridge." },
  { lemma: "evacuate", with: [], value: "cleared", example: "Staff evacuated the embassy." },
];

/** Light verbs and verbs of being hidden: "took shelter", "holed up", "sought refuge". */
export const shelterVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ["shelter", []],
  ["hide", []],
  ["hole", ["up"]],
  ["cower", []],
  ["take", ["shelter", "refuge", "cover", "sanctuary"]],
  ["seek", ["shelter", "refuge", "sanctuary"]],
  ["find", ["shelter", "refuge", "sanctuary"]],
  ["barricade", ["himself", "herself", "themselves"]],
  ["lock", ["himself", "herself", "themselves"]],
]);

/** Things that can be guarded, blocked, occupied. A place name of precision site counts too. */
export const siteNouns =
  words(`building hall town-hall office station bridge road highway street crossing checkpoint border church mosque
  monastery temple synagogue school university campus hospital clinic base camp airport airfield runway port harbour harbor embassy consulate
  headquarters hq compound palace parliament ministry court courthouse prison jail square plaza market plant factory refinery mine dam
  pipeline terminal depot barracks fort fortress castle tower tunnel pass bridgehead junction intersection house home villa mansion
  residence hotel theatre theater stadium museum library warehouse farm oilfield field well village town city district suburb area
  entrance gate railway track line motorway route corridor municipality outpost post position quarter premises site facility complex
  shelter basement cellar bunker cathedral shrine kindergarten bank studio newsroom consulate-general seat bureau barricade roadblock`);

/** Verbs of holding territory, and of winning or losing it. */
export const controlVerbs: ReadonlyMap<string, "controls" | "lost"> = new Map([
  ["control", "controls"],
  ["hold", "controls"],
  ["govern", "controls"],
  ["administer", "controls"],
  ["rule", "controls"],
  ["capture", "controls"],
  ["recapture", "controls"],
  ["retake", "controls"],
  ["seize", "controls"],
  ["conquer", "controls"],
  ["annex", "controls"],
  ["liberate", "controls"],
  ["overrun", "controls"],
  ["regain", "controls"],
  ["occupy", "controls"],
  ["lose", "lost"],
  ["cede", "lost"],
]);

/** Verbs that take "independence" as object. */
export const independenceVerbs: ReadonlyMap<string, string> = new Map([
  ["declare", "declared"],
  ["proclaim", "declared"],
  ["announce", "declared"],
  ["gain", "independent"],
  ["win", "independent"],
  ["achieve", "independent"],
  ["obtain", "independent"],
  ["receive", "independent"],
  ["secure", "independent"],
  ["regain", "independent"],
  ["restore", "independent"],
]);

/** Predicates by which a share of the electorate is told to have voted. */
export const votingVerbs = words("vote participate turn");
export const electorateNouns = words(
  "voter elector electorate population people citizen resident serb adult registered",
);
