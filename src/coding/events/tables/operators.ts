/**
 * Words that govern an event and say what the text holds of it. Columns: operator, lemmas, the sentence that motivated it.
 * report: someone is said to say so; deny: someone says it is not so; threat, plan: not yet; unreal: never claimed.
 */
export const operatorTable = `
report	say tell report announce claim state add confirm note allege assert insist declare explain reveal acknowledge admit describe testify write recall indicate maintain argue believe estimate suggest disclose stress emphasise emphasize warn reiterate comment respond reply complain quote cite tweet post think contend charge	The ministry said the rebels shelled the town.
deny	deny refute dismiss dispute disprove disclaim	The general denied that his troops fired.
threat	threaten vow swear	The militia threatened to shell the port.
plan	plan intend prepare schedule expect hope propose consider promise pledge agree decide want seek try attempt aim order authorise authorize approve mull weigh envisage prepare ready set due poise about ask urge demand call request invite offer wish await anticipate	The army planned to storm the camp.
unreal	unwilling unable reluctant unlikely prevent avert avoid foil thwart refuse decline fail fear imagine rule forbid prohibit oppose deter stop discourage thwart refrain	Police foiled an attack on the embassy.
wish	need require lack deserve warrant justify risk contemplate outlaw	The law requires approval from the council.
unreal-noun	threat fear risk possibility prospect danger plan plot proposal call demand need event chance potential preparation warning ability capability intention desire importance necessity need penchant hope benefit request plea ban talk idea rumour rumor charge suspicion conspiracy readiness willingness right responsibility law case allegation accusation	The threat of attack kept people inside.
`;
