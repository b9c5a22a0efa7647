/**
 * Areas, waters, heights and islands that news names and that are neither towns nor divisions. Columns: name, other
 * names (joined by |), GeoNames feature code, latitude, longitude, alpha-2 of the country it lies in (empty where it
 * spans several), rank: 5 continents and the best known, 1 the little known.
 */
export const regionRows = `
Africa		CONT	7.19	21.1		5
Asia		CONT	29.84	89.3		5
Europe		CONT	48.69	9.14		5
North America		CONT	46.07	-100.55		5
South America		CONT	-14.6	-57.66		5
Oceania		CONT	-18.31	138.52		4
Antarctica		CONT	-78.16	16.41		4
Americas	the Americas	CONT	19	-96		5
Latin America		RGN	-10	-60		5
Central America		RGN	12.77	-85.6		5
Eurasia		RGN	50	80		3
Middle East	Mideast|Near East	RGN	29	41		5
North Africa	Northern Africa|Maghreb|Maghrib	RGN	28	10		5
West Africa	Western Africa	RGN	12	-2		5
East Africa	Eastern Africa	RGN	1	38		5
Central Africa	Middle Africa	RGN	3	19		4
Southern Africa		RGN	-22	25		4
Sub-Saharan Africa	Subsaharan Africa|Black Africa	RGN	2	22		4
Horn of Africa		RGN	8	47		4
Sahel	Sahel region	RGN	15	0		4
Great Lakes region	African Great Lakes	RGN	-3	30		3
Western Europe	West Europe	RGN	48	5		4
Eastern Europe	East Europe	RGN	52	28		4
Central Europe		RGN	49	16		4
Southern Europe		RGN	42	14		3
Northern Europe		RGN	61	15		3
Southeast Europe	South-East Europe|Southeastern Europe	RGN	43	22		3
Southeast Asia	South-East Asia|South East Asia|Southeastern Asia	RGN	5	112		5
South Asia	Southern Asia|Indian subcontinent	RGN	22	78		4
East Asia	Eastern Asia|Far East	RGN	36	118		4
Northeast Asia	North-East Asia	RGN	41	128		3
Central Asia		RGN	43	66		4
West Asia	Western Asia|Southwest Asia	RGN	33	44		3
Balkans	Balkan Peninsula|Western Balkans	RGN	43	22		5
Baltics	Baltic states|Baltic States	RGN	57	25		4
Scandinavia		RGN	63	14		4
Nordic countries	Nordics	RGN	63	16		2
Benelux	Low Countries	RGN	51.2	5		3
Iberia	Iberian Peninsula	PEN	40	-4		3
Caucasus	Caucasus region	RGN	42.5	45		4
South Caucasus	Transcaucasia|Transcaucasus	RGN	41	45		4
North Caucasus	Northern Caucasus	RGN	43.5	44.5	RU	4
Levant		RGN	34	36.5		3
Fertile Crescent		RGN	35	41		2
Arabia	Arabian Peninsula|Arab Peninsula	PEN	22	47		3
Anatolia	Asia Minor	RGN	39	33	TR	3
Mesopotamia		RGN	34	43	IQ	2
Kurdistan		RGN	37	43		4
Iraqi Kurdistan	Kurdistan Region|Kurdistan Region of Iraq|Kurdish region of Iraq|South Kurdistan	ADM1	36.2	44	IQ	4
Rojava	Syrian Kurdistan|North and East Syria|Northeast Syria	RGN	36.5	40	SY	3
Asia-Pacific	Asia Pacific	RGN	5	125		3
Indo-Pacific		RGN	0	110		3
Caribbean	West Indies|the Caribbean	RGN	16	-72		4
Melanesia		RGN	-10	160		2
Micronesia		RGN	8	150		2
Polynesia		RGN	-15	-155		2
Arctic	Arctic Circle	RGN	75	0		3
Indochina		RGN	16	105		2
Eastern Mediterranean		RGN	34	30		3
Gaza Strip	Gaza enclave|Gaza territory	ADM1	31.4	34.35	PS	5
West Bank	the West Bank|Judea and Samaria	ADM1	32	35.25	PS	5
East Jerusalem	East Al-Quds|Arab East Jerusalem	PPLX	31.78	35.24	PS	4
Palestinian territories	Palestinian Territories|Occupied Palestinian Territory|Occupied Territories|occupied territories|Palestinian Authority	PCLD	31.92	35.2	PS	4
Golan Heights	Golan|the Golan|Jawlan	RGN	33	35.75	SY	4
Galilee	the Galilee|Upper Galilee	RGN	32.83	35.5	IL	3
Negev	Negev desert|Naqab	DSRT	30.5	34.9	IL	3
Philadelphi Corridor	Philadelphi route|Salah al-Din corridor	RGN	31.27	34.25	PS	2
Netzarim Corridor	Netzarim	RGN	31.46	34.41	PS	2
Shebaa Farms	Shebaa farms|Har Dov	RGN	33.28	35.69	LB	2
Bekaa Valley	Bekaa|Beqaa Valley|Beqaa|Bekaa valley	VAL	33.85	36	LB	3
Sinai	Sinai Peninsula|North Sinai|the Sinai	PEN	29.5	34	EG	4
Upper Egypt		RGN	26	32	EG	2
Lower Egypt		RGN	30.7	31.2	EG	2
Nile Delta		DLTA	30.9	31.1	EG	3
Donbas	Donbass|Donets Basin	RGN	48	38	UA	5
Crimea	Crimean Peninsula|Crimean peninsula|Krym	PEN	45.3	34.4	UA	5
Donetsk People's Republic	DPR|DNR	RGN	48	37.8	UA	3
Luhansk People's Republic	LPR|LNR|Lugansk People's Republic	RGN	48.57	39.3	UA	3
Novorossiya		RGN	47.5	36	UA	2
Bukovina		RGN	48	26		2
Galicia		RGN	49.8	24		1
Transcarpathia	Zakarpattya|Subcarpathia	ADM1	48.4	23.3	UA	2
Snake Island	Zmiinyi Island|Serpents Island	ISL	45.26	30.2	UA	3
Transnistria	Transdniestria|Trans-Dniester|Transdniester|Pridnestrovie|Dniester region	RGN	47.2	29.4	MD	4
Gagauzia		ADM1	46.1	28.7	MD	2
Abkhazia		ADM1	43	41	GE	4
South Ossetia	Tskhinvali region|Tskhinvali Region|Alania	RGN	42.3	44	GE	4
Adjara	Ajaria|Adzharia	ADM1	41.65	42.1	GE	2
Pankisi Gorge	Pankisi	VAL	42.1	45.3	GE	2
Nagorno-Karabakh	Nagorno Karabakh|Nagorno-Karabakh Republic|Artsakh|Karabakh|Upper Karabakh|Mountainous Karabakh|Nagorny Karabakh|Republic of Artsakh	RGN	39.82	46.75	AZ	5
Lachin corridor	Lachin Corridor	RGN	39.6	46.5	AZ	2
Nakhchivan	Nakhichevan|Naxcivan|Naxçıvan	ADM1	39.2	45.4	AZ	3
Zangezur corridor	Zangezur Corridor|Zangezur|Syunik	RGN	39.2	46.3	AM	2
Republika Srpska	Serb Republic|Bosnian Serb Republic	ADM1	44.75	17.3	BA	4
Federation of Bosnia and Herzegovina	Bosniak-Croat Federation	ADM1	44	18	BA	2
Herzegovina		RGN	43.3	18	BA	2
Sandzak	Sandžak|Raška region	RGN	43.1	20		2
Vojvodina		ADM1	45.25	19.85	RS	3
North Kosovo	Northern Kosovo	RGN	43	20.8	XK	3
Presevo Valley	Preševo Valley	VAL	42.3	21.6	RS	2
Dalmatia		RGN	43.5	16.4	HR	3
Slavonia		RGN	45.4	18	HR	2
Istria		PEN	45.2	13.9	HR	2
Krajina		RGN	44.3	16	HR	2
Northern Cyprus	Turkish Republic of Northern Cyprus|TRNC|North Cyprus	RGN	35.3	33.5	CY	4
Thrace		RGN	41.3	26.5		2
Macedonia		RGN	41	22.5	GR	1
Kashmir	Kashmir region	RGN	34	76		5
Indian-administered Kashmir	Indian-controlled Kashmir|Indian Kashmir|Indian-held Kashmir|Kashmir Valley|Indian-occupied Kashmir	RGN	34	74.9	IN	4
Pakistan-administered Kashmir	Pakistani Kashmir|Pakistan-controlled Kashmir	ADM1	34.2	73.7	PK	4
Azad Kashmir	Azad Jammu and Kashmir|AJK|Pakistan-occupied Kashmir	ADM1	34.2	73.7	PK	4
Gilgit-Baltistan	Gilgit Baltistan|Northern Areas	ADM1	35.8	74.5	PK	4
Line of Control	LoC	RGN	34.3	74.2		3
Line of Actual Control	LAC	RGN	34	78.6		2
Aksai Chin		RGN	35.2	79.2	CN	3
Galwan Valley	Galwan valley	VAL	34.75	78.2	IN	2
Siachen Glacier	Siachen	GLCR	35.4	77.1	IN	2
Waziristan		RGN	32.8	69.8	PK	4
North Waziristan	North Waziristan Agency|North Waziristan District	ADM2	32.95	70.05	PK	3
South Waziristan	South Waziristan Agency|South Waziristan District	ADM2	32.3	69.7	PK	3
Federally Administered Tribal Areas	FATA|tribal areas|Tribal Areas	ADM1	33	70.2	PK	4
Khyber Pass		PASS	34.09	71.16	PK	3
Swat Valley	Swat valley|Swat	VAL	35	72.4	PK	3
Kurram	Kurram Agency|Kurram District	ADM2	33.7	70.3	PK	3
Bajaur	Bajaur Agency|Bajaur District	ADM2	34.75	71.5	PK	3
Mohmand	Mohmand Agency	ADM2	34.5	71.3	PK	2
Khyber Agency	Khyber District	ADM2	33.95	71.1	PK	2
Orakzai	Orakzai Agency	ADM2	33.65	70.95	PK	2
Khyber Pakhtunkhwa	North-West Frontier Province|NWFP|KPK|Khyber-Pakhtunkhwa|North West Frontier Province	ADM1	34.5	72.3	PK	4
Balochistan	Baluchistan	ADM1	28.5	66.5	PK	4
Panjshir Valley	Panjshir valley	VAL	35.4	69.7	AF	2
Tora Bora		MT	34.1	70.2	AF	2
Wakhan Corridor	Wakhan	RGN	37	73	AF	2
Ferghana Valley	Fergana Valley	VAL	40.7	71.5		3
Gorno-Badakhshan	GBAO|Pamir region	ADM1	38.4	73	TJ	2
Karakalpakstan		ADM1	43.5	59	UZ	2
Tibet	Xizang	ADM1	31.5	88	CN	4
Tibetan Plateau		UPLD	33	88	CN	2
Xinjiang	Xinjiang Uyghur Autonomous Region|Xinjiang Uighur Autonomous Region|East Turkestan|Sinkiang	ADM1	42	85.5	CN	4
Inner Mongolia		ADM1	42	113	CN	4
Manchuria		RGN	45	126	CN	2
Doklam	Donglang	RGN	27.3	89	BT	2
Korean Peninsula	Korean peninsula	PEN	37.5	127		4
Demilitarized Zone	DMZ|Korean DMZ|demilitarized zone	RGN	38.3	127.2		3
Dokdo	Takeshima|Liancourt Rocks	ISL	37.24	131.87	KR	2
Senkaku Islands	Diaoyu Islands|Senkakus|Diaoyus|Senkaku	ISLS	25.75	123.5	JP	3
Kuril Islands	Kurils|Northern Territories|Kurile Islands|Southern Kurils	ISLS	46	151	RU	3
Spratly Islands	Spratlys|Nansha Islands|Spratly	ISLS	9.5	114		3
Paracel Islands	Paracels|Xisha Islands	ISLS	16.5	112		3
Scarborough Shoal	Huangyan Island|Panatag Shoal	SHOL	15.18	117.77	PH	3
Second Thomas Shoal	Ayungin Shoal|Ren'ai Jiao	SHOL	9.75	115.87	PH	3
Mindanao		ISL	7.5	125	PH	4
Luzon		ISL	16.5	121	PH	4
Central Luzon		ADM1	15.47	120.75	PH	3
Visayas	the Visayas	RGN	11	123.5	PH	3
Bangsamoro	BARMM|Autonomous Region in Muslim Mindanao|ARMM	ADM1	7	124.3	PH	3
Sulu Archipelago		ISLS	6	121	PH	2
Bohol		ISL	9.83	124.17	PH	3
Palawan		ISL	9.5	118.5	PH	3
Rakhine	Arakan|Rakhine State	ADM1	19.5	94	MM	4
Shan State		ADM1	21.5	98	MM	3
Java		ISL	-7.49	110	ID	4
Sumatra		ISL	0	102	ID	4
Borneo		ISL	1	114		4
Kalimantan		RGN	-1	114	ID	3
Sulawesi	Celebes	ISL	-2	121	ID	4
Bali		ISL	-8.34	115.09	ID	4
Lombok		ISL	-8.57	116.35	ID	3
Timor		ISL	-9	125		2
West Papua	Irian Jaya|Western New Guinea|Papua region	RGN	-4	138	ID	3
New Guinea		ISL	-5	141		2
Moluccas	Maluku Islands	ISLS	-3	129	ID	2
Aceh	Nanggroe Aceh Darussalam	ADM1	4.5	97	ID	4
Bougainville		ISL	-6.2	155.3	PG	3
Darfur	Darfur region	RGN	13	24	SD	5
West Darfur	Western Darfur|West Darfur State	ADM1	13	22.8	SD	4
North Darfur	Northern Darfur|North Darfur State	ADM1	15.8	25	SD	4
South Darfur	Southern Darfur|South Darfur State	ADM1	11.3	25	SD	4
East Darfur	Eastern Darfur	ADM1	11.5	26.5	SD	3
Central Darfur		ADM1	12.6	23.5	SD	3
Kordofan		RGN	12.5	30	SD	3
Nuba Mountains		MTS	11.5	30.5	SD	3
Abyei		RGN	9.6	28.4	SD	3
Gezira	Al-Jazirah|Jazira state|Al Jazirah	ADM1	14.4	33.5	SD	3
Gedaref	Al-Gadarif|El Gadarif|Qadarif	ADM1	14	35	SD	3
Tigray	Tigray region	ADM1	13.9	38.9	ET	4
Oromia	Oromiya	ADM1	7.85	39.6	ET	4
Ogaden		RGN	7	45	ET	3
Somaliland	Republic of Somaliland	RGN	9.7	46.5	SO	4
Puntland		RGN	8.5	49	SO	4
Jubaland		RGN	0	42	SO	3
Cabinda		ADM1	-5.1	12.3	AO	2
Katanga	Katanga Province	RGN	-9	26.5	CD	3
Kivu	the Kivus|Kivus	RGN	-2.5	28.5	CD	3
Bas-Congo	Kongo Central|Bas Congo|Lower Congo	ADM1	-5.2	14.5	CD	3
Kasai	Kasaï|Greater Kasai	ADM1	-5	21	CD	3
Kasai Occidental	West Kasai|Western Kasai|Kasai-Occidental	RGN	-5.9	21.8	CD	3
Kasai Oriental	East Kasai|Eastern Kasai	ADM1	-6.1	23.6	CD	3
Orientale	Orientale Province|Province Orientale|Haut-Congo	RGN	2	27	CD	3
Equateur	Équateur	ADM1	1	20	CD	3
Bandundu		RGN	-4.5	18	CD	2
Ambazonia	Southern Cameroons	RGN	5.5	9.7	CM	2
Far North Region	Far North|Extreme North	ADM1	11	14.3	CM	2
Biafra		RGN	5.8	7.5	NG	2
Niger Delta		DLTA	4.9	6	NG	4
Lake Chad Basin	Lake Chad region	RGN	13	14		3
Azawad		RGN	18	0	ML	2
Liptako-Gourma		RGN	14	0		2
Casamance		RGN	12.8	-15.5	SN	3
Western Sahara	Sahrawi Arab Democratic Republic|SADR	RGN	25	-13.5	EH	4
Rif		RGN	35	-4	MA	2
Kabylie	Kabylia	RGN	36.6	4.5	DZ	2
Cyrenaica		RGN	29	22	LY	3
Tripolitania		RGN	31	13	LY	2
Fezzan		RGN	26	14	LY	3
Matabeleland		RGN	-19.5	28	ZW	3
Manicaland		ADM1	-19.5	32.5	ZW	3
Mashonaland		RGN	-17	31	ZW	2
KwaZulu-Natal	KwaZulu Natal|KZN	ADM1	-29	30.6	ZA	4
Transvaal		RGN	-25	29	ZA	2
Barotseland		RGN	-15.5	23	ZM	1
Zanzibar		ISL	-6.13	39.36	TZ	4
Cabo Delgado		ADM1	-12.8	39	MZ	4
Rift Valley	Great Rift Valley|Rift Valley Province	RGN	0.5	36	KE	3
Nyanza	Nyanza Province	RGN	-0.5	34.5	KE	2
North Eastern Province	North-Eastern Province	RGN	1	40	KE	2
Coast Province		RGN	-3	39.5	KE	2
Western Province		RGN	0.5	34.6	KE	1
Central Province		RGN	-0.7	37	KE	1
Eastern Province		RGN	0	38	KE	1
Karamoja		RGN	3	34.3	UG	2
Eastern Ghouta	East Ghouta|Ghouta|Al-Ghouta	RGN	33.53	36.42	SY	4
Jabal al-Druze	Jabal al-Arab	RGN	32.7	36.7	SY	2
Tishrin Dam		DAM	36.38	38.18	SY	2
Hadhramaut	Hadramawt|Hadramaut	ADM1	16.5	49	YE	3
Socotra	Soqotra	ISL	12.5	54	YE	3
Marib	Ma'rib	ADM1	15.5	45.5	YE	3
Bab el-Mandeb	Bab al-Mandab|Bab el-Mandab|Bab al-Mandeb|Bab-el-Mandeb	STRT	12.58	43.33		4
Strait of Hormuz	Hormuz|Straits of Hormuz|Hormuz Strait	STRT	26.57	56.25		4
Taiwan Strait	Taiwan Straits|Strait of Taiwan|Formosa Strait	STRT	24	119		4
Strait of Malacca	Malacca Strait|Straits of Malacca	STRT	3	100.5		3
Strait of Gibraltar	Gibraltar Strait	STRT	35.95	-5.6		3
Bosphorus	Bosporus	STRT	41.12	29.08	TR	3
Dardanelles		STRT	40.2	26.4	TR	3
Kerch Strait		STRT	45.3	36.6		3
Kerch Bridge	Crimean Bridge|Crimea Bridge	BDG	45.31	36.51		2
English Channel		CHN	50.2	-1		4
Channel Tunnel		TNL	51	1.5		2
Bering Strait		STRT	65.75	-169		3
Strait of Dover	Dover Strait	STRT	51	1.4		2
Tsushima Strait		STRT	34	129		1
Pacific Ocean	Pacific|the Pacific|South Pacific|North Pacific	OCN	-8.78	-124.5		5
Atlantic Ocean	Atlantic|the Atlantic|North Atlantic|South Atlantic	OCN	10	-25		5
Indian Ocean		OCN	-10	70		5
Arctic Ocean		OCN	85	0		3
Southern Ocean	Antarctic Ocean	OCN	-65	0		2
Mediterranean Sea	Mediterranean|the Mediterranean|the Med	SEA	35	20		5
Red Sea		SEA	20.27	38.5		5
Black Sea		SEA	43	34		5
Baltic Sea	the Baltic|Baltic	SEA	57	19		4
Caspian Sea	the Caspian|Caspian	SEA	42	51		4
North Sea		SEA	55	3		4
Arabian Sea		SEA	15	65		4
South China Sea	West Philippine Sea|East Sea	SEA	12	114		5
East China Sea		SEA	29	125		4
Yellow Sea	West Sea	SEA	35	123		3
Sea of Japan		SEA	40	135		3
Sea of Azov	Azov Sea	SEA	46	36.5		3
Sea of Marmara	Marmara Sea	SEA	40.7	28	TR	2
Aegean Sea	Aegean|the Aegean	SEA	39	25		3
Adriatic Sea	Adriatic|the Adriatic	SEA	43	15		3
Ionian Sea		SEA	38	19		2
Barents Sea		SEA	74	36		3
Bering Sea		SEA	58	-178		3
Caribbean Sea		SEA	15	-75		3
Philippine Sea		SEA	20	130		2
Sulu Sea		SEA	8	120		2
Celebes Sea		SEA	3	122		2
Java Sea		SEA	-5	110		2
Andaman Sea		SEA	10	96		3
Coral Sea		SEA	-18	158		3
Tasman Sea		SEA	-40	160		3
Irish Sea		SEA	54	-5		3
Norwegian Sea		SEA	68	2		2
Dead Sea		LK	31.5	35.5		3
Sea of Galilee	Lake Tiberias|Lake Kinneret	LK	32.83	35.59	IL	3
Aral Sea		LK	45	60		3
Sea of Okhotsk		SEA	55	150		2
Tyrrhenian Sea		SEA	40	12		2
Persian Gulf	Arabian Gulf|the Gulf|Gulf	GULF	26.91	51.51		5
Gulf of Aden		GULF	12	48		4
Gulf of Oman	Sea of Oman	GULF	25	58		4
Gulf of Aqaba	Gulf of Eilat	GULF	28.75	34.75		3
Gulf of Suez		GULF	28.75	33		3
Gulf of Guinea		GULF	1.5	4.5		4
Gulf of Mexico	Gulf of America	GULF	25	-90		5
Gulf Coast	the Gulf Coast	RGN	29.5	-91	US	3
Gulf of Thailand		GULF	9.5	102		3
Gulf of Tonkin	Tonkin Gulf	GULF	20	108		3
Gulf of Carpentaria		GULF	-14	139	AU	2
Gulf of Alaska		GULF	58	-145	US	3
Gulf of Finland		GULF	60	27		2
Gulf of Bothnia		GULF	63	20		2
Gulf of Sidra	Gulf of Sirte	GULF	31.5	18	LY	2
Gulf of California	Sea of Cortez	GULF	28	-112	MX	2
Bay of Bengal		BAY	15	90		4
Bay of Biscay		BAY	44	-4		3
Hudson Bay		BAY	60	-85	CA	3
San Francisco Bay	San Francisco Bay Area|Bay Area	BAY	37.65	-122.23	US	4
Chesapeake Bay	Chesapeake	BAY	38	-76.2	US	3
Tampa Bay		BAY	27.75	-82.55	US	3
Guantanamo Bay	Guantánamo Bay|Guantánamo|Gitmo	BAY	19.95	-75.15	CU	4
Cape Cod		PEN	41.7	-70.3	US	3
Suez Canal		CNL	30.6	32.33	EG	5
Panama Canal		CNL	9.12	-79.75	PA	4
Erie Canal		CNL	43.05	-77	US	2
Nile	Nile River|River Nile	STM	20	32		4
Blue Nile		STM	11.8	34.5		3
White Nile		STM	12	32.6		3
Congo River		STM	-2	18		3
Niger River	River Niger	STM	13	2		3
Zambezi	Zambezi River	STM	-16	32		3
Limpopo River		STM	-23	31		2
Orange River		STM	-28.8	20		2
Senegal River		STM	16	-14		2
Volta River		STM	7	0	GH	2
Euphrates	Euphrates River|River Euphrates	STM	35	40		4
Tigris	Tigris River|River Tigris	STM	34	44		4
Jordan River	River Jordan	STM	32	35.55		3
Litani River	Litani|River Litani	STM	33.35	35.5	LB	3
Orontes	Orontes River|Asi River	STM	36.1	36.3		2
Khabur River	Khabur	STM	36.2	40.7	SY	2
Indus	Indus River	STM	28	69	PK	3
Ganges	Ganges River|River Ganges|Ganga	STM	25	85	IN	3
Brahmaputra	Brahmaputra River	STM	26.2	92	IN	3
Yamuna	Yamuna River	STM	27	78	IN	2
Cauvery	Cauvery River|Kaveri|Kaveri River	STM	11.36	79.83	IN	3
Godavari	Godavari River	STM	18	79	IN	2
Krishna River		STM	16.5	78	IN	2
Sutlej		STM	31	75		1
Teesta	Teesta River	STM	26	89		2
Mekong	Mekong River|Mekong Delta	STM	14	105		4
Irrawaddy	Irrawaddy River|Ayeyarwady River	STM	20	95	MM	3
Salween	Salween River	STM	20	98		2
Yangtze	Yangtze River|Chang Jiang	STM	30.5	112	CN	4
Yellow River	Huang He	STM	36	112	CN	3
Pearl River Delta	Pearl River	RGN	22.5	113.5	CN	3
Amur	Amur River	STM	50	128		2
Yalu River	Yalu	STM	41	126		3
Tumen River		STM	42.5	130		2
Han River		STM	37.52	126.9	KR	2
Amu Darya	Oxus	STM	38	65		2
Syr Darya		STM	43	67		2
Volga	Volga River	STM	52	47	RU	3
Don River	River Don	STM	48	42	RU	2
Dnipro River	Dnieper|Dnieper River|Dnepr|Dnipro river	STM	48	34.5	UA	4
Dniester	Dniester River|Dnister|Nistru	STM	48	28		3
Siverskyi Donets	Seversky Donets|Siversky Donets	STM	49	37.5	UA	2
Oskil River	Oskil	STM	49.5	37.6	UA	2
Danube	Danube River|River Danube	STM	45.5	20		4
Danube Delta		DLTA	45.1	29.5	RO	2
Rhine	River Rhine|Rhine River	STM	50	7.7	DE	3
Elbe	River Elbe|Elbe River	STM	52.5	11.5	DE	2
Oder	Oder River|Odra	STM	52	14.7		2
Vistula		STM	52.5	19	PL	2
Drina	Drina River	STM	44	19.3		2
Sava	Sava River	STM	45	18.5		2
Ibar	Ibar River|Ibër|Iber River	STM	42.95	20.8	XK	3
Seine	River Seine|Seine River	STM	49	1.5	FR	3
Loire	River Loire	STM	47.4	0	FR	2
Rhone	Rhône|River Rhone	STM	45	4.8	FR	2
Thames	River Thames|Thames River|Thames Valley|Thames Estuary	STM	51.5	-0.6	GB	4
River Severn		STM	52	-2.3	GB	2
River Mersey	Mersey	STM	53.4	-2.9	GB	2
River Tyne	Tyne	STM	54.97	-1.7	GB	2
River Clyde	Clyde	STM	55.9	-4.5	GB	2
River Trent		STM	53	-1	GB	1
Shannon	River Shannon	STM	53	-8	IE	2
Mississippi River	the Mississippi River	STM	35	-90.5	US	4
Mississippi Delta		RGN	33.5	-90.7	US	2
Missouri River		STM	42	-96.5	US	3
Ohio River		STM	38.5	-85	US	3
Colorado River		STM	36	-114	US	3
Rio Grande	Rio Grande River|Rio Bravo	STM	28	-100.5		4
Hudson River	the Hudson	STM	42	-73.9	US	3
Potomac	Potomac River	STM	38.8	-77.1	US	3
East River		STM	40.75	-73.96	US	2
Delaware River		STM	40.5	-75	US	2
Columbia River		STM	46	-120	US	2
Tennessee River		STM	35.5	-87	US	2
Snake River		STM	44	-117	US	2
Sacramento River		STM	39	-121.9	US	2
Arkansas River		STM	36	-97	US	2
Red River		STM	34	-97	US	1
Yukon River		STM	64	-155	US	2
St. Lawrence River	Saint Lawrence River|St Lawrence|St. Lawrence Seaway	STM	47	-71	CA	3
Fraser River		STM	51	-122	CA	2
Fraser Valley		VAL	49.12	-122.1	CA	3
Tijuana River		STM	32.54	-117.05	MX	2
Amazon River	Amazon|the Amazon	STM	-3	-60	BR	4
Amazon rainforest	Amazon basin|Amazon Basin|Amazonia	RGN	-5	-63	BR	3
Orinoco	Orinoco River|Orinoco Belt	STM	8	-65	VE	3
Parana River	Paraná River	STM	-27	-57		2
Rio de la Plata	River Plate|Río de la Plata	STM	-35	-57		2
Magdalena River		STM	8	-74	CO	2
Murray River	Murray-Darling|Murray-Darling Basin	STM	-35	142	AU	2
Lake Victoria		LK	-1	33		4
Lake Tanganyika		LK	-6	29.5		3
Lake Malawi	Lake Nyasa	LK	-12	34.5		3
Lake Kivu		LK	-2	29		3
Lake Albert		LK	1.7	31		2
Lake Edward		LK	-0.4	29.6		2
Lake Chad		LK	13	14		4
Lake Turkana		LK	3.6	36	KE	2
Lake Tana		LK	12	37.3	ET	2
Lake Volta		LK	7.5	0	GH	2
Lake Nasser		LK	23	32.8	EG	2
Lake Van		LK	38.6	43	TR	2
Lake Urmia		LK	37.7	45.3	IR	2
Lake Baikal		LK	53.5	108	RU	3
Lake Ohrid		LK	41	20.7		2
Lake Geneva	Lac Léman	LK	46.4	6.5	CH	3
Lake Constance	Bodensee	LK	47.6	9.4		2
Lake Como		LK	46	9.3	IT	2
Lake Garda		LK	45.6	10.7	IT	2
Lake Balaton		LK	46.8	17.7	HU	2
Loch Ness		LK	57.3	-4.5	GB	2
Great Lakes		LKS	45	-84		3
Lake Michigan		LK	44	-87	US	3
Lake Superior		LK	47.7	-87.5		3
Lake Erie		LK	42.2	-81.2		3
Lake Huron		LK	44.8	-82.4		3
Lake Ontario		LK	43.7	-78		3
Lake Tahoe		LK	39.1	-120	US	3
Lake Mead		LK	36.2	-114.4	US	2
Lake Pontchartrain		LK	30.2	-90.1	US	3
Lake Okeechobee		LK	26.95	-80.8	US	3
Lake Champlain		LK	44.5	-73.3	US	2
Great Salt Lake		LK	41.2	-112.6	US	2
Lake Titicaca		LK	-15.8	-69.4		3
Lake Maracaibo		LK	9.8	-71.5	VE	2
Lake Nicaragua		LK	11.5	-85.4	NI	2
Tonle Sap		LK	12.9	104	KH	2
Sahara	Sahara Desert|Sahara desert	DSRT	23	13		4
Kalahari	Kalahari Desert	DSRT	-23	22		2
Namib	Namib Desert	DSRT	-23	15	NA	2
Gobi Desert	Gobi	DSRT	43	105		2
Taklamakan Desert	Taklamakan	DSRT	39	83	CN	1
Syrian Desert	Badia	DSRT	33.5	38.5	SY	2
Thar Desert		DSRT	27	71	IN	2
Mojave Desert	Mojave	DSRT	35	-116	US	2
Sonoran Desert		DSRT	32	-113		2
Atacama	Atacama Desert	DSRT	-24	-69.5	CL	2
Himalayas	the Himalayas|Himalaya	MTS	28	84		4
Hindu Kush		MTS	35.5	71		3
Karakoram		MTS	35.5	76		2
Pamirs	Pamir Mountains	MTS	38.5	73		2
Ural Mountains	Urals|the Urals	MTS	60	60	RU	3
Alps	the Alps|Swiss Alps|French Alps	MTS	46.5	10		4
Pyrenees	the Pyrenees	MTS	42.7	1		3
Carpathians	Carpathian Mountains	MTS	47.5	25		2
Apennines		MTS	43	13	IT	2
Dolomites		MTS	46.4	11.9	IT	2
Atlas Mountains		MTS	32	-4	MA	2
Zagros Mountains	Zagros	MTS	33	48	IR	2
Qandil Mountains	Qandil|Kandil Mountains	MTS	36.5	45	IQ	2
Sinjar Mountains	Mount Sinjar|Sinjar Mountain|Jebel Sinjar	MTS	36.4	41.7	IQ	3
Jebel Marra	Jabal Marra	MTS	13	24.2	SD	2
Rocky Mountains	Rockies|the Rockies	MTS	44	-110.5		3
Appalachian Mountains	Appalachians|Appalachia	MTS	38	-81	US	3
Sierra Nevada		MTS	38	-119.5	US	3
Cascades	Cascade Range	MTS	46	-121.5	US	2
Smoky Mountains	Great Smoky Mountains	MTS	35.6	-83.5	US	2
Ozarks	the Ozarks	MTS	36.8	-93	US	2
Adirondacks	the Adirondacks	MTS	44	-74.2	US	2
Catskills	the Catskills	MTS	42.1	-74.3	US	2
Poconos	Pocono Mountains	MTS	41.1	-75.4	US	2
Andes	the Andes	MTS	-15	-71		4
Sierra Madre		MTS	23	-104	MX	2
Mount Everest	Everest	MT	27.99	86.93	NP	3
Mount Kilimanjaro	Kilimanjaro	MT	-3.07	37.35	TZ	3
Mount Kenya		MT	-0.15	37.3	KE	2
Mount Fuji	Mt. Fuji	MT	35.36	138.73	JP	2
Mount Etna	Etna	VLC	37.75	15	IT	2
Mount Vesuvius	Vesuvius	VLC	40.82	14.43	IT	2
Mount Merapi	Merapi	VLC	-7.54	110.45	ID	2
Mount Nyiragongo	Nyiragongo	VLC	-1.52	29.25	CD	2
Mount Hermon	Jabal al-Sheikh|Jebel Sheikh	MT	33.41	35.86	SY	2
Mount Ararat	Ararat	MT	39.7	44.3	TR	2
Mount Rainier		MT	46.85	-121.76	US	2
Mount St. Helens		VLC	46.2	-122.19	US	2
Mont Blanc		MT	45.83	6.86	FR	2
Mount Chaambi	Chaambi|Jebel Chaambi|Mount Chambi|Chaambi Mountains	MT	35.21	8.68	TN	2
Kilauea		VLC	19.42	-155.29	US	2
Great Britain		ISL	54	-2.5	GB	4
British Isles		ISLS	54	-4		2
England		ADM1	52.16	-0.7	GB	5
Hebrides	Outer Hebrides|Western Isles|Inner Hebrides	ISLS	57.8	-7	GB	2
Orkney	Orkney Islands	ISLS	59	-3	GB	2
Shetland	Shetland Islands	ISLS	60.3	-1.3	GB	2
Isle of Wight		ISL	50.67	-1.33	GB	2
Isle of Skye	Skye	ISL	57.3	-6.2	GB	2
Anglesey		ISL	53.3	-4.4	GB	2
Channel Islands		ISLS	49.4	-2.3		3
East Anglia		RGN	52.5	1	GB	3
East Midlands		RGN	52.98	-0.75	GB	3
West Midlands		RGN	52.48	-1.83	GB	3
Midlands	the Midlands	RGN	52.6	-1.6	GB	2
East of England	Eastern England	RGN	52.2	0.4	GB	3
South East England	South-East England|Southeast England	RGN	51.3	-0.8	GB	2
South West England	South-West England|Southwest England|West Country|the West Country	RGN	50.96	-3.22	GB	2
North West England	North-West England|Northwest England	RGN	54	-2.6	GB	2
North East England	North-East England|Northeast England	RGN	55	-1.9	GB	2
Yorkshire		RGN	53.96	-1.2	GB	4
East Yorkshire		RGN	53.9	-0.4	GB	3
West Wales		RGN	52	-4.3	GB	2
North Wales		RGN	53	-3.8	GB	3
South Wales		RGN	51.7	-3.4	GB	3
Mid Wales		RGN	52.4	-3.5	GB	2
Home Counties		RGN	51.5	-0.5	GB	2
Lake District	Cumbrian Lakes	RGN	54.5	-3.1	GB	3
Cotswolds	the Cotswolds	RGN	51.8	-2	GB	2
Peak District		RGN	53.3	-1.8	GB	2
Dartmoor		RGN	50.6	-3.9	GB	2
West Yorkshire		ADM2	53.75	-1.67	GB	4
South Yorkshire		ADM2	53.5	-1.33	GB	3
North Yorkshire		ADM2	54.17	-1.33	GB	3
Greater Manchester		ADM2	53.5	-2.31	GB	4
Avon		ADM2	51.45	-2.6	GB	2
Dyfed		ADM2	52	-4.3	GB	1
Clwyd		ADM2	53.1	-3.3	GB	1
Gwent		ADM2	51.7	-3	GB	2
Glamorgan		ADM2	51.6	-3.5	GB	2
Strathclyde		ADM2	55.85	-4.8	GB	2
Lothian	Lothians|the Lothians	ADM2	55.9	-3.2	GB	2
Tayside		ADM2	56.5	-3.3	GB	2
Grampian		ADM2	57.3	-2.7	GB	2
Ayrshire		ADM2	55.45	-4.6	GB	2
Lanarkshire		ADM2	55.65	-3.8	GB	2
Perthshire		ADM2	56.5	-3.8	GB	2
Scottish Borders	the Borders	ADM2	55.58	-2.75	GB	2
Caithness		ADM2	58.4	-3.5	GB	1
Sutherland		ADM2	58.2	-4.5	GB	1
Argyll	Argyllshire	ADM2	56.2	-5.2	GB	2
Cumbria		ADM2	54.5	-3.25	GB	3
Merseyside		RGN	53.4	-2.9	GB	3
Tyneside	Tyne and Wear|Tyne & Wear	RGN	54.95	-1.6	GB	3
Teesside		RGN	54.57	-1.2	GB	2
Humberside		RGN	53.7	-0.4	GB	2
Berkshire	Royal County of Berkshire|Berks	ADM2	51.45	-1	GB	3
Bedfordshire	Beds	ADM2	52.1	-0.46	GB	3
Cheshire		ADM2	53.2	-2.5	GB	3
Cambridgeshire	Cambs	ADM2	52.35	0.1	GB	3
Northamptonshire	Northants	ADM2	52.3	-0.9	GB	3
Sussex		ADM2	50.9	-0.1	GB	3
Middlesex		RGN	51.5	-0.4	GB	2
Scottish Highlands	the Highlands	RGN	57.3	-4.8	GB	3
Ulster		RGN	54.6	-6.7		3
Leinster		RGN	53.2	-7	IE	2
Munster		RGN	52.3	-8.5	IE	2
Connacht	Connaught	RGN	53.8	-9	IE	2
County Antrim	Antrim|Co. Antrim|Co Antrim	ADM2	54.85	-6.2	GB	3
County Armagh	Co. Armagh|Co Armagh	ADM2	54.3	-6.6	GB	3
County Down	Co. Down|Co Down	ADM2	54.35	-5.9	GB	3
County Fermanagh	Fermanagh|Co. Fermanagh|Co Fermanagh	ADM2	54.35	-7.6	GB	3
County Londonderry	County Derry|Co. Derry|Co. Londonderry	ADM2	54.9	-6.8	GB	3
County Tyrone	Tyrone|Co. Tyrone|Co Tyrone	ADM2	54.6	-7.2	GB	3
Brittany	Bretagne	ADM1	48.2	-3	FR	3
Burgundy		RGN	47.2	4.5	FR	3
Alsace		RGN	48.3	7.5	FR	3
Lorraine		RGN	48.8	6.3	FR	2
Champagne		RGN	49	4	FR	2
Picardy		RGN	49.7	2.8	FR	2
Provence		RGN	43.8	5.8	FR	3
French Riviera	Cote d'Azur|Côte d'Azur	RGN	43.5	7	FR	3
Rhône-Alpes	Rhone-Alpes	RGN	45.4	5.3	FR	2
Auvergne		RGN	45.5	3.2	FR	2
Aquitaine		RGN	44.5	0	FR	2
Languedoc	Languedoc-Roussillon	RGN	43.6	3.3	FR	2
Poitou-Charentes		RGN	46.1	0	FR	1
Midi-Pyrénées		RGN	43.8	1.5	FR	1
Nord-Pas-de-Calais		RGN	50.5	2.8	FR	2
Corsica	Corse	ISL	42	9	FR	3
Ile-de-France	Paris region	ADM1	48.5	2.5	FR	3
Basque Country	Euskadi	ADM1	43	-2.6	ES	4
Catalonia	Catalunya|Cataluña	ADM1	41.8	1.5	ES	4
Andalusia	Andalucía|Andalucia	ADM1	37.5	-4.75	ES	3
Canary Islands	Canaries|the Canaries	ISLS	28.1	-15.4	ES	3
Balearic Islands	Balearics	ISLS	39.5	3	ES	3
Mallorca	Majorca	ISL	39.6	3	ES	3
Tenerife		ISL	28.3	-16.6	ES	3
Ibiza		ISL	39	1.4	ES	3
Lanzarote		ISL	29	-13.6	ES	2
Gran Canaria		ISL	28	-15.6	ES	2
Costa del Sol		RGN	36.5	-4.9	ES	2
Costa Brava		RGN	41.9	3	ES	2
Algarve		RGN	37.2	-8.2	PT	3
Madeira		ISL	32.75	-17	PT	3
Azores	the Azores	ISLS	38.5	-28	PT	3
Sicily	Sicilia	ISL	37.5	14	IT	4
Sardinia	Sardegna	ISL	40	9	IT	3
Lampedusa		ISL	35.5	12.6	IT	3
Tuscany	Toscana	ADM1	43.4	11	IT	3
Lombardy	Lombardia	ADM1	45.6	9.8	IT	3
Piedmont	Piemonte	ADM1	45	8	IT	2
Umbria		ADM1	43	12.5	IT	2
Apulia	Puglia	ADM1	41	16.5	IT	2
South Tyrol	Alto Adige	RGN	46.7	11.4	IT	2
Tyrol	Tirol	ADM1	47.2	11.4	AT	2
Bavaria	Bayern	ADM1	49	11.5	DE	4
Saxony	Sachsen	ADM1	51	13.2	DE	3
Thuringia	Thüringen	ADM1	51	11	DE	3
Lower Saxony	Niedersachsen	ADM1	52.8	9.2	DE	3
Rhineland-Palatinate	Rheinland-Pfalz	ADM1	50	7.4	DE	3
Rhineland		RGN	50.5	7	DE	2
Ruhr	Ruhr Valley	RGN	51.5	7.2	DE	2
Black Forest	Schwarzwald	RGN	48	8.2	DE	2
Swabia		RGN	48.3	9.8	DE	1
Prussia		RGN	53	16		1
Jutland		PEN	56	9.2	DK	3
Zealand	Sjælland	ISL	55.5	11.8	DK	2
Lapland		RGN	67.5	26	FI	2
Svalbard	Spitsbergen	ISLS	78	17	SJ	2
Flanders	Flemish Region	ADM1	51	4	BE	3
Wallonia	Walloon Region	ADM1	50.4	5	BE	3
Holland		RGN	52.25	5	NL	2
Silesia		RGN	51	17	PL	2
Pomerania		RGN	54	17	PL	2
Transylvania		RGN	46.5	24	RO	3
Moravia		RGN	49.3	17	CZ	2
Bohemia		RGN	50	14.5	CZ	2
Siberia		RGN	60	100	RU	4
Russian Far East		RGN	60	140	RU	3
Chechnya	Chechen Republic|Ichkeria	ADM1	43.4	45.7	RU	4
Dagestan	Republic of Dagestan|Daghestan	ADM1	43	47	RU	4
Ingushetia	Ingushetiya	ADM1	43.2	45	RU	3
Kaliningrad	Kaliningrad exclave	ADM1	54.7	21	RU	3
Tatarstan		ADM1	55.4	50.5	RU	3
Yakutia		ADM1	66	129	RU	2
Sakhalin	Sakhalin Island	ISL	51	143	RU	3
Kamchatka	Kamchatka Peninsula	PEN	56	160	RU	3
Kola Peninsula		PEN	67.5	37	RU	2
Peloponnese		RGN	37.5	22.3	GR	2
Crete	Kriti	ISL	35.2	24.9	GR	4
Lesbos	Lesvos	ISL	39.2	26.3	GR	3
Chios		ISL	38.4	26.1	GR	2
Samos		ISL	37.75	26.8	GR	2
Kos		ISL	36.8	27.1	GR	2
Rhodes	Rodos	ISL	36.2	28	GR	3
Corfu		ISL	39.6	19.8	GR	3
Santorini		ISL	36.4	25.4	GR	3
Mykonos		ISL	37.45	25.37	GR	2
Kastellorizo	Meis	ISL	36.15	29.58	GR	2
New England		RGN	43.5	-71.5	US	4
Midwest	the Midwest|American Midwest|Upper Midwest|Midwestern United States	RGN	41.5	-93	US	4
West Coast	the West Coast|US West Coast|Pacific Coast	RGN	40	-122	US	3
East Coast	the East Coast|Eastern Seaboard|US East Coast	RGN	38	-77	US	3
Deep South	American South|Southern United States	RGN	33	-87	US	3
Pacific Northwest	Pacific North West	RGN	47	-120.5		3
Great Plains		RGN	41	-101		2
Mid-Atlantic		RGN	40	-76	US	2
American Southwest	Southwestern United States	RGN	34	-110	US	2
Western US	Western United States|American West	RGN	40	-113	US	2
Rust Belt		RGN	41	-83	US	2
Southern California	SoCal	RGN	34	-117	US	3
Northern California	NorCal	RGN	39.5	-121.5	US	3
Central Valley	San Joaquin Valley	VAL	37	-120.2	US	3
Silicon Valley		VAL	37.37	-122.04	US	3
Napa Valley		VAL	38.4	-122.3	US	2
Salinas Valley		VAL	36.4	-121.3	US	2
San Fernando Valley		VAL	34.2	-118.5	US	3
South Florida		RGN	26.2	-80.3	US	3
North Florida		RGN	30.3	-83	US	2
Central Florida		RGN	28.5	-81.4	US	3
Florida Keys	the Keys	ISLS	24.7	-81.1	US	3
Florida Panhandle		RGN	30.6	-85.7	US	2
Everglades	the Everglades	RGN	25.7	-80.9	US	2
North Texas		RGN	32.9	-97	US	2
South Texas		RGN	27.5	-98.5	US	2
West Texas		RGN	31.8	-102.5	US	3
East Texas		RGN	32	-94.8	US	3
Texas Panhandle		RGN	35.4	-101.4	US	2
Upstate New York	upstate New York	RGN	43	-75.5	US	2
Long Island		ISL	40.82	-73.1	US	4
Staten Island		ISL	40.56	-74.14	US	3
Fire Island		ISL	40.65	-73.1	US	2
Plum Island		ISL	41.18	-72.19	US	1
Nantucket		ISL	41.28	-70.06	US	2
Martha's Vineyard		ISL	41.39	-70.61	US	3
Outer Banks		ISLS	35.5	-75.5	US	2
Hampton Roads		RGN	36.95	-76.35	US	2
Jersey Shore		RGN	40	-74.1	US	2
Hamptons	the Hamptons	RGN	40.95	-72.3	US	2
Twin Cities		RGN	44.95	-93.2	US	2
Quad Cities		RGN	41.5	-90.5	US	1
Tri-State area	tri-state area	RGN	40.9	-73.9	US	1
Upper Peninsula		PEN	46.3	-86.8	US	2
Puget Sound		SD	47.7	-122.4	US	3
Oahu	O'ahu	ISL	21.45	-158	US	3
Maui		ISL	20.8	-156.3	US	3
Kauai		ISL	22.05	-159.5	US	3
Big Island	Big Island of Hawaii	ISL	19.6	-155.5	US	2
Pearl Harbor		HBR	21.35	-157.97	US	3
Aleutian Islands	Aleutians	ISLS	52	-174	US	2
Kodiak Island		ISL	57.4	-153.5	US	2
Grand Canyon		CNYN	36.1	-112.1	US	3
Death Valley		VAL	36.3	-116.9	US	2
Yellowstone	Yellowstone National Park	PRK	44.6	-110.5	US	2
Yosemite	Yosemite National Park	PRK	37.85	-119.55	US	2
Manhattan		PPLX	40.78	-73.97	US	4
Brooklyn		PPLX	40.65	-73.95	US	4
Queens		PPLX	40.68	-73.84	US	3
Bronx	the Bronx	PPLX	40.85	-73.87	US	4
Harlem		PPLX	40.81	-73.95	US	3
Times Square		SQR	40.758	-73.986	US	3
Wall Street		ST	40.706	-74.009	US	2
Ground Zero		SQR	40.712	-74.013	US	2
Capitol Hill	US Capitol|U.S. Capitol|the Capitol	AREA	38.89	-77.005	US	3
Pentagon		BLDG	38.871	-77.056	US	2
Camp David		MILB	39.648	-77.465	US	2
Mar-a-Lago		BLDG	26.677	-80.037	US	2
Alcatraz		ISL	37.83	-122.42	US	2
Hollywood		PPLX	34.1	-118.33	US	4
Beverly Hills		PPL	34.07	-118.4	US	3
South Side		PPLX	41.75	-87.63	US	2
French Quarter		PPLX	29.96	-90.06	US	2
Fort Hood	Fort Cavazos	MILB	31.13	-97.78	US	2
Fort Bragg	Fort Liberty	MILB	35.14	-79	US	2
Fort Campbell		MILB	36.66	-87.47	US	2
Fort Detrick		MILB	39.44	-77.42	US	2
Ramstein	Ramstein Air Base	MILB	49.44	7.6	DE	2
Bagram	Bagram Air Base|Bagram Airfield	MILB	34.95	69.26	AF	3
Al Udeid	Al Udeid Air Base|Al-Udeid	MILB	25.12	51.31	QA	2
Ain al-Asad	Al Asad Air Base|Ain al-Assad|Al-Asad	MILB	33.79	42.44	IQ	2
Incirlik	Incirlik Air Base	MILB	37	35.43	TR	2
Hmeimim	Khmeimim|Hmeimim Air Base|Khmeimim Air Base	MILB	35.41	35.95	SY	2
al-Tanf	At Tanf|Al-Tanf|Tanf	MILB	33.5	38.66	SY	2
Bondsteel	Camp Bondsteel	MILB	42.36	21.25	XK	2
Diego Garcia		ISL	-7.3	72.4	IO	3
Chernobyl	Chornobyl|Chernobyl nuclear plant|Chernobyl Exclusion Zone	PPL	51.27	30.22	UA	4
Zaporizhzhia Nuclear Power Plant	Zaporizhzhia nuclear power plant|Zaporizhzhia nuclear plant|ZNPP	PSTN	47.51	34.59	UA	3
Kakhovka Dam	Nova Kakhovka dam|Kakhovka dam|Kakhovka reservoir	DAM	46.78	33.37	UA	2
Azovstal	Azovstal steel plant|Azovstal steelworks	BLDG	47.1	37.61	UA	2
Hostomel Airport	Antonov Airport|Hostomel airport	AIRP	50.6	30.19	UA	2
Fukushima Daiichi	Fukushima nuclear plant	PSTN	37.42	141.03	JP	2
Natanz		PPL	33.51	51.92	IR	2
Fordow	Fordo	BLDG	34.88	50.99	IR	2
Yongbyon		PPL	39.8	125.75	KP	2
Panmunjom	Joint Security Area	PPL	37.96	126.68	KR	3
Guangdong	Guangdong Province|Canton province	ADM1	23.4	113.5	CN	4
Hong Kong Island		ISL	22.25	114.18	HK	3
Kowloon		PPLX	22.32	114.18	HK	3
New Territories		RGN	22.45	114.1	HK	2
Tiananmen Square	Tiananmen	SQR	39.903	116.391	CN	3
Hainan Island	Hainan	ADM1	19.2	109.7	CN	3
Hokkaido		ADM1	43.5	142.5	JP	3
Honshu		ISL	36	138	JP	3
Kyushu		ISL	33	131	JP	3
Shikoku		ISL	33.75	133.5	JP	2
Okinawa		ISL	26.5	128	JP	3
Jeju	Jeju Island	ISL	33.4	126.5	KR	3
Iwo Jima		ISL	24.8	141.3	JP	2
Kinmen	Quemoy	ISL	24.44	118.4	TW	3
Matsu	Matsu Islands	ISLS	26.15	119.95	TW	2
Punjab		RGN	31	74		3
Bengal		RGN	23.5	88.5		2
Deccan		RGN	17	77	IN	1
Andaman Islands	Andaman and Nicobar Islands|Andamans	ISLS	12	92.75	IN	2
Bastar		RGN	19.1	81.9	IN	2
Ladakh		ADM1	34.2	77.6	IN	3
Queensland		ADM1	-22	144	AU	4
New South Wales		ADM1	-32	147	AU	4
Tasmania		ADM1	-42	147	AU	3
Gold Coast		PPL	-28	153.43	AU	3
Sunshine Coast		RGN	-26.65	153.07	AU	2
Great Barrier Reef		RF	-18.3	147.7	AU	3
Christmas Island		ISL	-10.45	105.69	CX	2
North Island		ISL	-39	176	NZ	2
South Island		ISL	-43.5	171	NZ	2
Waiheke Island	Waiheke	ISL	-36.8	175.1	NZ	1
Manus Island	Manus	ISL	-2.1	147	PG	2
Guadalcanal		ISL	-9.6	160.1	SB	2
Yucatan	Yucatán|Yucatan Peninsula|Yucatán Peninsula	RGN	20.5	-89	MX	3
Baja California	Baja	ADM1	30	-115	MX	3
Galapagos	Galápagos|Galapagos Islands|Galápagos Islands	ISLS	-0.6	-90.4	EC	3
Patagonia		RGN	-45	-69		3
Tierra del Fuego		ISL	-54	-69		2
Easter Island	Rapa Nui	ISL	-27.1	-109.35	CL	2
Falklands	the Falklands|Malvinas|Islas Malvinas	ISLS	-51.75	-59.17	FK	3
Darien Gap	Darién Gap|Darién|Darien	RGN	7.9	-77.4		3
Catatumbo		RGN	8.7	-73	CO	2
Hispaniola		ISL	19	-71		2
Greater Antilles		ISLS	20	-75		1
Lesser Antilles		ISLS	14	-61		1
Tobago		ISL	11.25	-60.67	TT	3
Trinidad		ISL	10.43	-61.25	TT	3
Nevis		ISL	17.15	-62.58	KN	2
Barbuda		ISL	17.63	-61.8	AG	2
Tortola		ISL	18.43	-64.62	VG	2
Soviet Union	USSR|U.S.S.R.|Union of Soviet Socialist Republics	PCLH	60	100	RU	3
Yugoslavia	Socialist Federal Republic of Yugoslavia|former Yugoslavia	PCLH	44	19		3
Czechoslovakia		PCLH	49.5	16.5		2
East Germany	German Democratic Republic|GDR	PCLH	52	13	DE	2
West Germany		PCLH	50.5	8	DE	2
Zaire	Zaïre	PCLH	-2.5	23.5	CD	2
Ottoman Empire		PCLH	39	35	TR	1
South Vietnam		PCLH	11	107	VN	2
North Vietnam		PCLH	20	106	VN	2
Rhodesia		PCLH	-19	29.75	ZW	2
Persia		PCLH	32	53	IR	1
Ceylon		PCLH	7	81	LK	1
Siam		PCLH	15	100	TH	1
Congo	the Congo	PCLI	-2.5	23.5	CD	4
Korea		RGN	37	127.5		4
Ireland		ISL	53	-8		4
Cyprus		ISL	35	33		4
Islamic Republic	Islamic republic	PCLI	32	53	IR	1
European Union	EU|E.U.|EU member states	RGN	50.1	9		4
Eurozone	euro zone|Eurozone|eurozone|Euro zone	RGN	49	9		2
Holy See		PCLI	41.9	12.45	VA	3
Vatican	the Vatican	PCLI	41.9	12.45	VA	4
Mount Athos		RGN	40.2	24.3	GR	1
White House	the White House|Oval Office|West Wing	BLDG	38.898	-77.037	US	3
Trump Tower		BLDG	40.762	-73.974	US	2
World Trade Center		BLDG	40.712	-74.013	US	2
Rikers Island		ISL	40.79	-73.88	US	2
Central Park		PRK	40.78	-73.966	US	2
John F. Kennedy International Airport	JFK airport|JFK Airport|JFK International Airport	AIRP	40.64	-73.78	US	2
LaGuardia Airport	LaGuardia	AIRP	40.777	-73.874	US	2
O'Hare International Airport	O'Hare|O'Hare Airport	AIRP	41.98	-87.9	US	2
Los Angeles International Airport	LAX	AIRP	33.94	-118.41	US	2
Dulles International Airport	Dulles|Dulles Airport	AIRP	38.944	-77.456	US	2
Disneyland		AREA	33.812	-117.919	US	2
Disney World	Walt Disney World|Disneyworld	AREA	28.385	-81.564	US	2
Niagara Falls		FLLS	43.08	-79.07		2
Las Vegas Strip		AREA	36.115	-115.173	US	2
Downing Street	10 Downing Street|Number 10|No 10|No. 10	ST	51.503	-0.127	GB	3
Buckingham Palace		BLDG	51.501	-0.142	GB	2
Windsor Castle		BLDG	51.484	-0.604	GB	2
Heathrow	Heathrow Airport|London Heathrow	AIRP	51.47	-0.454	GB	3
Gatwick	Gatwick Airport	AIRP	51.148	-0.19	GB	2
Stansted	Stansted Airport	AIRP	51.885	0.235	GB	2
Old Bailey		BLDG	51.516	-0.102	GB	2
Scotland Yard	New Scotland Yard	BLDG	51.502	-0.125	GB	1
Trafalgar Square		SQR	51.508	-0.128	GB	2
Wembley	Wembley Stadium	BLDG	51.556	-0.28	GB	2
Stormont		BLDG	54.605	-5.832	GB	2
Holyrood		BLDG	55.952	-3.175	GB	1
Kremlin	the Kremlin	BLDG	55.752	37.617	RU	3
Red Square		SQR	55.754	37.62	RU	2
Maidan	Independence Square|Maidan Nezalezhnosti	SQR	50.45	30.524	UA	2
Taksim Square	Taksim|Gezi Park	SQR	41.037	28.985	TR	2
Tahrir Square	Tahrir	SQR	30.044	31.236	EG	2
Al-Aqsa	Al-Aqsa Mosque|al-Aqsa Mosque|Al Aqsa Mosque	MSQE	31.776	35.236	PS	3
Temple Mount	Haram al-Sharif|Noble Sanctuary	AREA	31.778	35.235	PS	2
Western Wall	Wailing Wall	BLDG	31.777	35.234	IL	2
Al-Shifa Hospital	Shifa Hospital|Al Shifa Hospital	BLDG	31.524	34.444	PS	2
Green Zone		AREA	33.31	44.39	IQ	2
Evin Prison	Evin	BLDG	35.795	51.383	IR	2
Abu Ghraib prison		BLDG	33.29	44.07	IQ	1
Sednaya	Saydnaya|Saidnaya|Sednaya Prison	PPL	33.696	36.377	SY	2
Schiphol	Schiphol Airport|Amsterdam Schiphol	AIRP	52.31	4.77	NL	2
Charles de Gaulle Airport	Roissy	AIRP	49.01	2.55	FR	1
Champs-Élysées	Champs-Elysees|Champs Elysees|the Champs Elysees	ST	48.87	2.307	FR	2
Elysee Palace	Élysée Palace|Elysee|Élysée	BLDG	48.87	2.317	FR	1
Eiffel Tower		BLDG	48.858	2.294	FR	2
Notre-Dame Cathedral	Notre Dame Cathedral	BLDG	48.853	2.35	FR	1
Brandenburg Gate		BLDG	52.516	13.378	DE	2
St. Peter's Square	Saint Peter's Square	SQR	41.902	12.457	VA	2
St. Peter's Basilica	Saint Peter's Basilica	BLDG	41.902	12.453	VA	2
Palais des Nations		BLDG	46.227	6.14	CH	2
Blue House		BLDG	37.587	126.975	KR	1
Ataturk Airport	Atatürk Airport	AIRP	40.98	28.82	TR	1
Sheremetyevo	Sheremetyevo Airport	AIRP	55.97	37.41	RU	2
Tuol Sleng		BLDG	11.549	104.918	KH	1
Mecca	Makkah|Makka	PPLA	21.43	39.83	SA	4
Medina	Madinah|Al-Madinah	PPLA	24.47	39.61	SA	3
`;
