/** Frames of AID: pattern, mode, and the sentence that motivated the frame. The language of patterns: ../parse-pattern.ts. */
export const aid = `
A provide @aid to|for|in R	-	The charity provided food to the refugees.
A provide R with! T	-	The agency provided the camp with water.
A give @aid to|for R	-	The bank gave money to the province.
A give R @aid	-	The kingdom gave the republic food.
A give R @weapon	-	The alliance gave the republic tanks.
A supply @aid|@weapon to R	-	The kingdom supplied weapons to the rebels.
A supply R with! T	-	The republic supplied the army with fuel.
A send @aid to|for|into R	-	The union sent tents to the islanders.
A send R @aid	-	The charity sent the camp medicine.
A dispatch @aid to R	-	The agency dispatched medical supplies to the port.
A ship @aid|@weapon to R	-	The kingdom shipped wheat to the republic.
A fly @aid to|into R	-	The air force flew medicine to the island.
A airlift @aid to|into R	-	The army airlifted food to the valley.
A airdrop @aid to|into|over R	-	The air force airdropped food over the enclave.
A deliver @aid|@weapon to|in R	-	The convoy delivered flour to the town.
A distribute @aid to|among|in R	-	Volunteers distributed blankets to the displaced.
A donate @aid to|for R	-	The firm donated ventilators to the hospital.
A donate R to! T	-	The island donated a ship to the mission.
A contribute @aid to|for|toward R	-	The kingdom contributed funds to the agency.
A contribute to! R	-	The republic contributed to the relief fund.
A allocate @aid to|for R	-	The fund allocated money for the camps.
A grant @aid to|for R	-	The bank granted a loan to the republic.
A lend @aid to R	-	The bank lent money to the government.
A loan @aid to R	-	The kingdom loaned funds to the republic.
A disburse @aid to|for R	-	The bank disbursed a loan to the republic.
A approve aid|loan|grant|bailout|package to|for! R	-	The fund approved a loan for the republic.
A offer @aid to|for! R	-	The kingdom offered food to the victims.
A extend @aid to|for! R	-	The union extended assistance to the island.
A fund R	-	The bank funded a hospital in the province.
A finance R	-	The kingdom financed a school in the camp.
A bankroll R	-	The emirate bankrolled the militia.
A subsidise|subsidize R	-	The state subsidised the farmers.
A bail out R	-	The fund bailed out the republic.
A help R	-	Soldiers helped flood victims.
A assist R	-	The mission assisted the displaced.
A aid R	-	The charity aided orphans in the camp.
A support R@person with! T	-	The agency supported families with cash.
A feed R	-	The agency fed thousands of refugees.
A vaccinate R	-	The agency vaccinated children in the camps.
A treat R@victim	-	Army doctors treated the wounded.
A shelter R@person	-	The monastery sheltered the displaced.
A host R@refugee	-	The kingdom hosted thousands of refugees.
A accept R@refugee	-	The republic accepted refugees from the camps.
A take in R@refugee	-	The island took in refugees.
A welcome R@refugee	-	The city welcomed refugees.
A resettle R@refugee	-	The kingdom resettled refugees in the north.
A give shelter|refuge|asylum|sanctuary to! R	-	The convent gave shelter to the wounded.
A grant asylum|refuge to! R	-	The embassy granted asylum to the dissident.
A grant R asylum|refuge|citizenship	-	The republic granted the editor asylum.
A offer R asylum|refuge|shelter	-	The island offered the crew refuge.
A rescue R	-	The coast guard rescued migrants.
A save R@person	-	Firefighters saved the villagers.
A evacuate R@person from|to T	-	The army evacuated civilians from the flooded district.
A protect R@person	-	Peacekeepers protected civilians.
A escort R@convoy to|through T	-	Peacekeepers escorted an aid convoy to the town.
A arm R	-	The kingdom armed the rebels.
A equip R	-	The alliance equipped the army with radios.
A train R@force	-	Advisers trained the national army.
A train R@official	-	The mission trained police officers.
A rebuild R	-	The charity rebuilt a school.
A reconstruct R	-	Army engineers reconstructed the bridge.
A build hospital|school|clinic|camp|shelter|settlement|bridge in|for! R	-	The kingdom built a hospital in the province.
A repair R	-	Army engineers repaired the dam.
A restore R@service	-	Engineers restored power lines in the province.
A clear mine|unexploded in|from! R	-	Army engineers cleared mines from the fields.
A demine R	-	The charity demined the valley.
A forgive debt of! R	-	The bank forgave the debt of the republic.
A cancel debt of! R	-	The kingdom cancelled the debt of the island.
A write off debt of! R	-	The lenders wrote off the debt of the republic.
A deploy peacekeeper|observer|monitor|doctor|medic|team|expert|engineer|rescuer to|in|along R	-	The organisation deployed peacekeepers along the ceasefire line.
A send peacekeeper|observer|monitor|doctor|medic|team|expert|engineer|rescuer to|into R	-	The kingdom sent doctors to the camp.
A dispatch team|expert|doctor|rescuer|observer|peacekeeper to R	-	The republic dispatched rescuers to the city.
A send R@ship hospital to T	-	The navy sent a hospital ship to the island.
A open clinic|camp|hospital|shelter|soup for|in! R	-	The charity opened a clinic in the camp.
A set up clinic|camp|hospital|shelter|kitchen|tent for|in|at! R	-	The agency set up a camp for the displaced.
A mediate|facilitate delivery of! @aid to R	-	The mission facilitated the delivery of food to the enclave.
A bring @aid to|into R	-	The convoy brought medicine to the enclave.
A carry @aid to|into R	-	The truck carried medicine to the camp.
A pledge @aid to|for R delivered	-	The donors pledged money to the camp and delivered it.
A increase|double|boost|restore|resume @aid to|for R	-	The union increased aid to the republic.
A announce aid|package|grant|loan|assistance of|to|for! R	-	The minister announced an aid package for the republic.
A invest @aid in! R	-	The kingdom invested money in the province.
A pay salary|pension|compensation of|to! R	-	The emirate paid the salaries of teachers.
A give R permission to! use	-	The kingdom gave the alliance permission to use its bases.
A provide support|training|intelligence|logistics|air|cover|protection|security to|for! R	-	The alliance provided training to the army.
R receive @aid from! A	-	The camp received food from the agency.
R get @aid from! A	-	The camp got tents from the agency.
R obtain loan|aid|grant|fund from! A	-	The republic obtained a loan from the bank.
R receive|get shipment|convoy of from! A	-	Food from the agency arrived in the camp.
aid:n by|from A to|for R	-	Aid from the kingdom to the republic was unloaded.
assistance:n by|from A to|for R	-	Assistance from the union to the island was unloaded.
donation:n by|from A to|for R	-	A donation by the firm to the hospital was unloaded.
relief:n effort|operation by A in|for R	-	A relief effort by the army in the valley continued.
rescue:n by A of R	-	The rescue of the crew by the navy was filmed.
evacuation:n by A of R@person from T	-	The evacuation of residents by the army was filmed.
loan:n by|from A to|for R	-	A loan from the bank to the republic was signed off.
grant:n by|from A to|for R	-	A grant from the fund to the clinic was paid.
bailout:n by|from A of|for R	-	A bailout of the republic by the fund was completed.
arms shipment:n by|from A to R	-	An arms shipment from the kingdom to the rebels was unloaded.
humanitarian convoy:n by|from A to R	-	A humanitarian convoy from the agency to the enclave was unloaded.
delivery:n by A of @aid|@weapon to R	-	The delivery of food to the camp by the agency was completed.
military aid:n by|from A to|for R	-	Military aid from the alliance to the republic was unloaded.
training:n by A of|for R@force	-	The training of soldiers by the advisers was completed.
peacekeeping mission:n by|of A in|to R	-	A peacekeeping mission by the alliance in the valley was extended.
`;
