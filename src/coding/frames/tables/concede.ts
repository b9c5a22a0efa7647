/** Frames of CONCEDE: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const concede = `
A apologise|apologize to|for R	-	The premier apologised to the victims.
A issue|offer|make apology to|for R	-	The minister issued an apology to the families.
A express remorse|regret|contrition for|to! R	-	The general expressed remorse for the killings.
A say sorry to|for! R	-	The mayor said sorry to the families.
A admit C	-	The army admitted that its troops killed villagers.
A admit R@fault	-	The ministry admitted mistakes.
A acknowledge R@fault	-	The army acknowledged errors in the raid.
A confess to! T	-	The general confessed to the killings.
A accept responsibility|blame for! T	-	The minister accepted responsibility for the raid.
A take responsibility for! T@fault	-	The premier took responsibility for the failure.
A concede defeat to|in R	-	The candidate conceded defeat to his rival.
A concede C	-	The minister conceded that the law was flawed.
A pardon R	-	The president pardoned the rebels.
A amnesty R	-	The king amnestied the mutineers.
A grant R amnesty|pardon|clemency|immunity	-	The president granted the rebels amnesty.
A grant amnesty|pardon|clemency|immunity|asylum to|for! R	-	The king granted a pardon to the officers.
A declare amnesty for R	-	The president declared an amnesty for deserters.
A offer R amnesty|immunity|pardon	-	The government offered the fighters amnesty.
A offer amnesty|concession|immunity|reward|olive to! R	-	The government offered an amnesty to the fighters.
A commute sentence of! R	-	The president commuted the sentences of the rebels.
A reduce sentence of! R	-	The court reduced the sentence of the editor.
A forgive R	-	The families forgave the soldiers.
A make concession to|on R	-	The government made concessions to the union.
A offer to! withdraw|release|free|resign|disarm|surrender|lift|ease|concede|halt|stop|apologise|apologize R	-	The rebels offered to release the pilots.
A promise to! withdraw|release|free|resign|disarm|surrender|lift|ease|reform|halt|stop|end|change|allow R	-	The president promised to free the prisoners.
A pledge to! withdraw|release|free|resign|disarm|surrender|lift|ease|reform|halt|stop|end|change|allow R	-	The king pledged to reform the courts.
A vow to! withdraw|release|free|resign|disarm|surrender|lift|ease|reform|halt|allow R	-	The premier vowed to resign in June.
A announce withdrawal|release|easing|lifting|amnesty|resignation|concession|pardon of|for|from|to R	-	The president announced the release of the prisoners.
A announce plan to! withdraw|release|free|ease|lift|resign|disarm R	-	The president announced a plan to withdraw troops.
A promise reform|withdrawal|release|election|amnesty|ceasefire|change	-	The king promised reforms.
A declare end to|of! war|hostility|insurgency|blockade against R	-	The rebels declared an end to the war.
A declare willing|ready to! resign|withdraw|disarm|release	-	The president declared he was ready to resign.
A accept resignation of! R	-	The king accepted the resignation of the premier.
A accept defeat	-	The candidate accepted defeat.
A accept peace plan|deal|proposal of|by R	-	The rebels accepted the peace plan of the league.
A soften stance|position|tone on|toward R	-	The government softened its stance on the strike.
A drop demand|claim|condition|objection to|for|on R	-	The union dropped its demand for a vote.
A retract R	-	The minister retracted his accusation.
A withdraw accusation|demand|threat|claim against|to R	-	The premier withdrew his threat against the court.
A take back R@statement	-	The general took back his remarks.
A moderate demand|position of R	-	The rebels moderated their demands.
A relent on|over|to R	-	The ministry relented on the tax.
A compromise on|with|over! R	-	The party compromised on the budget.
A agree compromise with R	-	The coalition agreed a compromise with the union.
A legalise|legalize R	-	The junta legalised political parties.
A unban R	-	The government unbanned the movement.
A allow protest|rally|election|party|exile|R to C	-	The junta allowed exiles to return.
A permit rally|protest|march|demonstration in|by R	-	The governor permitted a rally by the opposition.
A call election	-	The premier called early elections.
A restore constitution|democracy|right|rights to R	-	The generals restored the constitution.
A offer compensation|redress to|for! R	-	The army offered compensation to the families.
A compensate R	-	The state compensated the victims.
A postpone reform|tax|eviction|execution of|on R	-	The government postponed the tax.
A delay execution|eviction|deportation of! R	-	The court delayed the deportation of the cleric.
A stay execution of! R	-	The court stayed the execution of the rebels.
A recognise|recognize independence|right|rights|autonomy of! R by T	-	The government recognised the rights of the minority.
A grant autonomy|independence|right|rights|citizenship to! R	-	The state granted autonomy to the region.
A grant R autonomy|independence|citizenship	-	The parliament granted the province autonomy.
A express willing|willingness|readiness to! withdraw|release|compromise|disarm|resign	-	The rebels expressed readiness to disarm.
apology:n by|from A to|for R	-	An apology by the general to the families was broadcast.
amnesty:n by|from A for|to R	-	An amnesty by the president for deserters was announced.
pardon:n by|from A of|for R	-	The pardon of the officers by the king was announced.
concession:n by|from A to|on R	-	Concessions by the government to the strikers were announced.
compromise:n by|between|with A on|over T	-	A compromise by the ministry on wages was announced.
clemency:n by|from A for|to R	-	Clemency from the king for the rebels was announced.
admission:n by A of|that T	-	The admission by the army of the killings was a first.
`;
