/** Aid and rights organisations, unions and churches, in the form of `international.ts`. */
export const societyRows = `
International Committee of the Red Cross	ICRC|International Red Cross|International Committee of Red Cross	NGO	SOC
International Red Cross and Red Crescent Movement	Red Cross|Red Crescent|Red Crescent Society|Red Cross and Red Crescent|Red Cross Society	NGO	SOC
International Federation of Red Cross and Red Crescent Societies	IFRC	NGO	SOC
American Red Cross		USA	SOC
Syrian Arab Red Crescent	SARC	SYR	SOC
Palestine Red Crescent Society	Palestinian Red Crescent|Palestine Red Crescent	PSE	SOC
Turkish Red Crescent	Kizilay	TUR	SOC
Médecins Sans Frontières	MSF|Doctors Without Borders|Medecins Sans Frontieres	NGO	MED
Médecins du Monde	Doctors of the World	NGO	MED
Amnesty International	Amnesty	NGO	SOC
Human Rights Watch	HRW	NGO	SOC
Oxfam	Oxfam International	NGO	SOC
CARE (relief agency)	CARE International	NGO	SOC
Save the Children		NGO	SOC
World Vision International	World Vision	NGO	SOC
Norwegian Refugee Council	NRC	NOR	SOC
Danish Refugee Council	DRC refugee council	DNK	SOC
International Rescue Committee	IRC	NGO	SOC
Mercy Corps		NGO	SOC
Action Against Hunger	Action contre la Faim	NGO	SOC
Catholic Relief Services		NGO	SOC
Caritas Internationalis	Caritas	NGO	SOC
Islamic Relief	Islamic Relief Worldwide	NGO	SOC
Plan International		NGO	SOC
Greenpeace		NGO	SOC
World Wide Fund for Nature	WWF	NGO	SOC
Sea Shepherd Conservation Society	Sea Shepherd	NGO	SOC
Friends of the Earth		NGO	SOC
Transparency International		NGO	SOC
Freedom House		USA	SOC
International Crisis Group	Crisis Group|ICG	NGO	SOC
Reporters Without Borders	RSF (Reporters Without Borders)|Reporters sans frontières|Reporters Sans Frontieres	NGO	SOC
Committee to Protect Journalists	CPJ	NGO	SOC
International Federation of Journalists	IFJ	NGO	JRN
Open Society Foundations	Open Society Foundation|Open Society Institute	NGO	SOC
Bill & Melinda Gates Foundation	Gates Foundation|Bill and Melinda Gates Foundation	USA	SOC
Clinton Foundation		USA	SOC
National Endowment for Democracy	NED	USA	SOC
National Democratic Institute	NDI|International Republican Institute|IRI	USA	SOC
Carter Center		USA	SOC
American Civil Liberties Union	ACLU	USA	SOC
NAACP		USA	SOC
National Rifle Association	NRA	USA	SOC
Southern Poverty Law Center	SPLC	USA	SOC
Anti-Defamation League	ADL	USA	SOC
AIPAC	American Israel Public Affairs Committee	USA	SOC
Council on American–Islamic Relations	CAIR|Council on American-Islamic Relations	USA	SOC
Syrian Observatory for Human Rights	SOHR|Syrian Observatory|Observatory for Human Rights|Britain-based Syrian Observatory for Human Rights	GBR	SOC
Syrian Network for Human Rights	SNHR	SYR	SOC
B'Tselem	Btselem	ISR	SOC
Peace Now		ISR	SOC
Breaking the Silence (organization)	Breaking the Silence	ISR	SOC
Palestinian Centre for Human Rights		PSE	SOC
Al-Haq		PSE	SOC
Memorial (society)	Memorial human rights group|Memorial	RUS	SOC
OVD-Info		RUS	SOC
Golos (election monitor)	Golos	RUS	SOC
Viasna Human Rights Centre	Viasna|Vyasna	BLR	SOC
Belarusian Helsinki Committee		BLR	SOC
Helsinki Committee	International Helsinki Federation	NGO	SOC
Humanitarian Law Center		SRB	SOC
Pussy Riot		RUS	OPP
Femen	FEMEN	UKR	OPP
Chadian Human Rights League		TCD	SOC
Ligue des droits de l'Homme	Human Rights League	FRA	SOC
International Federation for Human Rights	FIDH	NGO	SOC
World Organisation Against Torture	OMCT	NGO	SOC
Front Line Defenders		NGO	SOC
Global Witness		NGO	SOC
The Sentry	Enough Project	USA	SOC
Sea-Watch	SOS Méditerranée|SOS Mediterranee|Proactiva Open Arms|Open Arms	NGO	SOC
World Central Kitchen		USA	SOC
Rotary International		NGO	SOC
World Council of Churches	WCC	NGO	REL
Roman Catholic Church	Catholic Church|the Church of Rome	VAT	REL	Catholic Church
Serbian Orthodox Church		SRB	REL
Russian Orthodox Church	Moscow Patriarchate	RUS	REL
Orthodox Church of Ukraine	Ukrainian Orthodox Church	UKR	REL
Church of England		GBR	REL
Coptic Orthodox Church of Alexandria	Coptic Church	EGY	REL
Tzu Chi		TWN	SOC
National Endowment for Science, Technology and the Arts		GBR	SOC
American Federation of Labor and Congress of Industrial Organizations	AFL-CIO	USA	LAB
United Auto Workers	UAW	USA	LAB
Teamsters	International Brotherhood of Teamsters	USA	LAB
Service Employees International Union	SEIU	USA	LAB
Trades Union Congress	TUC	GBR	LAB
Rail, Maritime and Transport Workers' Union	RMT	GBR	LAB
Unite the Union		GBR	LAB
General Confederation of Labour (France)	CGT	FRA	LAB
French Democratic Confederation of Labour	CFDT	FRA	LAB
Force Ouvrière		FRA	LAB
German Trade Union Confederation	DGB|IG Metall|Ver.di|Verdi union	DEU	LAB
Italian General Confederation of Labour	CGIL	ITA	LAB
Workers' Commissions	CCOO	ESP	LAB
Tunisian General Labour Union	UGTT	TUN	LAB
Nigeria Labour Congress	NLC|Nigerian Labour Congress	NGA	LAB
Academic Staff Union of Universities	ASUU	NGA	LAB
Kenya National Union of Teachers	KNUT	KEN	LAB
National Union of Metalworkers of South Africa	NUMSA|Numsa	ZAF	LAB
National Union of Mineworkers (South Africa)		ZAF	LAB
Association of Mineworkers and Construction Union	AMCU	ZAF	LAB
Confederación General del Trabajo de la República Argentina		ARG	LAB
Central Única dos Trabalhadores	CUT	BRA	LAB
Bolivian Workers' Center	COB	BOL	LAB
Korean Confederation of Trade Unions	KCTU	KOR	LAB
International Trade Union Confederation	ITUC	NGO	LAB
ILWU	International Longshore and Warehouse Union	USA	LAB
Al-Haramain Foundation		SAU	SOC
IHH (Turkish NGO)	IHH	TUR	SOC
Human Rights Commission of Pakistan	HRCP	PAK	SOC
Edhi Foundation		PAK	SOC
Odhikar		BGD	SOC
BRAC (organization)	BRAC	BGD	SOC
Karapatan		PHL	SOC
Assistance Association for Political Prisoners	AAPP	MMR	SOC
Free Burma Rangers		MMR	SOC
Justice for Myanmar		MMR	SOC
International Campaign to Abolish Nuclear Weapons	ICAN	NGO	SOC
Lawyers for Human Rights		ZAF	SOC
Gift of the Givers		ZAF	SOC
Foro Penal		VEN	SOC
Provea		VEN	SOC
Grandmothers of the Plaza de Mayo	Mothers of the Plaza de Mayo	ARG	SOC
Amazon Watch		USA	SOC
`;
