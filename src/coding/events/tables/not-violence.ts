/**
 * What takes the violence out of a violent verb. Columns: where the word stands (disaster: does it, and nobody is behind it; agent: does it; object: suffers it;
 * beside: behind "in", "by", "at", "over"), lemmas, the sentence that motivated the row.
 */
const notViolence = `
disaster	earthquake quake aftershock tsunami cyclone hurricane typhoon tornado storm thunderstorm monsoon flood flooding floodwater rain rainfall downpour landslide mudslide avalanche drought famine wildfire lightning heatwave wave eruption volcano snow blizzard tide wind	A cyclone hit the coast.
disaster	disease virus epidemic pandemic outbreak cholera malaria ebola measles plague infection coronavirus covid-19 cancer dengue malnutrition heat cold pollution smog	The epidemic struck the camp.
disaster	crash accident collision derailment stampede crush capsizing wreck leak	A bus crash killed twelve people.
agent	fire blaze collapse hunger starvation	A fire at the depot killed two guards.
agent	crisis recession inflation shortage scandal sanction tariff tax price protest rumour rumor news scarcity outage blackout delay debt decision ruling law policy boycott cut unemployment budget practice	The district was hit by protests.
object	inflation corruption crime poverty disease virus fire blaze famine hunger unemployment racism discrimination terrorism extremism misinformation disinformation trafficking smuggling pandemic epidemic outbreak case lawsuit charge battle temptation urge	The minister is fighting corruption.
object	plan proposal policy law bill decision record idea budget reform ruling verdict deal agreement motion amendment candidacy argument claim report speech remark statement allegation resolution legacy initiative	The party attacked the plan.
object	economy trade growth price export import sale profit revenue currency	The tariffs hit exports.
object	target goal milestone high low peak bottom headline snag wall road right balance deal bargain chord note nail	Output hit a record high.
object	job livelihood prospect	The tariffs destroyed thousands of jobs.
beside	levy tax tariff fee policy law bill proposal decision handling price reform budget	The unions attacked the ministry over the levy.
beside	election vote poll primary runoff referendum ballot race contest final match game seat debate margin speech interview tweet tv	The senator beat his rival in the primary.
beside	crash accident collision derailment stampede quake earthquake flood flooding landslide storm cyclone hurricane fire blaze outbreak epidemic avalanche collapse	The minister was killed in a plane crash.
`;

const byPlace = new Map<string, Set<string>>();
for (const row of notViolence.trim().split("\n")) {
  const [where = "", lemmas = ""] = row.split("\t");
  for (const place of where === "disaster" ? ["disaster", "agent"] : [where])
    byPlace.set(place, new Set([...(byPlace.get(place) ?? []), ...lemmas.split(" ")]));
}
const none: ReadonlySet<string> = new Set();

/** Lemmas that take the violence out of a verb, by where they stand; "agent" has those of "disaster" too. */
export const peacefulWords = (where: "agent" | "disaster" | "object" | "beside"): ReadonlySet<string> =>
  byPlace.get(where) ?? none;
