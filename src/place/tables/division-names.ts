/**
 * Names of first-level divisions as news write them, beside GeoNames' own: alpha-2, the name in GeoNames, other names.
 */
export const divisionNameRows = `
RU	Udmurtiya Republic	Udmurtia
RU	Mordoviya Republic	Mordovia
RU	Mariy-El Republic	Mari El
RU	Karachayevo-Cherkesiya Republic	Karachay-Cherkessia|Karachai-Cherkessia
RU	Kabardino-Balkariya Republic	Kabardino-Balkaria
RU	Kalmykiya Republic	Kalmykia
RU	Adygeya Republic	Adygea
RU	Khakasiya Republic	Khakassia
RU	Buryatiya Republic	Buryatia
RU	Chuvash Republic	Chuvashia
RU	Bashkortostan Republic	Bashkiria
RU	Tatarstan Republic	Tatarstan
RU	Ingushetiya Republic	Ingushetia
RU	Arkhangelskaya	Arkhangelsk Oblast|Arkhangelsk region
RU	Leningradskaya Oblast'	Leningrad Oblast|Leningrad Region
RU	Sakha	Yakutia|Sakha Republic
RU	Primorye	Primorsky Krai|Primorsky Territory|Primorsky
RU	Republic of Tyva	Tuva|Tyva
RU	Kuzbass	Kemerovo Oblast|Kemerovo Region
RU	Zabaykalskiy (Transbaikal) Kray	Zabaikalsky Krai|Transbaikal|Zabaykalsky Krai
RU	Khanty-Mansia	Khanty-Mansi
RU	Stavropol Kray	Stavropol Krai|Stavropol Territory
UA	Kirovohrad	Kirovohrad Oblast|Kirovograd Oblast
UA	Zakarpattia	Zakarpattia Oblast|Transcarpathia
UA	Dnipropetrovsk	Dnipropetrovsk Oblast|Dnepropetrovsk region
UA	Zaporizhzhia	Zaporizhia Oblast|Zaporizhzhia Oblast|Zaporozhye region
UA	Odesa	Odessa Oblast|Odessa region
UA	Luhansk	Lugansk region|Luhansk Oblast
UA	Kharkiv	Kharkov region|Kharkiv Oblast
UA	Kyiv Oblast	Kiev Oblast|Kiev region
UA	Crimea	Autonomous Republic of Crimea|Republic of Crimea
US	District of Columbia	D.C.
GB	Northern Ireland	N Ireland|N. Ireland
GB	England	England
ES	Basque Country	Euskadi|Pais Vasco
DE	Rheinland-Pfalz	Rhineland-Palatinate
DE	Baden-Wurttemberg	Baden-Württemberg|Baden-Wuerttemberg
DE	North Rhine-Westphalia	Nordrhein-Westfalen
FR	New Aquitaine	Nouvelle-Aquitaine
FR	Normandy	Normandie
CD	Bas-Congo	Kongo Central|Congo Central
CD	East Kasai	Kasai-Oriental|Kasaï-Oriental
CD	Kasai-Central	Kasaï-Central|Central Kasai
CD	North Kivu	Nord-Kivu|Nord Kivu
CD	South Kivu	Sud-Kivu|Sud Kivu
CD	Haut-Uele	Haut-Uélé
CD	Haut-Katanga	Upper Katanga
SD	Al Jazirah	Gezira|Jazira|Al-Jazira|Gezira State
SD	Al Qaḑārif	Gedaref|Gadarif|Al-Qadarif
SD	Western Darfur	West Darfur
SD	Southern Darfur	South Darfur
SD	Northern Darfur	North Darfur
SD	Eastern Darfur	East Darfur
SD	Southern Kordofan	South Kordofan
SD	Sennar	Sinnar
ET	Oromiya	Oromia
ET	Bīnshangul Gumuz	Benishangul-Gumuz|Benishangul Gumuz
ET	Gambela	Gambella
ET	Somali	Somali Region
NG	FCT	Federal Capital Territory|Abuja Federal Capital Territory
NG	Delta	Delta State
SY	Al-Hasakah	Hasakah|Hasaka|Hassakeh
SY	Rif-dimashq	Rif Dimashq|Rural Damascus|Damascus countryside|Reef Damascus
SY	Deir ez-Zor	Deir al-Zor|Deir Ezzor
SY	Raqqa	Raqqah|Ar-Raqqah
SY	Suwayda	Sweida|As-Suwayda
IQ	Nineveh	Ninewa|Ninawa|Nineva
IQ	Salah ad Din	Salahuddin|Salah al-Din|Salaheddin|Saladin
IQ	Anbar	Al-Anbar|Al Anbar
IQ	Erbil	Arbil
IQ	Duhok	Dohuk|Dahuk
IQ	Dhi Qar	Thi Qar
IQ	Al-Qadisiyah	Qadisiyah|Diwaniyah
IQ	Maysan	Missan|Maysaan
IQ	Karbala	Kerbala
PS	Gaza Strip	Gaza enclave
AF	Helmand	Hilmand
AF	Nangarhar	Ningarhar
AF	Kandahar	Qandahar
AF	Paktika	Paktiya
AF	Uruzgan	Oruzgan
AF	Panjshir	Panjsher
PK	Sindh	Sind
PK	Islamabad	Islamabad Capital Territory
IN	Jammu and Kashmir	Jammu & Kashmir|J&K
IN	Odisha	Orissa
IN	Uttarakhand	Uttaranchal
IN	Puducherry	Pondicherry
MM	Kayin	Karen State
MM	Kayah	Karenni State
MM	Rakhine	Arakan
MM	Tanintharyi	Tenasserim
MM	Sagain	Sagaing|Sagaing Region
MM	Magway	Magwe
CN	Guangxi	Guangxi Zhuang
CN	Tibet	Tibet Autonomous Region|Xizang
CN	Xinjiang	Xinjiang Uygur
CN	Shaanxi	Shensi
CN	Sichuan	Szechuan
CN	Inner Mongolia	Nei Mongol
ID	Papua	Irian Jaya
ID	Yogyakarta	Special Region of Yogyakarta
PH	Central Luzon	Region III
PH	Calabarzon	CALABARZON
MX	Mexico City	Federal District|Distrito Federal
MX	Michoacán	Michoacan
MX	Nuevo León	Nuevo Leon
MX	San Luis Potosí	San Luis Potosi
MX	Yucatán	Yucatan
MX	Querétaro	Queretaro
MX	México	State of Mexico|Mexico State|Edomex
CO	Norte de Santander Department	North Santander|Norte de Santander
CO	Valle del Cauca Department	Valle del Cauca
BR	Federal District	Distrito Federal
CA	Quebec	Québec
CA	Newfoundland and Labrador	Newfoundland|Labrador
CA	Northwest Territories	NWT|N.W.T.
CA	British Columbia	BC|B.C.
CA	Prince Edward Island	PEI|P.E.I.
AU	New South Wales	NSW|N.S.W.
AU	Northern Territory	NT
AU	ACT	Australian Capital Territory
TR	Hatay	Hatay province
TR	Şanlıurfa	Urfa
TR	Mersin	İçel|Icel
ZA	KwaZulu-Natal	Natal
ZA	North-West	North West|North West Province
ZA	Province of Eastern Cape	Eastern Cape
ZA	Province of North West	North West
ZA	Province of the Western Cape	Western Cape
ZA	Orange Free State	Free State
ZA	Northern Cape	Northern Cape
KE	Nairobi Area	Nairobi County
LY	Tripoli	Tripoli District
LB	Beqaa	Bekaa
LB	South Governorate	South Lebanon|Southern Lebanon
LB	Nabatîyé	Nabatieh
YE	Al Hudaydah	Hodeidah|Hudaydah
YE	Muhafazat Hadramaout	Hadramawt|Hadhramaut|Hadramaut
YE	Shabwah	Shabwa
YE	Ta‘izz	Taiz
YE	Şa‘dah	Saada
YE	Ma'rib	Marib
YE	Al Bayda	Bayda
YE	Omran	Amran
IR	Sistan and Baluchestan	Sistan-Baluchestan|Sistan-Baluchistan|Sistan and Baluchistan
IR	Khuzestan	Khuzistan
IR	Kordestan	Kurdistan Province
IR	Razavi Khorasan	Khorasan Razavi
IR	Isfahan	Esfahan
EG	North Sinai	North Sinai Governorate
EG	Al Minufiyah	Menoufia|Monufia|Minufiya
EG	Ad Daqahliyah	Dakahlia|Daqahliya
EG	Al Gharbiyah	Gharbia|Gharbiya
EG	Al Qalyubiyah	Qalyubia|Qaliubiya
EG	Ash Sharqiyah	Sharqia|Sharqiya
EG	Al Buhayrah	Beheira
EG	Kafr ash Shaykh	Kafr el-Sheikh
SA	Eastern Province	Eastern Region
SA	Mecca Region	Makkah Region
SO	Lower Shabeelle	Lower Shabelle
SO	Middle Shabele	Middle Shabelle
SO	Lower Juba	Lower Jubba
SO	Mudug	Mudug region
ML	Tombouctou	Timbuktu Region
NE	Tillabéri	Tillaberi
BF	Sahel	Sahel Region
HT	Artibonite	Artibonite Department
HT	Ouest	West Department
IT	Sicily	Sicilia
IT	Piedmont	Piemonte
GR	Attica	Attiki
BA	Srpska	Republika Srpska
BA	Federation of B&H	Federation of Bosnia and Herzegovina
RS	Vojvodina	Voivodina
MD	Găgăuzia	Gagauzia
MD	Unitatea Teritorială din Stînga Nistrului	Transnistria|Left Bank of the Dniester
GE	Ajaria	Adjara
GE	Abkhazia	Apsny
GE	Samegrelo and Zemo Svaneti	Samegrelo-Zemo Svaneti
GE	Shida Kartli	Inner Kartli
TZ	Zanzibar Urban/West	Zanzibar West
VE	Distrito Federal	Capital District
VN	Ho Chi Minh City (HCMC)	Ho Chi Minh City
JP	Ōsaka	Osaka Prefecture
JP	Tokyo	Tokyo Metropolis
KR	Gyeonggi-do	Gyeonggi
KR	Gangwon-do	Gangwon
KR	Jeju-do	Jeju
KR	Gyeongsangbuk-do	North Gyeongsang
KR	Gyeongsangnam-do	South Gyeongsang
KR	Jeollanam-do	South Jeolla
KR	North Jeolla	Jeollabuk-do
`;
