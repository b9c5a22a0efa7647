/** Frames of COOPERATE: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const cooperate = `
A cooperate with R on|in|against T	-	The ministry cooperated with the mission on border control.
A collaborate with R on|in T	-	The university collaborated with the ministry on vaccines.
A share intelligence|evidence|information|data with! R	-	The agency shared intelligence with the ministry.
A exchange intelligence|evidence|information|data with! M	-	The republic exchanged data with its neighbour.
A give|provide|pass intelligence|evidence|information to! R	-	Prosecutors gave evidence to the tribunal.
A hand over evidence|file|record|document to! R	-	The army handed over evidence to the tribunal.
A hold exercise|drill|manoeuvre|maneuver|wargame|game with! M	-	The kingdom held exercises with its ally.
A conduct exercise|drill|patrol|operation with! M	-	The navy conducted patrols with its ally.
A stage exercise|drill|game with! M	-	The marines staged exercises with their allies.
A begin|start|launch exercise|drill|manoeuvre|maneuver|game with! M	-	The army began drills with its ally.
A hold joint exercise|drill|manoeuvre|game with M	-	The two navies held joint exercises.
A conduct joint exercise|drill|patrol|operation|manoeuvre with M	-	The two armies conducted joint patrols.
A stage joint exercise|drill|game|manoeuvre with M	-	The allies staged joint drills.
A begin joint exercise|drill|patrol|operation with M	-	The two fleets began joint exercises.
A launch joint exercise|drill|patrol|operation|game with M	-	The two states launched joint patrols.
A perform joint exercise|drill|game|wargame with M	-	The two armies performed joint drills.
A participate in! exercise|drill with M	-	The frigate participated in exercises with the allies.
A take part in! exercise|drill|manoeuvre with M	-	The brigade took part in exercises with the alliance.
A launch joint|common project|venture|programme|mission with M	-	The two states launched a joint venture.
A train with! M	-	The commandos trained with their allies.
A trade with! M	-	The republic trades with its neighbour.
A export|sell T to! R	-	The republic sold wheat to the kingdom.
A resume trade|export|flight|shipment with|to! R	-	The kingdom resumed trade with the republic.
A restore trade|flight|transport with|to! R	-	The republic restored flights to the island.
A sell gas|oil|wheat|grain|electricity to! R	-	The state sold gas to its neighbour.
A extradite R@suspect to! T	-	The republic extradited a suspect to the kingdom.
A hand over R@suspect to! T	-	The police handed over the suspect to the tribunal.
A coordinate operation|effort|response|patrol with! M	-	The army coordinated patrols with the mission.
A work with|together with! M to|on C	-	The agency worked with the ministry on vaccines.
A work together on|to T	-	The two governments worked together on flood control.
A team up with! M	-	The police teamed up with the army.
A join force with! M	-	The militia joined forces with the army.
A partner with! M	-	The charity partnered with the ministry.
A ally with! M	-	The clan allied with the government.
A operate alongside! M	-	The battalion operated alongside the allies.
A fight alongside! M	-	The volunteers fought alongside the army.
A patrol with! M	-	The police patrolled with peacekeepers.
A open trade route|corridor|link with! M	-	The republic opened a trade route with its neighbour.
A integrate market|grid|force with! M	-	The state integrated its grid with the union.
A link grid|railway|network with|to! M	-	The republic linked its grid with its neighbour.
A open rail|flight|ferry link with|to! M	-	The kingdom opened a rail link with the republic.
A exchange expert|student|delegation|ambassador with! M	-	The republic exchanged ambassadors with the kingdom.
A develop|build T jointly with M	-	The two states jointly built a dam.
A jointly build|develop|operate|launch|fund T	-	The two states jointly launched a satellite.
A invest in! R jointly	-	The partners jointly invested in the port.
A cooperate in! investigation of|into T	-	The ministry cooperated in the investigation of the raid.
A cooperate	-	The two police forces cooperated.
A comply with! inspector|tribunal|court	-	The state complied with the inspectors.
A assist investigation|probe|tribunal of R	-	The ministry assisted the investigation of the tribunal.
A host exercise|drill with|of! M	-	The kingdom hosted exercises with its allies.
A open market to! R	-	The kingdom opened its market to the republic.
A sign joint|implement joint plan|programme with! M	-	The ministry implemented a joint programme with the agency.
A carry out joint exercise|drill|patrol|operation|manoeuvre with M	-	The two armies carried out joint patrols.
A implement agreement|accord|deal with! M	-	The republic implemented the agreement with its neighbour.
A pool resource|force|intelligence with! M	-	The state pooled resources with its ally.
cooperation:n between|with|by M on|in|against T	-	Cooperation between the two armies on border control continued.
collaboration:n between|with M on T	-	Collaboration between the two universities on vaccines continued.
joint exercise:n between|by|with|of M	-	Joint exercises between the two navies began.
joint drill:n between|by|with M	-	Joint drills by the two armies began.
joint military exercise:n between|by|with M	-	Joint military exercises by the two armies began.
war game:n between|by|with M	-	War games by the two allies began.
joint patrol:n between|by|with M	-	Joint patrols by the two police forces began.
joint operation:n between|by|with M	-	A joint operation by the two armies began.
intelligence sharing:n between|with|by M	-	Intelligence sharing between the allies continued.
joint venture:n between|by|with M	-	A joint venture between the two firms began.
extradition:n by A of R@suspect to T	-	The extradition of the suspect by the republic was completed.
trade:n between|with M	-	Trade between the two neighbours resumed.
exchange:n of intelligence|information|data|evidence between|with M	-	The exchange of intelligence between the allies continued.
handover:n by A of R@suspect to T	-	The handover of the suspect by the police to the tribunal was completed.
`;
