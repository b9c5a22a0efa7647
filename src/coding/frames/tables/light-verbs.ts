/**
 * Verbs that lend their subject to an event noun. Columns: verb, how the noun hangs on it ("obj" or prepositions), what
 * the subject is, prepositions of the other party where the verb has them, sentence that motivated the row.
 */
export const lightVerbTable = `
launch	obj	actor	-	The army launched an offensive.
conduct	obj	actor	-	The navy conducted drills.
carry	obj	actor	-	The militia carried out an attack.
stage	obj	actor	-	Students staged a rally.
mount	obj	actor	-	Rebels mounted an assault.
hold	obj	actor	-	The sides held talks.
make	obj	actor	-	The envoy made a visit.
wage	obj	actor	-	The group wages a war.
commit	obj	actor	-	The unit committed atrocities.
perform	obj	actor	-	The fleets performed drills.
execute	obj	actor	-	Commandos executed a raid.
undertake	obj	actor	-	The envoy undertook a visit.
begin	obj	actor	-	The army began a withdrawal.
start	obj	actor	-	The party started a boycott.
commence	obj	actor	-	The force commenced the removal of the fences.
open	obj	actor	-	The commission opened an inquiry.
initiate	obj	actor	-	The mission initiated a dialogue.
continue	obj	actor	-	The army continued its shelling of the town.
resume	obj	actor	-	The rebels resumed attacks.
renew	obj	actor	-	The militia renewed its attacks.
step	obj	actor	-	The army stepped up its shelling.
intensify	obj	actor	-	The army intensified its shelling.
escalate	obj	actor	-	The regime escalated its attacks.
complete	obj	actor	-	The army completed its withdrawal.
finish	obj	actor	-	The army finished its withdrawal.
lead	obj	actor	-	The alliance led an offensive.
impose	obj	actor	-	The governor imposed a curfew.
issue	obj	actor	-	The court issued a rebuke.
give	obj	actor	-	The king gave a pardon.
offer	obj	actor	-	The league offered mediation.
deliver	obj	actor	-	The army delivered a warning.
send	obj	actor	-	The army sent a warning.
pay	obj	actor	-	The envoy paid a visit.
show	obj	actor	-	The union showed solidarity.
have	obj	actor	-	The ministers had a meeting.
do	obj	actor	-	The army did a drill.
take	obj	actor	-	The envoy took a tour.
order	obj	actor	-	The president ordered air strikes.
announce	obj	actor	-	The union announced a strike.
declare	obj	actor	-	The rebels declared a truce.
plan	obj	actor	-	The army planned an offensive.
prepare	obj	actor	-	The army prepared an offensive.
organise	obj	actor	-	The union organised a march.
organize	obj	actor	-	The union organized a march.
join	obj	actor	-	The farmers joined the protest.
enforce	obj	actor	-	Soldiers enforced the curfew.
extend	obj	actor	-	The junta extended the curfew.
attend	obj	actor	-	The minister attended the talks.
engage	in	actor	-	An aide engaged in talks.
participate	in	actor	-	The unit participated in the raid.
take	in	actor	-	The unit took part in the raid.
involve	in	actor	-	The unit was involved in the killing.
enter	into	actor	-	The sides entered into negotiations.
go	on	actor	-	The workers went on strike.
embark	on	actor	-	The army embarked on an offensive.
respond	with	actor	-	The army responded with air strikes.
retaliate	with	actor	-	The army retaliated with shelling.
suffer	obj	recipient	by,from	The village suffered an attack.
face	obj	recipient	by,from	The minister faced criticism.
sustain	obj	recipient	by,from	The town sustained shelling.
endure	obj	recipient	by,from	The city endured a siege.
receive	obj	recipient	by,from	The mayor received threats.
draw	obj	recipient	from	The decree drew criticism from lawyers.
survive	obj	recipient	by,from	The mayor survived an attack.
withstand	obj	recipient	by,from	The town withstood a siege.
come	under	recipient	by,from	The base came under attack.
subject	to	recipient	by,from	The town was subjected to shelling.
`;
