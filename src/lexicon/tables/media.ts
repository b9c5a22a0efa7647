/** News media, in the form of `international.ts`. */
export const mediaRows = `
Reuters	Reuters news agency|Thomson Reuters	GBR	JRN
Associated Press	AP|The Associated Press|Associated Press news agency	USA	JRN
Agence France-Presse	AFP news agency|Agence France Presse|AFP	FRA	JRN
BBC	British Broadcasting Corporation|BBC News|BBC World Service|BBC Radio	GBR	JRN
CNN		USA	JRN
Cable News Network		USA	JRN
Fox News	Fox News Channel	USA	JRN
NBC News	NBC	USA	JRN
MSNBC		USA	JRN
CBS News	CBS	USA	JRN
ABC News (United States)	ABC News	USA	JRN
PBS		USA	JRN
NPR		USA	JRN
National Public Radio		USA	JRN
The New York Times	New York Times	USA	JRN
NYT		USA	JRN
The Washington Post	Washington Post	USA	JRN
The Wall Street Journal	Wall Street Journal	USA	JRN
WSJ		USA	JRN
Los Angeles Times	LA Times	USA	JRN
USA Today		USA	JRN
Bloomberg News	Bloomberg	USA	JRN
Politico		USA	JRN
Axios (website)	Axios	USA	JRN
Time (magazine)	Time magazine	USA	JRN
Newsweek		USA	JRN
Voice of America	VOA	USA	JRN
Radio Free Europe/Radio Liberty	RFE/RL|Radio Free Europe|Radio Liberty	USA	JRN
Radio Free Asia		USA	JRN
The Guardian	Guardian newspaper	GBR	JRN
The Times	Times of London	GBR	JRN
The Daily Telegraph	Daily Telegraph|The Telegraph	GBR	JRN
Financial Times		GBR	JRN
The Economist		GBR	JRN
The Independent		GBR	JRN
Daily Mail		GBR	JRN
Daily Mirror		GBR	JRN
Sky News		GBR	JRN
ITV	ITN	GBR	JRN
Channel 4 News		GBR	JRN
Channel 4		GBR	JRN
Bellingcat		GBR	JRN
Le Monde		FRA	JRN
Le Figaro		FRA	JRN
Libération		FRA	JRN
France 24	Radio France Internationale|France Info	FRA	JRN
RFI		FRA	JRN
BFM TV		FRA	JRN
BFMTV		FRA	JRN
Charlie Hebdo		FRA	JRN
Deutsche Welle		DEU	JRN
Der Spiegel	Spiegel	DEU	JRN
Bild	Bild newspaper	DEU	JRN
Die Welt		DEU	JRN
Die Zeit		DEU	JRN
Süddeutsche Zeitung		DEU	JRN
Sueddeutsche Zeitung		DEU	JRN
Frankfurter Allgemeine Zeitung		DEU	JRN
Deutsche Presse-Agentur	dpa|DPA	DEU	JRN
ARD (broadcaster)	ARD	DEU	JRN
ZDF		DEU	JRN
ANSA	ANSA news agency	ITA	JRN
Corriere della Sera		ITA	JRN
La Repubblica		ITA	JRN
RAI		ITA	JRN
El País	El Pais	ESP	JRN
El Mundo (Spain)	El Mundo	ESP	JRN
EFE	EFE news agency	ESP	JRN
Jyllands-Posten		DNK	JRN
Al Jazeera	Al-Jazeera|al-Jazeera|Al Jazeera English	QAT	JRN
Al Arabiya	Al-Arabiya|al-Arabiya	SAU	JRN
Saudi Press Agency	SPA news agency	SAU	GOV,JRN
Asharq Al-Awsat		SAU	JRN
Al-Ahram		EGY	JRN
Middle East News Agency	MENA news agency	EGY	GOV,JRN
Syrian Arab News Agency	SANA|SANA news agency	SYR	GOV,JRN
National News Agency (Lebanon)		LBN	GOV,JRN
Al-Manar	al-Manar	LBN	JRN
Al Mayadeen		LBN	JRN
Al Masirah	Al-Masirah|al-Masirah	YEM	JRN
Saba News Agency	Saba news agency	YEM	GOV,JRN
Petra news agency	Petra	JOR	GOV,JRN
Emirates News Agency		ARE	GOV,JRN
WAM		ARE	GOV,JRN
Kuwait News Agency	KUNA	KWT	GOV,JRN
Qatar News Agency	QNA	QAT	GOV,JRN
Islamic Republic News Agency	IRNA	IRN	GOV,JRN
Fars News Agency	Fars|Fars news agency|Tasnim News Agency|Mehr News Agency	IRN	JRN
Tasnim		IRN	JRN
ISNA		IRN	JRN
Press TV		IRN	JRN
IRIB		IRN	JRN
Haaretz		ISR	JRN
The Jerusalem Post	Jerusalem Post	ISR	JRN
The Times of Israel	Times of Israel	ISR	JRN
Yedioth Ahronoth		ISR	JRN
Ynet		ISR	JRN
WAFA	Wafa news agency	PSE	GOV,JRN
Ma'an News Agency		PSE	JRN
Anadolu Agency	Anadolu|Anadolu news agency	TUR	GOV,JRN
TRT World	TRT	TUR	GOV,JRN
Hürriyet	Hurriyet	TUR	JRN
Cumhuriyet		TUR	JRN
Zaman (newspaper)	Zaman	TUR	JRN
Rudaw Media Network	Rudaw	IRQ	JRN
TASS	ITAR-TASS|Itar-Tass|Tass	RUS	GOV,JRN
RIA Novosti	RIA	RUS	GOV,JRN
Interfax		RUS	JRN
RT (TV network)	Russia Today	RUS	GOV,JRN
Sputnik (news agency)	Sputnik	RUS	GOV,JRN
Rossiya 1		RUS	GOV,JRN
Channel One Russia		RUS	GOV,JRN
Russia-1		RUS	GOV,JRN
Novaya Gazeta		RUS	JRN
Kommersant		RUS	JRN
Meduza		RUS	JRN
Dozhd		RUS	JRN
TV Rain		RUS	JRN
Echo of Moscow		RUS	JRN
Ekho Moskvy		RUS	JRN
Ukrinform		UKR	GOV,JRN
Interfax-Ukraine		UKR	JRN
Kyiv Post	Kyiv Independent	UKR	JRN
Ukrainska Pravda		UKR	JRN
Suspilne		UKR	JRN
BelTA	Belta	BLR	GOV,JRN
Nexta	NEXTA	BLR	JRN
PAP (news agency)	Polish Press Agency	POL	JRN
Gazeta Wyborcza		POL	JRN
Tanjug	Tanjug news agency	SRB	JRN
B92		SRB	JRN
Radio Television of Serbia	RTS	SRB	JRN
Balkan Investigative Reporting Network	BIRN|Balkan Insight	BIH	JRN
KoSSev		XKX	JRN
Koha Ditore		XKX	JRN
RTK		XKX	JRN
Radio Television of Kosovo		XKX	JRN
Hina	HINA	HRV	JRN
MTI		HUN	JRN
Xinhua News Agency	Xinhua|Xinhua news agency	CHN	GOV,JRN
People's Daily		CHN	GOV,JRN
Global Times		CHN	GOV,JRN
China Daily		CHN	GOV,JRN
China Central Television	CCTV|CGTN	CHN	GOV,JRN
South China Morning Post	SCMP	HKG	JRN
Apple Daily		HKG	JRN
Kyodo News	Kyodo|Kyodo news agency	JPN	JRN
NHK		JPN	JRN
Asahi Shimbun	Yomiuri Shimbun|Mainichi Shimbun	JPN	JRN
Nikkei		JPN	JRN
Yonhap News Agency	Yonhap|Yonhap news agency	KOR	JRN
Chosun Ilbo		KOR	JRN
Korean Central News Agency	KCNA	PRK	GOV,JRN
Rodong Sinmun		PRK	GOV,JRN
Press Trust of India		IND	JRN
PTI news agency		IND	JRN
Asian News International		IND	JRN
ANI		IND	JRN
The Times of India	Times of India	IND	JRN
The Hindu		IND	JRN
Hindustan Times		IND	JRN
NDTV		IND	JRN
The Indian Express	Indian Express	IND	JRN
Dawn (newspaper)	Dawn newspaper	PAK	JRN
Geo News	Geo TV|ARY News	PAK	JRN
TOLOnews	Tolo News|TOLO TV	AFG	JRN
Pajhwok Afghan News		AFG	JRN
Afghan Islamic Press		AFG	JRN
Bakhtar News Agency		AFG	GOV,JRN
The Daily Star (Bangladesh)		BGD	JRN
Irrawaddy	The Irrawaddy	MMR	JRN
Myanmar Now		MMR	JRN
Antara		IDN	GOV,JRN
Jakarta Post		IDN	JRN
Kompas		IDN	JRN
Rappler		PHL	JRN
The Philippine Star		PHL	JRN
Bernama		MYS	GOV,JRN
The Straits Times	Straits Times	SGP	JRN
Bangkok Post		THA	JRN
Australian Broadcasting Corporation	ABC	AUS	JRN
The Sydney Morning Herald	Sydney Morning Herald	AUS	JRN
The Australian		AUS	JRN
Canadian Broadcasting Corporation	CBC	CAN	JRN
CBC News		CAN	JRN
The Globe and Mail	Globe and Mail	CAN	JRN
Toronto Star		CAN	JRN
Daily Nation	The Nation (Kenya)|Daily Monitor	KEN	JRN
The Punch	Punch newspaper	NGA	JRN
Vanguard (Nigeria)		NGA	JRN
Premium Times		NGA	JRN
News Agency of Nigeria		NGA	JRN
SABC		ZAF	JRN
South African Broadcasting Corporation		ZAF	JRN
News24		ZAF	JRN
The Herald (Zimbabwe)		ZWE	GOV,JRN
Radio Okapi		COD	JRN
Garowe Online		SOM	JRN
Somali National News Agency	SONNA	SOM	GOV,JRN
SUNA	Sudan News Agency|Radio Dabanga|Sudan Tribune	SDN	JRN
Fana Broadcasting	Fana Broadcasting Corporate	ETH	JRN
Addis Standard		ETH	JRN
Ethiopian News Agency		ETH	GOV,JRN
Agenzia Fides		VAT	JRN
Granma (newspaper)	Granma	CUB	GOV,JRN
Prensa Latina		CUB	GOV,JRN
Telesur	teleSUR	VEN	GOV,JRN
Globovisión	Globovision	VEN	JRN
El Nacional		VEN	JRN
O Globo	Globo|TV Globo	BRA	JRN
Folha de S.Paulo		BRA	JRN
Folha de Sao Paulo		BRA	JRN
Clarín (Argentine newspaper)	Clarin	ARG	JRN
La Nación		ARG	JRN
El Mercurio		CHL	JRN
La Tercera		CHL	JRN
El Tiempo (Colombia)	El Tiempo	COL	JRN
Caracol Radio		COL	JRN
El Espectador		COL	JRN
Semana (Colombian magazine)		COL	JRN
RCN Television		COL	JRN
Caracol		COL	JRN
Reforma		MEX	JRN
El Universal		MEX	JRN
La Jornada		MEX	JRN
Milenio		MEX	JRN
Televisa		MEX	JRN
El Faro		SLV	JRN
La Prensa (Managua)		NIC	JRN
El Comercio (Peru)	La República (Peru)	PER	JRN
America Television		PER	JRN
`;
