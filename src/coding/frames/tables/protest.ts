/** Frames of PROTEST: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const protest = `
A protest against|over|at|outside|about R?	demo	Thousands protested against the new law.
A protest R	demo	Students protested the election results.
A demonstrate against|for|outside R?	demo	Teachers demonstrated against the government.
A rally against|for|outside R?	demo	Supporters rallied against the court ruling.
A march against|through|on|to R?	demo	Nurses marched against budget cuts.
A@crowd march to|on|towards|toward! T@site	demo	Hundreds of people marched to the embassy.
A march P@territory	demo	Workers marched through the capital.
A picket R	demo	Activists picketed the ministry.
A occupy R@square	obstruct	Demonstrators occupied the square.
A take to! street|streets against|over|in T	demo	Thousands took to the streets over rising prices.
A pour into! street|streets	demo	Crowds poured into the streets after the verdict.
A gather|assemble|mass to! protest	demo	Residents gathered to protest the mine.
A gather in! protest against T	demo	Workers gathered in protest against layoffs.
A stage sit-in|rally|march|demonstration|protest|walkout against|at|outside R	demo	Students staged a sit-in at the university.
A hold sit-in|rally|march|demonstration|protest|vigil against|at|outside R	demo	Families held a vigil outside the court.
A stage strike against|at|over R	strike	Miners staged a strike over pay.
A stage walkout|stoppage over|at R	strike	Drivers staged a walkout over fuel prices.
A go on! strike over|at|for|against R	strike	Doctors went on strike over unpaid wages.
A strike for|over! T	strike	Railway workers struck for better pay.
A begin|start|launch strike against|over|at R	strike	Port workers began a strike over wages.
A call strike against|over R	strike	The union called a strike over the reform.
A down tool|tools	strike	Mine workers downed tools on Monday.
A stop work over|in! T	strike	Nurses stopped work in a strike for higher pay.
A walk off|out job	strike	Dockers walked off the job on Friday.
A refuse to! work	strike	Drivers refused to work until they are paid.
A go on! hunger strike|hunger-strike in|over|against T	hunger	Prisoners went on hunger strike over their conditions.
A begin|start|stage hunger strike|hunger-strike in|over|against R	hunger	The jailed dissident began a hunger strike.
A refuse food	hunger	Detainees refused food for a third day.
A boycott R	boycott	The opposition boycotted the elections.
A abstain from! vote|election|poll	boycott	The minority abstained from the vote.
A stay away from! poll|election|vote	boycott	Voters in the north stayed away from the polls.
A walk out of! parliament|session|talk|meeting	boycott	Opposition deputies walked out of parliament.
A refuse to! vote|participate in T	boycott	The community refused to participate in the census.
A shun R@vote	boycott	Voters shunned the referendum.
A snub R@vote	boycott	Residents snubbed the municipal election.
A block R@road	obstruct	Farmers blocked a highway.
A barricade R	obstruct	Protesters barricaded the road to the airport.
A blockade R@road	obstruct	Truckers blockaded the motorway.
A obstruct R@road	obstruct	Demonstrators obstructed the railway.
A set up|erect|build barricade|roadblock on|in|across P	obstruct	Protesters erected barricades in the town.
A put up barricade|roadblock on|in|across P	obstruct	Local Serbs put up barricades on the road.
A@crowd occupy R@office	obstruct	Activists occupied the town hall.
A take over R@office	obstruct	Students took over the faculty building.
A chain self to! T	obstruct	Activists chained themselves to the gates.
A disrupt R@meeting	obstruct	Protesters disrupted the council meeting.
A riot in|over|against P	riot	Inmates rioted in the capital's prison.
A go on! rampage	riot	A crowd went on a rampage in the market.
A clash with police|officer during! protest|demonstration	riot	Youths clashed with police during a demonstration.
A clash with M@police	riot	Demonstrators clashed with riot police.
A overturn R@vehicle	riot	Rioters overturned police cars.
A smash window|shop|car of|at|in R	riot	Rioters smashed windows at the bank.
A burn tyre|tire|flag|effigy of|in|on R	vandalize	Protesters burned a flag of the republic.
A deface R	vandalize	Activists defaced the statue of the general.
A topple statue|monument of! T	vandalize	The crowd toppled a statue of the dictator.
A vandalise R	vandalize	Demonstrators vandalised the monument.
A vandalize R	vandalize	Demonstrators vandalized the ministry's walls.
A daub R with! paint	vandalize	Students daubed the embassy with paint.
A spray paint on! R	vandalize	Activists sprayed paint on the party headquarters.
A chant slogan against! R	demo	Marchers chanted slogans against the president.
A shout slogan against! R	demo	The crowd shouted slogans against the mayor.
A wave flag|banner|placard in|outside|against T	demo	Protesters waved flags outside the assembly.
A carry banner|placard|sign	demo	Marchers carried banners through the capital.
A voice anger at|over! R	demo	Hundreds of residents voiced anger at the council in the square.
A defy ban|curfew to! protest|march	demo	Thousands defied a curfew to march.
A mutiny against! R	riot	Soldiers mutinied against their officers.
A rebel against! R	riot	The garrison rebelled against the king.
A revolt against! R	riot	Peasants revolted against the landlords.
A rise up against! R	riot	The city rose up against the regime.
A rise against! R	riot	Villagers rose against the governor.
A burn down R@office during! protest	riot	A crowd burned down the town hall during a protest.
A storm R@parliament	riot	Protesters stormed the parliament.
A break into! R@parliament	riot	Demonstrators broke into the parliament.
A hold hunger strike against|in R	hunger	Political prisoners held a hunger strike.
A take part in! protest|demonstration|rally|march against R	demo	Thousands took part in a protest against corruption.
A join protest|demonstration|rally|march|strike against|over R	demo	Farmers joined a protest against the tax.
A organise|organize protest|demonstration|rally|march|strike against|in|at R	demo	The union organised a rally against the bill.
A lead protest|demonstration|rally|march against R	demo	The opposition leader led a march against the government.
A set alight R@tyre	vandalize	Protesters set alight tyres.
protest:n by A against|over|at|outside R	demo	A protest by students against the tax drew thousands.
demonstration:n by A against|over|at|outside R	demo	Demonstrations by farmers against the treaty spread.
mass protest:n by A against|over R	demo	Mass protests against the mayor by residents continued.
rally:n by A against|over R	demo	A rally by opposition supporters against the vote drew crowds.
march:n by A against|over|on R	demo	A march by nurses against cuts filled the avenue.
sit-in:n by A at|outside|against R	demo	A sit-in by students at the ministry entered its third day.
picket:n by A at|of|outside R	demo	A picket by miners at the ministry continued.
vigil:n by A for|outside|at R	demo	A vigil by mourners outside the court drew hundreds.
unrest:n by A in|over P	riot	Unrest in the northern town continued.
riot:n by A in|over|against P	riot	Riots by inmates in the capital's jail left three dead.
rioting:n by A in|over|against P	riot	Rioting by youths in the suburb continued.
disturbance:n by A in|at P	riot	Disturbances in the province by supporters continued.
uprising:n by A against|in R	riot	An uprising by miners against the governor spread.
revolt:n by A against|in R	riot	A revolt by peasants against the landlords spread.
rebellion:n by A against|in R	riot	A rebellion by officers against the king spread.
mutiny:n by A against|in R	riot	A mutiny by soldiers against their commanders spread.
strike:n by! A over|for|at R	strike	A strike by railway workers over pay halted trains.
general strike:n by A against|over|in R	strike	A general strike by unions against the reform began.
walkout:n by A over|from|at R	strike	A walkout by teachers over pay closed schools.
work stoppage:n by A over|at R	strike	A work stoppage by dockers over pay closed the port.
industrial action:n by A over|at|against R	strike	Industrial action by nurses over pay began.
hunger strike:n by A over|against|in R	hunger	A hunger strike by prisoners over conditions began.
boycott:n by A of|against R	boycott	The boycott of the election by the minority continued.
barricade:n by A on|in P	obstruct	Barricades by residents on the road remained.
roadblock:n by protester|demonstrator|farmer|resident on|in P	obstruct	Roadblocks by farmers on the highway remained.
blockade:n by protester|demonstrator|farmer|trucker|activist of R	obstruct	A blockade of the motorway by truckers began.
A@crowd rally|gather|march|assemble in|at P	demo	Demonstrators gathered in the square.
A face off with! police|officer	riot	Protesters faced off with police.
A confront police|officer	riot	Demonstrators confronted police.
A campaign against! R	demo	Residents campaigned against the dam on the streets.
A stage die-in|flashmob|procession in|at|outside P	demo	Activists staged a die-in outside parliament.
A form chain across|around P	demo	Activists formed a human chain across the bridge.
A camp out|outside outside|at! R	obstruct	Protesters camped outside the governor's residence.
A besiege R@office	obstruct	Angry residents besieged the mayor's office.
A hold strike against|over|at R	strike	Bus drivers held a strike over wages.
A observe strike|shutdown in|against P	strike	Shopkeepers observed a strike in the valley.
A paralyse|paralyze R@road	obstruct	Lorry drivers paralysed the motorway.
A shut down R@road	obstruct	Demonstrators shut down the highway.
R be rocked|gripped|hit by! protest|demonstration|riot|unrest	demo	The capital was rocked by protests.
R be paralysed by strike	strike	The country was paralysed by a strike.
protest:n erupt in|against P	demo	Protests erupted in the capital.
A demand C on streets	demo	Students demanded reforms on the streets.
`;
