/** Armed groups, paramilitaries, gangs and protest movements, in the form of `international.ts`. Sectors may be dated: REB@/1996-09-27 is rebel until that day. */
export const armedGroupRows = `
Al-Qaeda	al-Qaida|al Qaeda|al Qaida|Al-Qa'ida|Qaeda|al-Qaeda network	IMG	REB
Islamic State	ISIS|ISIL|IS|Isis|Daesh|Da'esh|Islamic State group|IS group|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria|the so-called Islamic State	IMG	REB
Al-Qaeda in the Arabian Peninsula	AQAP|Ansar al-Sharia in Yemen	YEM	REB
Al-Qaeda in the Islamic Maghreb	AQIM|Salafist Group for Preaching and Combat|GSPC	IMG	REB
Al-Qaeda in Iraq	AQI|Islamic State of Iraq	IRQ	REB
Jama'at Nasr al-Islam wal Muslimin	JNIM|Jamaat Nusrat al-Islam wal-Muslimin|Group for the Support of Islam and Muslims|GSIM	MLI	REB
Islamic State in the Greater Sahara	ISGS|Islamic State – Sahel Province|Islamic State Sahel Province	IMG	REB
Islamic State – West Africa Province	ISWAP|Islamic State West Africa Province	NGA	REB
Islamic State – Khorasan Province	ISIS-K|IS-K|ISKP|IS-Khorasan|Islamic State Khorasan|Islamic State Khorasan Province	AFG	REB
Islamic State – Sinai Province	Wilayat Sinai|Sinai Province|Ansar Bait al-Maqdis|Ansar Beit al-Maqdis	EGY	REB
Islamic State – Central Africa Province	ISCAP	COD	REB
Boko Haram	Jama'atu Ahlis Sunna Lidda'awati wal-Jihad|JAS	NGA	REB
Ansaru		NGA	REB
Al-Shabaab (militant group)	al-Shabab|al-Shabaab|Al Shabaab|Al-Shabab|Shabaab|Shebab|al Shabab|Harakat al-Shabaab	SOM	REB
Ahlu Sunna Waljama'a	Ahlu Sunna Waljama|Ahlu Sunnah Waljama|Ahlu Sunna Wal Jama'a|Ahlu Sunnah Wa-Jama|Ahlu Sunna|ASWJ	SOM	PRM
Islamic Courts Union	Union of Islamic Courts|Islamic Courts	SOM	REB
Hizbul Islam		SOM	REB
Somali pirates		SOM	CRM
Ogaden National Liberation Front	ONLF	ETH	REB
Oromo Liberation Front	OLF	ETH	REB@/2018-08-07,OPP@2018-08-07/
Oromo Liberation Army	OLA|OLF-Shane|Shene|OLA-Shene	ETH	REB
Tigray People's Liberation Front	TPLF|Tigrayan People's Liberation Front	ETH	PTY@/2020-11-04,REB@2020-11-04/2022-11-02,PTY@2022-11-02/
Tigray Defense Forces	Tigray Defence Forces|TDF|Tigrayan forces|Tigray forces	ETH	REB
Fano	Fano militia|Amhara Fano	ETH	PRM
Amhara Special Forces		ETH	PRM
Lord's Resistance Army	LRA	UGA	REB
Allied Democratic Forces	ADF|ADF-NALU	COD	REB
March 23 Movement	M23|M23 Movement|M23 rebels	COD	REB
Congo River Alliance	AFC|Alliance Fleuve Congo	COD	REB
CODECO	Cooperative for the Development of Congo|Cooperative for Development of the Congo	COD	PRM
Mai-Mai	Mai Mai|Mayi-Mayi|Maï-Maï	COD	PRM
Democratic Forces for the Liberation of Rwanda	FDLR	COD	REB
Interahamwe		RWA	PRM
National Congress for the Defence of the People	CNDP	COD	REB
Rally for Congolese Democracy	RCD|RCD-Goma	COD	REB
Movement for the Liberation of the Congo	MLC	COD	REB@/2003-06-30,PTY@2003-06-30/
Union of Congolese Patriots	UPC of Congo	COD	REB
RED-Tabara		BDI	REB
Forces for National Liberation	FNL|Palipehutu-FNL|National Forces of Liberation	BDI	REB
CNDD–FDD	CNDD-FDD|Forces for the Defense of Democracy|FDD	BDI	REB@/2005-08-26,PTY@2005-08-26/
Imbonerakure		BDI	PRM
Janjaweed	Janjawid	SDN	PRM
Sudan People's Liberation Movement–North	SPLM-N|Sudan People's Liberation Movement-North	SDN	REB
Sudan Liberation Movement/Army	Sudan Liberation Movement|Sudan Liberation Army|SLA|SLM|SLM/A	SDN	REB
Justice and Equality Movement	JEM	SDN	REB
Sudan Revolutionary Front	SRF	SDN	REB
Sudan People's Liberation Movement	SPLM	SSD	REB@/2005-01-09,PTY@2005-01-09/
Sudan People's Liberation Army	SPLA	SSD	REB@/2011-07-09,MIL@2011-07-09/
SPLM-IO	Sudan People's Liberation Movement-in-Opposition|SPLA-IO|SPLM/A-IO	SSD	REB
White Army	Nuer White Army	SSD	PRM
Forces of Freedom and Change	FFC|Forces for Freedom and Change	SDN	OPP
Sudanese Professionals Association	SPA	SDN	OPP
Séléka	Seleka|Selaka	CAF	REB
Anti-balaka	anti-balaka|Anti-Balaka	CAF	PRM
Coalition of Patriots for Change	CPC	CAF	REB
Popular Front for the Rebirth of Central African Republic	FPRC	CAF	REB
Union for Peace in the Central African Republic	UPC	CAF	REB
3R (militia)	Return, Reclamation, Rehabilitation|3R	CAF	REB
Front for Change and Concord in Chad	FACT	TCD	REB
Ambazonia Defence Forces	Ambazonia|Amba Boys|Ambazonian separatists|Ambazonia Governing Council|Anglophone separatists	CMR	REB
Movement for the Emancipation of the Niger Delta	MEND	NGA	REB
Niger Delta Avengers		NGA	REB
Indigenous People of Biafra	IPOB	NGA	REB
Eastern Security Network	ESN	NGA	REB
Islamic Movement of Nigeria	Islamic Movement in Nigeria|IMN	NGA	REL
National Movement for the Liberation of Azawad	MNLA	MLI	REB
Coordination of Azawad Movements	CMA	MLI	REB
Permanent Strategic Framework	CSP-PSD	MLI	REB
Azawad Liberation Front		MLI	REB
Ansar Dine	Ansar Eddine	MLI	REB
Movement for Oneness and Jihad in West Africa	MUJAO	MLI	REB
Macina Liberation Front	Katiba Macina	MLI	REB
Al-Mourabitoun	al-Mourabitoun	MLI	REB
Platform (Mali)	GATIA	MLI	PRM
Ansarul Islam	Ansaroul Islam	BFA	REB
Movement of Democratic Forces of Casamance	MFDC	SEN	REB
Revolutionary United Front	RUF	SLE	REB
Liberians United for Reconciliation and Democracy	LURD	LBR	REB
Movement for Democracy in Liberia	MODEL	LBR	REB
Forces Nouvelles de Côte d'Ivoire	New Forces|Forces Nouvelles	CIV	REB
UNITA	National Union for the Total Independence of Angola	AGO	REB@/2002-04-04,PTY@2002-04-04/
FLEC	Front for the Liberation of the Enclave of Cabinda	AGO	REB
RENAMO	Renamo|Mozambican National Resistance	MOZ	REB@/1992-10-04,OPP@1992-10-04/
Ansar al-Sunna (Mozambique)	Ansar al-Sunna|Ahlu Sunnah Wal Jamaah|Islamic State Mozambique	MOZ	REB
Polisario Front	Polisario|Frente Polisario	ESH	REB
Armed Islamic Group of Algeria	GIA	DZA	REB
Islamic Salvation Army	AIS	DZA	REB
Libyan Islamic Fighting Group	LIFG	LBY	REB
Ansar al-Sharia (Libya)	Ansar al-Sharia	LBY	REB
Libya Dawn		LBY	PRM
Ansar al-Sharia (Tunisia)		TUN	REB
Taliban	Afghan Taliban|Taleban|the Taliban|Islamic Emirate of Afghanistan|Talibans	AFG	REB@/1996-09-27,GOV@1996-09-27/2001-11-13,REB@2001-11-13/2021-08-15,GOV@2021-08-15/
Haqqani network		AFG	REB
Hezb-e Islami Gulbuddin	Hezb-i-Islami|Hizb-i-Islami|Hezb-e-Islami|Hizb-e-Islami	AFG	REB
Northern Alliance	United Islamic Front	AFG	REB
Pakistani Taliban	Tehrik-i-Taliban Pakistan|Tehreek-e-Taliban Pakistan|TTP|Tehrik-e-Taliban|Tehrik-e-Taliban Pakistan|Tehreek-i-Taliban Pakistan	PAK	REB
Jamaat-ul-Ahrar		PAK	REB
Lashkar-e-Jhangvi	Lashkar-i-Jhangvi	PAK	REB
Lashkar-e-Taiba	Lashkar-i-Taiba|Lashkar-e-Tayyiba|Lashkar-e-Toiba|LeT|Jamaat-ud-Dawa	PAK	REB
Jaish-e-Mohammed	Jaish-e-Mohammad|Jaish-i-Mohammed|JeM	PAK	REB
Harkat-ul-Mujahideen		PAK	REB
Sipah-e-Sahaba	Sipah-e-Sahaba Pakistan	PAK	REB
Balochistan Liberation Army	BLA|Baloch Liberation Army|Baluchistan Liberation Army	PAK	REB
Balochistan Liberation Front	BLF	PAK	REB
Baloch Republican Army	BRA	PAK	REB
Hizbul Mujahideen	Hizb-ul-Mujahideen|Hizb-ul Mujahideen	IND	REB
Jammu Kashmir Liberation Front	JKLF	IND	REB
The Resistance Front		IND	REB
Naxalites	Naxalite|Naxals|Maoists|Maoist rebels|Maoist insurgents|Communist Party of India (Maoist)|CPI (Maoist)	IND	REB
United Liberation Front of Asom	ULFA|United Liberation Front of Assam	IND	REB
National Democratic Front of Bodoland	NDFB	IND	REB
National Socialist Council of Nagaland	NSCN|NSCN-IM|NSCN-K	IND	REB
Indian Mujahideen		IND	REB
Students' Islamic Movement of India	SIMI	IND	REB
Babbar Khalsa	Khalistan Commando Force	IND	REB
Ranvir Sena		IND	PRM
Salwa Judum		IND	PRM
Communist Party of Nepal (Maoist Centre)	Nepalese Maoists|Maoists of Nepal|Communist Party of Nepal (Maoist)|CPN (Maoist)	NPL	REB@/2006-11-21,PTY@2006-11-21/
Liberation Tigers of Tamil Eelam	LTTE|Tamil Tigers|Tamil Tiger|Tigers of Tamil Eelam|Tamil Tiger rebels	LKA	REB
Jamaat-ul-Mujahideen Bangladesh	JMB	BGD	REB
Ansarullah Bangla Team	Ansar al-Islam Bangladesh	BGD	REB
Arakan Army	AA	MMR	REB
Arakan Rohingya Salvation Army	ARSA	MMR	REB
Kachin Independence Army	KIA|Kachin Independence Organisation|KIO	MMR	REB
Karen National Union	KNU|Karen National Liberation Army|KNLA	MMR	REB
Democratic Karen Buddhist Army	DKBA	MMR	REB
Shan State Army	SSA	MMR	REB
United Wa State Army	UWSA	MMR	REB
Ta'ang National Liberation Army	TNLA	MMR	REB
Myanmar National Democratic Alliance Army	MNDAA	MMR	REB
Three Brotherhood Alliance	Brotherhood Alliance	MMR	REB
Chin National Front	Chin National Army	MMR	REB
People's Defence Force (Myanmar)	People's Defence Force|People's Defence Forces|People's Defense Force|PDF	MMR	REB
Karenni Nationalities Defence Force	KNDF	MMR	REB
Barisan Revolusi Nasional	BRN	THA	REB
Patani United Liberation Organisation	PULO	THA	REB
New People's Army	NPA	PHL	REB
Communist Party of the Philippines	CPP	PHL	REB
Moro Islamic Liberation Front	MILF	PHL	REB
Moro National Liberation Front	MNLF	PHL	REB
Bangsamoro Islamic Freedom Fighters	BIFF	PHL	REB
Abu Sayyaf	Abu Sayyaf Group|Abu Sayaf	PHL	REB
Maute group	Maute	PHL	REB
Jemaah Islamiyah	Jemaah Islamiah	IDN	REB
Jamaah Ansharut Daulah	JAD	IDN	REB
Free Aceh Movement	GAM|Gerakan Aceh Merdeka	IDN	REB
Free Papua Movement	OPM|West Papua National Liberation Army|TPNPB|Organisasi Papua Merdeka	IDN	REB
Laskar Jihad		IDN	REB
Khmer Rouge		KHM	REB
East Turkestan Islamic Movement	ETIM|Turkistan Islamic Party|TIP	CHN	REB
Aum Shinrikyo		JPN	REB
Islamic Movement of Uzbekistan	IMU	UZB	REB
Islamic Jihad Union		UZB	REB
Hizb ut-Tahrir	Hizb-ut-Tahrir	IMG	REL
Caucasus Emirate	Chechen rebels|Chechen separatists|Chechen militants	RUS	REB
Donetsk People's Republic	DPR|DNR|Donetsk separatists	UKR	PRE
Luhansk People's Republic	LPR|LNR|Lugansk People's Republic|Luhansk separatists	UKR	PRE
Freedom of Russia Legion	Russian Volunteer Corps	UKR	REB
Hamas	Islamic Resistance Movement|HAMAS	PSE	REB,GOV
Izz ad-Din al-Qassam Brigades	al-Qassam Brigades|Izz al-Din al-Qassam Brigades|Ezzedine al-Qassam Brigades|Qassam Brigades|Izzedine al-Qassam	PSE	REB
Palestinian Islamic Jihad	Islamic Jihad|Islamic Jihad Movement in Palestine|PIJ	PSE	REB
Al-Aqsa Martyrs' Brigades	al-Aqsa Martyrs Brigades|Al-Aqsa Martyrs' Brigade|al-Aqsa Martyrs Brigade	PSE	REB
Popular Front for the Liberation of Palestine	PFLP	PSE	REB
Democratic Front for the Liberation of Palestine	DFLP	PSE	REB
Popular Resistance Committees		PSE	REB
Lions' Den (militant group)	Lions' Den|Lion's Den	PSE	REB
Jenin Brigades	Jenin Brigade	PSE	REB
Fatah	Fateh|al-Fatah	PSE	PTY
Fatah al-Islam		LBN	REB
Hezbollah	Hizbollah|Hizbullah|Hezbullah|Hizballah|Lebanese Hezbollah	LBN	PRM,PTY
Amal Movement		LBN	PTY
South Lebanon Army	SLA of Lebanon	LBN	PRM
Kach	Kahane Chai	ISR	REB
Houthi movement	Houthis|Houthi|Huthis|Ansar Allah|Ansarullah|Houthi rebels|Huthi|Houthi forces|Huthi rebels|Houthi group|Al-Houthi	YEM	REB
Southern Transitional Council	STC	YEM	REB
Southern Movement	Hirak|al-Hirak	YEM	OPP
Aden-Abyan Islamic Army		YEM	REB
Presidential Leadership Council		YEM	GOV
Free Syrian Army	FSA|Syrian rebels	SYR	REB
Syrian National Army	SNA|Turkish-backed rebels|Turkish-backed Syrian fighters	SYR	REB
Syrian Democratic Forces	SDF|Kurdish-led Syrian Democratic Forces	SYR	REB
People's Defense Units	YPG|People's Protection Units|Kurdish YPG|YPJ	SYR	REB
Democratic Union Party (Syria)	PYD|Democratic Union Party	SYR	PTY
Autonomous Administration of North and East Syria	Rojava|AANES	SYR	PRE
Al-Nusra Front	Nusra Front|Jabhat al-Nusra|al-Nusra|Jabhat Fateh al-Sham|Jabhat Fatah al-Sham	SYR	REB
Hay'at Tahrir al-Sham	HTS|Hayat Tahrir al-Sham|Tahrir al-Sham	SYR	REB@/2024-12-08,GOV@2024-12-08/
Ahrar al-Sham		SYR	REB
Jaysh al-Islam	Jaish al-Islam|Army of Islam	SYR	REB
National Liberation Front (Syria)		SYR	REB
Faylaq al-Rahman	Failaq al-Rahman	SYR	REB
Jund al-Aqsa		SYR	REB
Hurras al-Din		SYR	REB
Syrian National Coalition	National Coalition for Syrian Revolutionary and Opposition Forces|Syrian National Council	SYR	OPP
Shabiha		SYR	PRM
National Defence Forces		SYR	PRM
White Helmets (Syrian civil war)	White Helmets|Syria Civil Defence|Syrian Civil Defense	SYR	SOC
Popular Mobilization Forces	Hashd al-Shaabi|Popular Mobilisation Forces|PMF|Hashed al-Shaabi|Popular Mobilization Units|PMU	IRQ	PRM
Kata'ib Hezbollah	Kataib Hezbollah|Hezbollah Brigades|Kata'ib Hizballah	IRQ	PRM
Asa'ib Ahl al-Haq	Asaib Ahl al-Haq	IRQ	PRM
Harakat Hezbollah al-Nujaba	Harakat al-Nujaba|Nujaba Movement	IRQ	PRM
Islamic Resistance in Iraq		IRQ	PRM
Mahdi Army	Mehdi Army|Jaish al-Mahdi	IRQ	PRM
Saraya al-Salam	Peace Brigades|Peace Companies	IRQ	PRM
Badr Organization	Badr Brigade|Badr Brigades|Badr Corps	IRQ	PRM
Ansar al-Islam		IRQ	REB
Ansar al-Sunnah	Ansar al-Sunna Army	IRQ	REB
Fedayeen Saddam		IRQ	PRM
Sons of Iraq	Awakening Councils|Awakening Council	IRQ	PRM
People's Mujahedin of Iran	MEK|MKO|Mujahideen-e-Khalq|Mujahedin-e-Khalq|Mojahedin-e Khalq	IRN	REB
National Council of Resistance of Iran	NCRI	IRN	OPP
Jundallah	Jundullah|Jondollah	IRN	REB
Jaish ul-Adl	Jaish al-Adl	IRN	REB
Kurdistan Free Life Party	PJAK	IRN	REB
Kurdistan Workers' Party	PKK|Kurdish Workers' Party|Kongra-Gel|Kurdistan Workers Party	TUR	REB
Kurdistan Freedom Hawks	TAK|Kurdistan Freedom Falcons	TUR	REB
Revolutionary People's Liberation Party/Front	DHKP-C|DHKP/C	TUR	REB
Grey Wolves (organization)	Grey Wolves|Gray Wolves	TUR	PRM
Gülen movement	Gulen movement|FETO|FETÖ|Gulenists|Hizmet	TUR	SOC
Kosovo Liberation Army	KLA|UCK|UÇK	XKX	REB
Liberation Army of Preševo, Medveđa and Bujanovac	UCPMB|Liberation Army of Presevo, Medvedja and Bujanovac	SRB	REB
National Liberation Army (Macedonia)	NLA	MKD	REB
Civil Protection (Kosovo)	Civilna Zaštita|Civil Protection	XKX	PRM
Northern Brigade		XKX	PRM
Arkan's Tigers	Serb Volunteer Guard	SRB	PRM
Scorpions (paramilitary)		SRB	PRM
Irish Republican Army	IRA	GBR	REB
Provisional Irish Republican Army	Provisional IRA|PIRA	GBR	REB
Real Irish Republican Army	Real IRA|New IRA|Continuity IRA|Continuity Irish Republican Army|INLA|dissident republicans	GBR	REB
Ulster Volunteer Force	UVF	GBR	PRM
Ulster Defence Association	UDA|Ulster Freedom Fighters	GBR	PRM
Loyalist Volunteer Force	LVF	GBR	PRM
ETA (separatist group)	ETA|Euskadi Ta Askatasuna|Basque separatists	ESP	REB
GRAPO		ESP	REB
National Liberation Front of Corsica	FLNC|Corsican separatists	FRA	REB
Action Directe (armed group)	Action Directe	FRA	REB
Red Brigades		ITA	REB
Revolutionary Organization 17 November	November 17|17 November	GRC	REB
Red Army Faction	Baader-Meinhof	DEU	REB
National Socialist Underground	NSU	DEU	REB
Yellow vests protests	yellow vests|Yellow Vests|gilets jaunes	FRA	OPP
Revolutionary Armed Forces of Colombia	FARC|FARC rebels|Farc|FARC-EP	COL	REB@/2017-08-15,PTY@2017-08-15/
FARC dissidents	Estado Mayor Central|Segunda Marquetalia|EMC	COL	REB
National Liberation Army (Colombia)	ELN|National Liberation Army|ELN rebels	COL	REB
Popular Liberation Army	EPL	COL	REB
19th of April Movement	M-19	COL	REB
United Self-Defense Forces of Colombia	AUC|United Self-Defence Forces of Colombia	COL	PRM
Clan del Golfo	Gulf Clan|Gaitanist Self-Defense Forces|AGC|Los Urabeños|Los Urabenos|Usuga Clan	COL	CRM
Los Rastrojos		COL	CRM
Medellín Cartel	Medellin Cartel|Medellin cartel	COL	CRM
Cali Cartel	Cali cartel	COL	CRM
Shining Path	Sendero Luminoso	PER	REB
Túpac Amaru Revolutionary Movement	Tupac Amaru|MRTA|Tupac Amaru Revolutionary Movement	PER	REB
Farabundo Martí National Liberation Front	FMLN|Farabundo Marti National Liberation Front	SLV	REB@/1992-01-16,PTY@1992-01-16/
Contras		NIC	REB
Guatemalan National Revolutionary Unity	URNG	GTM	REB
Manuel Rodríguez Patriotic Front	FPMR|Manuel Rodriguez Patriotic Front	CHL	REB
Revolutionary Left Movement	MIR	CHL	REB
Coordinadora Arauco-Malleco	CAM	CHL	REB
Paraguayan People's Army	EPP	PRY	REB
Zapatista Army of National Liberation	Zapatistas|EZLN|Zapatista rebels|Zapatista	MEX	REB
Popular Revolutionary Army	EPR	MEX	REB
Los Zetas	Zetas|Zetas Cartel|Zetas cartel	MEX	CRM
Sinaloa Cartel	Sinaloa cartel	MEX	CRM
Jalisco New Generation Cartel	CJNG|Jalisco cartel|Jalisco Nueva Generacion|Jalisco New Generation cartel	MEX	CRM
Gulf Cartel	Gulf cartel	MEX	CRM
Juárez Cartel	Juarez Cartel|Juarez cartel	MEX	CRM
Tijuana Cartel	Tijuana cartel|Arellano Felix cartel	MEX	CRM
Beltrán-Leyva Cartel	Beltran Leyva cartel|Beltran-Leyva	MEX	CRM
Knights Templar Cartel	Knights Templar	MEX	CRM
La Familia Michoacana	La Familia	MEX	CRM
Santa Rosa de Lima Cartel		MEX	CRM
MS-13	Mara Salvatrucha|MS13	SLV	CRM
18th Street gang	Barrio 18	SLV	CRM
Tren de Aragua		VEN	CRM
Primeiro Comando da Capital	PCC|First Capital Command	BRA	CRM
Comando Vermelho	Red Command	BRA	CRM
Los Choneros		ECU	CRM
Los Lobos		ECU	CRM
G9 Family and Allies	G9|Viv Ansanm	HTI	CRM
400 Mawozo		HTI	CRM
Shower Posse		JAM	CRM
Crips		USA	CRM
Bloods		USA	CRM
Hells Angels		USA	CRM
'Ndrangheta	Ndrangheta	ITA	CRM
Camorra		ITA	CRM
Cosa Nostra	Sicilian Mafia	ITA	CRM
Yakuza	Yamaguchi-gumi	JPN	CRM
Proud Boys		USA	PRM
Oath Keepers		USA	PRM
Three Percenters		USA	PRM
Boogaloo movement	boogaloo boys	USA	PRM
Ku Klux Klan	KKK	USA	PRM
Weather Underground		USA	REB
Antifa (United States)	Antifa|antifa	USA	OPP
Black Lives Matter	BLM	USA	OPP
Occupy Wall Street	Occupy movement	USA	OPP
Extinction Rebellion		GBR	OPP
Just Stop Oil		GBR	OPP
English Defence League	EDL	GBR	OPP
Pegida	PEGIDA	DEU	OPP
Reichsbürger movement	Reichsbürger|Reichsbuerger	DEU	OPP
Tren a la Muerte		MEX	CRM
Mungiki		KEN	CRM
Mombasa Republican Council	MRC	KEN	REB
`;
