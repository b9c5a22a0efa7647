import type { Measure } from "../../../core/plover.ts";

/**
 * Where the victims stand: `object` of the verb (or subject of its passive), its `subject`, the noun that a noun
 * `governs` ("the death of two boys"), the word `itself` ("twelve dead").
 */
export type VictimRole = "object" | "subject" | "governs" | "itself";

export interface CasualtyWord {
  readonly lemma: string;
  readonly measure: Measure;
  readonly role: VictimRole;
  /** A word that must depend on it: "dead" for "shot dead". Several are alternatives. */
  readonly with: readonly string[];
  /** How sure the word alone makes the measure. */
  readonly score: number;
  readonly example: string;
}

const read = (table: string): readonly CasualtyWord[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [lemma = "", measure = "", role = "", words = "", score = "", example = ""] = line.split("\t");
      return {
        lemma,
        measure: measure as Measure,
        role: role as VictimRole,
        with: words === "-" ? [] : words.split("|"),
        score: Number(score),
        example,
      };
    });

/** Verbs. A row with a needed word stands before the row of the bare verb. */
export const casualtyVerbs = read(`
kill	killed	object	-	.95	The blast killed nine miners.
murder	killed	object	-	.95	Two aid workers were murdered.
slay	killed	object	-	.95	Three herders were slain.
massacre	killed	object	-	.95	Militiamen massacred forty villagers.
assassinate	killed	object	-	.95	A judge was assassinated in Cali.
execute	killed	object	-	.9	The rebels executed eleven captives.
behead	killed	object	-	.95	Six fishermen were beheaded.
decapitate	killed	object	-	.95	A guard was decapitated.
slaughter	killed	object	-	.9	Gunmen slaughtered thirty pilgrims.
butcher	killed	object	-	.9	The band butchered a family.
lynch	killed	object	-	.95	A mob lynched two men.
gun	killed	object	down	.95	A councillor was gunned down.
mow	killed	object	down	.9	A lorry mowed down five marchers.
electrocute	killed	object	-	.9	Two boys were electrocuted.
strangle	killed	object	-	.85	She was strangled.
crush	killed	object	death	.95	Eight fans were crushed to death.
shoot	killed	object	dead|death|fatally	.97	Police shot dead two men.
stab	killed	object	dead|death|fatally	.97	A teacher was stabbed to death.
beat	killed	object	death|fatally	.97	He was beaten to death.
hack	killed	object	death	.97	Four were hacked to death.
burn	killed	object	death|alive	.95	A couple were burnt alive.
stone	killed	object	death	.95	A woman was stoned to death.
batter	killed	object	death	.95	He was battered to death.
bludgeon	killed	object	death|-	.9	A guard was bludgeoned to death.
wound	killed	object	mortally|fatally	.95	A sergeant was fatally wounded.
injure	killed	object	fatally	.95	A rider was fatally injured.
strike	killed	object	fatally	.9	A girl was fatally struck.
blow	killed	object	up	.6	A patrol was blown up.
find	killed	object	dead	.92	A couple were found dead.
pronounce	killed	object	dead|deceased	.95	He was pronounced dead at the scene.
declare	killed	object	dead|deceased	.95	She was declared dead.
confirm	killed	object	dead	.95	Twelve were confirmed dead.
leave	killed	object	dead	.95	The raid left twelve people dead.
leave	injured	object	injured|wounded|hurt|paralyzed|paralysed|hospitalized|hospitalised	.93	The crash left six injured.
leave	missing	object	missing	.9	The flood left nine missing.
leave	displaced	object	homeless|displaced	.93	The fire left 400 homeless.
make	displaced	object	homeless	.9	Storms made 2,000 homeless.
render	displaced	object	homeless	.9	The quake rendered 500 families homeless.
die	killed	subject	-	.95	Two nurses died.
martyr	killed	object	-	.85	Three guards were martyred.
perish	killed	subject	-	.95	Twelve perished in the fire.
succumb	killed	subject	-	.9	One officer succumbed to his wounds.
drown	killed	subject	-	.92	Thirty migrants drowned.
suffocate	killed	subject	-	.85	Nine suffocated.
bleed	killed	subject	death	.95	He bled to death.
freeze	killed	subject	death	.95	Two hikers froze to death.
starve	killed	subject	death	.9	Hundreds starved to death.
fall	killed	subject	death	.9	A climber fell to his death.
plunge	killed	subject	death|deaths	.9	Two men plunged to their deaths.
burn	killed	subject	death	.9	Three burned to death.
injure	injured	object	-	.95	Shrapnel injured seven bystanders.
wound	injured	object	-	.95	Nine soldiers were wounded.
hurt	injured	object	-	.9	Two children were hurt.
maim	injured	object	-	.9	Mines maimed sixty farmers.
hospitalize	injured	object	-	.85	Eleven people were hospitalized.
hospitalise	injured	object	-	.85	Eleven people were hospitalised.
shoot	injured	object	-	.7	Four teenagers were shot.
stab	injured	object	-	.75	A commuter was stabbed.
scald	injured	object	-	.85	Two workers were scalded.
bruise	injured	object	-	.7	Three officers were bruised.
concuss	injured	object	-	.85	A steward was concussed.
graze	injured	object	-	.7	A boy was grazed by a bullet.
strike	injured	object	bullet|bullets|gunfire|shrapnel|shot|round|rock|stone	.7	A girl was struck by a stray bullet.
hit	injured	object	bullet|bullets|gunfire|shrapnel|round|leg|arm|chest|back|foot|head|shoulder|stomach|neck|hand|abdomen|torso|rock|stone	.7	A man was hit in the leg.
treat	injured	object	injury|injuries|wound|wounds|hospital|burns|burn|inhalation|scene|shock	.75	Five were treated for wounds.
take	injured	object	hospital|hospitals|infirmary|clinic	.65	Three were taken to hospital.
rush	injured	object	hospital|hospitals|clinic	.7	Two were rushed to hospital.
airlift	injured	object	-	.7	A rider was airlifted.
fly	injured	object	hospital	.65	She was flown to hospital.
transport	injured	object	hospital|hospitals	.65	Two were transported to a hospital.
suffer	injured	subject	injury|injuries|wound|wounds|burn|burns|concussion|fracture|fractures|inhalation|cuts|bruises|gunshot	.9	Four guards suffered burns.
sustain	injured	subject	injury|injuries|wound|wounds|burn|burns|fracture|fractures|gunshot	.9	Both drivers sustained injuries.
receive	injured	subject	injury|injuries|wound|wounds|burns|gunshot	.8	Six received minor wounds.
detain	detained	object	-	.95	Police detained forty marchers.
arrest	detained	object	-	.95	Officers arrested three men.
imprison	detained	object	-	.85	Ten editors were imprisoned.
jail	detained	object	-	.8	Two activists were jailed.
apprehend	detained	object	-	.9	Soldiers apprehended six smugglers.
round	detained	object	up	.85	Troops rounded up 200 men.
intern	detained	object	-	.8	The army interned 300 people.
take	detained	object	custody	.9	Nine were taken into custody.
capture	detained	object	-	.75	Two suspects were captured in a village.
recapture	detained	object	-	.8	Police recaptured nine of the inmates.
nab	detained	object	-	.8	Police nabbed four thieves.
displace	displaced	object	-	.95	Fighting displaced 30,000 people.
uproot	displaced	object	-	.9	The war uprooted a million people.
evict	displaced	object	-	.75	The army evicted 60 families.
expel	displaced	object	home|homes|village|villages|town	.8	Militias expelled 900 people from their homes.
drive	displaced	object	home|homes|house|houses|village|villages|town|area|land	.85	Shelling drove 5,000 from their homes.
force	displaced	object	flee|leave|evacuate|home|homes	.85	Floods forced 800 to flee.
evacuate	displaced	object	-	.7	Rescuers evacuated 1,200 residents.
relocate	displaced	object	-	.6	The army relocated 3,000 villagers.
flee	displaced	subject	-	.8	Some 8,000 villagers fled.
leave	displaced	subject	home|homes|house|houses|village|villages|town|city|area	.7	Thousands of residents have left the town.
abduct	abducted	object	-	.95	Gunmen abducted 20 pupils.
kidnap	abducted	object	-	.95	Two engineers were kidnapped.
snatch	abducted	object	-	.75	A trader was snatched.
take	abducted	object	hostage|captive|hostages	.93	Rebels took 15 people hostage.
hold	detained	object	custody|detention|jail|prison	.85	Forty students are held in custody.
hold	abducted	object	hostage|captive	.9	Nine staff were held hostage.
seize	abducted	object	hostage|hostages	.9	They seized four engineers as hostages.
disappear	missing	subject	-	.7	Three activists disappeared.
vanish	missing	subject	-	.7	Two divers vanished.
go	missing	subject	missing	.93	Six sailors went missing.
report	missing	object	missing	.9	Nine were reported missing.
fear	killed	object	dead|drowned|killed	.5	Forty are feared dead.
fear	missing	object	missing	.6	Hundreds are feared missing.
presume	killed	object	dead|drowned	.55	Eight are presumed dead.
believe	killed	object	dead	.5	Six are believed dead.
`);

/** Nouns that tell victims by what they govern: "the death of two boys", "injuries of thirty guards", "twelve deaths". */
export const casualtyNouns = read(`
death	killed	governs	-	.9	The deaths of four miners shocked the town.
fatality	killed	governs	-	.93	The crash caused nine fatalities.
killing	killed	governs	-	.9	The killing of two envoys was condemned.
murder	killed	governs	-	.9	He stood trial for the murders of three women.
slaying	killed	governs	-	.9	Police study the slaying of a banker.
homicide	killed	governs	-	.7	Detectives count eleven homicides.
assassination	killed	governs	-	.9	The assassination of a mayor began it.
execution	killed	governs	-	.8	The execution of ten captives was filmed.
massacre	killed	governs	-	.85	The massacre of sixty villagers was denied.
beheading	killed	governs	-	.9	The beheading of two guards was filmed.
drowning	killed	governs	-	.8	The drowning of nine migrants led to a trial.
injury	injured	governs	-	.9	Clashes led to injuries of twenty guards.
wounding	injured	governs	-	.9	The wounding of six officers was confirmed.
arrest	detained	governs	-	.9	The arrests of ten students were announced.
detention	detained	governs	-	.85	The detention of four editors was criticised.
imprisonment	detained	governs	-	.8	The imprisonment of two nuns was denounced.
abduction	abducted	governs	-	.93	The abduction of 40 girls caused outrage.
kidnapping	abducted	governs	-	.93	The kidnapping of a priest was reported.
disappearance	missing	governs	-	.85	The disappearance of nine students is unsolved.
displacement	displaced	governs	-	.9	It led to the displacement of 10,000 people.
expulsion	displaced	governs	-	.6	The expulsion of 900 villagers followed.
evacuation	displaced	governs	-	.7	The evacuation of 3,000 people began.
`);

/** Words that are themselves counted: "twelve dead", "nine wounded", "six bodies". */
export const countedVictims = read(`
dead	killed	itself	-	.95	Twelve dead, said the mayor.
body	killed	itself	-	.8	Rescuers found six bodies.
corpse	killed	itself	-	.85	Four corpses lay there.
killed	killed	itself	-	.93	Two killed and nine hurt in a blast.
deceased	killed	itself	-	.8	The three deceased were named.
injured	injured	itself	-	.93	There were nine injured.
wounded	injured	itself	-	.93	Nine wounded were carried out.
hurt	injured	itself	-	.9	Two hurt in a fall.
missing	missing	itself	-	.9	Four missing after a landslide.
homeless	displaced	itself	-	.85	There were 400 homeless.
detainee	detained	itself	-	.6	The camp holds 90 detainees.
hostage	abducted	itself	-	.7	The group holds nine hostages.
captive	abducted	itself	-	.6	Five captives were shown.
displaced	displaced	itself	-	.85	The region has 9,000 displaced.
`);

/** "Casualties" are the dead and the hurt together, so neither figure can be more than an upper bound. */
export const mixedNouns: ReadonlySet<string> = new Set(["casualty"]);

/** Verbs whose object "life" makes their subject or "of" phrase victims: "lost their lives", "claimed nine lives". */
export const lifeVerbs: ReadonlyMap<string, "subject" | "governs"> = new Map([
  ["lose", "subject"],
  ["give", "subject"],
  ["claim", "governs"],
  ["take", "governs"],
  ["cost", "governs"],
  ["end", "governs"],
]);

/** Adjectives and participles that a copula or a noun may carry: "are dead", "remained missing", "in critical condition". */
export const stateWords: ReadonlyMap<string, Measure> = new Map([
  ["dead", "killed"],
  ["deceased", "killed"],
  ["missing", "missing"],
  ["unaccounted", "missing"],
  ["homeless", "displaced"],
  ["injured", "injured"],
  ["wounded", "injured"],
  ["hurt", "injured"],
]);

/** Verbs above a casualty word that say it has not happened, or is only meant. */
export const unreal: ReadonlySet<string> = new Set(
  `threaten plan want try attempt vow intend plot aim conspire hope wish seek prepare refuse fail avoid prevent deny
  risk expect order urge call warn pledge ask offer decide consider think try-to promise swear need able ready likely`
    .split(/\s+/)
    .filter(Boolean),
);
