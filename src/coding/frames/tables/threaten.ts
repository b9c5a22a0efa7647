/** Frames of THREATEN: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const threaten = `
A threaten to C	-	The militia threatened to attack the airport.
A threaten R with T	-	The regime threatened its neighbour with reprisals.
A threaten R	violence	Gunmen threatened election officials.
A threaten T@action against! R	violence	The rebels threatened attacks against the pipeline.
A threaten @sanction against|on! R	restrict	The bloc threatened sanctions against the junta.
A threaten C	-	The general threatened that his troops would march on the capital.
A warn R of|about|against|over! T	-	The president warned the rebels against further attacks.
A warn R that C	-	The minister warned the neighbour that it would pay a price.
A warn R not to! C	-	The army warned residents not to cross the line.
A warn R to! C	-	The government warned the militia to disarm.
A warn of! @reprisal against|if R	violence	The commander warned of retaliation against the neighbour.
A caution R against|over|about! T	-	The ministry cautioned the party against provocation.
A issue warning to|against|over R	-	The army issued a warning to the separatists.
A send warning to! R	-	The premier sent a warning to the militia.
A give warning to! R	-	The general gave a warning to the deserters.
A issue ultimatum to|for R	-	The junta issued an ultimatum to the protesters.
A give R ultimatum	-	The army gave the rebels an ultimatum.
A deliver ultimatum to R	-	The alliance delivered an ultimatum to the regime.
A set deadline for R	-	The court set a deadline for the council to answer.
A give R deadline	-	The government gave the militia a deadline.
A give R hour|day|week to! C	-	The rebels gave the garrison 48 hours to surrender.
A impose deadline on R	-	The president imposed a deadline on the negotiators.
A vow to! attack|retaliate|avenge|punish|destroy|crush|eliminate|hit|strike|respond|fight|kill|target|expel R	violence	The rebels vowed to attack the oil fields.
A vow revenge|retaliation|vengeance|response against|for R	violence	The general vowed revenge against the raiders.
A vow|pledge|swear|threaten to! retaliate|respond|avenge	violence	The militia vowed to retaliate.
A pledge to! attack|retaliate|avenge|punish|destroy|crush|eliminate|hit|strike R	violence	The commander pledged to crush the insurgents.
A promise revenge|retaliation|vengeance|response|reprisal against|for R	violence	The militia promised revenge against the army.
A swear revenge|vengeance on|against R	violence	The clan swore revenge on its rivals.
A swear to! avenge|destroy|punish|retaliate|attack R	violence	The leader swore to avenge the dead.
A menace R	violence	Gunboats menaced the fishing fleet.
A blackmail R	-	The regime blackmailed its neighbour.
A intimidate R with! T	violence	The militia intimidated voters with weapons.
A threaten with! force|war	violence	The neighbour threatened with war.
A threaten war against|on|with R	violence	The president threatened war against the neighbour.
A threaten force against R	violence	The alliance threatened force against the regime.
A threaten violence|attack|reprisal|retaliation against|on R	violence	The gang threatened violence against voters.
A threaten strike|boycott|protest|demonstration against|over|at R	-	The union threatened a strike over the reform.
A threaten to! strike|boycott|protest over|against T	-	Teachers threatened to strike over pay.
A threaten to! impose|ban|restrict|block|freeze|close R	restrict	The ministry threatened to close the border.
A threaten to! arrest|detain|jail|prosecute R	arrest	Police threatened to arrest the organisers.
A threaten to! expel|deport R	expel	The kingdom threatened to expel the ambassador.
A threaten to! cut|suspend|sever|halt|stop|withdraw|freeze|end|cancel|leave|pull|quit|boycott R	relations	The president threatened to cut aid to the army.
A threaten to! invade|annex|seize|occupy|capture R	territory	The neighbour threatened to annex the province.
A threaten to! kill|attack|bomb|strike|shell|destroy|shoot|execute|use R	violence	The militants threatened to kill the hostages.
A threaten to! use|employ force against R	violence	The alliance threatened to use force.
A claim R@territory as! part	territory	The neighbour claimed the island as part of its land.
A reserve right to! respond|retaliate|use|strike	violence	The army reserved the right to retaliate.
A call for! sanction|embargo|boycott against|on|of! R	restrict	The senator called for sanctions against the regime.
A urge sanction|embargo|boycott against|on|of! R	restrict	The premier urged sanctions against the junta.
A propose sanction|embargo against|on! R	restrict	The minister proposed sanctions against the junta.
A consider sanction|embargo|tariff against|on! R	restrict	The bloc considered sanctions against the regime.
A prepare sanction|embargo|tariff against|on! R	restrict	The union prepared sanctions against the bank.
A introduce|table bill|resolution against|sanctioning! R	restrict	Lawmakers introduced a bill against the bank.
A rule out option of! T	-	The president refused to rule out the option of force.
A leave option on! table against T	violence	The president left the option on the table.
A point @weapon at! R	violence	The army pointed missiles at the city.
A draw line over|on T	-	The president drew a red line over chemical weapons.
A hint at! retaliation|attack|sanction|force against R	-	The minister hinted at retaliation against the neighbour.
A raise prospect|spectre|threat of! war|sanction|attack against R	-	The minister raised the prospect of war.
A brandish @weapon at R	violence	Gunmen brandished rifles at the crowd.
A fire shot warning at R	violence	The patrol fired warning shots at a trawler.
A extend curfew|lockdown|emergency	restrict	The minister announced that the curfew will be extended.
A brandish threat against R	-	The premier brandished threats against the union.
A make threat against|to R	-	The rebels made threats against the mayor.
A renew threat against|to R	-	The militants renewed threats against voters.
R face|receive threat from! A	-	The judge received threats from the cartel.
threat:n by|from A against|to|of|on R	-	Threats by militants against teachers closed schools.
death threat:n by|from A against|to R	violence	Death threats by the cartel against the judge were reported.
bomb threat:n by|from A against|to|at R	violence	A bomb threat by extremists against the airport was reported.
threat:n of force|war|attack|violence by|from A against R	violence	The threat of war by the neighbour against the island grew.
ultimatum:n by|from A to R	-	An ultimatum by the army to the rebels expired.
warning:n by|from A to|against R	-	A warning by the army to the protesters was broadcast.
intimidation:n by A against R	violence	The intimidation by gunmen against voters grew.
saber-rattling:n by A against|toward R	violence	The saber-rattling by the kingdom against its neighbour grew.
sabre-rattling:n by A against|toward R	violence	The sabre-rattling by the kingdom against its neighbour grew.
`;
