/** Frames of MOBILIZE: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const mobilize = `
A deploy @force to|in|along|near|around|at R	troops	The army deployed troops to the border.
A deploy R@territory	troops	Soldiers deployed along the frontier.
A mobilize @force against|to|along|in R	troops	The government mobilized troops against the rebels.
A mobilise @force against|to|along|in R	troops	The government mobilised reservists along the border.
A mobilise	troops	The army mobilised along the frontier.
A mobilize	troops	Militia fighters mobilized in the east.
A send @force to|into|against R	troops	The president sent troops to the province.
A dispatch @force to|into R	troops	The governor dispatched soldiers to the town.
A send in @force	troops	The governor sent in the army.
A move @force to|into|toward|towards|near R	troops	The army moved tanks towards the frontier.
A rush @force to R	troops	The ministry rushed reinforcements to the valley.
A mass @force on|along|near|at R	troops	The republic massed troops on the border.
A amass @force on|along|near|at R	troops	The neighbour amassed tanks near the border.
A gather @force on|along|near|at R	troops	The rebels gathered fighters near the city.
A concentrate @force on|along|near|at R	troops	The army concentrated forces near the strait.
A build up @force in|on|along|near R	troops	The kingdom built up its forces along the coast.
A station @force in|at|near|along|on R	troops	The alliance stationed soldiers in the valley.
A position @force in|at|near|along|on R	troops	The army positioned tanks near the bridge.
A reinforce @force in|at|along R	troops	The alliance reinforced its troops in the enclave.
A reinforce R@base	troops	The army reinforced its outposts along the line.
A bolster @force in|at|along R	troops	The mission bolstered its forces in the north.
A beef up @force|presence|security in|at|along R	troops	The army beefed up its presence along the border.
A strengthen @force|presence in|at|along R	troops	The alliance strengthened its forces in the east.
A boost @force|presence in|at|along R	troops	The ministry boosted troops in the capital.
A increase @force|presence|number in|at|along R	troops	The alliance increased its troops in the province.
A raise number of! @force	troops	The mission raised the number of peacekeepers.
A increase number of! @force in|at|along P	troops	The mission increased the number of soldiers in the north.
A declare increase|rise|reinforcement of|in! T	troops	The alliance declared an increase in the number of troops.
A announce deployment|increase|reinforcement|mobilisation|mobilization of|in! T	troops	The ministry announced the deployment of soldiers to the coast.
A intensify @force in P	troops	The commander intensified his forces in the sector.
A step up patrol|presence|security in|along|at P	troops	The army stepped up patrols along the border.
A send reinforcement to R	troops	The alliance sent reinforcements to the north.
A press|push into! P@territory	troops	Government forces pushed into the northern district.
A call up reservist|reserve|conscript	troops	The army called up reservists.
A call up R@force	troops	The president called up the national guard.
A draft R@person into T	troops	The army drafted students into its ranks.
A conscript R@person	troops	The state conscripted young men.
A activate R@force	troops	The governor activated the national guard.
A recruit fighter|soldier|militia|mercenary in|from R	militia	The group recruited fighters in the camps.
A enlist fighter|soldier|mercenary	militia	The warlord enlisted mercenaries.
A arm R@militia	militia	The tribe armed its militia.
A form militia|brigade|battalion|force in|against P	militia	Villagers formed a militia against bandits.
A raise militia|army|force	militia	The warlord raised an army.
A train R@militia	militia	The guards trained militiamen.
A put R@force on! alert	troops	The ministry put the army on alert.
A place R@force on! alert	troops	The president placed troops on high alert.
A put on alert R@force	troops	The government put on alert its border units.
A be|remain|stand on! alert in|near|along P	troops	Troops remained on alert in the capital.
A remain|be in! readiness	troops	The fleet remained in full readiness.
A raise alert|readiness of|in T	troops	The general raised the readiness of the army.
A go on! alert	troops	Border units went on high alert.
A patrol R	troops	Soldiers patrolled the streets of the port.
A guard R@site	troops	Soldiers guard the town hall.
A secure R@site	troops	Troops secured the airport.
A protect R@site	troops	Soldiers protected the monastery.
A fortify R	troops	The army fortified its positions.
A dig in at|near|along P	troops	Troops dug in along the river.
A stand guard at|outside|near|over P	troops	Soldiers stood guard outside the municipal building.
A keep|stand watch over! R@site	troops	Peacekeepers kept watch over the bridge.
A take up position in|near|at|around|along P	troops	Snipers took up positions around the square.
A stage exercise|drill|manoeuvre|maneuver|wargame near|in|off P	troops	The navy staged exercises near the island.
A hold drill|manoeuvre|maneuver|exercise near|off P	troops	The army held drills near the border.
A conduct drill|exercise|manoeuvre|maneuver near|off|in P	troops	The fleet conducted drills off the coast.
A parade @force|@weapon through|in P	troops	The army paraded missiles through the capital.
A flex muscle near|in P	troops	The navy flexed its muscles near the strait.
A test @weapon	weapons	The army tested a ballistic missile.
A test-fire @weapon	weapons	The regime test-fired a missile.
A launch satellite|missile into|over|toward sea|orbit|water	weapons	The regime launched a missile into the sea.
A fire missile into|over sea|water|ocean	weapons	The regime fired a missile into the sea.
A deploy @weapon to|in|along|near|at R	weapons	The army deployed missiles near the border.
A install @weapon in|at|on|along R	weapons	The army installed missile batteries on the island.
A move @weapon to|near|toward|into R	weapons	The brigade moved artillery near the front.
A stockpile @weapon	weapons	The militia stockpiled rockets.
A enrich uranium	weapons	The state enriched uranium at its plant.
A develop @weapon	weapons	The regime developed ballistic missiles.
A acquire @weapon from T	weapons	The army acquired drones from its ally.
A buy @weapon from T	weapons	The navy bought missiles from its ally.
A modernise|modernize R@force	weapons	The state modernised its army.
A deploy police|officer to|in|around|at|outside R	police	The ministry deployed police in the capital.
A send police|officer to|into R	police	The ministry sent police to the stadium.
A mobilise|mobilize police to|in|at R	police	The governor mobilised police in the town.
A put police on! alert	police	The ministry put police on alert.
A tighten security in|at|around|along P	police	Police tightened security around the palace.
A step up security at|in|around P	police	The police stepped up security at the airport.
A heighten security at|in|around P	police	Police heightened security at the station.
A open front against|in P	troops	The rebels opened a new front in the east.
A prepare for! offensive|war|battle|attack against|in|on P	troops	The army prepared for an offensive against the militia.
A brace for! attack|war|offensive|invasion	troops	The garrison braced for an attack.
A regroup in|near P	troops	The rebels regrouped near the frontier.
A sail|steam to|into|toward|through P@sea	troops	The carrier group sailed into the strait.
A send warship|ship|fleet|carrier|plane|jet|bomber to|into|near|over R	troops	The navy sent a warship to the gulf.
A scramble jet|fighter|aircraft over|against|to T	troops	The air force scrambled jets over the coast.
A fly over|near! P@territory	troops	Bombers flew near the island.
A violate airspace of! R	troops	Fighter jets violated the airspace of the republic.
A enter airspace|water of! R	troops	A drone entered the airspace of the neighbour.
A set up base|outpost|post|headquarters in|near|at P	troops	The force set up an outpost near the village.
A establish base|outpost|post|headquarters|camp in|near|at P	troops	The army established a base near the frontier.
A build base|outpost in|near|on|at P	troops	The navy built a base on the reef.
A take control of border|crossing peacefully	troops	The guards took control of the crossing peacefully.
A rearm	weapons	The militia rearmed in the hills.
deployment:n by A of @force to|in|along P	troops	The deployment of troops to the border by the army alarmed neighbours.
mobilisation:n by A of T in|along P	troops	The mobilisation of reservists by the republic alarmed neighbours.
mobilization:n by A of T in|along P	troops	The mobilization of troops by the kingdom alarmed neighbours.
buildup:n by A of T along|near|in P	troops	The buildup of forces by the army near the border continued.
build-up:n by A of T along|near|in P	troops	The build-up of troops by the neighbour along the border continued.
troop movement:n by A near|in|along P	troops	Troop movements by the army near the border were reported.
military exercise:n by A near|in|off P	troops	Military exercises by the navy near the island began.
drill:n by A near|off P	troops	Drills by the fleet near the island began.
patrol:n by A in|along|near P	troops	Patrols by soldiers along the border increased.
show:n of force by A near|in P	troops	A show of force by the navy near the strait followed.
reinforcement:n by|from A arrive in|at P	troops	Reinforcements from the alliance arrived in the north.
missile test:n by A	weapons	A missile test by the regime alarmed its neighbours.
nuclear test:n by A	weapons	A nuclear test by the regime alarmed its neighbours.
arms race:n between M	weapons	An arms race between the two rivals began.
A arrive in|at P@territory to! reinforce|patrol|guard|secure	troops	A battalion arrived in the town to patrol the streets.
A@force arrive in|at! P	troops	Fresh troops arrived in the province.
A order @force to|into P	troops	The president ordered soldiers to the border.
A order deployment|mobilisation|mobilization of! @force to|in|along P	troops	The president ordered the deployment of soldiers to the border.
A commit @force to P	troops	The alliance committed two battalions to the province.
A pour @force into P	troops	The army poured reinforcements into the valley.
A double|triple @force|presence in|at P	troops	The alliance doubled its troops in the enclave.
`;
