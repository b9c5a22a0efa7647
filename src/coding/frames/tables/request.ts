/** Frames of REQUEST: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const request = `
A demand R	-	Protesters demanded new elections.
A demand T from|of R	-	The union demanded an apology from the minister.
A demand that! R C	-	The opposition demanded that the president step down.
A demand to! C	-	The lawyers demanded to see the prisoners.
A demand release|withdrawal|resignation|ceasefire|end|return|freedom|lifting of|from|to R	yield	The families demanded the release of the hostages.
A demand reform|change|election|referendum|legislation|law|vote from|of R	change	Students demanded reforms from the government.
A demand aid|help|assistance|compensation|support|money|protection|fund from|of R	assist	The mayor demanded support from the government.
A demand meeting|talk|dialogue|negotiation with|of R	meet	The rebels demanded talks with the government.
A demand explanation|apology|answer|action|inquiry from|of R	-	The court demanded an explanation from the police.
A urge R to! C	-	The envoy urged the rebels to disarm.
A urge R	-	The pope urged restraint.
A urge government|country|party|side|state|leader|authority	-	The bishops urged the parties to talk.
A call on|upon! R to C	-	The council called on the army to withdraw.
A call for! R	-	The opposition called for new elections.
A call for! ceasefire|truce|cease-fire|restraint|calm|peace|withdrawal|release|end|resignation|de-escalation|halt between|by|from|in|of R	yield	The pope called for a ceasefire in the valley.
A call for! reform|election|referendum|change|law|legislation|independence	change	The party called for a referendum.
A call for! aid|help|support|assistance|intervention|donation|fund|protection from|for R	assist	The mayor called for help from the army.
A call for! talk|dialogue|negotiation|meeting|summit|mediation between|with M	meet	The league called for talks between the rivals.
A appeal to|for! R for|to T	-	The charity appealed to donors for tents.
A appeal for! aid|help|assistance|support|donation|fund|blood from|to R	assist	The agency appealed for help from donors.
A appeal for! calm|restraint|ceasefire|peace|truce|release|end	yield	The mayor appealed for calm.
A make appeal to|for R	-	The mothers made an appeal to the kidnappers.
A issue appeal to|for R	-	The agency issued an appeal for tents.
A ask R to! C	-	The president asked the army to intervene.
A ask R for! T	-	The republic asked its ally for help.
A ask for! help|aid|assistance|support|money|protection|intervention from R	assist	The governor asked for help from the army.
A ask for! meeting|talk|dialogue with R	meet	The rebels asked for a meeting with the mediator.
A request R	-	The ministry requested an extension.
A request aid|help|assistance|support|loan|troops|intervention|protection from|of R	assist	The island requested aid from its neighbour.
A request meeting|talk|session|audience with|of R	meet	The envoy requested a meeting with the general.
A request that! R C	-	The lawyers requested that the court free the editor.
A request extradition|release|withdrawal|handover of|from R	yield	The ministry requested the extradition of the banker.
A seek aid|help|assistance|support|loan|protection|fund|bailout from|of R	assist	The government sought help from the fund.
A seek meeting|talk|dialogue|negotiation with R	meet	The movement sought talks with the ministry.
A seek refuge|asylum|shelter|sanctuary in|from R	assist	Thousands sought refuge in the neighbouring state.
A seek extradition|release|return of R	yield	The prosecutor sought the extradition of the general.
A seek R@permission	-	The organisers sought permission for the march.
A plead with|for! R	-	The hostages pleaded with the government.
A beg R to! C	-	The families begged the president to intervene.
A beg R for T	-	The mayor begged the army for help.
A implore R to! C	-	The bishop implored the rebels to stop.
A beseech R to! C	-	The mothers beseeched the general to show mercy.
A petition R	-	Farmers petitioned the governor.
A lobby R	change	The miners lobbied the parliament.
A press R to! C	-	The envoy pressed the regime to hold talks.
A press R for! T	-	The alliance pressed the kingdom for reforms.
A press for! R	-	The union pressed for higher wages.
A push R to! C	-	The donors pushed the government to cut spending.
A push for! R	-	The mediators pushed for a truce.
A pressure R to|into! C	-	The union pressured the ministry to act.
A pressurise R	-	The clubs of states pressurised the kingdom.
A put pressure on! R	-	The allies put pressure on the premier.
A exhort R to! C	-	The bishop exhorted the parties to talk.
A encourage R to! C	-	The envoy encouraged the factions to talk.
A invite R to! C	meet	The king invited the rebels to join talks.
A invite R to! T@meeting	meet	The president invited the opposition to talks.
A order R to! C	-	The court ordered the ministry to pay damages.
A instruct R to! C	-	The tribunal instructed the state to free the crew.
A require R to! C	-	The resolution required the militia to disarm.
A insist on! R	-	The rebels insisted on an amnesty.
A insist that! R C	-	The premier insisted that the militia disarm.
A tell R to! C	-	The president told the army to leave.
A remind R of|to! T	-	The court reminded the state of its duties.
A call R to! C	-	The mayor called residents to stay calm.
A propose R	-	The mediator proposed a truce.
A propose that! C	-	The envoy proposed that the sides meet.
A suggest R	-	The mediator suggested a truce.
A recommend R	-	The commission recommended reforms.
A table motion|proposal|resolution	-	The party tabled a motion.
A submit request|petition|proposal|demand|application to R	-	The minority submitted a petition to the court.
A apply for! asylum|membership|loan|permission in|of|to|from	-	The republic applied for membership of the union.
A file request|application|petition for|with! R	-	The lawyers filed a request with the court.
A set R@condition for T	-	The rebels set conditions for the talks.
A say R must C	-	The envoy said the militia must disarm.
A say R should C	-	The minister said the neighbour should stop its raids.
A say R need C	-	The premier said the army needs to leave.
A say R have C	-	The senator said the president has to resign.
A want R to! C	-	The alliance wants the regime to free the prisoners.
A advise R to! C	-	The envoy advised the parties to talk.
A recruit|solicit aid|support|donation from! R	assist	The charity solicited donations from firms.
A welcome|seek mediation of|by|from! R	meet	The factions sought mediation by the league.
A insist R resign|withdraw|leave|step	yield	The crowd insisted the president resign.
A call R to! account	-	The parliament called the minister to account.
A rally for! reform|election|independence|change	change	Residents rallied for reform and demanded elections.
A summon R to! C	-	The court summoned the general to answer questions.
A urge restraint|calm|ceasefire|dialogue|peace|truce|end|release on|by|in|between R	yield	The league urged restraint by the armies.
A urge action|reform|support|help	-	The scientists urged action on floods.
demand:n by|from A for|of|that R	-	A demand by the rebels for an amnesty was discussed.
call:n by|from A for|on! R	-	A call by the bishops for peace was read in churches.
appeal:n by|from A for|to R	-	An appeal by the agency for tents was launched.
request:n by|from A for|to R	-	A request by the ministry for an extension was sent.
petition:n by|from A to|for R	-	A petition by farmers to the governor was signed.
plea:n by|from A for|to R	-	A plea by the families for mercy was broadcast.
proposal:n by|from A for|to R	-	A proposal by the mediator for a truce was discussed.
invitation:n by|from A to R	meet	An invitation by the king to the rebels was sent.
pressure:n by|from A on R	-	Pressure by the donors on the government grew.
extradition request:n by|from A for|to R	yield	An extradition request by the republic for the banker was sent.
motion:n by A for|against R	-	A motion by the party for a recount was tabled.
`;
