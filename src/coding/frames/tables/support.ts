/** Frames of SUPPORT: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const support = `
A support R	-	The republic supported the plan.
A back R	-	The kingdom backed the resolution.
A endorse R	-	The council endorsed the accord.
A praise R for T	-	The envoy praised the government.
A laud R	-	The minister lauded the police.
A hail R	-	The president hailed the accord.
A applaud R	-	The union applauded the decision.
A commend R	-	The mission commended the army.
A welcome R	-	The league welcomed the accord.
A congratulate R	-	The king congratulated the president.
A salute R	-	The general saluted the volunteers.
A honour R	-	The republic honoured the peacekeepers.
A honor R	-	The republic honored the peacekeepers.
A thank R for T	-	The president thanked the allies for their help.
A defend R@polity	-	The premier defended the police.
A defend decision|record|policy|right|move of! R	-	The minister defended the decision of the court.
A champion R	-	The senator championed the treaty.
A approve R	-	Parliament approved the agreement.
A approve of! R	-	The king approved of the plan.
A ratify R	-	Parliament ratified the treaty.
A pass resolution|law|bill|motion on|for|in T	-	The council passed a resolution on the truce.
A adopt resolution|law|bill|constitution on|for T	-	The assembly adopted a constitution.
A vote for! R	-	The republic voted for the resolution.
A sign agreement|deal|treaty|accord|pact|memorandum|contract|declaration|protocol with M	-	The republic signed an agreement with the kingdom.
A sign R@agreement between! M	-	A treaty was signed between the two republics.
A sign R@agreement	-	The two sides signed the peace accord.
A ink agreement|deal|pact|accord with M	-	The two firms inked a deal.
A conclude agreement|deal|treaty|accord|pact with M	-	The republic concluded a treaty with its neighbour.
A reach agreement|deal|accord|pact|settlement with M	-	The rebels reached a deal with the government.
A strike deal|agreement|pact with M	-	The union struck a deal with the ministry.
A enter agreement|treaty|pact|alliance with M	-	The state entered a pact with the kingdom.
A seal deal|pact|agreement|alliance with M	-	The kingdom sealed a pact with its neighbour.
A join alliance|union|bloc|coalition|treaty|pact|league|council|agreement|organisation|organization|nato	-	The republic joined the alliance.
A accede to! R@treaty	-	The state acceded to the treaty.
A recognise R	-	The kingdom recognised the republic.
A recognize R	-	The kingdom recognized the republic.
A establish|restore|resume tie|relation with! M	-	The island established relations with the kingdom.
A normalise|normalize tie|relation with! M	-	The emirate normalised relations with its neighbour.
A open embassy|consulate in R	-	The republic opened an embassy in the kingdom.
A reopen embassy|consulate in R	-	The republic reopened its embassy in the kingdom.
A strengthen|deepen|boost|enhance|upgrade|forge tie|relation|alliance|partnership|friendship with! M	-	The kingdom strengthened ties with the republic.
A improve relation|tie with! M	-	The republic improved relations with its neighbour.
A express support|solidarity|sympathy|condolence|admiration|confidence|appreciation|gratitude for|with|to|in! R	-	The premier expressed support for the mission.
A voice support|solidarity|backing|confidence for|with|in! R	-	The senator voiced support for the mission.
A offer support|condolence|congratulation to|for! R verbally	-	The pope offered condolences to the families.
A send condolence|congratulation|greeting|wish to! R	-	The king sent condolences to the families.
A convey support|condolence|solidarity|greeting to! R	-	The envoy conveyed condolences to the nation.
A reaffirm|reiterate|restate|renew support|commitment|backing|solidarity|friendship to|for|with! R	-	The alliance reaffirmed its commitment to the republic.
A pledge support|solidarity|allegiance|loyalty to|for! R	-	The clan pledged allegiance to the king.
A declare support|solidarity|allegiance|loyalty for|to|with! R	-	The governor declared support for the army.
A swear allegiance|loyalty to! R	-	The officers swore allegiance to the king.
A throw support|weight behind! R	-	The union threw its weight behind the candidate.
A rally behind|around! R	-	The party rallied behind the premier.
A side with! R	-	The tribe sided with the government.
A stand by|with|behind! R	-	The alliance stands by the republic.
A stand up for! R	-	The senator stood up for the minority.
A speak in! favour|favor of R	-	The envoy spoke in favour of the plan.
A speak up for! R	-	The envoy spoke up for the minority.
A lend support to! R	-	The bishop lent his support to the plan.
A give support|backing|blessing|approval|endorsement to|for! R	-	The king gave his blessing to the plan.
A award R medal|order|prize|honour|honor	-	The republic awarded the general a medal.
A award medal|order|prize|honour|honor to! R	-	The republic awarded a medal to the general.
A bestow honour|honor|medal on|upon! R	-	The king bestowed an honour on the envoy.
A pay tribute to! R	-	The president paid tribute to the peacekeepers.
A mourn R	-	The nation mourned the victims of the raid.
A commemorate R	-	The city commemorated the victims.
A celebrate R@agreement	-	The crowd celebrated the accord.
A appoint|nominate R	-	The king appointed the general.
A elect R as T	-	Lawmakers elected the judge as president.
A advocate for! R	-	The league advocated for the plan.
A advocate R	-	The league advocated the plan.
A promote R@peace	-	The union promoted the peace process.
A respect decision|sovereignty|will|right|independence of! R	-	The neighbour respected the sovereignty of the island.
A uphold right|rights|appeal|decision of! R for	-	The court upheld the rights of the minority.
A validate R@vote	-	The court validated the election.
A certify R@vote	-	The commission certified the election.
A reassure R	-	The president reassured the allies.
A express hope|optimism for|about! R	-	The envoy expressed hope for the talks.
A embrace R@proposal	-	The party embraced the plan.
A be committed to! R	-	The alliance is committed to the republic.
A be proud|grateful|thankful|supportive to|of|for! R	-	The president was grateful to the allies.
A form coalition|alliance|partnership with M	-	The party formed a coalition with the liberals.
A come out in! support|favour|favor of R	-	The mayor came out in support of the strikers.
A ask for|seek support for! R	-	The king sought support for the plan.
A accept credential of! R	-	The king accepted the credentials of the ambassador.
A lobby for! R	-	The senator lobbied for the treaty.
A plead for! R	-	The bishop pleaded for the plan.
A vouch for! R	-	The general vouched for the officer.
A testify for! R	-	The officer testified for the minister.
support:n by|from A for|of R	-	Support from the kingdom for the plan grew.
backing:n by|from A for|of R	-	Backing from the church for the plan grew.
endorsement:n by|from A of R	-	The endorsement of the plan by the church was a surprise.
praise:n by|from A for|of R	-	Praise from the envoy for the army followed.
solidarity:n by|from|of A with R	-	Solidarity of the unions with the strikers grew.
recognition:n by|from A of R	-	The recognition of the republic by the kingdom followed.
approval:n by|from A of|for R	-	The approval of the treaty by parliament followed.
ratification:n by A of R	-	The ratification of the treaty by parliament followed.
condolence:n by|from A to R	-	Condolences from the king to the families followed.
signing:n by A of agreement|deal|treaty|accord|pact with|between M	-	The signing of the treaty by the republic followed.
peace agreement:n between|with M	-	A peace agreement between the rebels and the army took effect.
peace deal:n between|with M	-	A peace deal between the clans took effect.
treaty:n between|with M	-	A treaty between the two kingdoms took effect.
agreement:n between|with M	-	An agreement between the two neighbours took effect.
accord:n between|with M	-	An accord between the two factions took effect.
pact:n between|with M	-	A pact between the two parties took effect.
deal:n between|with M	-	A deal between the rebels and the government took effect.
alliance:n between|with M	-	An alliance between the two parties was formed.
A vote in! favour|favor of R	-	The republic voted in favour of the resolution.
`;
