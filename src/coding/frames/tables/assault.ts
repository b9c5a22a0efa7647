/** Frames of ASSAULT: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const assault = `
A attack R	-	Rebels attacked the army base at dawn.
A assault R	-	Soldiers assaulted the village.
A ambush R	firearms	Militants ambushed a military convoy near the border.
A raid R	-	Gunmen raided the police station.
A storm R	-	Insurgents stormed the governor's office.
A bomb R	explosives	Insurgents bombed the ministry.
A blow up R	explosives	Militants blew up a bridge outside the town.
A blast R@target	explosives	Separatists blasted the pipeline.
A shell R	heavy-weapons	Government forces shelled the town.
A bombard R	heavy-weapons	The navy bombarded the port.
A pound R@territory	heavy-weapons	Artillery units pounded the eastern district.
A strafe R	aerial	Helicopters strafed the convoy.
A strike R@target	-	The army struck rebel positions in the north.
A hit R@target	-	The air force hit a weapons depot outside the capital.
A target R@target	-	The militia targeted a checkpoint.
A shoot R	firearms	Police shot a demonstrator.
A shoot at! R	firearms	Border guards shot at fishermen.
A shoot dead R	firearms	Gunmen shot dead a journalist.
A gun down R	firearms	Attackers gunned down a judge.
A shoot down R	firearms	Rebels shot down a helicopter.
A down R@aircraft	heavy-weapons	The insurgents downed a military helicopter.
A open fire on|at R	firearms	Gunmen opened fire on worshippers.
A fire on|at|upon! R	firearms	Soldiers fired on the crowd.
A fire @weapon at|on|into|toward|towards|against R	heavy-weapons	The militia fired rockets at the airport.
A fire shot at|on|into R	firearms	Police fired shots at the miners.
A launch @weapon at|on|into|toward|towards|against! R	heavy-weapons	The group launched missiles at the refinery.
A exchange fire with M	firearms	The army exchanged fire with insurgents.
A trade fire with M	firearms	Border guards traded fire with smugglers.
A exchange artillery|gunfire|shell with M	heavy-weapons	The two armies exchanged artillery along the line of control.
A return fire on|at R	firearms	Troops returned fire on the attackers.
A clash with M	-	Protesters clashed with police.
A battle R	-	Government troops battled rebels near the river.
A fight R	-	The army is fighting insurgents in the delta.
A fight with|against! M	-	Kurdish forces fought against the jihadists.
A battle with|against! M	-	Villagers battled with armed herders.
A skirmish with M	-	Border troops skirmished with infiltrators.
A scuffle with M	beat	Opposition lawmakers scuffled with guards.
A engage @force in battle|combat|firefight	firearms	The patrol engaged the rebels in battle.
A kill R	-	Militants killed twelve soldiers.
A murder R	targeted	A hit squad murdered the union leader.
A slay R	-	The gang slew five villagers.
A assassinate R	targeted	Gunmen assassinated the mayor.
A execute R	targeted	The insurgents executed three hostages.
A behead R	targeted	The extremists beheaded an aid worker.
A hang R@person	targeted	The authorities hanged two convicted spies.
A massacre R	targeted	Paramilitaries massacred villagers.
A slaughter R@person	targeted	The raiders slaughtered forty farmers.
A butcher R@person	targeted	Militiamen butchered a family of six.
A overpower R@person	-	Prisoners overpowered two guards.
A lynch R	primitive	A mob lynched two suspected thieves.
A poison R@person	unconventional	Agents poisoned the exiled dissident.
A gas R@person	unconventional	The regime gassed residents of the suburb.
A stone R	primitive	Villagers stoned the tax collector.
A stab R	primitive	An attacker stabbed a lawmaker.
A knife R	primitive	An assailant knifed two officers.
A hack R to! death	primitive	Extremists hacked a blogger to death.
A burn alive R	primitive	The mob burned alive two travellers.
A wound R	-	Militants wounded four guards.
A injure R	-	Rioters injured nine officers.
A maim R	-	Rebels maimed farmers who refused to pay.
A beat R@person	beat	Police beat several demonstrators.
A beat up R	beat	Thugs beat up an opposition activist.
A club R@person	beat	Guards clubbed the prisoners.
A batter R@person	beat	Attackers battered an election official.
A punch R	beat	A minister's bodyguard punched a reporter.
A torture R	torture	Interrogators tortured detainees.
A mutilate R	torture	The rebels mutilated their captives.
A mistreat R@person	torture	Guards mistreated prisoners of war.
A abuse R@prisoner	torture	Soldiers abused detainees at the camp.
A rape R	sexual	Soldiers raped women in the village.
A gang-rape R	sexual	Militiamen gang-raped two displaced women.
A molest R	sexual	Officers molested women at the checkpoint.
A kidnap R	abduct	Gunmen kidnapped a priest.
A abduct R	abduct	Bandits abducted forty pupils.
A take R hostage	abduct	The militants took nine engineers hostage.
A take hostage R	abduct	Rebels took hostage a group of tourists.
A hold R hostage	abduct	Pirates held the crew hostage.
A hold R captive	abduct	The insurgents held two pilots captive.
A capture R@combatant	abduct	Rebels captured six soldiers.
A snatch R@person	abduct	Gunmen snatched a bank manager.
A hijack R	abduct	Pirates hijacked a tanker.
A seize R@person	abduct	Fighters seized four foreign workers.
A disappear R@person	abduct	Security agents disappeared dozens of students.
A@weapon damage R	destroy	Drones damaged a grain elevator.
A damage R@site	destroy	Shells damaged a hospital.
A destroy R@site	destroy	Shells destroyed a hospital.
A demolish R@site	destroy	The jihadists demolished an ancient shrine.
A raze R	destroy	Troops razed three villages.
A level R@site	destroy	Jets levelled an apartment block.
A flatten R@site	destroy	Bombers flattened the market.
A dynamite R	explosives	Guerrillas dynamited a power pylon.
A sabotage R	destroy	Saboteurs sabotaged the railway.
A torch R	destroy	Raiders torched dozens of homes.
A set fire to! R	destroy	Militiamen set fire to the village.
A set ablaze R	destroy	The mob set ablaze a police post.
A set R on! fire	destroy	Attackers set the church on fire.
A burn R@site	destroy	Herders burned a village.
A burn down R	destroy	Arsonists burned down a mosque.
A firebomb R	primitive	Extremists firebombed a synagogue.
A loot R	destroy	Militiamen looted the hospital.
A plunder R	destroy	Gunmen plundered the warehouses.
A pillage R	destroy	Retreating troops pillaged the town.
A ransack R	destroy	The crowd ransacked the embassy.
A vandalize R@site	destroy	Vandals vandalized the war memorial chapel.
A invade R	-	The army invaded the neighbouring country.
A overrun R	-	Insurgents overran an outpost.
A besiege R	-	Rebels besieged the provincial capital.
A lay siege to! R	-	Government forces laid siege to the enclave.
A surround R@site	-	Troops surrounded the rebel stronghold.
A encircle R@territory	-	The army encircled the town.
A capture R@territory	-	Rebels captured the border town.
A recapture R	-	The army recaptured the airport.
A retake R	-	Government forces retook the city.
A seize R@territory	-	Insurgents seized the provincial capital.
A@combatant take R@territory	-	Rebels took the border town.
A seize control of! R	-	The militia seized control of the port.
A take control of! R	-	Rebels took control of the mining town.
A regain control of! R	-	Troops regained control of the district.
A wrest control of! R	-	The militia wrested control of the oil field.
A gain control of! R	-	Fighters gained control of the crossing.
A take over R@territory	-	The jihadists took over the town.
A conquer R	-	The rebels conquered the valley.
A occupy R@territory	-	Foreign troops occupied the island.
A reoccupy R@territory	-	The army reoccupied the hills.
A@combatant occupy R@site	-	Fighters occupied a laboratory in the capital.
A annex R	-	The republic annexed the peninsula.
A blockade R	-	The navy blockaded the port.
A advance on|into|toward|towards! R@territory	-	Rebel columns advanced on the capital.
A push into! R@territory	-	The troops pushed into the enclave.
A penetrate R@territory	-	Armoured units penetrated the southern sector.
A breach ceasefire|truce|armistice with M	-	The separatists breached the ceasefire.
A violate ceasefire|truce|armistice|cease-fire with M	-	Government troops violated the truce.
A break ceasefire|truce|cease-fire with M	-	The rebels broke the ceasefire.
A detonate @weapon near|at|in R	explosives	Militants detonated a car bomb near the barracks.
A explode @weapon near|at|in R	explosives	The group exploded a bomb in the market.
A set off @weapon near|at|in R	explosives	Extremists set off a bomb outside the court.
A plant @weapon near|at|in|under R	explosives	Insurgents planted a bomb near the school.
A lay mine near|at|in|on R	explosives	Rebels laid mines on the road.
A blow up self near|at|in|outside R	suicide-attack	A bomber blew himself up outside the mosque.
A drop @weapon on R	aerial	Government planes dropped barrel bombs on the suburb.
A throw grenade|bomb|explosive at|into R	explosives	Attackers threw a grenade into the cafe.
A hurl grenade|bomb|explosive at|into R	explosives	Assailants hurled grenades at the patrol.
A throw stone|rock|brick at R	primitive	Youths threw stones at soldiers.
A hurl stone|rock|brick|bottle at R	primitive	Demonstrators hurled bottles at the police.
A pelt R with! T	primitive	Villagers pelted the convoy with stones.
A lob grenade|bomb|shell at|into R	explosives	Gunmen lobbed grenades into the station.
A throw molotov|petrol|firebomb at R	primitive	Youths threw petrol bombs at the barracks.
A use teargas|gas against|on R	crowd-control	Police used tear gas against demonstrators.
A fire gas|teargas at|on|into R	crowd-control	Police fired tear gas at the crowd.
A lob teargas|gas at|into R	crowd-control	Officers lobbed tear gas at students.
A teargas R	crowd-control	Police teargassed the marchers.
A use cannon against|on R	crowd-control	Riot police used water cannon against marchers.
A fire cannon|bullet|pellet at|on|into R	crowd-control	Officers fired rubber bullets at the protesters.
A disperse R@crowd with! T	crowd-control	Police dispersed the demonstrators with tear gas.
A pepper-spray R	crowd-control	Officers pepper-sprayed students.
A ram @vehicle into R	primitive	An attacker rammed a truck into a crowd.
A run over R@person	primitive	A militant ran over two soldiers.
A drive into! R@crowd	primitive	A man drove into a crowd of demonstrators.
A snipe at! R	firearms	Marksmen sniped at the guards.
A rocket R	heavy-weapons	The rebels rocketed the base.
A mortar R	heavy-weapons	Insurgents mortared the camp.
A torpedo R	heavy-weapons	A submarine torpedoed the frigate.
A sink R@vehicle	heavy-weapons	The coast guard sank a fishing boat.
A crush R@rebel	-	The army crushed the mutiny in the barracks.
A rout R@combatant	-	Loyalists routed the militia.
A repel R@combatant	-	Soldiers repelled the attackers.
A repulse R	-	The garrison repulsed the rebels.
A retaliate against! R	-	The air force retaliated against rebel positions.
A neutralize R@combatant	targeted	Security forces neutralized three militants.
A eliminate R@combatant	targeted	Commandos eliminated a militant leader.
A liquidate R@person	targeted	The secret police liquidated the dissidents.
A wipe out R@combatant	-	The offensive wiped out a rebel unit.
A massacre R in! T	targeted	The militia massacred refugees in their tents.
A wage war on|against|with M	-	The insurgents waged war against the government.
A go to war with|against M	-	The kingdom went to war with its neighbour.
A declare war on|against R	-	The republic declared war on its neighbour.
A overthrow R	-	Officers overthrew the president.
A oust R@polity	-	Soldiers ousted the president.
A depose R@polity	-	Officers deposed the king.
A oust R@polity in! coup	-	Generals ousted the government in a coup.
A@force remove R@polity from! power|office	-	Soldiers removed the president from office.
A topple R@polity	-	Rebels toppled the government.
A stage coup against R	-	Officers staged a coup against the elected president.
A seize power from R	-	The army seized power from the civilian government.
A take power from R in! coup	-	The generals took power in a coup.
A use @person as! shield	-	The militia used villagers as human shields.
A cleanse R@territory	targeted	Paramilitaries cleansed the valley of the minority.
A evict R@person at! gunpoint	-	Soldiers evicted families at gunpoint.
A use weapon|chlorine|sarin|gas against|on R	unconventional	The regime used chemical weapons against the suburb.
attack:n by A on|against|at|upon R	-	The attack on the convoy by rebels lasted an hour.
assault:n by A on|against R	-	The assault on the fortress by government forces began on Monday.
offensive:n by A against|on|in R	-	The army's offensive against the insurgents continued.
counteroffensive:n by A against|in R	-	The army's counteroffensive against the invaders stalled.
counterattack:n by A against|on R	-	A counterattack by loyalist troops on the rebels followed.
raid:n by A on|against|into R	-	A raid by militants on the village left five dead.
ambush:n by A on|of|against R	firearms	An ambush by guerrillas on a patrol killed six soldiers.
incursion:n by A into|in R	-	The army's incursion into the enclave drew fire.
invasion:n by A of R	-	The invasion of the island by foreign troops followed.
strike:n by A on|against! R@target	-	A strike by the army on a rebel camp killed ten.
airstrike:n by A on|against|in R	aerial	Airstrikes by the coalition on the town killed civilians.
air strike:n by A on|against|in R	aerial	An air strike by government jets on the market killed nine.
drone strike:n by A on|against|in R	drone	A drone strike by the army on a camp killed a commander.
missile strike:n by A on|against|in R	heavy-weapons	A missile strike by rebels on the harbour sank a ship.
drone attack:n by A on|against|in R	drone	A drone attack by the militia on the depot caused a fire.
rocket attack:n by A on|against|in R	heavy-weapons	Rocket attacks by the militia on the base continued.
mortar attack:n by A on|against|in R	heavy-weapons	A mortar attack by insurgents on the camp wounded two.
air raid:n by A on|against|over R	aerial	Air raids by the regime on the suburb resumed.
bombing:n by A of|on|against R	explosives	The bombing of the embassy by extremists shocked the city.
bombing campaign:n by A of|on|against R	aerial	The alliance's bombing campaign against the army ended.
aerial bombing:n by A of|on|against R	aerial	The aerial bombing of the port by the air force went on.
suicide bombing:n by A at|against|on R	suicide-attack	A suicide bombing by extremists at the mosque killed thirty.
suicide attack:n by A at|against|on R	suicide-attack	A suicide attack on the barracks killed five soldiers.
car bombing:n by A at|against|of|on R	explosives	A car bombing at the ministry killed eight guards.
bombardment:n by A of|on R	heavy-weapons	The bombardment of the city by the army went on.
shelling:n by A of|on R	heavy-weapons	The shelling of the town by rebels continued.
shooting:n by A of|at R	firearms	The shooting of the activist by police caused anger.
blast:n by A at|near|in R	explosives	A bomb blast at the barracks killed two soldiers.
exchange:n of fire between M	firearms	An exchange of fire between soldiers and gunmen lasted hours.
gunfight:n between|with M	firearms	A gunfight between police and smugglers broke out.
firefight:n between|with M	firearms	A firefight between rebels and soldiers erupted.
gun battle:n between|with M	firearms	A gun battle between troops and militants raged.
shootout:n between|with M	firearms	A shootout between police and gunmen left two dead.
clash:n between|with|among|involving M	-	Clashes between herders and farmers left twelve dead.
confrontation:n between|with M	-	Violent confrontations between troops and protesters continued.
skirmish:n between|with M	-	Skirmishes between border guards and infiltrators were reported.
scuffle:n between|with M	beat	Scuffles between supporters and police broke out.
brawl:n between|with M	beat	A brawl between rival lawmakers broke out.
fighting:n between|with|against M	-	Fighting between the army and rebels intensified.
battle:n between|with|against M	-	A battle between government troops and jihadists raged.
combat:n between|with|against M	-	Combat between the two armies resumed.
hostility:n between|with M	-	Hostilities between the two neighbours resumed.
war:n between|with|on|against M	-	The war between the two republics entered its second year.
violence:n between|by|against M	-	Violence between rival clans killed forty.
killing:n by A of R	-	The killing of the journalist by security agents caused outrage.
murder:n by A of R	targeted	The murder of the priest by gunmen was condemned.
assassination:n by A of R	targeted	The assassination of the governor by militants stunned the province.
massacre:n by A of R	targeted	The massacre of villagers by militiamen was filmed.
slaughter:n by A of R	targeted	The slaughter of civilians by the army was denounced.
execution:n by A of R	targeted	The execution of hostages by the extremists was shown online.
beheading:n by A of R	targeted	The beheading of the engineer by militants horrified the nation.
lynching:n by A of R	primitive	The lynching of two men by a mob was filmed.
genocide:n by A of|against R	targeted	The genocide of the minority by the militia began that spring.
ethnic cleansing:n by A of|against R	targeted	The ethnic cleansing of the valley by paramilitaries displaced thousands.
beating:n by A of R	beat	The beating of a student by police was filmed.
torture:n by A of R	torture	The torture of detainees by guards was documented.
rape:n by A of R	sexual	The rape of women by soldiers was reported.
stabbing:n by A of R	primitive	The stabbing of the lawmaker by an extremist shocked the country.
abduction:n by A of R	abduct	The abduction of schoolgirls by militants caused panic.
kidnapping:n by A of R	abduct	The kidnapping of two engineers by bandits was confirmed.
hijacking:n by A of R	abduct	The hijacking of the tanker by pirates was confirmed.
destruction:n by A of R@site	destroy	The destruction of the mosque by shells caused anger.
sabotage:n by A of|against R	destroy	The sabotage of the pipeline by rebels cut supplies.
arson attack:n by A on|against R	destroy	An arson attack on the church by extremists gutted the roof.
looting:n by A of R	destroy	The looting of shops by soldiers was reported.
siege:n by A of R	-	The siege of the city by rebels entered its second month.
blockade:n by A of|on|against R	-	The navy's blockade of the port continued.
occupation:n by A of R@territory	-	The occupation of the valley by foreign troops lasted a decade.
annexation:n by A of R	-	The annexation of the peninsula by the republic was condemned.
capture:n by A of R@territory	-	The capture of the town by rebels was confirmed.
coup:n by A against R	-	A coup by officers against the president failed.
violation:n by A of ceasefire|truce	-	Violations of the ceasefire by separatists were recorded.
gunfire:n by|from A on|at|toward R	firearms	Gunfire by border guards on fishermen killed one.
atrocity:n by A against R	targeted	Atrocities by the militia against villagers were documented.
violent crackdown:n by A on|against R	-	A violent crackdown by police on demonstrators killed four.
A crack down violently on R	crowd-control	Security forces cracked down violently on marchers.
A charge R@crowd with baton	crowd-control	Police charged the marchers with batons.
baton charge:n by A on|against R	crowd-control	A baton charge by police on students injured ten.
R come under attack|fire from|by A	-	The base came under attack from insurgents.
R come under shelling|bombardment from|by A	heavy-weapons	The suburb came under shelling from the army.
R suffer attack|assault by|from A	-	The village suffered an attack by raiders.
R fall to! A	-	The town fell to the rebels.
A@weapon explode|detonate at|in|near|outside|inside|on|under R	explosives	A bomb exploded in a market.
A@weapon go off at|in|near|outside|inside|on|under R	explosives	A car bomb went off outside the barracks.
A@weapon land in|on|near! R	heavy-weapons	Two shells landed in a school yard.
explosion:n at|in|near|outside R	explosives	An explosion at the barracks killed two soldiers.
R die	-	Nine soldiers died after gunmen attacked their base.
R die in! attack|raid|strike|shelling|bombing by A	-	Six soldiers died in an attack by militants.
R be victim of attack|assault by A	-	The convoy was the victim of an attack by bandits.
A claim life of! R	-	The raid by militants claimed the lives of four guards.
A carry out suicide|bombing|attack|strike against|on|in R	-	Militants carried out an attack on the barracks.
A inflict casualty|loss on R	-	The guerrillas inflicted heavy losses on the army.
A cut throat of R	targeted	The attackers cut the throats of three shepherds.
A spray @weapon on|at|into R	firearms	Gunmen sprayed bullets at a bus.
A rain @weapon on R	heavy-weapons	Rebel batteries rained shells on the suburb.
A unleash @weapon on|against R	heavy-weapons	The army unleashed artillery on the town.
A mow down R	firearms	Gunmen mowed down commuters.
A cause injury|death to|of|among R	-	Shelling by the army caused injuries among residents.
`;
