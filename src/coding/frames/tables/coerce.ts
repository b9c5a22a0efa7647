/** Frames of COERCE: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const coerce = `
A arrest R	arrest	Police arrested forty demonstrators.
A detain R	arrest	Security agents detained a journalist.
A jail R	arrest	The authorities jailed two opposition leaders.
A imprison R	arrest	The junta imprisoned the editor.
A apprehend R	arrest	Officers apprehended the suspected smugglers.
A nab R	arrest	Police nabbed a gang leader.
A round up R@person	arrest	Troops rounded up hundreds of young men.
A take R into! custody	arrest	Officers took the activist into custody.
A take into custody R	arrest	Police took into custody three organisers.
A place R under! arrest	arrest	Soldiers placed the president under house arrest.
A put R under! arrest	arrest	The army put the prime minister under house arrest.
A hold R in! custody	arrest	Police held the suspects in custody.
A intern R@person	arrest	The regime interned thousands of dissidents.
A incarcerate R	arrest	The government incarcerated the union leaders.
A recapture R@prisoner	arrest	Police recaptured sixty prisoners.
A drive|chase R@person from! home|house|village|town|land	deport	Militiamen drove villagers from their homes.
A capture R@suspect	arrest	Police captured a drug lord.
A remand R	arrest	A magistrate remanded the organisers in custody.
A order arrest|detention of! R	arrest	A court ordered the arrest of the former minister.
A order R jailed	arrest	A judge ordered the two ministers jailed.
A issue warrant for|against! R	arrest	The court issued an arrest warrant for the general.
A announce arrest|detention of! R	arrest	The authorities announced the arrest of twelve suspected militants.
A sentence R to! T	arrest	A military court sentenced the dissident to nine years in prison.
A hold R without! charge	arrest	The secret police held the lawyer without charge.
A confine R@person to! T	arrest	The authorities confined the cleric to his home.
A bust R@group	arrest	Agents busted a trafficking ring.
A dismantle R@group	arrest	Police dismantled a terrorist cell.
A break up R@group	arrest	Agents broke up an extremist cell.
A deport R	deport	The kingdom deported twenty migrants.
A expel R@migrant	deport	The country expelled hundreds of migrants.
A send back R@migrant	deport	Border guards sent back asylum seekers.
A repatriate R@migrant forcibly	deport	The army forcibly repatriated refugees.
A exile R@person	deport	The junta exiled the former president.
A banish R@person	deport	The king banished the rebel prince.
A evict R	deport	Police evicted squatters from the building.
A displace R@person forcibly	deport	The army forcibly displaced villagers.
A extradite R to! T	deport	The republic extradited a militant to its neighbour.
A revoke citizenship|passport of! R	restrict	The emirate revoked the citizenship of two activists.
A strip R of! T@right	restrict	The kingdom stripped the cleric of his citizenship.
A seize R@property	seize	The authorities seized the newspaper's presses.
A confiscate R	seize	Customs officers confiscated a shipment of rifles.
A impound R	seize	The coast guard impounded a trawler.
A expropriate R	seize	The government expropriated foreign farms.
A nationalize R	seize	The president nationalized the gas fields.
A nationalise R	seize	The government nationalised the mines.
A freeze asset|account|fund of|belonging to! R	seize	The bank froze the assets of the militia.
A freeze R@property	seize	The court froze the party's accounts.
A seize @weapon from! R	seize	Soldiers seized weapons from the militia.
A recover @weapon from! R	seize	Troops recovered rifles from the bandits.
A seize R@ship	seize	The navy seized a tanker in the strait.
A board R@ship	seize	Marines boarded the cargo ship.
A intercept R@ship	seize	The coast guard intercepted a smuggling boat.
A raid R@office	seize	Tax police raided the newspaper's offices.
A search R@house	seize	Police searched the homes of activists.
A storm R@office	seize	Police stormed the offices of the opposition.
A bulldoze R	seize	Soldiers bulldozed the homes of suspects.
A demolish R@house	seize	The army demolished the home of an attacker.
A tear down R@house	seize	The municipality tore down the homes of settlers.
A ban R	restrict	The government banned the opposition party.
A outlaw R	restrict	The parliament outlawed the separatist movement.
A prohibit R	restrict	The governor prohibited public gatherings.
A forbid R	restrict	The authorities forbade the march.
A proscribe R	restrict	The ministry proscribed the group.
A restrict R	restrict	The army restricted movement in the valley.
A bar R from! C	restrict	The commission barred the opposition leader from running.
A ban R from! C	restrict	The court banned the candidate from holding office.
A block R from! C	restrict	Police blocked marchers from entering the square.
A prevent R from! C	restrict	Soldiers prevented residents from leaving the town.
A stop R from! C	restrict	Police stopped students from marching.
A disqualify R	restrict	The electoral commission disqualified two candidates.
A impose ban|restriction on! R	restrict	The government imposed a ban on public meetings.
A impose sanction|embargo on|upon|against R	restrict	The union imposed sanctions on the regime.
A slap sanction|tariff on! R	restrict	The administration slapped sanctions on a bank.
A extend|prolong|renew sanction against|on! R	restrict	The bloc extended sanctions against the regime.
A place sanction|restriction on! R	restrict	The treasury placed sanctions on the generals.
A blacklist R	restrict	The treasury blacklisted a shipping company.
A sanction R@polity	restrict	The treasury sanctioned three officials.
A close border|crossing|airspace|port with|to|in R	restrict	The country closed its border with its neighbour.
A seal off R	restrict	Troops sealed off the district.
A seal border|town|area with R	restrict	The army sealed the border with the neighbouring state.
A shut border|crossing with|to R	restrict	The kingdom shut its border with the republic.
A shut down R@organisation	restrict	The authorities shut down a radio station.
A close down R@organisation	restrict	The government closed down the aid agency.
A close R@organisation	restrict	The authorities closed the party's offices.
A dissolve R@body	restrict	The president dissolved parliament.
A suspend R@body	restrict	The president suspended the assembly.
A disband R@body	restrict	The junta disbanded the electoral commission.
A suspend constitution|election	restrict	The generals suspended the constitution.
A suspend publication|broadcast of! R	censor	The ministry suspended publication of the daily.
A cordon off R	restrict	Police cordoned off the square.
A lock down R	restrict	The authorities locked down the city.
A impose lockdown|quarantine on|in R	restrict	The governor imposed a lockdown in the region.
A impose curfew on|in R	curfew	The authorities imposed a curfew in the city.
A declare curfew in R	curfew	The governor declared a curfew in the district.
A extend curfew in|on R	curfew	The army extended the curfew in the valley.
A extend state of! emergency in|for T	martial-law	The president extended the state of emergency.
A enforce curfew in|on R	curfew	Soldiers enforced a curfew in the town.
A declare law in R	martial-law	The president declared martial law in the province.
A impose law in|on R	martial-law	The army imposed martial law in the capital.
A declare state of! emergency in P	martial-law	The president declared a state of emergency in the province.
A impose state of! emergency in|on P	martial-law	The government imposed a state of emergency in the region.
A declare state of! siege in P	martial-law	The president declared a state of siege in the town.
A proclaim state of! emergency in P	martial-law	The governor proclaimed a state of emergency.
A censor R	censor	The regime censored the press.
A block R@media	censor	The government blocked social media sites.
A silence R	censor	The junta silenced its critics.
A muzzle R@media	censor	The government muzzled the press.
A gag R@media	censor	The court gagged the newspaper.
A jam R@media	censor	The authorities jammed foreign broadcasts.
A suspend|block|shut|throttle|disable|disconnect internet|website|network|signal	withhold	The government shut down mobile internet.
A cut off R@service	withhold	The authorities cut off the internet in the region.
A cut electricity|water|gas|power|supply|internet to|in R	withhold	The company cut gas supplies to the republic.
A shut off R@service	withhold	The government shut off the water supply.
A restrict access of|to|for R	restrict	The authorities restricted access to the camp.
A deny access to! R	withhold	The army denied aid agencies access to the valley.
A deny R access to T	withhold	The regime denied inspectors access to the site.
A withhold @thing from! R	withhold	The government withheld food from the rebels.
A starve R	withhold	The army starved the enclave.
A block @aid to|into|for R	withhold	Soldiers blocked aid convoys to the city.
A block delivery|convoy|entry of|to|into R	withhold	Rebels blocked the delivery of food to the camp.
A hack R	cyber	State hackers hacked the ministry's servers.
A launch cyberattack on|against R	cyber	Hackers launched a cyberattack on the power grid.
A hack into! R	cyber	Agents hacked into the party's computers.
A spread disinformation|misinformation|falsehood about R	misinformation	The agency spread disinformation about the election.
A repress R	-	The regime repressed its opponents.
A suppress R@crowd	-	The army suppressed the protest.
A oppress R	-	The regime oppressed the minority.
A persecute R	-	The authorities persecuted believers.
A harass R	-	Agents harassed the family of the dissident.
A intimidate R	-	Thugs intimidated voters.
A crack down on R	-	The government cracked down on dissidents.
A clamp down on R	-	The police clamped down on street rallies.
A disperse R@crowd	restrict	Police dispersed the demonstrators.
A break up R@crowd	restrict	Riot police broke up the rally.
A clear R@crowd	restrict	Police cleared the protesters from the square.
A evacuate R@crowd forcibly	restrict	Police forcibly evacuated the students.
A force R@person to! C	-	Soldiers forced villagers to leave their homes.
A coerce R	-	The militia coerced farmers.
A compel R to! C	-	The army compelled the residents to dig trenches.
A conscript R@person forcibly	-	The rebels forcibly conscripted teenagers.
A recruit R@child	-	The militia recruited children.
A purge R	-	The leader purged the officers.
A dismiss R@official	-	The president dismissed the army chief.
A sack R@official	-	The king sacked his prime minister.
A fine R@organisation	-	The regulator fined the broadcaster.
A confine R to barracks	restrict	The general confined the unit to barracks.
A try R@person in! court	arrest	The junta tried the activists in a military court.
A question R@person over|about T	arrest	Police questioned the lawmaker over the rally.
A interrogate R	arrest	Agents interrogated the reporter.
A search for! R@suspect	-	Police searched for the gunmen.
A set up checkpoint|roadblock in|on|at|around P	restrict	Soldiers set up checkpoints around the town.
A erect barrier|fence|roadblock|checkpoint in|on|at|along P	restrict	The army erected a fence along the frontier.
A stop work of! R	restrict	The council stopped the work of the aid agencies.
A invalidate R@vote	restrict	The court invalidated the election.
A annul R@vote	restrict	The tribunal annulled the vote.
A revoke licence|license|permit|accreditation of! R	restrict	The ministry revoked the licence of the broadcaster.
A convict R of|on|for T	arrest	A court convicted the blogger of sedition.
A levy tax|fine on! R	-	The rebels levied taxes on traders.
A confiscate land|property of! R	seize	The state confiscated the land of farmers.
R's arrest:n by A of R	arrest	The arrest of the editor by police drew criticism.
R's detention:n by A of R	arrest	The detention of two lawyers by agents was confirmed.
R's imprisonment:n by A of R	arrest	The imprisonment of the dissident by the junta continued.
R's deportation:n by A of R	deport	The deportation of migrants by the kingdom resumed.
R's expulsion:n by A of R@migrant	deport	The expulsion of refugees by the army was condemned.
eviction:n by A of R	deport	The eviction of settlers by soldiers began.
seizure:n by A of R@property	seize	The seizure of the tanker by the navy raised tensions.
confiscation:n by A of R	seize	The confiscation of farms by the state angered investors.
demolition:n by A of R@house	seize	The demolition of homes by the army continued.
crackdown:n by A on|against R	-	The government's crackdown on dissidents widened.
clampdown:n by A on|against R	-	The regime's clampdown on journalists widened.
repression:n by A of|against R	-	The repression of the minority by the regime worsened.
persecution:n by A of R	-	The persecution of believers by the state continued.
harassment:n by A of R	-	The harassment of reporters by police continued.
intimidation:n by A of R	-	The intimidation of voters by militiamen marred the poll.
censorship:n by A of|on R	censor	The regime's censorship of the press tightened.
curfew:n by A in|on|across R	curfew	The army's curfew in the valley remained in force.
lockdown:n by A of|in|on R	restrict	The army's lockdown of the valley continued.
martial law:n by A in R	martial-law	Martial law in the province was imposed by the army.
ban:n by A on R	restrict	The government's ban on rallies angered unions.
sanction:n by A on|against R	restrict	New sanctions on the regime by the bloc took effect.
embargo:n by A on|against R	restrict	The bloc's embargo on the regime took effect.
cyberattack:n by A on|against R	cyber	A cyberattack on the ministry by state hackers was reported.
cyber attack:n by A on|against R	cyber	A cyber attack on the bank by hackers was reported.
round-up:n by A of R	arrest	The round-up of suspects by police continued.
border closure:n by A with|of R	restrict	The border closure by the kingdom stranded lorries.
A reject visa|asylum of|for! R	restrict	The ministry rejected visas for the delegates.
A refuse entry to! R	restrict	The border police refused entry to refugees.
A turn back|away R@convoy	restrict	Soldiers turned back a convoy of the agency.
A turn back|away R@migrant	restrict	The navy turned back a boat of refugees.
A push back R@migrant	deport	Guards pushed back migrants at the frontier.
R be behind bars	arrest	The opposition leader is behind bars.
A take R prisoner	arrest	Police took the strike leaders prisoner.
A charge R under law|act	arrest	Prosecutors charged the activist under the security law.
A impose blockade on|in|around R@media	censor	The regime imposed a blockade on news websites.
A tighten control|restriction|sanction on|over|against R	restrict	The administration tightened sanctions on the regime.
A impose tariff on! R	restrict	The government imposed tariffs on its neighbour.
A ground R@aircraft	restrict	The authority grounded the airline's planes.
A force R@aircraft to! land	restrict	Fighter jets forced a cargo plane to land.
A prosecute R	arrest	The state prosecuted the protest leaders.
`;
