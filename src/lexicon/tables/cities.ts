/** Towns in the news beside the capitals, to place the police of a town when no gazetteer is at hand. Columns: country, towns. */
export const cityRows = `
AFG	Kandahar|Herat|Mazar-i-Sharif|Mazar-e-Sharif|Jalalabad|Kunduz|Ghazni|Lashkar Gah|Khost|Bagram|Bamiyan|Farah|Gardez|Pul-e-Khumri|Taloqan
ALB	Durres|Vlore|Shkoder|Kukes
DZA	Oran|Constantine|Annaba|Blida|Setif|Tizi Ouzou|Tindouf
AGO	Luanda|Huambo|Lubango|Benguela
ARG	Rosario|Mendoza|La Plata|Mar del Plata|Tucumán|Salta|Ushuaia
ARM	Gyumri|Vanadzor|Goris
AUS	Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Cairns
AUT	Graz|Linz|Salzburg|Innsbruck
AZE	Ganja|Sumqayit|Stepanakert|Shusha|Shushi|Khankendi
BGD	Chittagong|Chattogram|Sylhet|Khulna|Rajshahi|Cox's Bazar|Barisal
BLR	Gomel|Grodno|Brest, Belarus|Vitebsk|Mogilev
BEL	Antwerp|Ghent|Liege|Charleroi|Bruges
BEN	Parakou
BOL	Santa Cruz de la Sierra|Cochabamba|El Alto|Oruro|Potosi
BIH	Banja Luka|Mostar|Tuzla|Srebrenica|Zenica|Prijedor|Bihac|Brcko|Pale
BWA	Francistown
BRA	Sao Paulo|São Paulo|Rio de Janeiro|Salvador, Brazil|Recife|Fortaleza|Manaus|Belo Horizonte|Porto Alegre|Curitiba|Belem|Natal, Brazil
BGR	Plovdiv|Varna|Burgas
BFA	Bobo-Dioulasso|Djibo|Kaya|Dori|Fada N'Gourma
BDI	Ngozi
KHM	Siem Reap|Sihanoukville|Battambang|Poipet
CMR	Douala|Bamenda|Buea|Maroua|Kumba|Garoua
CAN	Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Quebec City|Halifax
CAF	Bambari|Bossangoa|Bria|Bangassou
TCD	Abeche|Moundou
CHL	Valparaiso|Valparaíso|Concepcion|Antofagasta|Temuco|Iquique
CHN	Shanghai|Guangzhou|Shenzhen|Wuhan|Chongqing|Chengdu|Tianjin|Nanjing|Hangzhou|Xi'an|Urumqi|Lhasa|Kashgar|Harbin|Shenyang|Dalian|Qingdao|Kunming|Zhengzhou|Changsha|Hotan|Wukan|Xiamen
COL	Medellin|Medellín|Cali|Barranquilla|Cartagena|Cucuta|Cúcuta|Buenaventura|Tumaco|Bucaramanga|Santa Marta|Popayan
COG	Pointe-Noire
COD	Goma|Bukavu|Lubumbashi|Kisangani|Beni|Bunia|Butembo|Mbuji-Mayi|Kananga|Uvira|Rutshuru|Kolwezi
CRI	Limón
CIV	Bouake|Bouaké|Korhogo|San Pedro, Ivory Coast
HRV	Split|Rijeka|Osijek|Vukovar|Dubrovnik|Knin|Zadar
CUB	Santiago de Cuba|Camaguey|Guantanamo
CYP	Limassol|Larnaca|Famagusta|Paphos|Kyrenia
CZE	Brno|Ostrava|Plzen
DNK	Aarhus|Odense|Aalborg
DOM	Santiago de los Caballeros
ECU	Guayaquil|Cuenca|Esmeraldas
EGY	Alexandria|Giza|Suez|Port Said|Ismailia|Luxor|Aswan|El-Arish|el-Arish|Arish|Sharm el-Sheikh|Mansoura|Tanta|Sheikh Zuweid|Minya|Assiut
SLV	Santa Ana, El Salvador|San Miguel, El Salvador
ERI	Massawa|Assab|Keren
EST	Tartu|Narva
ETH	Mekelle|Mekele|Gondar|Bahir Dar|Dire Dawa|Adama|Jijiga|Hawassa|Lalibela|Axum|Aksum|Dessie|Shire|Adigrat|Humera
FIN	Tampere|Turku|Espoo|Oulu
FRA	Marseille|Lyon|Toulouse|Nice, France|Nantes|Strasbourg|Bordeaux|Lille|Calais|Rennes|Montpellier|Le Havre|Cannes
GAB	Port-Gentil
GEO	Batumi|Kutaisi|Gori|Sukhumi|Sokhumi|Tskhinvali|Poti|Zugdidi|Rustavi
DEU	Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Dusseldorf|Düsseldorf|Leipzig|Dresden|Hanover|Nuremberg|Bremen|Essen|Dortmund|Chemnitz|Halle|Hanau|Karlsruhe|Ramstein
GHA	Kumasi|Tamale|Sekondi-Takoradi
GRC	Thessaloniki|Piraeus|Patras|Lesbos|Moria|Heraklion
GTM	Quetzaltenango
GIN	Nzerekore|Kankan
HTI	Cap-Haitien|Cité Soleil|Cite Soleil|Gonaives|Les Cayes|Jacmel
HND	San Pedro Sula|La Ceiba
HUN	Debrecen|Szeged|Miskolc|Pecs
IND	Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Jaipur|Lucknow|Kanpur|Patna|Srinagar|Amritsar|Guwahati|Bhopal|Varanasi|Ayodhya|Chandigarh|Jammu|Imphal|Nagpur|Surat|Gurgaon|Noida|Meerut|Agra|Ranchi|Dehli|Old Delhi|Gorakhpur|Dantewada|Pulwama|Kashmir Valley
IDN	Surabaya|Bandung|Medan|Bali|Denpasar|Makassar|Palu|Banda Aceh|Jayapura|Poso|Ambon|Yogyakarta|Solo, Indonesia|Semarang|Lombok|Padang|Wamena
IRN	Isfahan|Esfahan|Mashhad|Tabriz|Shiraz|Qom|Ahvaz|Kermanshah|Natanz|Bushehr|Bandar Abbas|Zahedan|Sanandaj|Kerman|Karaj|Urmia|Fordow|Abadan|Khorramshahr|Izeh
IRQ	Mosul|Basra|Kirkuk|Fallujah|Falluja|Najaf|Karbala|Kerbala|Ramadi|Tikrit|Erbil|Irbil|Arbil|Sulaymaniyah|Sulaimaniya|Baquba|Baqouba|Samarra|Nasiriyah|Nassiriya|Tal Afar|Hilla|Kut|Amara|Duhok|Dohuk|Sinjar|Haditha|Sadr City|Abu Ghraib|Diwaniyah|Baiji|Hawija|Halabja
IRL	Cork|Galway|Limerick
ISR	Tel Aviv|Haifa|Beersheba|Ashkelon|Ashdod|Sderot|Eilat|Netanya|Nazareth|Acre|Lod|Kiryat Shmona|Dimona
ITA	Milan|Naples|Turin|Palermo|Genoa|Bologna|Florence|Venice|Lampedusa|Bari|Catania|Trieste|Verona
JPN	Osaka|Kyoto|Hiroshima|Nagasaki|Yokohama|Nagoya|Sapporo|Fukushima|Kobe|Sendai|Okinawa|Fukuoka|Kumamoto
JOR	Zarqa|Irbid|Aqaba|Karak|Maan
KAZ	Almaty|Shymkent|Karaganda|Zhanaozen|Aktau|Aktobe|Baikonur
KEN	Mombasa|Kisumu|Garissa|Nakuru|Eldoret|Mandera|Lamu|Wajir|Kakuma|Dadaab|Kibera|Mathare|Isiolo|Turkana County
KGZ	Osh|Jalal-Abad|Batken
LAO	Luang Prabang
LVA	Daugavpils|Jurmala
LBN	Sidon|Tyre|Baalbek|Zahle|Nabatieh|Naqoura|Ain al-Hilweh|Nahr al-Bared|Dahiyeh
LBY	Benghazi|Misrata|Misurata|Sirte|Tobruk|Derna|Sabha|Zawiya|Zintan|Ajdabiya|Brega|Ras Lanuf|Bani Walid|Zuwara|Tarhuna|Bayda
LTU	Kaunas|Klaipeda
MDG	Toamasina
MYS	Penang|Johor Bahru|Kota Kinabalu|Kuching|Sabah|Sarawak|Malacca|Selangor|Shah Alam|Lahad Datu|George Town, Penang
MLI	Timbuktu|Gao|Kidal|Mopti|Segou|Sevare|Menaka|Konna|Ogossagou
MRT	Nouadhibou
MEX	Tijuana|Ciudad Juarez|Ciudad Juárez|Monterrey|Guadalajara|Acapulco|Culiacan|Culiacán|Veracruz city|Puebla|Cancun|Nuevo Laredo|Reynosa|Matamoros|Iguala|Ayotzinapa|Tapachula|Mexicali|Puerto Peñasco|Puerto Penasco|Puerto Vallarta|Morelia|Torreon|Mazatlan|Hermosillo|Oaxaca City|Leon, Mexico|Zihuatanejo|San Cristobal de las Casas|Ecatepec|Queretaro|Merida|Tampico|Irapuato|Celaya
MDA	Tiraspol|Balti|Bender|Comrat
MNE	Budva|Bar, Montenegro|Niksic
MAR	Casablanca|Marrakesh|Marrakech|Fez|Tangier|Agadir|Al Hoceima|Meknes
MOZ	Pemba|Palma|Beira|Nampula|Mocimboa da Praia
MMR	Mandalay|Sittwe|Myitkyina|Bago|Laukkai|Lashio|Loikaw|Myawaddy|Maungdaw|Mawlamyine|Meiktila|Monywa
NPL	Pokhara|Biratnagar|Birgunj|Lalitpur
NLD	Rotterdam|Utrecht|Eindhoven
NZL	Auckland|Christchurch|Dunedin
NER	Diffa|Agadez|Zinder|Tillaberi|Maradi|Arlit
NGA	Lagos|Kano|Maiduguri|Kaduna|Jos|Port Harcourt|Ibadan|Benin City|Chibok|Damaturu|Yola|Bauchi|Zaria|Sokoto|Gusau|Enugu|Owerri|Makurdi|Dapchi|Baga|Gwoza|Minna|Katsina|Aba|Onitsha|Warri|Calabar|Gombe|Potiskum|Mubi
MKD	Tetovo|Kumanovo|Bitola|Ohrid|Gostivar
NOR	Bergen|Trondheim|Stavanger|Utoya|Tromso
OMN	Salalah|Sohar
PAK	Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Faisalabad|Multan|Swat|Mingora|Gwadar|Abbottabad|Sialkot|Gujranwala|Bannu|Dera Ismail Khan|Miranshah|Wana|Parachinar|Chaman|Kohat|Mardan|Muzaffarabad|Sukkur|Jacobabad|Turbat
PSE	Gaza City|Rafah|Khan Younis|Khan Yunis|Hebron|Nablus|Jenin|Bethlehem|Tulkarem|Tulkarm|Qalqilya|Jericho|Deir al-Balah|Beit Hanoun|Beit Lahiya|Jabaliya|Jabalia|Huwara|Sheikh Jarrah|Nuseirat
PNG	Lae|Mount Hagen
PRY	Ciudad del Este
PER	Cusco|Arequipa|Puno|Juliaca|Ayacucho|Cajamarca|Trujillo|Iquitos|Huancayo
PHL	Davao|Davao City|Cebu|Zamboanga|Marawi|Cotabato|Jolo|Basilan|Tacloban|Quezon City|General Santos|Iloilo|Baguio|Makati
POL	Krakow|Gdansk|Lodz|Wroclaw|Poznan|Lublin|Rzeszow|Katowice
PRT	Porto|Lisboa
ROU	Cluj|Timisoara|Iasi|Constanta|Brasov
RUS	St. Petersburg|St Petersburg|Saint Petersburg|Grozny|Beslan|Makhachkala|Volgograd|Kazan|Yekaterinburg|Novosibirsk|Vladivostok|Rostov-on-Don|Sochi|Nalchik|Nazran|Murmansk|Belgorod|Kursk|Krasnodar|Bryansk|Khabarovsk|Irkutsk|Omsk|Samara|Nizhny Novgorod|Magadan|Kaspiysk|Stavropol|Ufa|Perm|Vladikavkaz|Derbent|Saratov|Ryazan
RWA	Butare|Gisenyi|Ruhengeri
SAU	Jeddah|Mecca|Medina|Dhahran|Dammam|Qatif|Abha|Najran|Jizan|Khobar|Abqaiq|Awamiya|Neom|Taif
SEN	Ziguinchor|Saint-Louis, Senegal|Touba
SRB	Novi Sad|Nis|Niš|Kragujevac|Subotica|Bujanovac|Presevo|Preševo|Raska|Novi Pazar|Kraljevo|Zrenjanin
SLE	Makeni|Kenema|Koidu
SVK	Kosice|Presov
SVN	Maribor
SOM	Kismayo|Baidoa|Hargeisa|Bosaso|Beledweyne|Galkayo|Garowe|Jowhar|Merca|Las Anod|Lasanod|Afgoye|Berbera|Dhusamareb|Barawe
ZAF	Johannesburg|Durban|Soweto|Port Elizabeth|Marikana|East London|Pietermaritzburg|Polokwane|Khayelitsha|Gqeberha
SSD	Malakal|Bentiu|Bor|Wau|Yei|Torit|Renk
ESP	Barcelona|Valencia|Seville|Bilbao|Zaragoza|Malaga|Ceuta|Melilla|San Sebastian|Palma de Mallorca|Canary Islands|Las Palmas
LKA	Jaffna|Batticaloa|Trincomalee|Kandy|Kilinochchi|Mullaitivu|Vavuniya|Negombo|Galle
SDN	El Fasher|al-Fashir|El-Fasher|Nyala|El Geneina|Geneina|Omdurman|Port Sudan|Wad Madani|Kassala|Zalingei|Kadugli|El Obeid|Bahri|Atbara|Khartoum North|Khartoum Bahri
SWE	Malmo|Malmö|Gothenburg|Uppsala|Goteborg
CHE	Geneva|Zurich|Basel|Lausanne|Davos|Lucerne
SYR	Aleppo|Homs|Hama|Idlib|Raqqa|Deir ez-Zor|Deir al-Zor|Deir Ezzor|Daraa|Deraa|Latakia|Tartus|Palmyra|Kobani|Kobane|Afrin|Qamishli|Hasakah|Hassakeh|Manbij|Douma|Eastern Ghouta|Ghouta|Al-Bab|Ras al-Ain|Tal Abyad|Maaret al-Numan|Saraqeb|Azaz|Khan Sheikhoun|Sweida|Suwayda|Baghouz|Jisr al-Shughour|Quneitra|Houla
TWN	Kaohsiung|Taichung|Tainan|Kinmen|Hualien
TJK	Khujand|Khorog|Isfara
TZA	Arusha|Mwanza|Stone Town|Zanzibar City|Kigoma
THA	Chiang Mai|Phuket|Pattaya|Hat Yai|Nonthaburi|Koh Samui|Hua Hin|Chiang Rai|Mae Sot
TGO	Sokode
TUN	Sousse|Sfax|Kasserine|Sidi Bouzid|Ben Guerdane|Djerba|Gafsa|Bizerte
TUR	Istanbul|Izmir|Diyarbakir|Gaziantep|Adana|Antalya|Bursa|Konya|Van|Sanliurfa|Hakkari|Cizre|Sirnak|Mersin|Kayseri|Incirlik|Reyhanli|Suruc|Kilis|Soma|Nusaybin|Hatay|Antakya|Kahramanmaras|Tunceli|Bodrum|Batman|Trabzon
UGA	Gulu|Jinja|Mbarara|Kasese|Mbale|Arua|Bundibugyo
UKR	Kharkiv|Kharkov|Odesa|Odessa|Dnipro|Dnipropetrovsk|Donetsk|Luhansk|Lugansk|Mariupol|Lviv|Zaporizhzhia|Zaporizhia|Kherson|Mykolaiv|Sevastopol|Simferopol|Sloviansk|Slovyansk|Kramatorsk|Bakhmut|Avdiivka|Debaltseve|Horlivka|Sumy|Chernihiv|Bucha|Irpin|Chernobyl|Chornobyl|Kryvyi Rih|Sievierodonetsk|Severodonetsk|Lysychansk|Izium|Izyum|Kupiansk|Vinnytsia|Poltava|Zhytomyr|Uzhhorod|Melitopol|Berdyansk|Enerhodar|Kerch|Pokrovsk|Makiivka|Chasiv Yar|Toretsk|Vuhledar|Kremenchuk|Bila Tserkva|Brovary|Ilovaisk|Ilovaysk
ARE	Dubai|Sharjah|Fujairah|Ras al-Khaimah
GBR	Manchester|Birmingham, England|Glasgow|Edinburgh|Belfast|Liverpool|Leeds|Cardiff|Bristol|Londonderry|Derry|Salisbury|Sheffield|Newcastle|Nottingham|Portsmouth|Southampton|Brighton|Leicester|Aberdeen|Omagh|Dover|Bradford|Coventry|Rotherham|Southport|Swansea
USA	New York|New York City|Los Angeles|Chicago|Houston|Boston|Philadelphia|Dallas|San Francisco|Miami|Atlanta|Seattle|Denver|Detroit|Las Vegas|Minneapolis|Baltimore|New Orleans|Portland|Ferguson|Charlottesville|San Diego|San Antonio|Phoenix|Orlando|Oklahoma City|Cleveland|St. Louis|Kenosha|Charleston|Pittsburgh|Milwaukee|Sacramento|Oakland|El Paso|Tucson|Nashville|Memphis|Austin|Salt Lake City|Honolulu|Anchorage|Parkland|Uvalde|Guantanamo Bay|Fort Bragg|Fort Hood|Manhattan|Brooklyn|Queens|Bronx|Hollywood|Silicon Valley|Wall Street|Kansas City|Louisville|Buffalo|Cincinnati|Tampa|Columbus
UZB	Andijan|Samarkand|Bukhara|Nukus|Namangan|Termez
VEN	Maracaibo|Valencia, Venezuela|San Cristobal|Barquisimeto|Ciudad Guayana
VNM	Ho Chi Minh City|Saigon|Da Nang|Hue|Haiphong|Hai Phong
YEM	Aden|Hodeidah|Hudaydah|Hodeida|Taiz|Marib|Saada|Sa'ada|Mukalla|Dhale|Zinjibar|Mocha|Ataq|Ibb|Dhamar|Hajjah|Lahij|Sayun
ZMB	Ndola|Kitwe|Livingstone
ZWE	Bulawayo|Mutare|Chitungwiza
XKX	Mitrovica|Mitrovicë|North Mitrovica|Kosovska Mitrovica|Zvecan|Zvečan|Zveçan|Leposavic|Leposavić|Leposaviq|Zubin Potok|Prizren|Pec|Peja|Gjakova|Djakovica|Gnjilane|Gjilan|Ferizaj|Urosevac|Gracanica|Gračanica|Banjska|Jarinje|Brnjak|Strpce|Štrpce|Drenica|Racak|Podujevo|Orahovac|Istok|Decani|Merdare
HKG	Kowloon|Mong Kok|Tsim Sha Tsui|Victoria Park
KOR	Busan|Pusan|Incheon|Daegu|Gwangju|Daejeon|Jeju|Panmunjom|Pyeongtaek|Ulsan
PRK	Kaesong|Sinuiju|Wonsan|Yongbyon|Punggye-ri
MNG	Darkhan
`;
