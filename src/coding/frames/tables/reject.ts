/** Frames of REJECT: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const reject = `
A reject R	-	The rebels rejected the peace plan.
A reject T of|from|by! R	-	The government rejected demands from the union.
A turn down R	-	The opposition turned down the offer.
A dismiss R@claim	-	The ministry dismissed the report.
A decline R@claim	-	The president declined the invitation.
A decline to! C	-	The minister declined to meet the delegation.
A refuse to! C	-	The militia refused to disarm.
A refuse R	-	The rebels refused talks with the government.
A refuse request|call|demand|offer|appeal|permission of|from|by R	-	The ministry refused a request from the union.
A rebuff R	-	The kingdom rebuffed the offer.
A spurn R	-	The rebels spurned the truce offer.
A rule out R	-	The president ruled out talks with the rebels.
A deny request|permission|appeal|bail|visa of|from|to|for R	-	The court denied an appeal from the opposition leader.
A give not permission to|for R	-	The authority did not give permission for the rally.
A oppose R	-	The party opposed the reform.
A object to! R	-	The delegation objected to the resolution.
A resist R	-	The prime minister resisted calls for an election.
A defy R	-	The separatists defied the court.
A flout R	-	The regime flouted the resolution.
A ignore R@demand	-	The government ignored the demands of teachers.
A disregard R	-	The militia disregarded the order.
A disobey R	-	The officers disobeyed the president.
A repudiate R	-	The faction repudiated the agreement.
A renege on! R	-	The government reneged on the accord.
A backtrack on! R	-	The ministry backtracked on its promise to the miners.
A go back on! R	-	The government went back on its pledge to farmers.
A veto R	-	The president vetoed the bill.
A block R@proposal	-	The permanent members blocked the resolution.
A vote against! R	-	The republic voted against the resolution.
A vote down R	-	Parliament voted down the agreement.
A defeat R@proposal	-	Lawmakers defeated the motion.
A quash R	-	The court quashed the order of the commissioner.
A overrule R	-	The court overruled the minister.
A overturn R@order	-	The court overturned the decree of the president.
A strike down R	-	The tribunal struck down the law.
A throw out R@case	-	The judge threw out the appeal of the senator.
A cancel meeting|visit|trip|summit|talk with|to R	meet	The president cancelled a meeting with the envoy.
A call off meeting|visit|trip|summit with|to R	meet	The premier called off a visit to the capital.
A postpone meeting|visit|trip|summit with|to R	meet	The kingdom postponed a summit with its rivals.
A refuse to! meet|talk|negotiate|speak with|to R	meet	The rebels refused to meet the mediator.
A decline to! meet|attend|negotiate with R	meet	The president declined to meet the ambassador.
A boycott R@meeting	meet	The delegation boycotted the summit.
A skip R@meeting	meet	The prime minister skipped the conference.
A walk away from! talk|deal|negotiation with R	meet	The union walked away from talks with the ministry.
A will not meet|talk|negotiate|attend with|to R	meet	The party will not negotiate with the junta.
A reject talk|negotiation|dialogue|meeting|mediation with|by R	meet	The rebels rejected talks with the government.
A rule out talk|negotiation|dialogue with R	meet	The premier ruled out negotiations with the separatists.
A refuse to! release|free|lift|withdraw|surrender|resign|step|disarm|stop|end|cease|allow|ease|leave|hand|yield R	yield	The regime refused to release the prisoners.
A will not lift|release|withdraw|resign|surrender|yield|end|stop|leave|give|allow|negotiate|accept|recognise|recognize R	yield	The union will not end its strike.
A vow not to! C	yield	The president vowed not to resign.
A reject ceasefire|truce|withdrawal|cease-fire|armistice	yield	The rebels rejected a ceasefire.
A reject call|demand to|for! resign|release|withdraw|ceasefire|end	yield	The president rejected calls to resign.
A refuse to! concede|compromise|back|budge on|to R	yield	The government refused to compromise with the strikers.
A reject compromise|concession to R	yield	The ruling party rejected any compromise.
A refuse access|entry to|for! R	yield	The regime refused access to inspectors.
A refuse R entry|access|permission|visa to T	yield	The junta refused observers entry.
A deny R entry|permission|visa to T	yield	The kingdom denied the activist a visa.
A bar inspector|observer|monitor|envoy from T	yield	The regime barred inspectors from the plant.
A refuse aid|assistance|help from|to R	assist	The junta refused aid from the neighbour.
A reject aid|assistance|help|offer of|from|by R	assist	The government rejected aid from the charity.
A refuse to! help|assist|provide|fund|finance|send|supply|support|accept|take|contribute R	assist	The kingdom refused to accept refugees.
A decline to! help|assist|provide|fund|send|support|contribute R	assist	The bank declined to fund the dam.
A reject reform|change|amendment|bill|law|plan|referendum of|by R	change	Lawmakers rejected the reform.
A oppose reform|change|amendment|bill|law|plan|referendum of|by R	change	The church opposed the bill.
A reject election|vote|result|outcome of R	change	The opposition rejected the results of the election.
A refuse to! recognise|recognize|acknowledge|accept R	change	The party refused to recognise the result.
A recognise|recognize not R	change	The neighbour does not recognise the republic.
A reject claim|sovereignty|jurisdiction|legitimacy of|by! R	-	The kingdom rejected the claims of its neighbour.
A deny claim|allegation|accusation|charge|report of|from|by R	-	The army denied allegations of the rebels.
A deny responsibility|involvement|role|link|part|hand|connection|complicity|knowledge in|for|to R	-	The militia denied involvement in the raid.
A deny C	-	The general denied that his troops crossed the line.
A reject accusation|allegation|charge|criticism of|by|from R	-	The ministry rejected accusations by the neighbour.
A refute R	-	The minister refuted the allegations.
A contest R@vote	-	The opposition contested the election.
A challenge R@order	-	The party challenged the decree.
A dispute R	-	The neighbour disputed the boundary.
A contradict R	-	The general contradicted the president.
A disagree with! R	-	The minister disagreed with the president.
A fail to! agree with|on R	-	The parties failed to agree on a budget.
A fail to! meet|reach|honour|honor|implement|comply R	-	The government failed to honour the accord.
A accept not R	-	The party does not accept the ruling.
A agree not to|with|on! R	-	The delegation did not agree to the proposal.
A abstain on|from! vote|resolution	-	The republic abstained on the resolution.
A thwart R	-	The council thwarted the plan of the mayor.
A foil R@proposal	-	The opposition foiled the motion.
A stonewall R	-	The ministry stonewalled the investigators.
A hinder R	-	The faction hindered the talks.
A evade R	-	The minister evaded the summons of the court.
A uphold sentence|conviction|ban|verdict|detention of|against! R	-	The court upheld the sentence of the journalist.
A reject appeal|petition|bid|request|plea|suit|lawsuit of|by|from R	-	The court rejected the appeal of the editor.
A dismiss appeal|petition|request|protest|suit|lawsuit|case of|by|from|against R	-	The tribunal dismissed a petition by the candidate.
A express rejection of! R	-	The union expressed its rejection of the plan.
A voice|express opposition|objection to! R	-	The mayor voiced opposition to the mine.
A say no to! R	-	Voters said no to the constitution.
A withdraw offer|invitation|proposal to R	-	The kingdom withdrew its offer to the rebels.
A stall talk|negotiation with R	-	The regime stalled talks with the opposition.
A reject sanction|resolution|treaty|deal|accord|agreement|proposal|offer|initiative|plan|idea|suggestion of|by|from|with R	-	Parliament rejected the agreement with the union.
rejection:n by A of R	-	The rejection of the plan by the rebels was expected.
refusal:n by A to C	-	The refusal by the regime to meet the envoy angered the mediators.
refusal:n by A of R	-	The refusal of the offer by the militia angered the mediators.
denial:n by A of R	-	The denial of the charge by the ministry followed.
veto:n by A of|on|against R	-	The veto of the resolution by the republic drew criticism.
opposition:n by A to! R	-	The opposition of the church to the bill grew.
objection:n by A to! R	-	The objection of the delegation to the text was noted.
defiance:n by A of R	-	The defiance of the court by the separatists grew.
cancellation:n by A of meeting|visit|talk|summit with|to R	meet	The cancellation of the meeting with the envoy by the premier followed.
non-recognition:n by A of R	change	The non-recognition of the republic by its neighbour continued.
dismissal:n by A of appeal|petition|claim of|by R	-	The dismissal of the appeal by the court was expected.
A stick to|by position on	-	The union stuck to its position on wages.
A never stop|surrender|accept|recognise|recognize|negotiate R	yield	The movement will never surrender.
`;
