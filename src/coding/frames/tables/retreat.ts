/** Frames of RETREAT: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const retreat = `
A withdraw @force from R	withdraw	The republic withdrew its troops from the enclave.
A withdraw from! R@territory	withdraw	The army withdrew from the valley.
A withdraw into|to|behind! T	withdraw	The rebels withdrew to the hills.
A pull out @force of|from R	withdraw	The alliance pulled out its troops from the valley.
A pull out of|from! R@territory	withdraw	The rebels pulled out of the town.
A pull back @force from R	withdraw	The army pulled back its tanks from the frontier.
A pull back from! R	withdraw	The army pulled back from the frontier.
A pull @force out|from of|from R	withdraw	The kingdom pulled its soldiers out of the city.
A retreat from|to|into! R	withdraw	Insurgents retreated from the town.
A retreat	withdraw	The rebels retreated at dawn.
A leave R@territory	withdraw	Foreign troops left the base.
A vacate R	withdraw	The soldiers vacated the barracks.
A evacuate R@territory	withdraw	The rebels evacuated the town.
A abandon R@territory	withdraw	The soldiers abandoned the outpost.
A redeploy @force from R	withdraw	The army redeployed its troops from the valley.
A disengage from! R	withdraw	Both armies disengaged from the pass.
A reduce @force|presence in|from R	withdraw	The alliance reduced its forces in the province.
A bring home @force	withdraw	The premier brought home the soldiers.
A bring @force home	withdraw	The president brought troops home from the war.
A cede R@territory to T	withdraw	The militia ceded the hill to the army.
A surrender R@territory to T	withdraw	The rebels surrendered the town to the army.
A hand over R@territory to T	withdraw	The militia handed over the town to the police.
A relinquish R	withdraw	The militia relinquished control of the port.
A yield R@territory to T	withdraw	The army yielded the town to the rebels.
A return R@territory to T	withdraw	The army returned the village to its owners.
A cede|surrender|relinquish|hand over control of! R to T	withdraw	The alliance handed over control of the airport to the police.
A lift siege|blockade of|on! R	withdraw	The rebels lifted the siege of the town.
A end occupation|siege|blockade of! R	withdraw	The army ended its occupation of the island.
A lift barricade|roadblock|checkpoint on|in R	access	Residents lifted the barricades in the town.
A remove barricade|fence|wire|roadblock|barrier|checkpoint|obstacle|block from|around|at|in|on R	access	Soldiers removed barriers around the municipal building.
A dismantle barricade|roadblock|checkpoint|fence|barrier|base|outpost|camp|bunker from|around|at|in|on R	access	Troops dismantled checkpoints around the town.
A clear barricade|roadblock|barrier|debris from|on R	access	Residents cleared the barricades from the road.
A take down barricade|fence|barrier|checkpoint in|around|at R	access	Peacekeepers took down the fences around the school.
A reopen R	access	The kingdom reopened the border crossing.
A open border|crossing|corridor|airspace|port|road to|for|with R	access	The republic opened its border to refugees.
A unblock R	access	The protesters unblocked the road.
A allow R@inspector into|to enter|access|visit	access	The regime allowed inspectors into the plant.
A allow access|entry|passage to|of|for! R	access	The militia allowed access to aid workers.
A grant R access|permission|passage to T	access	The regime granted the agency access to the camps.
A grant access|entry|passage to! R	access	The army granted access to relief agencies.
A give R access|permission to T	access	The ministry gave inspectors access to the plant.
A permit R to! C	access	The junta permitted observers to visit the jail.
A admit R@inspector to|into T	access	The state admitted inspectors to its plant.
A let R in|into|through|enter	access	The soldiers let the convoy through.
A let R go|free|leave	release	The militants let the hostages go.
A let go R	release	The kidnappers let go six nurses.
A let free R	release	The government let free the activists.
A release R@person	release	The rebels released the two engineers.
A release R@ship	release	The navy released the tanker.
A free R	release	The militants freed the hostages.
A set free R	release	The rebels set free six captives.
A set R free	release	The court set the editor free.
A discharge R@person	release	The court discharged the activist.
A parole R	release	The state paroled the dissident.
A repatriate R@prisoner	release	The army repatriated prisoners of war.
A return R@person to T	release	The militia returned the captives to their families.
A return R@property to T	release	The museum returned the statues to the republic.
A return skull|artefact|artifact|body|remains|asset|land|property to! R	release	The army returned the bodies to their families.
A hand over body|remains|hostage|prisoner|captive to! R	release	The rebels handed over the bodies to the agency.
A acquit R	release	The court acquitted the editor.
A exonerate R	release	The tribunal exonerated the general.
A drop charge|case|suit|lawsuit|complaint against! R	release	Prosecutors dropped the charges against the reporter.
A swap|exchange prisoner|captive with! M	release	The army exchanged prisoners with the rebels.
A surrender to! R	disarm	The rebels surrendered to the army.
A surrender	disarm	The besieged fighters surrendered.
A give self up to R	disarm	The warlord gave himself up to the police.
A turn self in to R	disarm	The suspect turned himself in to the police.
A capitulate to R	disarm	The garrison capitulated to the rebels.
A lay down arm|weapon	disarm	The militia laid down its arms.
A put down arm|weapon	disarm	The fighters put down their weapons.
A surrender @weapon to R	disarm	The clans surrendered their rifles to the police.
A hand over|in @weapon to R	disarm	The guerrillas handed over their weapons to the mission.
A turn in|over @weapon to R	disarm	The fighters turned in their rifles to the army.
A disarm	disarm	The militia disarmed under the accord.
A disarm R	disarm	The group disarmed its fighters.
A demobilise|demobilize R?	disarm	The movement demobilised its fighters.
A destroy stockpile of! @weapon	disarm	The republic destroyed its stockpile of mines.
A scrap|dismantle|decommission @weapon	disarm	The republic dismantled its missiles.
A cease fire	ceasefire	Both sides ceased fire at noon.
A cease|halt|suspend|stop operation|offensive|attack|shelling|bombing|fighting|hostility|strike|campaign against|on|in|with R	ceasefire	The army halted its offensive against the rebels.
A end fighting|war|offensive|hostility|insurgency|rebellion against|with|in R	ceasefire	The rebels ended their war against the government.
A pull back @force from|to R	withdraw	The group pulled its fighters back from the frontier.
A pull @force back from|to T	withdraw	The militia pulled its fighters back.
A declare ceasefire|truce|cease-fire|armistice in|with R	ceasefire	The rebels declared a ceasefire in the valley.
A announce ceasefire|truce|cease-fire in|with R	ceasefire	The militia announced a truce with the army.
A sign ceasefire|truce|cease-fire|armistice with M	ceasefire	The two armies signed a ceasefire.
A sign ceasefire|truce|armistice between! M	ceasefire	A truce was signed between the clans.
A observe|respect|honour|honor|implement|maintain|keep ceasefire|truce|cease-fire|armistice with R	ceasefire	Both armies observed the ceasefire.
A extend ceasefire|truce|cease-fire with R	ceasefire	The rebels extended the truce with the army.
A stop fighting|fight with M	ceasefire	The factions stopped fighting.
A end strike|protest|boycott|sit-in|hunger|blockade against|over|of|at R	-	Teachers ended their strike over pay.
A call off strike|protest|boycott|rally against|over|at R	-	The union called off its strike over wages.
A suspend strike|protest|boycott against|over|at R	-	Doctors suspended their strike over pay.
A resign as|from|over R	resign	The minister resigned over the scandal.
A step down as|from R	resign	The president stepped down after protests.
A quit as|post|job|office|parliament	resign	The interior minister quit his post.
A abdicate	resign	The king abdicated in June.
A tender resignation to R	resign	The premier tendered his resignation to the king.
A submit|offer|announce resignation to R	resign	The premier submitted his resignation to the king.
A relinquish power|office|post to R	resign	The general relinquished power to the assembly.
A hand over power to R	resign	The junta handed over power to a civilian government.
A leave office|post|power	resign	The president left office after the vote.
A give up power|post|throne	resign	The dictator gave up power.
A dissolve self	disarm	The militia dissolved itself.
A lift sanction|embargo|tariff on|against|from! R	access	The bloc lifted sanctions on the republic.
A lift ban|curfew|lockdown|restriction|emergency|law|quarantine|blockade on|in|against|from R	access	The governor lifted the curfew in the city.
A ease sanction|restriction|curfew|lockdown|ban|blockade|control on|in|against|for R	access	The army eased restrictions in the valley.
A relax sanction|restriction|curfew|lockdown|ban|rule|control on|in|for R	access	The ministry relaxed controls on the press.
A remove sanction|restriction|ban|embargo|tariff|R on|from|against T	access	The union removed sanctions from the bank.
A end curfew|emergency|lockdown|law|ban|embargo|sanction in|on|against R	access	The president ended the state of emergency in the province.
A suspend sanction|tariff|embargo on|against! R	access	The union suspended sanctions on the airline.
A waive sanction|restriction on|against! R	access	The treasury waived sanctions on the port.
A unfreeze asset|fund|account of R	access	The bank unfroze the assets of the republic.
A restore power|electricity|internet|water|access|service to|in R	access	The company restored gas supplies to the republic.
A reinstate R@official	-	The court reinstated the judge.
A re-appoint|reappoint R	-	The premier reappointed the ministers.
A rehire R	-	The airline rehired the strikers.
A readmit R	-	The union readmitted the republic.
A reverse decision|course|ban|policy on|to R	-	The ministry reversed its decision on the dam.
A back down from|on|over R	-	The government backed down on the tax.
A comply with! demand|order|request|resolution of R	-	The militia complied with the demands of the mission.
A give in to! R	-	The company gave in to the strikers.
A bow to! demand|pressure of|from R	-	The minister bowed to pressure from the unions.
A concede to! R	-	The government conceded to demands of the drivers.
A accede to! R	-	The king acceded to the demands of the strikers.
A cave in to! R	-	The minister caved in to the strikers.
A meet demand of! R	-	The government met the demands of the miners.
A accept demand|condition|term of! R	-	The company accepted the demands of the union.
A accept ceasefire|truce|cease-fire with|in|proposed R	ceasefire	The rebels accepted a ceasefire in the valley.
A commence|begin|start|complete|finish|announce removal|dismantling|clearing of|from|around R	access	Soldiers began the removal of barriers around the town hall.
A commence|begin|start|complete|finish withdrawal|pullout|retreat|disarmament of|from R	withdraw	The army began its withdrawal from the valley.
A flee R@territory	withdraw	The militia fled the town before the army came.
A desert R@force	-	Soldiers deserted the brigade.
A defect to! R	-	Officers defected to the rebels.
A spare R@person	-	The rebels spared the teachers.
A rescind R	-	The governor rescinded the decree.
A revoke decree|ban|order|emergency on|against R	-	The president revoked the ban on rallies.
A repeal R	-	Parliament repealed the emergency law.
A abolish R	-	The assembly abolished the decree.
A withdraw decree|bill|law|reform|plan|charge|lawsuit|R on|against T	-	The government withdrew the bill.
A scrap bill|tax|plan|reform|law	-	The government scrapped the tax.
withdrawal:n by A of T from R	withdraw	The withdrawal of troops from the valley by the army began.
pullout:n by A of T from R	withdraw	The pullout of soldiers from the valley by the kingdom began.
pull-out:n by A of T from R	withdraw	The pull-out of troops from the enclave by the alliance began.
pullback:n by A of T from R	withdraw	The pullback of tanks from the frontier by the army began.
retreat:n by A from R	withdraw	The retreat of the rebels from the town began.
removal:n by A of fence|barricade|barrier|wire|checkpoint|roadblock from|around|at R	access	The removal of barricades by residents began.
R's release:n by A of R@person	release	The release of the hostages by the rebels was welcomed.
liberation:n by A of R@person	release	The liberation of the hostages by the rebels was welcomed.
prisoner swap:n between|with M	release	A prisoner swap between the army and the rebels was completed.
prisoner exchange:n between|with M	release	A prisoner exchange between the army and the rebels was completed.
surrender:n by|of A to R	disarm	The surrender of the warlord to the army was filmed.
disarmament:n by|of A	disarm	The disarmament of the militia began.
ceasefire:n between|with|by M	ceasefire	A ceasefire between the army and the rebels took effect.
cease-fire:n between|with|by M	ceasefire	A cease-fire between the army and the rebels took effect.
truce:n between|with|by M	ceasefire	A truce between the clans took effect.
armistice:n between|with M	ceasefire	An armistice between the two kingdoms took effect.
resignation:n by|of A from|as R	resign	The resignation of the minister followed the vote.
abdication:n by|of A	resign	The abdication of the king followed.
lifting:n by A of sanction|ban|siege|embargo|curfew|blockade on|against R	access	The lifting of sanctions on the republic by the bloc was welcomed.
acquittal:n by A of R	release	The acquittal of the editor by the court was welcomed.
reopening:n by A of R	access	The reopening of the border by the kingdom was welcomed.
de-escalation:n by|between|of M	-	A de-escalation between the two armies followed.
A de-escalate	-	The two armies de-escalated after the talks.
A stand down	-	The militia stood down after the accord.
`;
