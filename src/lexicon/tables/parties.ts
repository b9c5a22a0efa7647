/** Parties and political movements, in the form of `international.ts`. */
export const partyRows = `
Democratic Party (United States)	Democratic Party|Democrats|Democrat|Democratic National Committee|DNC	USA	PTY
Republican Party (United States)	Republican Party|Republicans|GOP|Republican National Committee|RNC	USA	PTY
Tea Party movement	Tea Party	USA	PTY
Conservative Party (UK)	Conservatives|Tories|Tory|Conservative Party|Tory Party|British Conservatives	GBR	PTY
Labour Party (UK)	Labour Party|Labour|British Labour Party	GBR	PTY
Liberal Democrats (UK)	Liberal Democrats|Lib Dems	GBR	PTY
UK Independence Party	UKIP	GBR	PTY
Reform UK	Brexit Party	GBR	PTY
Scottish National Party	SNP	GBR	PTY
Sinn Féin	Sinn Fein	IRL	PTY
Democratic Unionist Party	DUP	GBR	PTY
Ulster Unionist Party	UUP|Ulster Unionists	GBR	PTY
Social Democratic and Labour Party	SDLP	GBR	PTY
Plaid Cymru		GBR	PTY
British National Party	BNP of Britain	GBR	PTY
Fianna Fáil	Fianna Fail	IRL	PTY
Fine Gael		IRL	PTY
Christian Democratic Union of Germany	CDU|Christian Democrats|CDU/CSU|Christian Democratic Union	DEU	PTY
Christian Social Union in Bavaria	CSU|Christian Social Union	DEU	PTY
Social Democratic Party of Germany	SPD|Social Democrats|German Social Democrats	DEU	PTY
Alternative for Germany	AfD|Alternative fuer Deutschland|Alternative für Deutschland	DEU	PTY
Alliance 90/The Greens	Greens|German Greens|The Greens	DEU	PTY
Free Democratic Party (Germany)	FDP|Free Democrats	DEU	PTY
Die Linke	Left Party|The Left	DEU	PTY
National Rally	National Front|Rassemblement National|Front National|National Front (France)	FRA	PTY
La République En Marche!	En Marche|La Republique en Marche|Renaissance (French political party)|LREM|Republic on the Move	FRA	PTY
The Republicans (France)	Les Républicains|Les Republicains|UMP|Union for a Popular Movement	FRA	PTY
Socialist Party (France)	French Socialist Party|French Socialists	FRA	PTY
La France Insoumise	France Unbowed	FRA	PTY
French Communist Party		FRA	PTY
New Popular Front		FRA	PTY
Lega (political party)	Lega|Northern League|Lega Nord	ITA	PTY
Five Star Movement	5-Star Movement|M5S	ITA	PTY
Brothers of Italy	Fratelli d'Italia	ITA	PTY
Forza Italia		ITA	PTY
Democratic Party (Italy)	Italian Democratic Party	ITA	PTY
Spanish Socialist Workers' Party	PSOE|Spanish Socialists|Socialist Workers' Party	ESP	PTY
People's Party (Spain)	Partido Popular|Popular Party|PP	ESP	PTY
Podemos	Unidas Podemos	ESP	PTY
Vox (political party)	Vox	ESP	PTY
Ciudadanos		ESP	PTY
Republican Left of Catalonia	ERC	ESP	PTY
Together for Catalonia	Junts|Junts per Catalunya	ESP	PTY
Batasuna	Herri Batasuna|EH Bildu	ESP	PTY
Socialist Party (Portugal)	Portuguese Socialists	PRT	PTY
Chega		PRT	PTY
Syriza	SYRIZA	GRC	PTY
New Democracy (Greece)	New Democracy	GRC	PTY
PASOK		GRC	PTY
Golden Dawn (Greece)	Golden Dawn	GRC	PTY
Freedom Party of Austria	FPÖ|FPO|FPOe	AUT	PTY
Austrian People's Party	ÖVP|OVP|OeVP	AUT	PTY
Party for Freedom	PVV	NLD	PTY
People's Party for Freedom and Democracy	VVD	NLD	PTY
Vlaams Belang	Vlaams Blok	BEL	PTY
New Flemish Alliance	N-VA	BEL	PTY
Sweden Democrats		SWE	PTY
Swedish Social Democratic Party		SWE	PTY
Danish People's Party		DNK	PTY
Finns Party	True Finns	FIN	PTY
Progress Party (Norway)	Progress Party	NOR	PTY
Swiss People's Party	SVP	CHE	PTY
Law and Justice	PiS|Law and Justice party	POL	PTY
Civic Platform	PO|Civic Coalition	POL	PTY
Solidarity (Polish trade union)	Solidarity|Solidarnosc	POL	LAB
Confederation Liberty and Independence	Konfederacja	POL	PTY
Fidesz		HUN	PTY
Jobbik		HUN	PTY
ANO 2011	ANO	CZE	PTY
Direction – Social Democracy	Smer|Smer-SD|SMER	SVK	PTY
Progressive Slovakia		SVK	PTY
GERB		BGR	PTY
Bulgarian Socialist Party	BSP	BGR	PTY
Movement for Rights and Freedoms	DPS	BGR	PTY
We Continue the Change		BGR	PTY
Social Democratic Party (Romania)	PSD	ROU	PTY
National Liberal Party (Romania)	PNL	ROU	PTY
Alliance for the Union of Romanians	AUR	ROU	PTY
Party of Action and Solidarity	PAS	MDA	PTY
Party of Socialists of the Republic of Moldova	Moldovan Socialists	MDA	PTY
Șor Party	Shor Party|Sor Party	MDA	PTY
Serbian Progressive Party	SNS	SRB	PTY
Socialist Party of Serbia	SPS	SRB	PTY
Serbian Radical Party	SRS|Serbian Radicals	SRB	PTY
Democratic Party (Serbia)		SRB	PTY
Democratic Party of Serbia	DSS of Serbia	SRB	PTY
Serb List	Srpska Lista|Serb List party|Serbian List|Belgrade-backed Serb List	XKX	PTY
Vetëvendosje	Vetevendosje|Self-Determination Movement|Self-Determination|LVV|Lëvizja Vetëvendosje|Levizja Vetevendosje	XKX	PTY
Democratic League of Kosovo	LDK	XKX	PTY
Democratic Party of Kosovo	PDK	XKX	PTY
Alliance for the Future of Kosovo	AAK	XKX	PTY
Socialist Party of Albania	Albanian Socialist Party	ALB	PTY
Democratic Party of Albania	Albanian Democratic Party	ALB	PTY
VMRO-DPMNE		MKD	PTY
Social Democratic Union of Macedonia	SDSM	MKD	PTY
Democratic Union for Integration	DUI	MKD	PTY
Democratic Party of Socialists of Montenegro	Democratic Party of Socialists	MNE	PTY
Democratic Front (Montenegro)	Democratic Front	MNE	PTY
Europe Now!	Europe Now	MNE	PTY
Party of Democratic Action	SDA	BIH	PTY
Serb Democratic Party (Bosnia and Herzegovina)	Serb Democratic Party|SDS	BIH	PTY
Alliance of Independent Social Democrats	SNSD	BIH	PTY
Croatian Democratic Union	HDZ	HRV	PTY
Social Democratic Party of Croatia	SDP	HRV	PTY
United Russia		RUS	PTY
Communist Party of the Russian Federation	KPRF|Russian Communist Party	RUS	PTY
Liberal Democratic Party of Russia	LDPR	RUS	PTY
A Just Russia		RUS	PTY
Yabloko		RUS	PTY
Communist Party of the Soviet Union	Soviet Communist Party	RUS	PTY
Anti-Corruption Foundation	FBK	RUS	OPP
Party of Regions		UKR	PTY
Servant of the People		UKR	PTY
European Solidarity		UKR	PTY
Batkivshchyna	Fatherland party	UKR	PTY
Opposition Platform — For Life	Opposition Platform	UKR	PTY
Svoboda (political party)	Svoboda	UKR	PTY
Georgian Dream		GEO	PTY
United National Movement		GEO	OPP
Civil Contract		ARM	PTY
Republican Party of Armenia		ARM	PTY
New Azerbaijan Party		AZE	PTY
Justice and Development Party (Turkey)	AKP|AK Party|Justice and Development Party|AK party	TUR	PTY
Republican People's Party	CHP	TUR	PTY
Nationalist Movement Party	MHP	TUR	PTY
Peoples' Democratic Party (Turkey)	HDP|Peoples' Democratic Party|People's Democratic Party of Turkey|DEM Party	TUR	PTY
Good Party	İYİ Party|IYI Party	TUR	PTY
Likud		ISR	PTY
Labor Party (Israel)	Israeli Labor Party	ISR	PTY
Kadima		ISR	PTY
Yesh Atid		ISR	PTY
Blue and White (political alliance)	Blue and White|Kahol Lavan	ISR	PTY
Shas		ISR	PTY
Yisrael Beiteinu	Yisrael Beitenu	ISR	PTY
Otzma Yehudit	Jewish Power	ISR	PTY
Religious Zionist Party	Religious Zionism	ISR	PTY
United Torah Judaism		ISR	PTY
Joint List		ISR	PTY
Meretz		ISR	PTY
Yamina		ISR	PTY
Ba'ath Party	Baath Party|Ba'ath party|Baath party|Baathists|Arab Socialist Ba'ath Party	IRQ	PTY
Dawa Party	Islamic Dawa Party	IRQ	PTY
Supreme Council for Islamic Revolution in Iraq	SCIRI|ISCI|Islamic Supreme Council of Iraq	IRQ	PTY
Sadrist Movement	Sadrists|Sadr movement|Sairoon	IRQ	PTY
State of Law Coalition	State of Law	IRQ	PTY
Coordination Framework		IRQ	PTY
Kurdistan Democratic Party	KDP	IRQ	PTY
Patriotic Union of Kurdistan	PUK	IRQ	PTY
Iraqi National Congress	INC of Iraq	IRQ	PTY
Future Movement	Mustaqbal	LBN	PTY
Free Patriotic Movement	FPM	LBN	PTY
Lebanese Forces		LBN	PTY
Kataeb Party	Phalange|Phalangists|Kataeb	LBN	PTY
Progressive Socialist Party	PSP	LBN	PTY
March 14 Alliance	March 14	LBN	PTY
Muslim Brotherhood	Brotherhood|Muslim Brothers|Society of the Muslim Brothers	EGY	OPP@/2012-06-30,PTY@2012-06-30/2013-07-03,OPP@2013-07-03/
Freedom and Justice Party (Egypt)	Freedom and Justice Party	EGY	PTY
Al-Nour Party	Nour Party|Nour party	EGY	PTY
National Democratic Party (Egypt)		EGY	PTY
National Salvation Front (Egypt)		EGY	OPP
Kefaya		EGY	OPP
April 6 Youth Movement	April 6 Movement	EGY	OPP
Ennahda	Ennahda Movement|Ennahdha|Nahda	TUN	PTY
Nidaa Tounes		TUN	PTY
Islamic Salvation Front	FIS	DZA	PTY
National Liberation Front (Algeria)	FLN	DZA	PTY
Hirak		DZA	OPP
Justice and Development Party (Morocco)	PJD	MAR	PTY
Al-Wefaq	al-Wefaq	BHR	OPP
Al-Islah	al-Islah|Islah party|Islah	YEM	PTY
General People's Congress	GPC	YEM	PTY
National Congress Party	NCP of Sudan	SDN	PTY
Umma Party	National Umma Party	SDN	PTY
Prosperity Party		ETH	PTY
Ethiopian People's Revolutionary Democratic Front	EPRDF	ETH	PTY
People's Front for Democracy and Justice	PFDJ	ERI	PTY
National Resistance Movement	NRM	UGA	PTY
National Unity Platform	NUP	UGA	OPP
Forum for Democratic Change	FDC	UGA	OPP
Orange Democratic Movement	ODM	KEN	PTY
Jubilee Party	Jubilee Alliance	KEN	PTY
United Democratic Alliance (Kenya)	United Democratic Alliance|Kenya Kwanza	KEN	PTY
Azimio la Umoja	Azimio	KEN	OPP
KANU	Kenya African National Union	KEN	PTY
Chama Cha Mapinduzi	CCM	TZA	PTY
CHADEMA	Chadema	TZA	OPP
ACT Wazalendo		TZA	OPP
Rwandan Patriotic Front	RPF	RWA	PTY
African National Congress	ANC	ZAF	PTY
Democratic Alliance (South Africa)	Democratic Alliance	ZAF	PTY
Economic Freedom Fighters	EFF	ZAF	PTY
Inkatha Freedom Party	Inkatha|IFP	ZAF	PTY
uMkhonto weSizwe (political party)	MK Party	ZAF	PTY
Congress of South African Trade Unions	COSATU|Cosatu	ZAF	LAB
ZANU–PF	ZANU-PF|Zanu-PF|ZANU PF|Zanu PF	ZWE	PTY
Movement for Democratic Change	MDC|MDC Alliance|Movement for Democratic Change – Tsvangirai|MDC-T	ZWE	OPP
Citizens Coalition for Change	CCC	ZWE	OPP
MPLA		AGO	PTY
FRELIMO	Frelimo	MOZ	PTY
SWAPO		NAM	PTY
Patriotic Front (Zambia)	Patriotic Front	ZMB	PTY
United Party for National Development	UPND	ZMB	PTY
Malawi Congress Party		MWI	PTY
People's Democratic Party (Nigeria)	PDP|Peoples Democratic Party|People's Democratic Party	NGA	PTY
All Progressives Congress	APC	NGA	PTY
Labour Party (Nigeria)		NGA	PTY
New Patriotic Party	NPP	GHA	PTY
National Democratic Congress (Ghana)	National Democratic Congress|NDC	GHA	PTY
Rally of the Republicans	RDR|RHDP	CIV	PTY
Ivorian Popular Front	FPI	CIV	PTY
PASTEF	Pastef	SEN	PTY
Cameroon People's Democratic Movement	CPDM|RDPC	CMR	PTY
Social Democratic Front (Cameroon)	SDF of Cameroon	CMR	OPP
Union for Democracy and Social Progress	UDPS	COD	PTY
People's Party for Reconstruction and Democracy	PPRD	COD	PTY
Patriotic Salvation Movement	MPS	TCD	PTY
Bharatiya Janata Party	BJP	IND	PTY
Indian National Congress	Congress Party|Congress party|INC|India's Congress Party	IND	PTY
Aam Aadmi Party	AAP	IND	PTY
Trinamool Congress	TMC|All India Trinamool Congress|Trinamool	IND	PTY
Samajwadi Party		IND	PTY
Bahujan Samaj Party	BSP of India	IND	PTY
Communist Party of India (Marxist)	CPI(M)|CPI-M|CPM	IND	PTY
Shiv Sena		IND	PTY
Nationalist Congress Party	NCP	IND	PTY
Rashtriya Janata Dal	RJD	IND	PTY
Janata Dal (United)	JD(U)|JDU	IND	PTY
Dravida Munnetra Kazhagam	DMK	IND	PTY
All India Anna Dravida Munnetra Kazhagam	AIADMK	IND	PTY
Telugu Desam Party	TDP	IND	PTY
Shiromani Akali Dal	Akali Dal	IND	PTY
Biju Janata Dal	BJD	IND	PTY
Jammu & Kashmir National Conference	National Conference	IND	PTY
Jammu and Kashmir Peoples Democratic Party		IND	PTY
All Parties Hurriyat Conference	Hurriyat Conference|Hurriyat	IND	OPP
Rashtriya Swayamsevak Sangh	RSS	IND	SOC
Vishva Hindu Parishad	VHP|Vishwa Hindu Parishad	IND	REL
Bajrang Dal		IND	PRM
Popular Front of India	PFI	IND	OPP
Pakistan Tehreek-e-Insaf	PTI|Tehreek-e-Insaf|Pakistan Tehreek-i-Insaf	PAK	PTY
Pakistan Muslim League (N)	PML-N|PML(N)|Pakistan Muslim League-Nawaz|Pakistan Muslim League|PMLN	PAK	PTY
Pakistan Peoples Party	PPP|Pakistan People's Party	PAK	PTY
Muttahida Qaumi Movement	MQM|MQM-P	PAK	PTY
Jamiat Ulema-e-Islam	JUI-F|JUI|Jamiat Ulema-e-Islam (F)	PAK	PTY
Awami National Party	ANP of Pakistan	PAK	PTY
Jamaat-e-Islami Pakistan	Jamaat-e-Islami|Jamaat-i-Islami	PAK	PTY
Muttahida Majlis-e-Amal	MMA	PAK	PTY
Tehreek-e-Labbaik Pakistan	TLP|Tehreek-e-Labbaik|Tehrik-e-Labbaik	PAK	PTY
Pakistan Democratic Movement	PDM	PAK	OPP
Pashtun Tahafuz Movement	PTM	PAK	OPP
Balochistan Awami Party	BAP	PAK	PTY
Awami League	Bangladesh Awami League	BGD	PTY
Bangladesh Nationalist Party	BNP	BGD	OPP
Bangladesh Jamaat-e-Islami		BGD	PTY
Hefazat-e-Islam Bangladesh	Hefazat-e-Islam|Hefajat-e-Islam	BGD	REL
Chhatra League	Bangladesh Chhatra League	BGD	PTY
Nepali Congress		NPL	PTY
Communist Party of Nepal (Unified Marxist–Leninist)	CPN-UML|UML|Communist Party of Nepal	NPL	PTY
Sri Lanka Podujana Peramuna	SLPP	LKA	PTY
United National Party	UNP	LKA	PTY
Sri Lanka Freedom Party	SLFP	LKA	PTY
Janatha Vimukthi Peramuna	JVP|National People's Power|NPP of Sri Lanka	LKA	PTY
Samagi Jana Balawegaya	SJB	LKA	OPP
Tamil National Alliance	TNA	LKA	PTY
Bodu Bala Sena		LKA	REL
Maldivian Democratic Party	MDP	MDV	PTY
National League for Democracy	NLD	MMR	PTY
Union Solidarity and Development Party	USDP	MMR	PTY
Ma Ba Tha	969 Movement	MMR	REL
Pheu Thai Party	Pheu Thai|Puea Thai|Thai Rak Thai|People's Power Party	THA	PTY
Palang Pracharath Party	Palang Pracharat|Palang Pracharath	THA	PTY
Move Forward Party	Move Forward|Future Forward Party|Future Forward|People's Party (Thailand)	THA	PTY
Democrat Party (Thailand)		THA	PTY
People's Alliance for Democracy	Yellow Shirts|yellow shirts	THA	OPP
United Front for Democracy Against Dictatorship	Red Shirts|red shirts|UDD	THA	OPP
Cambodian People's Party		KHM	PTY
Cambodia National Rescue Party	CNRP|Candlelight Party	KHM	OPP
United Malays National Organisation	UMNO	MYS	PTY
Barisan Nasional		MYS	PTY
Pakatan Harapan	Pakatan Rakyat	MYS	PTY
Malaysian Islamic Party	PAS of Malaysia|Pan-Malaysian Islamic Party	MYS	PTY
Perikatan Nasional		MYS	PTY
People's Action Party	PAP of Singapore	SGP	PTY
Workers' Party (Singapore)		SGP	PTY
Golkar		IDN	PTY
Indonesian Democratic Party of Struggle	PDI-P|PDIP	IDN	PTY
Gerindra Party	Gerindra	IDN	PTY
Nahdlatul Ulama	NU	IDN	REL
Muhammadiyah		IDN	REL
Islamic Defenders Front	FPI of Indonesia	IDN	REL
Fretilin	FRETILIN	TLS	PTY
PDP–Laban	PDP-Laban	PHL	PTY
Liberal Party (Philippines)		PHL	PTY
Chinese Communist Party	CCP|Communist Party of China|China's Communist Party|CPC of China	CHN	PTY
Kuomintang	KMT|Nationalist Party of Taiwan	TWN	PTY
Democratic Progressive Party	DPP	TWN	PTY
Taiwan People's Party	TPP	TWN	PTY
Civic Party		HKG	PTY
Democratic Party (Hong Kong)		HKG	PTY
Demosisto	Demosistō	HKG	OPP
DAB (Hong Kong)	Democratic Alliance for the Betterment and Progress of Hong Kong	HKG	PTY
Falun Gong		CHN	REL
Liberal Democratic Party (Japan)	LDP|Liberal Democratic Party|Japan's Liberal Democratic Party	JPN	PTY
Constitutional Democratic Party of Japan	CDP	JPN	OPP
Komeito	New Komeito	JPN	PTY
Democratic Party of Japan	DPJ	JPN	PTY
Japanese Communist Party		JPN	PTY
Democratic Party of Korea	Minjoo Party	KOR	PTY
People Power Party (South Korea)	People Power Party|Saenuri Party|Liberty Korea Party|Grand National Party	KOR	PTY
Uri Party		KOR	PTY
Communist Party of Vietnam	Vietnamese Communist Party	VNM	PTY
Lao People's Revolutionary Party		LAO	PTY
Mongolian People's Party	Mongolian People's Revolutionary Party	MNG	PTY
Amanat (political party)	Nur Otan|Amanat	KAZ	PTY
Australian Labor Party	ALP|Labor Party|Australian Labor	AUS	PTY
Liberal Party of Australia		AUS	PTY
National Party of Australia		AUS	PTY
Australian Greens		AUS	PTY
One Nation	Pauline Hanson's One Nation	AUS	PTY
New Zealand Labour Party		NZL	PTY
New Zealand National Party		NZL	PTY
Liberal Party of Canada		CAN	PTY
Conservative Party of Canada		CAN	PTY
New Democratic Party	NDP	CAN	PTY
Bloc Québécois	Bloc Quebecois	CAN	PTY
Parti Québécois	Parti Quebecois	CAN	PTY
Institutional Revolutionary Party	PRI|PRI Mexico	MEX	PTY
National Action Party (Mexico)	PAN|National Action Party	MEX	PTY
Party of the Democratic Revolution	PRD	MEX	PTY
Morena (political party)	MORENA|Morena	MEX	PTY
Workers' Party (Brazil)	PT|Brazil's Workers' Party|Brazilian Workers' Party	BRA	PTY
Brazilian Social Democracy Party	PSDB	BRA	PTY
Landless Workers' Movement	MST|Landless Workers Movement	BRA	AGR
United Socialist Party of Venezuela	PSUV	VEN	PTY
Democratic Unity Roundtable	MUD|Democratic Unity Table	VEN	OPP
Popular Will	Voluntad Popular	VEN	OPP
Primero Justicia	Justice First	VEN	OPP
Movement for Socialism	MAS|Movement Toward Socialism	BOL	PTY
Justicialist Party	Peronists|Peronist|Justicialist	ARG	PTY
Radical Civic Union	UCR	ARG	PTY
Republican Proposal	PRO|Juntos por el Cambio	ARG	PTY
La Libertad Avanza		ARG	PTY
Colorado Party (Paraguay)	Colorado Party	PRY	PTY
Broad Front (Uruguay)	Frente Amplio|Broad Front	URY	PTY
Communist Party of Chile		CHL	PTY
Socialist Party of Chile		CHL	PTY
Popular Force	Fuerza Popular	PER	PTY
Peru Libre	Free Peru	PER	PTY
American Popular Revolutionary Alliance	APRA	PER	PTY
Democratic Center (Colombia)	Democratic Center|Centro Democratico	COL	PTY
Historic Pact for Colombia	Historic Pact	COL	PTY
Patriotic Union (Colombia)	Patriotic Union|Union Patriotica	COL	PTY
PAIS Alliance	Alianza PAIS	ECU	PTY
Pachakutik		ECU	PTY
CONAIE	Confederation of Indigenous Nationalities of Ecuador	ECU	SOC
Nationalist Republican Alliance	ARENA|Arena	SLV	PTY
Nuevas Ideas	New Ideas	SLV	PTY
Sandinista National Liberation Front	Sandinistas|FSLN|Sandinista Front|Sandinista	NIC	PTY
National Party of Honduras		HND	PTY
Liberty and Refoundation	Libre	HND	PTY
Fanmi Lavalas	Lavalas	HTI	PTY
Haitian Tèt Kale Party	PHTK	HTI	PTY
Communist Party of Cuba	Cuban Communist Party	CUB	PTY
Ladies in White	Damas de Blanco	CUB	OPP
People's National Party (Jamaica)		JAM	PTY
European People's Party	EPP of Europe	EUR	PTY
`;
