/** Frames of SANCTION: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const sanction = `
A suspend @aid to|in|for! R	discontinue	The donor suspended aid to the government.
A halt @aid to|in|for! R	discontinue	The agency halted food aid to the province.
A stop @aid to|in|for! R	discontinue	The union stopped assistance to the regime.
A cut @aid to|for|in! R	discontinue	The administration cut military aid to the army.
A cut off @aid to|for! R	discontinue	The donor cut off aid to the junta.
A reduce @aid to|for|in! R	discontinue	The ministry reduced humanitarian aid to the republic.
A slash @aid to|for! R	discontinue	The donor slashed aid to the police.
A freeze @aid to|for! R	discontinue	The bank froze loans to the government.
A withhold @aid from|to! R	discontinue	The congress withheld funds from the agency.
A end @aid to|for! R	discontinue	The government ended support for the rebels.
A terminate @aid to|for! R	discontinue	The ministry terminated aid to the militia.
A withdraw @aid from|for|to! R	discontinue	The donor withdrew support for the mission.
A scale back|down @aid to R	discontinue	The agency scaled back aid to the camps.
A suspend R@programme	discontinue	The fund suspended its programme in the country.
A announce suspension|cut|halt|end|reduction of|in! @aid to|for|in R	discontinue	The minister announced a suspension of aid to the junta.
A suspend cooperation|agreement|treaty|deal|pact with! R	discontinue	The union suspended cooperation with the government.
A suspend cooperation|aid|assistance|tie|relation	discontinue	The union suspended its security cooperation.
A cut relation|tie with! R	discontinue	The republic cut its diplomatic ties with the kingdom.
A sever relation|tie|link with R	discontinue	The kingdom severed its ties with the republic.
A suspend link|flight|trade|trading with|to! R	discontinue	The kingdom suspended flights to the republic.
A halt trade|export|import|flight with|to|from! R	discontinue	The republic halted exports to its neighbour.
A ban import|export from|to|of! R	discontinue	The union banned imports from the republic.
A embargo R	discontinue	The bloc embargoed oil from the regime.
A boycott R@goods	discontinue	The kingdom boycotted goods from the republic.
A impose embargo|boycott on|against! R	discontinue	The council imposed an arms embargo on the militia.
A cut|break|break off|sever|cut off tie|relation|contact|link with|to! R	discontinue	The kingdom severed relations with its neighbour.
A downgrade tie|relation|representation with! R	discontinue	The state downgraded relations with the regime.
A suspend tie|relation|contact|dialogue with! R	discontinue	The republic suspended ties with the alliance.
A freeze tie|relation|contact|dialogue with! R	discontinue	The state froze relations with the kingdom.
A end relation|tie|cooperation|alliance|partnership with! R	discontinue	The party ended its alliance with the prime minister.
A rupture relation with! R	discontinue	The state ruptured relations with the regime.
A break off talk|negotiation|dialogue with! R	discontinue	The rebels broke off talks with the government.
A suspend talk|negotiation|meeting with! R	discontinue	The government suspended talks with the rebels.
A end talk|negotiation|dialogue|mediation with|between|in! R	discontinue	The envoy ended mediation efforts between the factions.
A halt talk|negotiation|dialogue|mediation with|between|in! R	discontinue	The mediator halted talks with the junta.
A stop talk|negotiation|mediation|dialogue with|between|in! R	discontinue	The government stopped negotiations with the separatists.
A abandon talk|negotiation|mediation|effort with|between|in! R	discontinue	The envoy abandoned mediation between the clans.
A call off talk|negotiation|mediation with R	discontinue	The rebels called off talks with the government.
A walk out of! talk|negotiation with R	discontinue	The delegation walked out of talks with the ministry.
A pull out of! talk|negotiation|dialogue with R	discontinue	The movement pulled out of talks with the government.
A withdraw from! talk|negotiation|treaty|agreement|accord|pact|deal with R	discontinue	The republic withdrew from the treaty with its neighbour.
A pull out of! treaty|agreement|accord|pact|deal with R	discontinue	The president pulled out of the accord with the kingdom.
A quit talk|treaty|coalition|pact|accord with R	discontinue	The party quit the coalition with the conservatives.
A leave coalition|alliance|government over T	discontinue	The party left the coalition over the budget.
A scrap treaty|agreement|deal|pact|accord with! R	discontinue	The state scrapped its fishing deal with the republic.
A tear up treaty|agreement|deal|pact|accord with R	discontinue	The president tore up the agreement with the rebels.
A cancel agreement|deal|contract|treaty with! R	discontinue	The ministry cancelled a contract with the firm.
A renounce treaty|agreement|pact|accord with R	discontinue	The government renounced its pact with the kingdom.
A abrogate R	discontinue	The junta abrogated the defence treaty.
A revoke status|privilege|treaty|agreement of R	discontinue	The congress revoked the trade privileges of the regime.
A suspend|end|scrap|abandon ceasefire|truce|cease-fire|armistice with R	discontinue	The government suspended its ceasefire with the rebels.
A suspend membership of! R	discontinue	The union suspended the membership of the republic.
A@body suspend R@state	discontinue	The bloc suspended the republic after the coup.
A suspend R@state from! T	discontinue	The bloc suspended the state from its councils.
A expel R@diplomat	expel	The ministry expelled three diplomats.
A expel R@body	expel	The regime expelled the aid agency.
A throw out R@diplomat	expel	The kingdom threw out the ambassador.
A kick out R@body	expel	The junta kicked out the observers.
A declare R persona	expel	The ministry declared the envoy persona non grata.
A expel peacekeeper|inspector|observer|monitor|journalist|worker from! P	expel	The government expelled inspectors from the country.
A order R@diplomat to! leave	expel	The government ordered the ambassador to leave.
A order R@body to! leave	expel	The junta ordered the aid groups to leave.
A@legislature oust|remove|dismiss|unseat R@polity	expel	Parliament ousted the interior minister.
A oust R from! T	expel	The party ousted the senator from its ranks.
A expel R from! T	expel	The party expelled two lawmakers from its ranks.
A close embassy|consulate|mission in R	withdraw	The kingdom closed its embassy in the capital.
A recall ambassador|envoy|diplomat from|to! R	withdraw	The republic recalled its ambassador from the kingdom.
A recall R@diplomat	withdraw	The republic recalled its ambassador.
A withdraw its|their|his ambassador|envoy|consul	withdraw	The kingdom withdrew its ambassador.
A withdraw ambassador|diplomat|envoy|staff from! R	withdraw	The state withdrew its diplomats from the capital.
A withdraw|pull out|remove peacekeeper|observer|monitor|inspector|mission from|in! R	withdraw	The organisation withdrew its peacekeepers from the border.
A pull out of! mission|operation in R	withdraw	The charity pulled out of its mission in the camps.
A evacuate embassy|diplomat|staff from|in! R	withdraw	The union evacuated its embassy staff from the capital.
A withdraw recognition of|from! R	withdraw	The island withdrew its recognition of the republic.
A derecognise R	withdraw	The council derecognised the faction.
A withdraw from! R@body	withdraw	The republic withdrew from the regional court.
A leave R@body	withdraw	The state left the customs union.
A convict R	convict	The tribunal convicted the general.
A convict R of|on|for! T	convict	The international tribunal convicted the commander of war crimes.
A find R guilty	convict	The court found the minister guilty of fraud.
A sentence R	convict	The court sentenced the warlord.
A sentence R in! absentia	convict	The court sentenced the exiled leader in absentia.
A impeach R	expel	Lawmakers impeached the president.
A vote out R	expel	Parliament voted out the cabinet.
A strip R of! title|immunity|rank|post|medal	expel	Lawmakers stripped the deputy of immunity.
A blackball R	expel	The club of states blackballed the regime.
A ostracise|ostracize|isolate R@state	discontinue	Neighbouring states isolated the kingdom.
A divest from! R	discontinue	The fund divested from the oil company.
A freeze sale|delivery of! @weapon to R	discontinue	The government froze sales of weapons to the kingdom.
A halt|suspend|stop|end|block sale|delivery|shipment|export of! @weapon to R	discontinue	The ministry halted exports of weapons to the coalition.
A suspend @weapon sale|delivery|shipment to! R	discontinue	The government suspended arms sales to the kingdom.
A stop fund|funding to|for|of R	discontinue	The donor stopped funding for the agency.
A defund R	discontinue	The administration defunded the agency.
A disown R	discontinue	The party disowned its former leader.
A disavow R	discontinue	The movement disavowed its former commander.
A issue travel|heightened warning for|to|against! R	discontinue	The ministry issued a travel warning for the island.
A warn citizen against! travel to R	discontinue	The ministry warned its citizens against travel to the island.
A ban travel to|from! R	discontinue	The government banned travel to the republic.
suspension:n by A of @aid to|for R	discontinue	The suspension of aid to the republic by donors hurt hospitals.
suspension:n by A of tie|relation|talk|negotiation|flight|membership with|to R	discontinue	The suspension of talks with the rebels by the government was announced.
cut:n by A in|to @aid to|for R	discontinue	The cut in aid to the army by donors was announced.
severance:n by A of tie|relation with R	discontinue	The severance of ties with the regime by the kingdom was announced.
expulsion:n by A of R@diplomat	expel	The expulsion of diplomats by the kingdom deepened the rift.
embargo:n arms by A on|against R	discontinue	The arms embargo on the militia was imposed by the council.
recall:n by A of R@diplomat	withdraw	The recall of the ambassador by the kingdom followed.
withdrawal:n by A from! treaty|agreement|accord|pact|organisation|organization|bloc	discontinue	The republic's withdrawal from the treaty was announced.
withdrawal:n by A of recognition	withdraw	The withdrawal of recognition by the island was announced.
conviction:n by A of R	convict	The conviction of the general by the tribunal was welcomed.
impeachment:n by A of R	expel	The impeachment of the president by lawmakers followed.
breakdown:n of talk|negotiation between|with M	discontinue	The breakdown of talks between the factions was announced.
closure:n by A of embassy|consulate in R	withdraw	The closure of the embassy in the capital by the kingdom followed.
ouster:n by A of R	expel	The ouster of the chairman by lawmakers followed.
`;
