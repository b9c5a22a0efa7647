/** Armies, services, ministries and other bodies of states, in the form of `international.ts`; a fifth column is the page title where it is not the name. */
export const stateBodyRows = `
Pentagon	The Pentagon|United States Department of Defense|U.S. Department of Defense|US Department of Defense|Defense Department|U.S. Defense Department	USA	MIL,GOV	The Pentagon
Central Intelligence Agency	CIA|C.I.A.	USA	SPY
National Security Agency	NSA	USA	SPY
Defense Intelligence Agency	DIA	USA	SPY
Federal Bureau of Investigation	FBI|F.B.I.	USA	COP
Drug Enforcement Administration	DEA	USA	COP
Bureau of Alcohol, Tobacco, Firearms and Explosives	ATF	USA	COP
United States Department of Homeland Security	Department of Homeland Security|DHS|Homeland Security	USA	GOV
U.S. Immigration and Customs Enforcement	ICE|Immigration and Customs Enforcement	USA	COP
U.S. Customs and Border Protection	CBP|Customs and Border Protection|U.S. Border Patrol|Border Patrol	USA	COP
United States Secret Service	U.S. Secret Service|US Secret Service	USA	COP
United States Department of State	State Department|U.S. State Department|US State Department|Department of State	USA	GOV
United States Department of Justice	Justice Department|U.S. Justice Department|US Justice Department|U.S. Department of Justice|Department of Justice|DOJ	USA	GOV
United States Department of the Treasury	Treasury Department|U.S. Treasury|US Treasury|OFAC	USA	GOV
United States Agency for International Development	USAID|U.S. Agency for International Development	USA	GOV
United States National Security Council	U.S. National Security Council	USA	GOV
Environmental Protection Agency	EPA	USA	GOV
Federal Emergency Management Agency	FEMA	USA	GOV
Centers for Disease Control and Prevention	CDC|Centers for Disease Control	USA	MED
Food and Drug Administration	FDA	USA	MED
National Institutes of Health	NIH	USA	MED
NASA	National Aeronautics and Space Administration	USA	GOV
Federal Reserve	the Fed|U.S. Federal Reserve|US Federal Reserve	USA	GOV
Federal Aviation Administration	FAA	USA	GOV
Internal Revenue Service	IRS	USA	GOV
United States Congress	U.S. Congress|US Congress	USA	LEG
United States House of Representatives	U.S. House|US House|U.S. House of Representatives|US House of Representatives	USA	LEG
United States Senate	U.S. Senate|US Senate	USA	LEG
Supreme Court of the United States	U.S. Supreme Court|US Supreme Court	USA	JUD
United States Army	U.S. Army|US Army|U.S. army|US army	USA	MIL
United States Marine Corps	U.S. Marine Corps|U.S. Marines|US Marines|Marine Corps|US Marine Corps	USA	MIL
United States Navy	U.S. Navy|US Navy	USA	MIL
United States Air Force	U.S. Air Force|US Air Force|USAF	USA	MIL
United States Coast Guard	U.S. Coast Guard|US Coast Guard	USA	MIL
United States Central Command	CENTCOM|Centcom|U.S. Central Command|US Central Command	USA	MIL
United States Africa Command	AFRICOM|Africom|U.S. Africa Command|US Africa Command	USA	MIL
United States European Command	EUCOM|U.S. European Command	USA	MIL
United States Indo-Pacific Command	INDOPACOM|U.S. Indo-Pacific Command|U.S. Pacific Command|PACOM	USA	MIL
United States Forces Korea	USFK|U.S. Forces Korea	USA	MIL
United States Special Operations Command	SOCOM	USA	MIL
Joint Chiefs of Staff	U.S. Joint Chiefs of Staff|Joint Chiefs	USA	MIL
United States Seventh Fleet	Seventh Fleet|7th Fleet	USA	MIL
United States Fifth Fleet	Fifth Fleet|5th Fleet	USA	MIL
United States Sixth Fleet	Sixth Fleet|6th Fleet	USA	MIL
United States Navy SEALs	Navy SEALs|Navy Seals	USA	MIL
Delta Force		USA	MIL
Green Berets		USA	MIL
101st Airborne Division	101st Airborne	USA	MIL
82nd Airborne Division	82nd Airborne	USA	MIL
West Point	United States Military Academy	USA	MIL
New York City Police Department	NYPD|New York Police Department	USA	COP
Los Angeles Police Department	LAPD	USA	COP
Coalition Provisional Authority	CPA	USA	GOV
MI5	Security Service of the United Kingdom	GBR	SPY
MI6	Secret Intelligence Service	GBR	SPY
GCHQ	Government Communications Headquarters	GBR	SPY
Scotland Yard	Metropolitan Police|Metropolitan Police Service|Met Police	GBR	COP
Police Service of Northern Ireland	PSNI|Royal Ulster Constabulary|RUC	GBR	COP
National Crime Agency	NCA	GBR	COP
British Army		GBR	MIL
Royal Navy		GBR	MIL
Royal Air Force	RAF	GBR	MIL
Royal Marines		GBR	MIL
Special Air Service	SAS	GBR	MIL
Foreign and Commonwealth Office	Foreign, Commonwealth and Development Office|FCDO|British Foreign Office	GBR	GOV
Department for International Development	DfID|DFID	GBR	GOV
Ministry of Defence (United Kingdom)	MoD|MOD|UK Ministry of Defence|British Ministry of Defence	GBR	MIL,GOV
Bank of England		GBR	GOV
HM Treasury		GBR	GOV
National Health Service	NHS	GBR	MED
House of Lords		GBR	LEG
Scottish Parliament	Holyrood	GBR	LEG
Northern Ireland Assembly		GBR	LEG
Crown Prosecution Service	CPS	GBR	JUD
Old Bailey		GBR	JUD
Federal Security Service	FSB|F.S.B.	RUS	SPY
KGB	Committee for State Security	RUS	SPY
GRU	Main Intelligence Directorate|Main Directorate of the General Staff	RUS	SPY
Foreign Intelligence Service (Russia)	SVR|Russian Foreign Intelligence Service	RUS	SPY
National Guard of Russia	Rosgvardia|Rosgvardiya|Russian National Guard	RUS	MIL
Russian Armed Forces	Russian armed forces|Russian military|Russian army	RUS	MIL
Russian Navy		RUS	MIL
Northern Fleet	Russian Northern Fleet	RUS	MIL
Baltic Fleet	Russian Baltic Fleet	RUS	MIL
Black Sea Fleet	Russian Black Sea Fleet	RUS	MIL
Pacific Fleet (Russia)	Russian Pacific Fleet	RUS	MIL
Caspian Flotilla		RUS	MIL
Red Army	Soviet Army	RUS	MIL
Wagner Group	Wagner|Wagner mercenary group|Wagner private military company|PMC Wagner|Africa Corps	RUS	PRM
OMON		RUS	COP
Investigative Committee of Russia	Investigative Committee|Russian Investigative Committee	RUS	COP
Roscosmos		RUS	GOV
Roskomnadzor		RUS	GOV
Rosatom		RUS	BUS
Chechen Republic of Ichkeria		RUS	REB
Kadyrovites	Kadyrovtsy|Kadyrov's forces	RUS	PRM
Armed Forces of Ukraine	Ukrainian Armed Forces|Ukrainian armed forces|Ukrainian military|Ukrainian army	UKR	MIL
Security Service of Ukraine	SBU	UKR	SPY
Main Directorate of Intelligence (Ukraine)	HUR|GUR	UKR	SPY
Azov Brigade	Azov Battalion|Azov Regiment|Azov	UKR	MIL
Aidar Battalion		UKR	PRM
Right Sector	Pravy Sektor	UKR	PRM
Berkut (special police force)	Berkut	UKR	COP
People's Liberation Army	PLA|Chinese army|Chinese military	CHN	MIL
People's Armed Police	PAP	CHN	COP
People's Liberation Army Navy	PLA Navy|PLAN|Chinese navy	CHN	MIL
People's Liberation Army Air Force	PLA Air Force|PLAAF	CHN	MIL
Ministry of State Security (China)	Ministry of State Security|MSS	CHN	SPY
China Coast Guard	Chinese coast guard	CHN	COP
Central Military Commission (China)	Central Military Commission	CHN	MIL
National People's Congress	NPC	CHN	LEG
Chinese People's Political Consultative Conference	CPPCC	CHN	LEG
People's Bank of China		CHN	GOV
Hong Kong Police Force	Hong Kong police	HKG	COP
ICAC	Independent Commission Against Corruption	HKG	COP
Japan Self-Defense Forces	Self-Defense Forces|Self-Defence Forces|SDF of Japan|Japan Ground Self-Defense Force|Japan Maritime Self-Defense Force|Japan Air Self-Defense Force|JSDF	JPN	MIL
Bank of Japan		JPN	GOV
Republic of Korea Armed Forces	South Korean military|ROK Army	KOR	MIL
National Intelligence Service (South Korea)	National Intelligence Service|NIS	KOR	SPY
Korean People's Army	KPA|North Korean military|North Korean army	PRK	MIL
Workers' Party of Korea	Workers' Party	PRK	PTY
Indian Army	Indian army	IND	MIL
Indian Air Force	IAF	IND	MIL
Indian Navy		IND	MIL
Research and Analysis Wing	RAW|R&AW	IND	SPY
Central Bureau of Investigation	CBI	IND	COP
National Investigation Agency (India)	National Investigation Agency|NIA	IND	COP
Central Reserve Police Force	CRPF	IND	COP
Border Security Force	BSF	IND	COP
Rashtriya Rifles		IND	MIL
Assam Rifles		IND	PRM
Intelligence Bureau (India)		IND	SPY
Enforcement Directorate		IND	COP
Reserve Bank of India	RBI	IND	GOV
Election Commission of India		IND	GOV
Pakistan Army	Pakistani army|Pakistan army|Pakistani military	PAK	MIL
Pakistan Air Force	PAF	PAK	MIL
Inter-Services Intelligence	ISI|Inter-Services Intelligence Agency	PAK	SPY
Inter-Services Public Relations	ISPR	PAK	MIL
Frontier Corps		PAK	PRM
Pakistan Rangers	Pakistani Rangers|Sindh Rangers|Punjab Rangers	PAK	PRM
National Accountability Bureau	NAB	PAK	COP
Bangladesh Army		BGD	MIL
Rapid Action Battalion	RAB	BGD	COP
Border Guard Bangladesh	BGB	BGD	COP
Sri Lanka Army	Sri Lankan army	LKA	MIL
Nepal Army	Royal Nepal Army|Nepali Army	NPL	MIL
Tatmadaw	Myanmar military|Burmese military|Myanmar Armed Forces|Myanmar army|State Administration Council	MMR	MIL
National Unity Government of Myanmar	National Unity Government	MMR	OPP
Royal Thai Army	Thai army|Thai military	THA	MIL
Philippine National Police	PNP	PHL	COP
Armed Forces of the Philippines	AFP of the Philippines|Philippine military|Philippine army	PHL	MIL
Indonesian National Armed Forces	TNI|Indonesian military	IDN	MIL
Kopassus		IDN	MIL
Detachment 88	Densus 88	IDN	COP
Australian Defence Force	ADF	AUS	MIL
Australian Federal Police	AFP	AUS	COP
Australian Security Intelligence Organisation	ASIO	AUS	SPY
New Zealand Defence Force		NZL	MIL
Royal Canadian Mounted Police	RCMP	CAN	COP
Canadian Security Intelligence Service	CSIS	CAN	SPY
Canadian Armed Forces		CAN	MIL
Bundeswehr	German army|German military	DEU	MIL
Federal Intelligence Service	BND|Bundesnachrichtendienst	DEU	SPY
Federal Office for the Protection of the Constitution	BfV|Verfassungsschutz	DEU	SPY
Federal Criminal Police Office (Germany)	BKA	DEU	COP
Federal Constitutional Court	Bundesverfassungsgericht	DEU	JUD
Bundesbank		DEU	GOV
Bundestag	German parliament	DEU	LEG
French Foreign Legion	Foreign Legion	FRA	MIL
French Armed Forces	French army|French military	FRA	MIL
Operation Barkhane	Barkhane|Barkhane force|Operation Serval	FRA	MIL
Takuba Task Force	Takuba	IMG	MIL
DGSE	Directorate-General for External Security	FRA	SPY
DGSI	General Directorate for Internal Security	FRA	SPY
National Gendarmerie	French gendarmerie	FRA	COP
Compagnies Républicaines de Sécurité	CRS	FRA	COP
Carabinieri		ITA	COP
Guardia di Finanza		ITA	COP
Bank of Italy		ITA	GOV
Civil Guard (Spain)	Guardia Civil	ESP	COP
Mossos d'Esquadra		ESP	COP
Ertzaintza		ESP	COP
Centro Nacional de Inteligencia	CNI	ESP	SPY
Polish Border Guard		POL	COP
Hellenic Police	Greek police	GRC	COP
Hellenic Coast Guard	Greek coast guard	GRC	COP
Garda Síochána	Garda|Gardai|Gardaí	IRL	COP
Turkish Armed Forces	Turkish military|Turkish army|TSK	TUR	MIL
National Intelligence Organization	MIT|MİT	TUR	SPY
Village guards		TUR	PRM
Directorate of Religious Affairs	Diyanet	TUR	GOV
Israel Defense Forces	IDF|Israeli military|Israeli army|Israel Defence Forces|Israeli Defense Forces|Israeli Defence Forces	ISR	MIL
Israeli Air Force		ISR	MIL
Mossad		ISR	SPY
Shin Bet	Shabak|Shin Bet Security Service|Israel Security Agency	ISR	SPY
Israel Police	Israeli police	ISR	COP
Israel Border Police	Israeli Border Police	ISR	COP
COGAT	Coordinator of Government Activities in the Territories	ISR	MIL
Palestinian National Security Forces	Palestinian security forces|Palestinian Security Services	PSE	MIL
Palestinian National Authority	Palestinian Authority|Palestinian National Authority|PNA	PSE	GOV
Palestine Liberation Organization	PLO|P.L.O.|Palestine Liberation Organisation	PSE	GOV
Islamic Revolutionary Guard Corps	IRGC|Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guard|Iran's Revolutionary Guard|Revolutionary Guard Corps|Iranian Revolutionary Guards|Pasdaran	IRN	MIL
Quds Force	Qods Force|Al-Quds Force	IRN	MIL
Basij	Basij militia	IRN	PRM
Islamic Republic of Iran Navy	Iranian navy	IRN	MIL
Ministry of Intelligence (Iran)	Intelligence Ministry of Iran|Iranian Ministry of Intelligence	IRN	SPY
Atomic Energy Organization of Iran	AEOI	IRN	GOV
Guardian Council	Council of Guardians	IRN	GOV
Assembly of Experts		IRN	LEG
Islamic Consultative Assembly	Majlis|Iranian parliament|Majles	IRN	LEG
Iraqi Armed Forces	Iraqi army|Iraqi military|Iraqi security forces	IRQ	MIL
Iraqi National Guard		IRQ	MIL
Iraqi Governing Council	Governing Council	IRQ	GOV
Iraqi Counter Terrorism Service	Golden Division	IRQ	MIL
Republican Guard (Iraq)	Iraqi Republican Guard	IRQ	MIL
Peshmerga	Kurdish peshmerga	IRQ	MIL
Asayish		IRQ	COP
Kurdistan Regional Government	KRG	IRQ	GOV
Syrian Arab Army	SAA|Syrian army|Syrian military|Syrian Armed Forces	SYR	MIL
Syrian Arab Air Force		SYR	MIL
Lebanese Armed Forces	LAF|Lebanese army|Lebanese Army	LBN	MIL
Internal Security Forces	ISF of Lebanon	LBN	COP
Jordanian Armed Forces	Arab Legion|Jordanian army	JOR	MIL
Saudi Arabian National Guard	Saudi National Guard|SANG	SAU	MIL
Saudi Arabian Armed Forces	Saudi military	SAU	MIL
Egyptian Armed Forces	Egyptian army|Egyptian military	EGY	MIL
Supreme Council of the Armed Forces	SCAF	EGY	MIL
General Intelligence Directorate (Egypt)	Egyptian General Intelligence	EGY	SPY
Al-Azhar University		EGY	EDU
Al-Azhar Mosque	Al-Azhar|al-Azhar	EGY	REL
Libyan National Army	LNA|Libyan Arab Armed Forces|LAAF	LBY	REB,MIL
Government of National Accord	GNA	LBY	GOV
Government of National Unity (Libya)	Government of National Unity|GNU	LBY	GOV
National Transitional Council	NTC	LBY	OPP@/2011-09-16,GOV@2011-09-16/2012-08-08
General National Congress	GNC	LBY	LEG
House of Representatives (Libya)	Tobruk parliament	LBY	LEG
Libyan Coast Guard	Libyan coastguard|Libyan coast guard	LBY	COP
Sudanese Armed Forces	SAF|Sudan Armed Forces|Sudanese army|Sudanese military	SDN	MIL
Rapid Support Forces	RSF|Sudan's Rapid Support Forces	SDN	PRM,REB
Transitional Military Council	TMC|Transitional Military Council (Sudan)	SDN	MIL,GOV
Transitional Sovereignty Council	Sovereignty Council|Sudan's Sovereign Council|Sovereign Council	SDN	GOV
National Intelligence and Security Service	NISS	SDN	SPY
Ethiopian National Defense Force	ENDF|Ethiopian army|Ethiopian military	ETH	MIL
Eritrean Defence Forces	Eritrean army|Eritrean troops	ERI	MIL
Somali National Army	Somali Armed Forces|Somali army	SOM	MIL
Transitional Federal Government	TFG	SOM	GOV
National Intelligence and Security Agency	NISA	SOM	SPY
Danab Brigade	Danab	SOM	MIL
Kenya Defence Forces	KDF|Kenyan army|Kenyan military	KEN	MIL
Independent Electoral and Boundaries Commission	IEBC	KEN	GOV
Uganda People's Defence Force	UPDF|Ugandan army|Uganda People's Defence Forces|Ugandan military	UGA	MIL
Rwandan Defence Force	RDF|Rwandan army|Rwanda Defence Force|Rwandan Patriotic Army	RWA	MIL
Armed Forces of the Democratic Republic of the Congo	FARDC|Congolese army|Congolese military	COD	MIL
Wazalendo		COD	PRM
Nigerian Armed Forces	Nigerian army|Nigerian military|Nigerian Army	NGA	MIL
Civilian Joint Task Force	CJTF|Civilian JTF	NGA	PRM
Special Anti-Robbery Squad	SARS	NGA	COP
Department of State Services	DSS|State Security Service	NGA	SPY
Economic and Financial Crimes Commission	EFCC	NGA	COP
Independent National Electoral Commission	INEC	NGA	GOV
Amotekun		NGA	PRM
Malian Armed Forces	FAMa|Malian army|Malian military	MLI	MIL
Dan Na Ambassagou		MLI	PRM
Volunteers for the Defense of the Homeland	VDP|Volunteers for the Defence of the Homeland	BFA	PRM
Koglweogo		BFA	PRM
Regiment of Presidential Security	RSP	BFA	MIL
Chadian National Armed Forces	Chadian army	TCD	MIL
Central African Armed Forces	FACA	CAF	MIL
Cameroon Armed Forces	Cameroonian army|Rapid Intervention Battalion|BIR	CMR	MIL
South African National Defence Force	SANDF|South African army	ZAF	MIL
South African Police Service	SAPS	ZAF	COP
Zimbabwe Defence Forces	Zimbabwean army	ZWE	MIL
Central Intelligence Organisation	CIO	ZWE	SPY
Afghan National Army	ANA|Afghan army	AFG	MIL
Afghan National Police	ANP	AFG	COP
Afghan National Defense and Security Forces	ANDSF|Afghan National Security Forces|Afghan security forces	AFG	MIL
National Directorate of Security	NDS	AFG	SPY
Afghan Local Police	ALP	AFG	PRM
National Resistance Front of Afghanistan	National Resistance Front|NRF	AFG	REB
High Peace Council		AFG	GOV
Serbian Armed Forces	Serbian army|Army of Serbia|Serbian military	SRB	MIL
Yugoslav People's Army	JNA|Yugoslav army|Yugoslav Army	SRB	MIL
Security Intelligence Agency	BIA	SRB	SPY
Serbian Gendarmery	Serbian gendarmerie	SRB	COP
Kosovo Police	Kosovo police|KP|Kosovo Police Service	XKX	COP
Kosovo Security Force	KSF|FSK	XKX	MIL
Kosovo Protection Corps	KPC	XKX	MIL
Assembly of the Republic of Kosovo	Kosovo Assembly|Assembly of Kosovo|Kosovo parliament	XKX	LEG
Army of Republika Srpska	VRS|Bosnian Serb army|Bosnian Serb Army|Bosnian Serb forces	BIH	REB
Croatian Defence Council	HVO|Bosnian Croat forces	BIH	REB
Army of the Republic of Bosnia and Herzegovina	ARBiH|Bosnian army	BIH	MIL
Croatian Army	Armed Forces of Croatia	HRV	MIL
Artsakh Defence Army	Nagorno-Karabakh Defence Army|NKR Defence Army	AZE	REB
Azerbaijani Armed Forces	Azerbaijani army|Azerbaijani forces	AZE	MIL
Armenian Armed Forces	Armenian army|Armenian forces	ARM	MIL
National Army of Colombia	Colombian army|Colombian military	COL	MIL
National Police of Colombia		COL	COP
ESMAD		COL	COP
Attorney General of Colombia		COL	JUD
Bolivarian National Intelligence Service	SEBIN	VEN	SPY
Bolivarian National Guard	National Guard of Venezuela	VEN	MIL
Special Action Forces	FAES	VEN	COP
National Electoral Council (Venezuela)	National Electoral Council|CNE	VEN	GOV
National Assembly (Venezuela)		VEN	LEG
Constituent National Assembly		VEN	LEG
Colectivos	colectivos	VEN	PRM
Mexican Army	Mexican army|Mexican military|SEDENA	MEX	MIL
Mexican Navy	Mexican navy|SEMAR	MEX	MIL
National Guard (Mexico)		MEX	COP
Banco de México	Bank of Mexico|Banxico	MEX	GOV
National Electoral Institute	INE	MEX	GOV
Brazilian Army		BRA	MIL
Superior Electoral Court	TSE	BRA	JUD
Supreme Federal Court	STF	BRA	JUD
FUNAI		BRA	GOV
Carabineros de Chile	Carabineros	CHL	COP
Chilean Army		CHL	MIL
Haitian National Police	HNP|PNH	HTI	COP
Tonton Macoute		HTI	PRM
Royal Oman Police		OMN	COP
`;
