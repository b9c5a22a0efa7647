/** Frames of ACCUSE: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const accuse = `
A accuse R of T	allege	The opposition accused the government of fraud.
A blame R for T	allege	The minister blamed the militia for the blast.
A blame T on! R	allege	Officials blamed the raid on separatists.
A allege C	allege	The party alleged that police beat its supporters.
A charge C	allege	The envoy charged that the neighbour was arming rebels.
A charge R with|over! T	allege	Prosecutors charged the minister with fraud.
A charge R	allege	Prosecutors charged two officers.
A indict R	allege	The tribunal indicted the warlord.
A sue R	allege	The union sued the ministry.
A file suit|lawsuit|complaint|case|charge|petition against! R	allege	The group filed a lawsuit against the president.
A bring case|charge|suit|action against! R	allege	The state brought a case against its neighbour.
A press charge against! R	allege	Prosecutors pressed charges against the mayor.
A launch action|proceeding|suit|case against! R	allege	The commission launched legal action against the government.
A open proceeding|case against! R	allege	The court opened proceedings against the general.
A take R to! court	allege	The charity took the ministry to court.
A implicate R in T	allege	The report implicated the army in the killings.
A link R to! T	allege	Investigators linked the militia to the bombing.
A hold R responsible	allege	The president held the neighbour responsible.
A hold R accountable	allege	The families held the police accountable.
A denounce R for|over|as T	disapprove	The bishops denounced the killings.
A condemn R for|over T	disapprove	The council condemned the coup.
A criticise R for|over T	disapprove	The watchdog criticised the police.
A criticize R for|over T	disapprove	The senator criticized the ministry.
A slam R@polity	disapprove	The opposition slammed the prime minister.
A blast R@polity	disapprove	The union blasted the minister.
A lambast R	disapprove	The editor lambasted the regime.
A lambaste R	disapprove	The senator lambasted the agency.
A assail R	disapprove	The opposition leader assailed the president.
A castigate R	disapprove	The bishop castigated the generals.
A chide R	disapprove	The president chided the lawmakers.
A berate R	disapprove	The general berated the ministers.
A rebuke R	disapprove	The court rebuked the ministry.
A reprimand R	disapprove	The speaker reprimanded the deputy.
A censure R	disapprove	Parliament censured the minister.
A deplore R	disapprove	The secretary-general deplored the raid.
A decry R	disapprove	Rights groups decried the arrests.
A deride R	disapprove	The candidate derided the mayor.
A mock R	disapprove	The president mocked his rivals.
A scold R	disapprove	The chancellor scolded the banks.
A fault R	disapprove	The auditor faulted the ministry.
A attack R over! T@matter	disapprove	The unions attacked the government over the levy.
A attack R@polity verbally	disapprove	The senator verbally attacked the governor.
A lash out at! R	disapprove	The premier lashed out at the press.
A hit out at! R	disapprove	The coach of the party hit out at the minister.
A take aim at! R	disapprove	The candidate took aim at the bank.
A protest to! R over|about T	disapprove	The kingdom protested to its neighbour over the raid.
A lodge protest|complaint|objection with|against|over R	disapprove	The embassy lodged a protest with the ministry.
A complain about|to|of! R	disapprove	Residents complained to the council about the police.
A summon R@diplomat	disapprove	The ministry summoned the ambassador.
A decry R as! T	disapprove	The party decried the vote as a farce.
A brand R T	disapprove	The president branded the group terrorists.
A label R T	disapprove	The regime labelled the charity a spy network.
A call R terrorist|traitor|enemy|liar|criminal|dictator	disapprove	The president called the protesters terrorists.
A describe R as! T@bad	disapprove	The minister described the raid as barbaric.
A call R illegal|unacceptable|barbaric|outrageous|cowardly|criminal|threat|insult|disgrace|betrayal|farce|sham|fraud|genocide|terrorism|massacre|aggression|provocation|shameful|crime|terror|war	disapprove	The premier called the raid an act of aggression.
A express concern|alarm|outrage|regret|dismay|anger|disappointment over|about|at! R	disapprove	The mission expressed concern over the arrests.
A voice concern|alarm|outrage|anger|dismay over|about|at! R	disapprove	The envoy voiced concern about the shelling.
A express condemnation|rejection of! R	disapprove	The league expressed its condemnation of the raid.
A draw attention to! abuse|violation by R	disapprove	The group drew attention to abuses by the army.
A raise concern|question over|about! R	disapprove	Observers raised concerns about the vote.
A question R@vote	disapprove	Observers questioned the election.
A be critical of! R	disapprove	The auditor was critical of the ministry.
A be angry|furious|outraged|dismayed|alarmed|concerned at|over|about|with! R	disapprove	The union was angry at the minister.
A be appalled|disappointed|shocked by|at|with! R	disapprove	The envoy was appalled by the raid.
A find fault with! R	disapprove	The panel found fault with the police.
A cast doubt on! R	disapprove	The mission cast doubt on the election.
A point finger at! R	allege	Officials pointed the finger at the separatists.
A speak out against! R	disapprove	The bishop spoke out against the purge.
A hit back at! R	disapprove	The minister hit back at the critics.
A disapprove of! R	disapprove	The church disapproved of the law.
A reproach R	disapprove	The president reproached the allies.
A vilify R	disapprove	State media vilified the activist.
A demonise|demonize R	disapprove	The party demonised migrants.
A insult R	disapprove	The lawmaker insulted the president.
A investigate R	investigate	Prosecutors investigated the bank.
A probe R	investigate	The commission probed the police.
A launch|open|begin|start|order investigation|inquiry|probe|enquiry|audit into|against|of! R	investigate	The senate launched an investigation into the fund.
A conduct investigation|inquiry|probe|audit into|of|against R	investigate	The agency conducted an inquiry into the raid.
A audit R	investigate	The agency audited the ministry.
A inspect R	investigate	Monitors inspected the nuclear plant.
A examine allegation|claim|complaint against|of R	investigate	The commission examined allegations against the police.
A look into! allegation|complaint|claim of|against R	investigate	Police looked into allegations against the mayor.
A scrutinise|scrutinize R	investigate	The panel scrutinised the spy agency.
A put R on! trial	investigate	The state put the general on trial.
A call for! investigation|inquiry|probe into|of! R	investigate	The mission called for an investigation into the killings.
A approve extradition of! R	investigate	The judge approved the extradition of the banker.
A subpoena R	investigate	Lawmakers subpoenaed the minister.
A question R@official	investigate	A panel questioned the minister.
A suspect R of T	allege	Investigators suspected the militia of the bombing.
A claim C@bad	allege	The party claimed that the vote was rigged.
A expose R	allege	The report exposed the spy network.
A unmask R	allege	The agency unmasked a spy.
A denounce R	disapprove	The mayor denounced the vandals.
A discredit R	disapprove	State media discredited the activist.
A defame R	disapprove	The magazine defamed the minister.
R draw criticism|condemnation|ire|rebuke|anger|outrage from! A	disapprove	The decree drew criticism from lawyers.
R provoke criticism|condemnation|outrage|anger from|among! A	disapprove	The vote provoked criticism from allies.
accusation:n by|from A against|of R	allege	Accusations by the kingdom against its neighbour multiplied.
allegation:n by|from A against|of|about R	allege	Allegations by activists against the police multiplied.
charge:n by|from A against R	allege	Charges by prosecutors against the mayor were announced.
indictment:n by A of|against R	allege	The indictment of the general by the tribunal was announced.
lawsuit:n by A against R	allege	A lawsuit by farmers against the company began.
complaint:n by|from A against|about R	disapprove	Complaints by residents against the police multiplied.
criticism:n by|from A of|against R	disapprove	Criticism of the police by judges grew.
condemnation:n by|from A of R	disapprove	Condemnation of the raid by the council followed.
denunciation:n by A of R	disapprove	The denunciation of the vote by the bishops followed.
rebuke:n by|from A of|to R	disapprove	A rebuke by the court to the minister followed.
censure:n by A of R	disapprove	The censure of the minister by parliament followed.
outcry:n by|from|among A over|against|about R	disapprove	An outcry by teachers over the cuts followed.
outrage:n by|from|among A over|at R	disapprove	Outrage among residents over the killing grew.
concern:n by|from|among A over|about R	disapprove	Concern among donors about the army grew.
investigation:n by A into|of|against R	investigate	An investigation by prosecutors into the bank began.
inquiry:n by A into|of R	investigate	An inquiry by the commission into the raid began.
probe:n by A into|of R	investigate	A probe by the agency into the ministry began.
audit:n by A of|into R	investigate	An audit by the agency of the ministry began.
prosecution:n by A of R	investigate	The prosecution of the general by the tribunal began.
trial:n by A of R	investigate	The trial of the general by the tribunal began.
inspection:n by A of R	investigate	An inspection by monitors of the plant began.
protest:n formal|diplomatic by A to R over T	disapprove	A formal protest by the kingdom to its neighbour followed.
R face criticism|condemnation|accusation|charge|backlash from|by! A	disapprove	The minister faced criticism from the press.
R come under! criticism|fire from! A	disapprove	The mayor came under criticism from unions.
R be subject of! investigation|inquiry|probe by! A	investigate	The bank was the subject of an investigation by prosecutors.
R face trial|prosecution|investigation|inquiry by|in A	investigate	The general faced trial in the tribunal.
A lead attack on! R verbally	disapprove	The senator led verbal attacks on the judge.
A see R as! threat	disapprove	The kingdom saw the movement as a threat.
A decry lack of! T	disapprove	The group decried the lack of justice.
A compare R to! nazi|hitler|terrorist	disapprove	The president compared the ministers to Nazis.
A urge court to! C	allege	The group urged the court to try the general.
`;
