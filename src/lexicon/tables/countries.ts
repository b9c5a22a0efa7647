/** ISO 3166-1 (and XKX, the user-assigned code of Kosovo). Columns: alpha-3, alpha-2, numeric, name, other names, adjectives, nouns for the people beyond adjective + s, capital and other seats of government (spellings of one town are joined by =), words that stand for the government or its head, words for the parliament. Lists are joined by |. A shared word is given to one country: `lexicon/countries.ts` says which wins. */
export const countryRows = `
AFG	AF	004	Afghanistan	Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan|Islamic Emirate	Afghan		Kabul	Arg Palace	Wolesi Jirga|Loya Jirga
ALA	AX	248	Aland Islands	Åland Islands|Åland|Aland	Ålandic		Mariehamn
ALB	AL	008	Albania	Republic of Albania	Albanian		Tirana
DZA	DZ	012	Algeria	People's Democratic Republic of Algeria	Algerian		Algiers	El Mouradia
ASM	AS	016	American Samoa		American Samoan		Pago Pago
AND	AD	020	Andorra	Principality of Andorra	Andorran		Andorra la Vella
AGO	AO	024	Angola	Republic of Angola	Angolan		Luanda
AIA	AI	660	Anguilla		Anguillan		The Valley
ATA	AQ	010	Antarctica		Antarctic
ATG	AG	028	Antigua and Barbuda	Antigua	Antiguan|Barbudan		St. John's=Saint John's
ARG	AR	032	Argentina	Argentine Republic	Argentine|Argentinian|Argentinean	Argentines	Buenos Aires	Casa Rosada
ARM	AM	051	Armenia	Republic of Armenia	Armenian		Yerevan
ABW	AW	533	Aruba		Aruban		Oranjestad
AUS	AU	036	Australia	Commonwealth of Australia	Australian|Aussie	Aussies	Canberra	Lodge
AUT	AT	040	Austria	Republic of Austria	Austrian		Vienna	Ballhausplatz	Nationalrat
AZE	AZ	031	Azerbaijan	Republic of Azerbaijan	Azerbaijani|Azeri		Baku		Milli Majlis|Milli Mejlis
BHS	BS	044	Bahamas	The Bahamas|Commonwealth of the Bahamas	Bahamian		Nassau
BHR	BH	048	Bahrain	Kingdom of Bahrain	Bahraini		Manama
BGD	BD	050	Bangladesh	People's Republic of Bangladesh	Bangladeshi		Dhaka=Dacca	Bangabhaban	Jatiya Sangsad
BRB	BB	052	Barbados		Barbadian|Bajan		Bridgetown
BLR	BY	112	Belarus	Republic of Belarus|Belorussia|Byelorussia	Belarusian|Belarussian|Byelorussian		Minsk
BEL	BE	056	Belgium	Kingdom of Belgium	Belgian		Brussels
BLZ	BZ	084	Belize	British Honduras	Belizean		Belmopan
BEN	BJ	204	Benin	Republic of Benin|Dahomey	Beninese|Beninois		Porto-Novo|Cotonou
BMU	BM	060	Bermuda		Bermudian|Bermudan		Hamilton
BTN	BT	064	Bhutan	Kingdom of Bhutan	Bhutanese		Thimphu
BOL	BO	068	Bolivia	Plurinational State of Bolivia	Bolivian		La Paz|Sucre	Palacio Quemado
BES	BQ	535	Bonaire, Sint Eustatius and Saba	Bonaire|Sint Eustatius|Saba|Caribbean Netherlands	Bonairean		Kralendijk
BIH	BA	070	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina|BiH	Bosnian|Herzegovinian|Bosniak|Bosniac		Sarajevo	Dayton presidency
BWA	BW	072	Botswana	Republic of Botswana|Bechuanaland	Botswanan|Motswana|Batswana		Gaborone
BVT	BV	074	Bouvet Island
BRA	BR	076	Brazil	Federative Republic of Brazil|Brasil	Brazilian		Brasília=Brasilia	Planalto|Planalto Palace|Itamaraty
IOT	IO	086	British Indian Ocean Territory	Chagos Islands|Chagos|Diego Garcia	Chagossian
VGB	VG	092	British Virgin Islands		British Virgin Islander		Road Town
BRN	BN	096	Brunei	Brunei Darussalam	Bruneian		Bandar Seri Begawan
BGR	BG	100	Bulgaria	Republic of Bulgaria	Bulgarian		Sofia
BFA	BF	854	Burkina Faso	Burkina|Upper Volta	Burkinabe|Burkinabè|Burkinabé		Ouagadougou	Kosyam Palace
BDI	BI	108	Burundi	Republic of Burundi	Burundian		Gitega|Bujumbura
CPV	CV	132	Cape Verde	Cabo Verde	Cape Verdean|Cabo Verdean		Praia
KHM	KH	116	Cambodia	Kingdom of Cambodia|Kampuchea	Cambodian|Khmer		Phnom Penh
CMR	CM	120	Cameroon	Republic of Cameroon	Cameroonian		Yaoundé=Yaounde	Etoudi|Unity Palace
CAN	CA	124	Canada		Canadian		Ottawa	Rideau Hall|Parliament Hill	House of Commons of Canada
CYM	KY	136	Cayman Islands		Caymanian		George Town
CAF	CF	140	Central African Republic	CAR|C.A.R.|Centrafrique	Central African|Centrafrican		Bangui
TCD	TD	148	Chad	Republic of Chad|Tchad	Chadian		N'Djamena=Ndjamena
CHL	CL	152	Chile	Republic of Chile	Chilean		Santiago	La Moneda
CHN	CN	156	China	People's Republic of China|PRC|P.R.C.|Communist China|mainland China|Mainland China	Chinese		Beijing=Peking	Zhongnanhai	National People's Congress|NPC Standing Committee
CXR	CX	162	Christmas Island
CCK	CC	166	Cocos Islands	Cocos (Keeling) Islands|Keeling Islands
COL	CO	170	Colombia	Republic of Colombia	Colombian		Bogotá=Bogota	Casa de Nariño|Casa de Narino|Nariño Palace
COM	KM	174	Comoros	Union of the Comoros|Comoro Islands	Comorian|Comoran		Moroni
COG	CG	178	Republic of the Congo	Congo-Brazzaville|Congo Republic|Republic of Congo|Congo (Brazzaville)			Brazzaville
COD	CD	180	Democratic Republic of the Congo	Democratic Republic of Congo|DR Congo|DRC|D.R. Congo|D.R.C.|Congo-Kinshasa|DRCongo|Zaire|Zaïre|eastern Congo|Congo|Congo (Kinshasa)	Congolese|Zairian		Kinshasa
COK	CK	184	Cook Islands		Cook Islander		Avarua
CRI	CR	188	Costa Rica	Republic of Costa Rica	Costa Rican		San José, Costa Rica
CIV	CI	384	Cote d'Ivoire	Ivory Coast|Côte d'Ivoire|Côte d’Ivoire|Cote d’Ivoire|Republic of Côte d'Ivoire	Ivorian|Ivoirian		Yamoussoukro|Abidjan
HRV	HR	191	Croatia	Republic of Croatia	Croatian|Croat	Croats	Zagreb		Sabor|Hrvatski Sabor
CUB	CU	192	Cuba	Republic of Cuba	Cuban		Havana
CUW	CW	531	Curacao	Curaçao	Curaçaoan|Curacaoan		Willemstad
CYP	CY	196	Cyprus	Republic of Cyprus	Cypriot|Greek Cypriot|Turkish Cypriot|Greek-Cypriot|Turkish-Cypriot	Cypriots	Nicosia
CZE	CZ	203	Czech Republic	Czechia|Czechoslovakia	Czech|Czechoslovak	Czechs	Prague	Prague Castle
DNK	DK	208	Denmark	Kingdom of Denmark	Danish	Danes|Dane	Copenhagen	Christiansborg	Folketing|Folketinget
DJI	DJ	262	Djibouti	Republic of Djibouti	Djiboutian		Djibouti City
DMA	DM	212	Dominica	Commonwealth of Dominica			Roseau
DOM	DO	214	Dominican Republic		Dominican		Santo Domingo
ECU	EC	218	Ecuador	Republic of Ecuador	Ecuadorian|Ecuadorean|Ecuadoran		Quito	Carondelet|Carondelet Palace
EGY	EG	818	Egypt	Arab Republic of Egypt	Egyptian		Cairo	Ittihadiya
SLV	SV	222	El Salvador	Republic of El Salvador	Salvadoran|Salvadorean|Salvadorian		San Salvador
GNQ	GQ	226	Equatorial Guinea	Republic of Equatorial Guinea	Equatorial Guinean|Equatoguinean		Malabo
ERI	ER	232	Eritrea	State of Eritrea	Eritrean		Asmara
EST	EE	233	Estonia	Republic of Estonia	Estonian		Tallinn	Stenbock House	Riigikogu
SWZ	SZ	748	Eswatini	Swaziland|Kingdom of Eswatini	Swazi|Liswati		Mbabane|Lobamba
ETH	ET	231	Ethiopia	Federal Democratic Republic of Ethiopia|Abyssinia	Ethiopian		Addis Ababa
FLK	FK	238	Falkland Islands	Falklands|Islas Malvinas|Malvinas	Falkland Islander		Port Stanley
FRO	FO	234	Faroe Islands	Faroes|Faeroe Islands	Faroese		Tórshavn=Torshavn		Løgting
FJI	FJ	242	Fiji	Republic of Fiji	Fijian		Suva
FIN	FI	246	Finland	Republic of Finland	Finnish	Finns|Finn	Helsinki		Eduskunta
FRA	FR	250	France	French Republic	French	Frenchman|Frenchmen|Frenchwoman|Frenchwomen	Paris	Elysee|Élysée|Elysée|Élysée Palace|Elysee Palace|Elysée Palace|Quai d'Orsay|Quai d’Orsay|Matignon|Hotel Matignon|Hôtel Matignon
GUF	GF	254	French Guiana		French Guianese		Cayenne
PYF	PF	258	French Polynesia	Tahiti	French Polynesian|Tahitian		Papeete
ATF	TF	260	French Southern Territories
GAB	GA	266	Gabon	Gabonese Republic	Gabonese		Libreville
GMB	GM	270	Gambia	The Gambia|Republic of the Gambia	Gambian		Banjul
GEO	GE	268	Georgia	Republic of Georgia|Sakartvelo	Georgian		Tbilisi
DEU	DE	276	Germany	Federal Republic of Germany|West Germany|East Germany|GDR	German|East German|West German		Berlin|Bonn	German Chancellery|Bellevue Palace	Bundestag|Bundesrat
GHA	GH	288	Ghana	Republic of Ghana|Gold Coast	Ghanaian		Accra	Jubilee House|Flagstaff House
GIB	GI	292	Gibraltar		Gibraltarian
GRC	GR	300	Greece	Hellenic Republic	Greek|Hellenic	Greeks	Athens	Maximos Mansion	Hellenic Parliament
GRL	GL	304	Greenland		Greenlandic	Greenlanders|Greenlander	Nuuk		Inatsisartut
GRD	GD	308	Grenada		Grenadian		Saint George's
GLP	GP	312	Guadeloupe		Guadeloupean		Basse-Terre
GUM	GU	316	Guam		Guamanian		Hagåtña=Hagatna
GTM	GT	320	Guatemala	Republic of Guatemala	Guatemalan		Guatemala City
GGY	GG	831	Guernsey	Bailiwick of Guernsey			Saint Peter Port
GIN	GN	324	Guinea	Republic of Guinea|Guinea-Conakry|Guinee|Guinée	Guinean		Conakry
GNB	GW	624	Guinea-Bissau	Republic of Guinea-Bissau|Guinea Bissau	Bissau-Guinean|Bissauan		Bissau
GUY	GY	328	Guyana	Co-operative Republic of Guyana	Guyanese		Georgetown
HTI	HT	332	Haiti	Republic of Haiti	Haitian		Port-au-Prince
HMD	HM	334	Heard Island and McDonald Islands
VAT	VA	336	Vatican City	Holy See|Vatican|the Vatican|Vatican City State	Vatican			Holy See|Vatican|Apostolic Palace
HND	HN	340	Honduras	Republic of Honduras	Honduran		Tegucigalpa
HKG	HK	344	Hong Kong	HKSAR|Hong Kong SAR	Hong Kong|Hongkonger	Hongkongers|Hong Kongers|Hong Konger|Hongkonger			Legislative Council of Hong Kong|LegCo
HUN	HU	348	Hungary	Republic of Hungary	Hungarian		Budapest
ISL	IS	352	Iceland	Republic of Iceland	Icelandic	Icelanders|Icelander	Reykjavík=Reykjavik		Althing|Alþingi
IND	IN	356	India	Republic of India|Bharat	Indian		New Delhi|Delhi	South Block|Rashtrapati Bhavan	Lok Sabha|Rajya Sabha
IDN	ID	360	Indonesia	Republic of Indonesia	Indonesian		Jakarta	Merdeka Palace	Dewan Perwakilan Rakyat
IRN	IR	364	Iran	Islamic Republic of Iran|Islamic Republic|Persia	Iranian|Persian		Tehran=Teheran		Majlis|Majles|Islamic Consultative Assembly|Guardian Council|Assembly of Experts
IRQ	IQ	368	Iraq	Republic of Iraq	Iraqi		Baghdad		Iraqi Council of Representatives
IRL	IE	372	Ireland	Republic of Ireland|Irish Republic|Eire|Éire	Irish	Irishman|Irishmen|Irishwoman	Dublin	Leinster House|Government Buildings	Dail|Dáil|Dáil Éireann|Dail Eireann|Oireachtas|Seanad
IMN	IM	833	Isle of Man		Manx				Tynwald
ISR	IL	376	Israel	State of Israel	Israeli		Jerusalem		Knesset
ITA	IT	380	Italy	Italian Republic	Italian		Rome	Palazzo Chigi|Quirinale|Quirinal Palace|Chigi Palace|Farnesina
JAM	JM	388	Jamaica		Jamaican		Kingston
JPN	JP	392	Japan		Japanese		Tokyo	Kantei	Diet|National Diet|Japanese Diet
JEY	JE	832	Jersey	Bailiwick of Jersey			Saint Helier
JOR	JO	400	Jordan	Hashemite Kingdom of Jordan|Hashemite Kingdom	Jordanian		Amman	Royal Hashemite Court
KAZ	KZ	398	Kazakhstan	Republic of Kazakhstan|Kazakstan	Kazakhstani|Kazakh|Kazak	Kazakhs	Astana=Nur-Sultan=Nursultan	Akorda	Mazhilis|Majilis
KEN	KE	404	Kenya	Republic of Kenya	Kenyan		Nairobi
KIR	KI	296	Kiribati		I-Kiribati		South Tarawa=Tarawa
PRK	KP	408	North Korea	Democratic People's Republic of Korea|DPRK|D.P.R.K.|NKorea|N. Korea|N Korea	North Korean		Pyongyang		Supreme People's Assembly
KOR	KR	410	South Korea	Republic of Korea|ROK|SKorea|S. Korea|S Korea|Korea	South Korean|Korean		Seoul	Blue House|Cheong Wa Dae
XKX	XK	983	Kosovo	Republic of Kosovo|Kosova	Kosovar|Kosovan|Kosovo Albanian|Kosovar Albanian|Kosovo Serb	Kosovars|Kosovo Serbs|Kosovo Albanians	Pristina=Prishtina=Priština=Prishtinë
KWT	KW	414	Kuwait	State of Kuwait	Kuwaiti		Kuwait City
KGZ	KG	417	Kyrgyzstan	Kyrgyz Republic|Kirghizstan|Kirgizstan	Kyrgyz|Kyrgyzstani|Kirghiz		Bishkek		Jogorku Kenesh
LAO	LA	418	Laos	Lao People's Democratic Republic|Lao PDR	Lao|Laotian		Vientiane
LVA	LV	428	Latvia	Republic of Latvia	Latvian		Riga	Riga Castle	Saeima
LBN	LB	422	Lebanon	Lebanese Republic|Republic of Lebanon	Lebanese		Beirut	Baabda Palace|Baabda|Grand Serail
LSO	LS	426	Lesotho	Kingdom of Lesotho	Basotho|Mosotho		Maseru
LBR	LR	430	Liberia	Republic of Liberia	Liberian		Monrovia
LBY	LY	434	Libya	State of Libya|Libyan Arab Jamahiriya|Jamahiriya	Libyan		Tripoli
LIE	LI	438	Liechtenstein	Principality of Liechtenstein	Liechtenstein	Liechtensteiners|Liechtensteiner	Vaduz		Landtag of Liechtenstein
LTU	LT	440	Lithuania	Republic of Lithuania	Lithuanian		Vilnius		Seimas
LUX	LU	442	Luxembourg	Grand Duchy of Luxembourg	Luxembourgish|Luxembourg	Luxembourgers|Luxembourger	Luxembourg City
MAC	MO	446	Macau	Macao	Macanese
MDG	MG	450	Madagascar	Republic of Madagascar	Malagasy|Madagascan		Antananarivo
MWI	MW	454	Malawi	Republic of Malawi	Malawian		Lilongwe
MYS	MY	458	Malaysia		Malaysian		Kuala Lumpur|Putrajaya	Seri Perdana	Dewan Rakyat
MDV	MV	462	Maldives	Republic of Maldives|the Maldives	Maldivian		Male, Maldives|Malé		People's Majlis
MLI	ML	466	Mali	Republic of Mali	Malian		Bamako	Koulouba Palace|Koulouba
MLT	MT	470	Malta	Republic of Malta	Maltese		Valletta
MHL	MH	584	Marshall Islands	Republic of the Marshall Islands	Marshallese		Majuro
MTQ	MQ	474	Martinique		Martinican|Martiniquais		Fort-de-France
MRT	MR	478	Mauritania	Islamic Republic of Mauritania	Mauritanian		Nouakchott
MUS	MU	480	Mauritius	Republic of Mauritius	Mauritian		Port Louis
MYT	YT	175	Mayotte		Mahoran		Mamoudzou
MEX	MX	484	Mexico	United Mexican States|México	Mexican		Mexico City	Los Pinos
FSM	FM	583	Micronesia	Federated States of Micronesia	Micronesian		Palikir
MDA	MD	498	Moldova	Republic of Moldova|Moldavia	Moldovan|Moldavian		Chișinău=Chisinau=Chişinău=Kishinev
MCO	MC	492	Monaco	Principality of Monaco	Monegasque|Monégasque
MNG	MN	496	Mongolia		Mongolian|Mongol	Mongols	Ulaanbaatar=Ulan Bator		State Great Khural|Great Khural
MNE	ME	499	Montenegro		Montenegrin		Podgorica|Cetinje		Skupstina of Montenegro
MSR	MS	500	Montserrat		Montserratian		Brades
MAR	MA	504	Morocco	Kingdom of Morocco	Moroccan		Rabat
MOZ	MZ	508	Mozambique	Republic of Mozambique	Mozambican		Maputo	Ponta Vermelha
MMR	MM	104	Myanmar	Burma|Republic of the Union of Myanmar|Union of Myanmar	Burmese|Myanmarese|Myanma|Myanmar		Naypyidaw=Naypyitaw=Nay Pyi Taw|Yangon=Rangoon		Pyidaungsu Hluttaw
NAM	NA	516	Namibia	Republic of Namibia|South West Africa	Namibian		Windhoek
NRU	NR	520	Nauru	Republic of Nauru	Nauruan		Yaren
NPL	NP	524	Nepal	Federal Democratic Republic of Nepal	Nepalese|Nepali		Kathmandu=Katmandu	Singha Durbar|Baluwatar
NLD	NL	528	Netherlands	The Netherlands|Holland|Kingdom of the Netherlands	Dutch	Dutchman|Dutchmen|Dutchwoman|Dutchwomen	Amsterdam|The Hague	Binnenhof	Tweede Kamer
NCL	NC	540	New Caledonia	Kanaky	New Caledonian|Kanak	Kanaks	Nouméa=Noumea
NZL	NZ	554	New Zealand	Aotearoa	New Zealand|Kiwi	New Zealanders|New Zealander|Kiwis	Wellington	Beehive
NIC	NI	558	Nicaragua	Republic of Nicaragua	Nicaraguan		Managua
NER	NE	562	Niger	Republic of Niger|Republic of the Niger	Nigerien		Niamey
NGA	NG	566	Nigeria	Federal Republic of Nigeria	Nigerian		Abuja	Aso Rock|Aso Villa
NIU	NU	570	Niue		Niuean		Alofi
NFK	NF	574	Norfolk Island
MKD	MK	807	North Macedonia	Macedonia|Republic of North Macedonia|Republic of Macedonia|FYROM|Former Yugoslav Republic of Macedonia|FYR Macedonia	Macedonian|North Macedonian		Skopje		Sobranie
MNP	MP	580	Northern Mariana Islands	Saipan			Saipan
NOR	NO	578	Norway	Kingdom of Norway	Norwegian		Oslo		Storting|Stortinget
OMN	OM	512	Oman	Sultanate of Oman	Omani		Muscat
PAK	PK	586	Pakistan	Islamic Republic of Pakistan	Pakistani		Islamabad	Aiwan-e-Sadr
PLW	PW	585	Palau	Republic of Palau	Palauan		Ngerulmud|Melekeok
PSE	PS	275	Palestine	State of Palestine|Palestinian Territories|Palestinian territories|Occupied Palestinian Territory|occupied Palestinian territories|Palestinian Authority|Gaza Strip|Gaza|the Gaza Strip|West Bank|occupied West Bank	Palestinian|Gazan		Ramallah|East Jerusalem	Muqata	Palestinian Legislative Council
PAN	PA	591	Panama	Republic of Panama|Panamá	Panamanian		Panama City
PNG	PG	598	Papua New Guinea	PNG	Papua New Guinean|Papua New Guinea		Port Moresby
PRY	PY	600	Paraguay	Republic of Paraguay	Paraguayan		Asunción=Asuncion
PER	PE	604	Peru	Republic of Peru|Perú	Peruvian		Lima
PHL	PH	608	Philippines	The Philippines|Republic of the Philippines	Philippine|Filipino|Filipina	Filipinos|Filipinas	Manila|Metro Manila	Malacañang|Malacanang|Malacañang Palace|Malacanang Palace
PCN	PN	612	Pitcairn	Pitcairn Islands			Adamstown
POL	PL	616	Poland	Republic of Poland	Polish	Poles|Pole	Warsaw	Belweder	Sejm|Polish Senate
PRT	PT	620	Portugal	Portuguese Republic	Portuguese		Lisbon		Assembleia da República
PRI	PR	630	Puerto Rico		Puerto Rican		San Juan	La Fortaleza
QAT	QA	634	Qatar	State of Qatar	Qatari		Doha	Amiri Diwan
REU	RE	638	Reunion	Réunion|La Réunion|Reunion Island	Réunionese		Saint-Denis, Réunion
ROU	RO	642	Romania	Rumania	Romanian|Rumanian		Bucharest	Cotroceni|Cotroceni Palace|Victoria Palace
RUS	RU	643	Russia	Russian Federation|USSR|Soviet Union|U.S.S.R.	Russian|Soviet	Soviets	Moscow	Kremlin|the Kremlin	Duma|State Duma|Russian Duma|Federation Council|Supreme Soviet
RWA	RW	646	Rwanda	Republic of Rwanda	Rwandan|Rwandese		Kigali	Urugwiro
BLM	BL	652	Saint Barthelemy	Saint Barthélemy|St Barts|St. Barts			Gustavia
SHN	SH	654	Saint Helena	St Helena|Ascension Island|Tristan da Cunha	Saint Helenian		Jamestown, Saint Helena
KNA	KN	659	Saint Kitts and Nevis	St Kitts and Nevis|St. Kitts and Nevis|St Kitts|St. Kitts	Kittitian|Nevisian		Basseterre
LCA	LC	662	Saint Lucia	St Lucia|St. Lucia	Saint Lucian|St. Lucian		Castries
MAF	MF	663	Saint Martin	St. Martin|St Martin	Saint-Martinoise		Marigot
SPM	PM	666	Saint Pierre and Miquelon				Saint-Pierre, Saint Pierre and Miquelon
VCT	VC	670	Saint Vincent and the Grenadines	St Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent|St. Vincent	Vincentian		Kingstown
WSM	WS	882	Samoa	Independent State of Samoa|Western Samoa	Samoan		Apia
SMR	SM	674	San Marino		Sammarinese
STP	ST	678	Sao Tome and Principe	São Tomé and Príncipe|Sao Tome|São Tomé	Sao Tomean|Santomean|São Toméan		São Tomé=Sao Tome
SAU	SA	682	Saudi Arabia	Kingdom of Saudi Arabia|KSA	Saudi Arabian|Saudi		Riyadh	Royal Court|Al-Yamamah Palace|Saudi Royal Court	Shura Council
SEN	SN	686	Senegal	Republic of Senegal	Senegalese		Dakar
SRB	RS	688	Serbia	Republic of Serbia|Yugoslavia|Federal Republic of Yugoslavia|Serbia and Montenegro|FRY	Serbian|Serb|Yugoslav|Yugoslavian	Serbs|Yugoslavs	Belgrade		Skupstina|Skupština
SYC	SC	690	Seychelles	Republic of Seychelles	Seychellois		Victoria, Seychelles
SLE	SL	694	Sierra Leone	Republic of Sierra Leone	Sierra Leonean|Sierra Leonian		Freetown
SGP	SG	702	Singapore	Republic of Singapore	Singaporean|Singapore			Istana
SXM	SX	534	Sint Maarten	St. Maarten|St Maarten			Philipsburg
SVK	SK	703	Slovakia	Slovak Republic	Slovak|Slovakian	Slovaks	Bratislava
SVN	SI	705	Slovenia	Republic of Slovenia	Slovenian|Slovene	Slovenes	Ljubljana
SLB	SB	090	Solomon Islands	Solomons|the Solomons	Solomon Islander|Solomon Islands		Honiara
SOM	SO	706	Somalia	Federal Republic of Somalia	Somali|Somalian		Mogadishu	Villa Somalia
ZAF	ZA	710	South Africa	Republic of South Africa	South African		Pretoria|Cape Town|Bloemfontein	Union Buildings|Tuynhuys
SGS	GS	239	South Georgia and the South Sandwich Islands	South Georgia
SSD	SS	728	South Sudan	Republic of South Sudan	South Sudanese		Juba
ESP	ES	724	Spain	Kingdom of Spain|España	Spanish	Spaniards|Spaniard	Madrid	Moncloa|Moncloa Palace|La Moncloa|Zarzuela Palace	Cortes|Cortes Generales
LKA	LK	144	Sri Lanka	Democratic Socialist Republic of Sri Lanka|Ceylon	Sri Lankan|Ceylonese|Lankan		Colombo|Sri Jayawardenepura Kotte	Temple Trees
SDN	SD	729	Sudan	Republic of the Sudan|Republic of Sudan|North Sudan	Sudanese		Khartoum
SUR	SR	740	Suriname	Surinam	Surinamese		Paramaribo
SJM	SJ	744	Svalbard and Jan Mayen	Svalbard|Spitsbergen			Longyearbyen
SWE	SE	752	Sweden	Kingdom of Sweden	Swedish	Swedes|Swede	Stockholm	Rosenbad	Riksdag
CHE	CH	756	Switzerland	Swiss Confederation	Swiss		Bern=Berne		Bundeshaus
SYR	SY	760	Syria	Syrian Arab Republic	Syrian		Damascus
TWN	TW	158	Taiwan	Republic of China|Chinese Taipei|ROC|Formosa	Taiwanese|Taiwan		Taipei		Legislative Yuan
TJK	TJ	762	Tajikistan	Republic of Tajikistan|Tadjikistan	Tajik|Tajikistani|Tadjik	Tajiks	Dushanbe		Majlisi Oli
TZA	TZ	834	Tanzania	United Republic of Tanzania|Zanzibar|Tanganyika	Tanzanian|Zanzibari		Dodoma|Dar es Salaam		Bunge
THA	TH	764	Thailand	Kingdom of Thailand|Siam	Thai	Thais	Bangkok	Thai Government House
TLS	TL	626	Timor-Leste	East Timor|Timor Leste|Democratic Republic of Timor-Leste	East Timorese|Timorese		Dili
TGO	TG	768	Togo	Togolese Republic	Togolese		Lomé=Lome
TKL	TK	772	Tokelau		Tokelauan
TON	TO	776	Tonga	Kingdom of Tonga	Tongan		Nuku'alofa
TTO	TT	780	Trinidad and Tobago	Trinidad|Trinidad & Tobago	Trinidadian|Tobagonian|Trinbagonian		Port of Spain=Port-of-Spain
TUN	TN	788	Tunisia	Republic of Tunisia|Tunisian Republic	Tunisian		Tunis	Carthage Palace
TUR	TR	792	Turkey	Republic of Turkey|Türkiye|Turkiye	Turkish	Turks|Turk	Ankara	Sublime Porte|Cankaya Palace|Çankaya
TKM	TM	795	Turkmenistan		Turkmen|Turkmenistani	Turkmens	Ashgabat=Ashkhabad
TCA	TC	796	Turks and Caicos Islands	Turks and Caicos|Turks & Caicos			Cockburn Town
TUV	TV	798	Tuvalu		Tuvaluan		Funafuti
UGA	UG	800	Uganda	Republic of Uganda	Ugandan		Kampala|Entebbe
UKR	UA	804	Ukraine	the Ukraine	Ukrainian		Kyiv=Kiev=Kyyiv	Bankova	Verkhovna Rada|Rada
ARE	AE	784	United Arab Emirates	UAE|U.A.E.|the Emirates|Emirates	Emirati|UAE		Abu Dhabi
GBR	GB	826	United Kingdom	UK|U.K.|Britain|Great Britain|GB|England|Scotland|Wales|Northern Ireland|Ulster	British|English|Scottish|Welsh|Northern Irish|UK|U.K.	Britons|Briton|Brits|Brit|Scots|Scot|Englishman|Englishmen|Englishwoman|Scotsman|Scotsmen|Welshman|Welshmen	London	Downing Street|10 Downing Street|No 10|No. 10|Number 10|Whitehall|Buckingham Palace|Foreign Office|Home Office|Stormont	Westminster|House of Commons|House of Lords|Holyrood|Senedd
USA	US	840	United States	United States of America|U.S.|US|USA|U.S.A.|America|the States	American|U.S.|US|U.S.A.	Yankees	Washington, D.C.=Washington=Washington DC=Washington D.C.	White House|Oval Office|West Wing|State Department|Foggy Bottom	Congress|U.S. Congress|US Congress|Capitol Hill|Capitol|House of Representatives|U.S. Senate|US Senate
UMI	UM	581	United States Minor Outlying Islands	Wake Island|Midway Atoll
VIR	VI	850	United States Virgin Islands	U.S. Virgin Islands|US Virgin Islands			Charlotte Amalie
URY	UY	858	Uruguay	Oriental Republic of Uruguay	Uruguayan		Montevideo
UZB	UZ	860	Uzbekistan	Republic of Uzbekistan	Uzbek|Uzbekistani	Uzbeks	Tashkent		Oliy Majlis
VUT	VU	548	Vanuatu	Republic of Vanuatu|New Hebrides	Ni-Vanuatu|Vanuatuan		Port Vila
VEN	VE	862	Venezuela	Bolivarian Republic of Venezuela	Venezuelan		Caracas	Miraflores|Miraflores Palace
VNM	VN	704	Vietnam	Socialist Republic of Vietnam|Viet Nam|North Vietnam|South Vietnam	Vietnamese|North Vietnamese|South Vietnamese		Hanoi=Ha Noi
WLF	WF	876	Wallis and Futuna				Mata-Utu
ESH	EH	732	Western Sahara	Sahrawi Arab Democratic Republic|SADR	Sahrawi|Saharawi		Laayoune=El Aaiun=El Aaiún
YEM	YE	887	Yemen	Republic of Yemen	Yemeni|Yemenite		Sanaa=Sana'a
ZMB	ZM	894	Zambia	Republic of Zambia|Northern Rhodesia	Zambian		Lusaka
ZWE	ZW	716	Zimbabwe	Republic of Zimbabwe|Rhodesia	Zimbabwean		Harare
`;
