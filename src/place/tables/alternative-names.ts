/**
 * Other names and spellings of towns and divisions, disputed ones among them: alpha-2, the name in GeoNames, other
 * names (joined by |). Where latitude, longitude and inhabitants follow, the place itself is added: GeoNames' list of
 * towns lacks it.
 */
export const alternativeNameRows = `
XK	Pristina	Prishtina|Prishtinë|Priština
XK	Mitrovicë	Mitrovica|Kosovska Mitrovica|South Mitrovica
XK	North Mitrovica	Severna Mitrovica|Northern Mitrovica|Mitrovica North|Mitrovicë e Veriut|North Kosovska Mitrovica	42.899	20.867	12300
XK	Zvečan	Zveçan|Zvecan
XK	Leposaviq	Leposavić|Leposavic
XK	Zubin Potok	Zubin-Potok
XK	Pejë	Peć|Peja|Pec
XK	Gjakovë	Đakovica|Gjakova|Djakovica
XK	Prizren	Prizreni
XK	Ferizaj	Uroševac|Urosevac|Ferizaji
XK	Gjilan	Gnjilane|Gjilani
XK	Vushtrri	Vučitrn|Vucitrn|Vushtrria
XK	Podujeva	Podujevo|Podujevë|Besiana
XK	Deçan	Dečani|Decani|Decan
XK	Klina	Klinë
XK	Istok	Istog
XK	Gračanica	Graçanica|Gracanica	42.598	21.193	10675
XK	Shtime	Štimlje|Stimlje
XK	Suva Reka	Suharekë|Suhareka|Theranda
XK	Orahovac	Rahovec
XK	Malisheva	Mališevo|Malishevë|Malisevo
XK	Skenderaj	Srbica|Skënderaj
XK	Glogovac	Gllogoc|Drenas|Gllogovc
XK	Lipljan	Lipjan
XK	Obiliq	Obilić|Obilic|Kastriot
XK	Fushë Kosovë	Kosovo Polje|Fushe Kosova
XK	Shtërpcë	Štrpce|Strpce
XK	Kamenica	Kosovska Kamenica|Kamenicë|Dardana
XK	Novo Brdo	Novobërdë|Artana
XK	Ranilug	Ranillug	42.49	21.6	3800
XK	Jarinje	Jarinja|Jarinjë	43.235	20.692	0
XK	Brnjak	Bernjak|Banja	42.99	20.55	0
XK	Banjska	Banjskë	42.975	20.783	0
XK	Rudare	Rudarë	42.92	20.85	0
XK	Jagnjenica	Jagnjenicë	42.94	20.74	0
XK	Račak	Reçak|Racak	42.427	21.017	0
UA	Kyiv	Kiev|Kyyiv|Kiew
UA	Odesa	Odessa
UA	Kharkiv	Kharkov
UA	Lviv	Lvov|Lwow|Lwów|Lemberg
UA	Dnipro	Dnepropetrovsk|Dnipropetrovsk|Dnepr
UA	Luhansk	Lugansk
UA	Zaporizhzhya	Zaporizhzhia|Zaporozhye|Zaporizhia|Zaporozhe|Zaporizhya|Zaporozhia
UA	Mykolayiv	Mykolaiv|Nikolaev|Nikolayev
UA	Chernihiv	Chernigov
UA	Chernivtsi	Chernovtsy|Czernowitz
UA	Vinnytsia	Vinnitsa|Vinnytsya
UA	Rivne	Rovno
UA	Zhytomyr	Zhitomir
UA	Ternopil	Tarnopol
UA	Ivano-Frankivsk	Ivano-Frankovsk
UA	Uzhhorod	Uzhgorod
UA	Mukachevo	Mukacheve
UA	Kropyvnytskyi	Kirovohrad|Kirovograd
UA	Kryvyi Rih	Krivoy Rog|Kryvyy Rih
UA	Kamianske	Dniprodzerzhynsk|Dneprodzerzhinsk
UA	Bakhmut	Artemivsk|Artemovsk|Artyomovsk
UA	Avdiyivka	Avdiivka|Avdeevka|Avdeyevka
UA	Mariupol	Mariupol'|Zhdanov
UA	Sievierodonetsk	Severodonetsk|Syeverodonetsk|Sieverodonetsk	48.948	38.493	101000
UA	Lysychansk	Lisichansk
UA	Slov’yans’k	Sloviansk|Slavyansk|Slovyansk
UA	Pokrovs’k	Pokrovsk|Krasnoarmiisk|Krasnoarmeysk
UA	Toretsk	Dzerzhynsk|Dzerzhinsk
UA	Chasiv Yar	Chasov Yar|Časiv Jar
UA	Vuhledar	Ugledar
UA	Kupiansk	Kupyansk
UA	Izyum	Izium
UA	Lyman	Krasnyi Lyman|Krasny Liman|Liman
UA	Volnovakha	Volnovaha
UA	Horlivka	Gorlovka
UA	Makiivka	Makeyevka|Makeevka	48.047	37.926	340000
UA	Yenakiyeve	Yenakiieve|Yenakievo
UA	Debaltseve	Debaltsevo
UA	Ilovays'k	Ilovaisk|Ilovaysk
UA	Popasna	Popasnaya
UA	Rubizhne	Rubezhnoe
UA	Kreminna	Kremenna
UA	Svatove	Svatovo
UA	Starobilsk	Starobelsk
UA	Marinka	Maryinka|Mar'inka
UA	Soledar	Karlo-Libknekhtivsk
UA	Melitopol	Melitopol'
UA	Berdyansk	Berdiansk
UA	Tokmak	Bolshoy Tokmak
UA	Enerhodar	Energodar
UA	Orikhiv	Orekhov
UA	Robotyne	Rabotino	47.44	35.84	0
UA	Hulyaypole	Huliaipole|Gulyaipole|Gulyai-Pole
UA	Nikopol	Nikopol'
UA	Nova Kakhovka	Novaya Kakhovka
UA	Kakhovka	Kahovka
UA	Kherson	Herson|Cherson
UA	Skadovsk	Skadovs'k
UA	Henichesk	Genichesk
UA	Okhtyrka	Akhtyrka
UA	Trostyanets	Trostianets
UA	Konotop	Konotip
UA	Vovchans’k	Vovchansk|Volchansk
UA	Chuhuiv	Chuguev|Chuhuyiv
UA	Balakliya	Balakleya|Balakliia
UA	Lozova	Lozovaya
UA	Bilohorivka	Belogorovka
UA	Irpin	Irpen
UA	Hostomel	Gostomel
UA	Brovary	Browary
UA	Borodyanka	Borodianka
UA	Bila Tserkva	Belaya Tserkov
UA	Vasylkiv	Vasilkov
UA	Boryspil	Borispol
UA	Kremenchuk	Kremenchug
UA	Pavlohrad	Pavlograd
UA	Sevastopol	Sebastopol|Aqyar
UA	Simferopol	Aqmescit
UA	Yalta	Jalta
UA	Kerch	Kertch
UA	Feodosia	Feodosiya|Theodosia
UA	Yevpatoriya	Yevpatoria|Evpatoria|Eupatoria
UA	Dzhankoy	Dzhankoi|Jankoy
UA	Bakhchysarai	Bakhchisaray|Bakhchisarai
UA	Armyansk	Armiansk
UA	Pryp''yat'	Pripyat|Prypiat	51.405	30.057	0
UA	Opytne	Opytnoe	48.08	37.74	0
UA	Klishchiivka	Kleshcheevka	48.53	37.96	0
UA	Urozhaine	Urozhainoye	47.78	36.82	0
UA	Stanytsia Luhanska	Stanitsa Luganskaya|Stanytsia Luhans'ka	48.65	39.48	12500
UA	Schastia	Shchastya|Schastye
RU	Saint Petersburg	St. Petersburg|St Petersburg|Leningrad|Sankt-Peterburg|Petrograd
RU	Moscow	Moskva|Moskau
RU	Nizhniy Novgorod	Nizhny Novgorod|Nizhni Novgorod
RU	Yekaterinburg	Ekaterinburg|Sverdlovsk
RU	Rostov-na-Donu	Rostov-on-Don|Rostov on Don
RU	Volgograd	Stalingrad|Tsaritsyn
RU	Samara	Kuybyshev
RU	Perm	Perm'
RU	Kazan	Kazan'
RU	Groznyy	Grozny
RU	Nazran’	Nazran
RU	Makhachkala	Mahachkala
RU	Khasavyurt	Hasavyurt
RU	Derbent	Derbend
RU	Vladikavkaz	Ordzhonikidze
RU	Nal’chik	Nalchik
RU	Belgorod	Bielgorod
RU	Shebekino	Shebekyno
RU	Kursk	Koursk
RU	Sudzha	Soudja
RU	Bryansk	Briansk
RU	Voronezh	Voronej
RU	Novorossiysk	Novorossiisk
RU	Engel’s	Engels
RU	Tver	Kalinin
RU	Ryazan’	Ryazan
RU	Tol’yatti	Tolyatti|Togliatti
RU	Ul’yanovsk	Ulyanovsk|Simbirsk
RU	Tyumen	Tyumen'
RU	Kirov	Vyatka
RU	Arkhangel’sk	Arkhangelsk|Archangel
RU	Severomorsk	Severomorsk-1
RU	Petropavlovsk-Kamchatsky	Petropavlovsk-Kamchatskiy
RU	Yuzhno-Sakhalinsk	Toyohara
RU	Vladivostok	Wladiwostok
RU	Khabarovsk	Habarovsk
RU	Kaliningrad	Königsberg|Koenigsberg|Konigsberg
RU	Stavropol’	Stavropol
RU	Budënnovsk	Budyonnovsk|Budennovsk
RU	Noril'sk	Norilsk
RU	Ust-Luga	Ust'-Luga
RU	Sochi	Sotchi
BY	Minsk	Mensk
BY	Gomel	Homel|Homyel
BY	Brest	Brest-Litovsk
BY	Hrodna	Grodno
BY	Mahilyow	Mogilev|Mahilyou
BY	Vitebsk	Vitsebsk|Viciebsk
MD	Chisinau	Chișinău|Kishinev|Chişinău
MD	Tiraspolul	Tiraspol
MD	Bender	Bendery|Tighina
MD	Comrat	Komrat
MD	Bălţi	Balti|Bălți
GE	Tbilisi	Tiflis
GE	Sukhumi	Sokhumi|Sukhum
GE	Tskhinvali	Tskhinval
GE	Batumi	Batum
GE	Kutaisi	Kutais
GE	Gali	Gal
GE	Akhalgori	Leningor
AM	Yerevan	Erevan
AM	Gyumri	Leninakan
AM	Vagharshapat	Echmiadzin|Etchmiadzin|Ejmiatsin
AM	Vanadzor	Kirovakan
AZ	Baku	Baki|Bakı
AZ	Xankandi	Stepanakert|Khankendi|Xankəndi|Hankendi
AZ	Shushi	Shusha|Şuşa
AZ	Aghdam	Agdam|Ağdam
AZ	Ganja	Gyandzha|Gəncə|Kirovabad
AZ	Nakhchivan	Nakhichevan|Naxçıvan
AZ	Laçın	Lachin
AZ	Kalbajar	Kelbajar|Karvachar
AZ	Fizuli	Füzuli|Fuzuli
AZ	Jabrayil	Cəbrayıl|Dzhebrail
AZ	Sumqayit	Sumgait|Sumgayit
AZ	Askyaran	Askeran|Asgaran
AZ	Martakert	Aghdara|Mardakert
AZ	Martuni	Khojavend
AZ	Khojaly	Xocalı|Khojali
RS	Belgrade	Beograd
RS	Novi Sad	Ujvidek|Újvidék
RS	Niš	Nis|Nish
RS	Preševo	Presevo|Preshevë|Preshevo
RS	Bujanovac	Bujanoc
RS	Medveđa	Medvedja
RS	Raška	Raska
RS	Novi Pazar	Novipazar
RS	Kraljevo	Rankovićevo
RS	Kragujevac	Kraguyevats
BA	Sarajevo	Saraievo
BA	Banja Luka	Banjaluka
BA	Srebrenica	Srebrenitza
BA	Goražde	Gorazde
BA	Brčko	Brcko
BA	Bihać	Bihac
BA	Prijedor	Priedor
BA	Višegrad	Visegrad
BA	Foča	Foca|Srbinje
BA	Žepa	Zepa	43.955	19.127	0
HR	Zagreb	Agram
HR	Rijeka	Fiume
HR	Split	Spalato
MK	Skopje	Shkup|Skoplje|Üsküp
MK	Tetovo	Tetova|Tetovë
MK	Kumanovo	Kumanova
MK	Bitola	Monastir
MK	Ohrid	Ohër
ME	Podgorica	Titograd
ME	Cetinje	Cettigne
ME	Ulcinj	Ulqin
AL	Tirana	Tiranë
AL	Durrës	Durres|Durazzo
AL	Shkodër	Shkodra|Shkoder|Scutari
AL	Vlorë	Vlore|Vlora|Valona
AL	Kukës	Kukes
AL	Elbasan	Elbasani
GR	Athens	Athina|Athine
GR	Thessaloníki	Thessaloniki|Salonika|Salonica
GR	Piraeus	Pireas|Piraievs
GR	Irákleion	Heraklion|Iraklion
GR	Pátra	Patras|Patra
GR	Chaniá	Chania
GR	Mytilíni	Mytilene|Mytilini
GR	Moria	Mória
GR	Idoméni	Idomeni	41.123	22.511	0
BG	Sofia	Sofiya
BG	Plovdiv	Philippopolis
RO	Bucharest	Bucuresti|București|Bucureşti
RO	Cluj-Napoca	Cluj|Kolozsvar
RO	Timişoara	Timisoara|Timișoara
RO	Iaşi	Iasi|Iași|Jassy
RO	Braşov	Brasov|Brașov
RO	Constanţa	Constanta|Constanța
TR	Istanbul	Constantinople|İstanbul|Stamboul
TR	Izmir	İzmir|Smyrna
TR	Ankara	Angora
TR	Diyarbakır	Diyarbakir
TR	Şanlıurfa	Sanliurfa|Urfa
TR	Gaziantep	Antep
TR	Kahramanmaraş	Kahramanmaras
TR	Antakya	Antioch|Hatay city
TR	İskenderun	Iskenderun|Alexandretta
TR	Hakkari	Hakkâri
TR	Cizre	Cizîr
TR	Şırnak	Sirnak
TR	Silopi	Silopî
TR	Nusaybin	Nisêbîn
TR	Yüksekova	Yuksekova
TR	Suruç	Suruc
TR	Reyhanlı	Reyhanli
TR	Akçakale	Akcakale
TR	Ceylanpınar	Ceylanpinar
TR	Edirne	Adrianople
TR	İzmit	Izmit
TR	Doğubayazıt	Dogubayazit|Dogu Beyazit|Dogubeyazit|Doğubeyazıt
TR	Bodrum	Halicarnassus
CY	Nicosia	Lefkosia|Lefkosa|Lefkoşa
CY	Famagusta	Gazimağusa|Ammochostos|Magosa|Varosha
CY	Kyrenia	Girne|Keryneia
CY	Limassol	Lemesos
CY	Larnaca	Larnaka
SY	Damascus	Dimashq
SY	Aleppo	Halab|Haleb
SY	Homs	Hims
SY	Ḩamāh	Hama|Hamah
SY	Idlib	Idleb
SY	Ar Raqqah	Raqqa|Rakka|Raqqah|Al-Raqqa|Al-Raqqah
SY	Dayr az Zawr	Deir ez-Zor|Deir al-Zor|Deir Ezzor|Deir al-Zour|Deir ez-Zour|Deir Azzor|Deir Ezzour|Deir al-Zur
SY	Al Ḩasakah	Hasakah|Hasaka|Al-Hasakah|Hassakeh|Hasakeh|Hassaka
SY	Al Qāmishlī	Qamishli|Kamishli|Qamishlo|Kamishly|Al-Qamishli
SY	Latakia	Lattakia|Al-Ladhiqiyah
SY	Ţarţūs	Tartus|Tartous
SY	Dar‘ā	Daraa|Deraa|Dara'a|Dera'a|Daraa al-Balad
SY	As-Suwayda	Suwayda|Sweida|Suweida|As-Suwayda|Sueida|Al-Suwayda|Swaida
SY	Al Qunayţirah	Quneitra
SY	Tadmur	Palmyra
SY	Al Bāb	Al-Bab|El Bab
SY	Manbij	Membij
SY	I‘zāz	Azaz|A‘zāz
SY	‘Afrīn	Afrin|Efrin
SY	‘Ayn al ‘Arab	Kobani|Kobane|Kobanî|Ain al-Arab|Ayn al-Arab
SY	Jarābulus	Jarablus|Jarabulus
SY	Tall Rif‘at	Tel Rifaat|Tal Rifaat|Tell Rifaat
SY	Tall Abyaḑ	Tel Abyad|Tal Abyad|Tell Abyad|Gire Spi
SY	Ra’s al ‘Ayn	Ras al-Ain|Ras al-Ayn|Serekaniye
SY	Saraqib	Saraqeb|Sarakeb
SY	Ma’arrat an Nu’man	Maarat al-Numan|Maarat al-Nu'man|Ma'arat al-Numan|Maaret al-Numan
SY	Jisr ash Shughur	Jisr al-Shughur|Jisr al-Shughour
SY	Khān Shaykhūn	Khan Sheikhoun|Khan Shaykhun|Khan Sheikhun
SY	Dūmā	Douma|Duma
SY	Harasta	Harasta al-Basal|Ḩarastā
SY	‘Irbīn	Arbin|Irbin|Erbin
SY	Zamalkā	Zamalka	33.523	36.353	44000
SY	Darayya	Daraya|Darayya
SY	Mu‘addamīyat ash Shām	Moadamiya|Muadamiyat|Moadamiyeh	33.46	36.19	52700
SY	Al Mayādīn	Mayadin|Al-Mayadin|Mayadeen
SY	Ālbū Kamāl	Abu Kamal|Albu Kamal|Al-Bukamal|Boukamal|Al-Bu Kamal|Albukamal
SY	Al Quşayr	Qusayr|Al-Qusayr|Qusair
SY	Az Zabadānī	Zabadani
SY	Madaya	Maḑāyā
SY	As Safīrah	Safira|Al-Safira
SY	Ar Rastan	Rastan|Al-Rastan
SY	Baniyas	Banias|Bāniyās
SY	Jablah	Jableh
SY	Bab al-Hawa		36.24	36.68	0
SY	Baghouz	Baghuz|Al-Baghuz	34.45	40.95	0
SY	Yarmouk	Al-Yarmouk	33.474	36.304	0
SY	Kafr Nubl	Kafranbel|Kafr Nabl
SY	Khasham	Al-Khasham	35.29	40.28	0
SY	Al-Hol	Hol camp|al-Hawl|Al Hawl	36.39	41.15	0
LB	Beirut	Beyrouth|Bayrut
LB	Tripoli	Tarabulus
LB	Sidon	Saida|Sayda
LB	Tyre	Sour|Sur
LB	En Nâqoûra	Naqoura|Naqura	33.118	35.139	0
LB	Baalbek	Baalbeck|Ba'labakk
LB	Arsal	Ersal|Aarsal	34.18	36.42	35000
LB	Bint Jbeil	Bint Jbayl|Bent Jbail
LB	Nabatîyé	Nabatieh|Nabatiyeh|Nabatiye	33.378	35.484	40000
LB	Zahlé	Zahle|Zahleh
LB	Marjayoûn	Marjayoun
LB	Kfar Kila	Kafr Kila|Kfarkela	33.28	35.55	0
LB	Khiam	Al-Khiyam|El Khiam	33.33	35.61	0
LB	Ain al-Hilweh	Ein el-Hilweh|Ain el-Helweh|Ain al-Helweh	33.545	35.381	54000
LB	Dahieh	Dahiyeh|Dahiya|Dahiyah	33.85	35.51	0
LB	Shatila	Chatila	33.863	35.498	0
LB	Maroun al-Ras	Maroun el-Ras	33.10	35.45	0
LB	Aita al-Shaab	Ayta ash Shab|Aita ash-Shab	33.097	35.336	0
IL	Jerusalem	Al-Quds|Yerushalayim
IL	Tel Aviv	Tel-Aviv|Tel Aviv-Yafo|Tel Aviv-Jaffa
IL	Haifa	Hefa|Hayfa
IL	Beersheba	Be'er Sheva|Beer Sheva|Be'er Sheba|Beersheva
IL	Eilat	Elat
IL	Acre	Akko|Acco
IL	Nazareth	Natzrat|An-Nasira
IL	Ashkelon	Ashqelon|Asqalan
IL	Ashdod	Asdod
IL	Nahariya	Nahariyya|Nahariyah
IL	Kiryat Shmona	Qiryat Shemona|Kiryat Shemona|Kiryat Shmonah
IL	Safed	Tsfat|Zefat|Tzfat
IL	Jaffa	Yafo|Yaffa	32.05	34.75	46000
IL	Sederot	Sderot
IL	Netivot	Netivoth
IL	Ofaqim	Ofakim
IL	Tiberias	Tverya
IL	Metula	Metulla
IL	Be'eri	Kibbutz Be'eri|Beeri	31.424	34.492	1100
IL	Nir Oz	Kibbutz Nir Oz	31.31	34.402	400
IL	Kfar Aza	Kibbutz Kfar Aza	31.484	34.533	770
IL	Kibbutz Re'im	Re'im|Reim	31.387	34.459	420
IL	Nahal Oz	Kibbutz Nahal Oz	31.473	34.497	430
IL	Kerem Shalom	Kerem Abu Salem	31.228	34.284	200
IL	Majdal Shams	Majdal Šams	33.27	35.77	11000
IL	Netanya	Natanya
IL	Rosh HaNikra	Rosh Hanikra	33.086	35.106	0
PS	Gaza	Gaza City|Ghazzah|Ghazza
PS	Rafaḩ	Rafah
PS	Khān Yūnis	Khan Younis|Khan Yunis|Khan Younes
PS	Jabālyā	Jabalia|Jabaliya|Jabalya|Jabalia camp
PS	Bayt Lāhyā	Beit Lahia|Beit Lahiya|Bayt Lahiya
PS	Bayt Ḩānūn	Beit Hanoun|Beit Hanun
PS	Dayr al Balaḩ	Deir al-Balah|Deir el-Balah
PS	An Nuşayrāt	Nuseirat|Nusseirat|Nuseirat camp
PS	Al Burayj	Bureij|Al-Bureij
PS	Al Maghāzī	Maghazi|Al-Maghazi	31.42	34.385	28000
PS	Az Zuwāydah	Zawaida|Al-Zawayda
PS	Al-Mawasi	Mawasi|al-Muwasi|Muwasi	31.34	34.24	0
PS	Shejaiya	Shujaiya|Shuja'iyya|Shijaiyah|Shujayea|Shujayya	31.495	34.475	0
PS	Tal al-Sultan	Tel al-Sultan|Tal as-Sultan	31.30	34.24	0
PS	Sheikh Radwan	Shaikh Radwan	31.53	34.467	0
PS	Zeitoun	Zaytoun|Al-Zaytun	31.49	34.45	0
PS	Erez	Beit Hanoun crossing	31.559	34.545	0
PS	Abasan al-Kabira	Abasan|‘Abasān al Kabīrah
PS	Hebron	Al-Khalil
PS	Nablus	Shechem
PS	Janīn	Jenin
PS	Ramallah	Ram Allah
PS	Al Bīrah	Al-Bireh|el-Bireh|Al Bireh
PS	Ţūlkarm	Tulkarm|Tulkarem
PS	Qalqīlyah	Qalqilya|Qalqiliya|Kalkilya
PS	Jericho	Ariha
PS	Bethlehem	Beit Lahm|Bayt Lahm
PS	Bayt Jālā	Beit Jala
PS	Ţūbās	Tubas
PS	Salfīt	Salfit
PS	Huwwarah	Huwara|Hawara|Hawwara|Ḩuwwārah
PS	Sheikh Jarrah	Shaykh Jarrah	31.793	35.233	0
PS	Silwan	Silwān	31.772	35.237	0
PS	Masafer Yatta	Masafar Yatta	31.37	35.12	0
PS	Nur Shams	Nour Shams	32.323	35.062	0
PS	Balata		32.212	35.287	0
PS	Kiryat Arba	Qiryat Arba	31.533	35.12	7300
JO	Amman	‘Ammān
JO	Az Zarqā’	Zarqa
JO	Irbid	Arbid
JO	Zaatari	Za'atari|Zaatari refugee camp	32.29	36.32	80000
JO	Aqaba	Al-Aqabah
JO	Azraq	Azraq ash Shishan	31.83	36.81	8000
IQ	Baghdad	Bagdad
IQ	Mosul	Al-Mawsil|Al Mawsil al Jadidah|Ninawa
IQ	Basrah	Basra|Al Basrah|Al-Basra
IQ	Erbil	Arbil|Irbil|Hewler|Hawler
IQ	Sulaymaniyah	Sulaimaniya|Sulaimaniyah|Slemani|Sulaimani
IQ	Dihok	Duhok|Dohuk|Dahuk
IQ	Kirkuk	Karkuk
IQ	Al Fallūjah	Fallujah|Falluja|Fallouja
IQ	Ar Ramādī	Ramadi|Ar-Ramadi
IQ	Tikrīt	Tikrit
IQ	Sāmarrā’	Samarra
IQ	Ba‘qūbah	Baquba|Baqubah|Baaquba
IQ	Najaf	An-Najaf|An Najaf
IQ	Karbala	Karbala'|Kerbala
IQ	Nasiriyah	Nasiriya|An Nasiriyah|Al-Nasiriyah
IQ	Al ‘Amārah	Amarah|Amara
IQ	Al Kūt	Kut|Al-Kut
IQ	Al Ḩillah	Hilla|Hillah
IQ	Ad Dīwānīyah	Diwaniya|Diwaniyah
IQ	As Samawah	Samawa|Samawah|Al-Samawah
IQ	Sinjār	Sinjar|Shingal|Shengal
IQ	Tall ‘Afar	Tal Afar|Tel Afar|Tall Afar|Talafar
IQ	Tallkayf	Tel Keppe|Tal Kayf|Tel Kaif
IQ	Hīt	Hit
IQ	Ḩadīthah	Haditha|Hadithah
IQ	Al Qaim	Qaim|Al-Qaim	34.385	41.092	74000
IQ	Ar Ruţbah	Rutba|Rutbah
IQ	Bayjī	Baiji|Beiji|Bayji
IQ	Ţūz Khūrmātū	Tuz Khurmatu|Tuz Khormato|Tuz Khurmato
IQ	Makhmūr	Makhmour|Makhmur	35.776	43.579	0
IQ	Umm Qaşr	Umm Qasr
IQ	Khān Banī Sa‘d	Khan Bani Saad|Khan Bani Sa'ad	33.57	44.54	0
IQ	Hawija	Al-Hawija|Al Hawijah|Hawijah	35.324	43.772	70000
IQ	Qaraqosh	Bakhdida|Al Hamdaniyah|Hamdaniya	36.27	43.38	50000
IQ	Abu Ghraib	Abu Ghurayb|Abū Ghurayb
IQ	Sadr City	Saddam City|Madinat as Sadr	33.389	44.459	1200000
IQ	Adhamiyah	Adhamiya|Azamiyah|Al-Adhamiyah	33.37	44.37	0
IQ	Khanaqin	Khānaqīn
IQ	Muqdadiyah	Muqdadiya|Al Miqdādīyah
IQ	Bashiqa	Ba'shiqah|Bashiqah	36.45	43.35	0
IQ	Taji	Al-Taji|At Taji	33.52	44.27	0
IQ	Halabja	Ḩalabjah|Halabjah
IQ	Zakho	Zaxo|Zākhū
IR	Tehran	Teheran
IR	Isfahan	Esfahan
IR	Mashhad	Meshed|Mashad
IR	Qom	Ghom|Qum
IR	Tabriz	Tabrīz
IR	Ahvaz	Ahwaz
IR	Kermānshāh	Kermanshah|Bakhtaran
IR	Sanandaj	Sinneh
IR	Zahedan	Zahidan
IR	Bushehr	Bushire|Bandar-e Bushehr
IR	Bandar Abbas	Bandar 'Abbas
IR	Orūmīyeh	Urmia|Orumiyeh|Urumiyeh
IR	Abadan	Abādān
IR	Khorramshahr	Khorramshar
IR	Chābahār	Chabahar|Chah Bahar
IR	Shiraz	Shīrāz
IR	Arāk	Arak
IR	Saqqez	Saghez|Saqez
SA	Riyadh	Ar-Riyad
SA	Jeddah	Jiddah|Jedda
SA	Mecca	Makkah
SA	Medina	Al Madinah
SA	Dammam	Ad Dammam
SA	Khobar	Al Khobar|Al-Khobar
SA	Abhā	Abha
SA	Najrān	Najran
SA	Jizan	Jazan|Gizan
SA	Yanbu	Yanbo
SA	Abqaiq	Buqayq
SA	NEOM	Neom	28	35.2	0
YE	Sanaa	Sana'a|San'a|Sana
YE	Aden	Adan|'Adan
YE	Ta‘izz	Taiz|Taizz|Ta'iz|Taez
YE	Al Ḩudaydah	Hodeidah|Hudaydah|Hodeida|Al-Hudaydah|Hudaida|Al Hudaydah
YE	Şa‘dah	Saada|Sa'dah|Sada|Saadah
YE	Mukalla	Al Mukalla|Al-Mukalla
YE	Ma'rib	Marib
YE	Dhamār	Dhamar
YE	Al Mukhā	Mokha|Al-Makha|Mocha	13.32	43.25	10000
YE	Zinjibār	Zinjibar
YE	Ja‘ār	Jaar
YE	Laḩij	Lahj|Lahij
YE	Al Bayḑā’	Bayda|Al-Bayda|Al Bayda
YE	‘Ataq	Ataq
YE	Ḩajjah	Hajjah|Hajja
YE	Ras Isa	Ra's Isa	15.12	42.66	0
AE	Abu Dhabi	Abu Zaby|Abu Dabi
AE	Dubai	Dubayy|Dubay
AE	Sharjah	Ash Shariqah
AE	Fujairah	Al Fujayrah|Fujayrah
AE	Ras Al Khaimah	Ra's al Khaymah
QA	Doha	Ad Dawhah
BH	Manama	Al Manamah
KW	Kuwait City	Al Kuwayt
OM	Muscat	Masqat
OM	Duqm	Ad Duqm	19.66	57.7	12000
OM	Şalālah	Salalah
EG	Cairo	Al Qahirah|Al-Qahira
EG	Giza	Al Jizah|Gizeh|Al Jīzah
EG	Alexandria	Al Iskandariyah|Iskandariya
EG	Suez	As Suways
EG	Port Said	Bur Sa'id|Port-Said
EG	Ismailia	Ismailiya|Al Isma'iliyah
EG	Arish	Al-Arish|El-Arish|Al ‘Arīsh|El Arish
EG	Sheikh Zuweid	Sheikh Zuwayed|Sheikh Zowaid	31.215	34.11	60000
EG	Sharm el-Sheikh	Sharm El Sheikh|Sharm al-Sheikh|Sharm ash Shaykh
EG	Luxor	Al Uqsur
EG	Asyūţ	Assiut|Asyut
EG	Al Minyā	Minya|Al-Minya|Menia
EG	Aswan	Assuan|Aswān
EG	Banī Suwayf	Beni Suef|Bani Suef|Beni Sueif
EG	Al Fayyūm	Fayoum|Faiyum|Fayyum
EG	Ţanţā	Tanta
EG	Al Manşūrah	Mansoura|Mansura|El-Mansoura
EG	Damietta	Dumyat
EG	Al Maḩallah al Kubrá	Mahalla|El-Mahalla El-Kubra|Mahalla al-Kubra
EG	Shibīn al Kawm	Shibin el-Kom|Shebin El-Kom
EG	Zagazig	Az Zaqaziq
EG	Sohag	Suhaj|Sawhaj
EG	Qinā	Qena
EG	Nag Hammadi	Naj' Hammadi|Naj‘ Ḩammādī
EG	Dahab	Dhahab
LY	Tripoli	Tarabulus|Trablous
LY	Benghazi	Bengasi|Banghazi
LY	Mişrātah	Misrata|Misratah|Misurata
LY	Surt	Sirte|Sirt
LY	Az Zāwīyah	Zawiya|Zawiyah|Al-Zawiya|Zawia
LY	Darnah	Derna
LY	Al Bayḑā’	Bayda|Al-Bayda|Beida
LY	Ţubruq	Tobruk
LY	Sabhā	Sabha|Sebha
LY	Ajdābiyā	Ajdabiya|Ajdabiyah
LY	Zuwārah	Zuwara|Zuwarah|Zwara
LY	Gharyan	Gharian
LY	Az Zintān	Zintan
LY	Tarhūnah	Tarhuna|Tarhouna
LY	Ra's Lanuf	Ras Lanuf|Es Sider|Ra’s Lānūf	30.5	18.57	0
LY	Brak	Brak al-Shati|Birāk
LY	Bani Walid	Beni Walid|Banī Walīd
LY	Şabrātah	Sabratha|Sabratah
LY	Kufra	Al Jawf|Kufrah|Al Jawf
LY	Al Khums	Khoms
LY	Murzuq	Murzuk|Marzūq
TN	Tunis	Tounes
TN	Şafāqis	Sfax
TN	Sūsah	Sousse|Susah
TN	Qābis	Gabes|Gabès
TN	Kasserine	Al Qasrayn|Al Qaşrayn
TN	Bizerte	Binzart|Bizerta
TN	Sidi Bouzid	Sidi Bu Zayd|Sīdī Bū Zayd
TN	Kairouan	Al Qayrawan
TN	Gafsa	Qafsah
TN	Ben Gardane	Bin Qirdan|Ben Gardan|Ben Gardène
TN	Médenine	Medenine|Madanin
TN	Tataouine	Tatawin
DZ	Algiers	Alger|Al Jaza'ir
DZ	Oran	Wahran
DZ	Constantine	Qusantinah
DZ	Tamanrasset	Tamanghist
DZ	Tizi Ouzou	Tizi-Ouzou
DZ	In Amenas	I-n-Amenas|Ain Amenas	28.04	9.56	10000
DZ	Tindouf	Tinduf
DZ	Bab el Oued	Bab el-Oued	36.79	3.05	0
MA	Casablanca	Dar el Beida|Ad-Dar al-Bayda
MA	Fès	Fez|Fes
MA	Tangier	Tanger|Tangiers|Tanja
MA	Marrakesh	Marrakech
MA	Meknès	Meknes
MA	Tétouan	Tetouan
MA	Al Hoceima	Al-Hoceima|Alhucemas
MA	Oujda-Angad	Oujda
EH	Laayoune	El Aaiun|El Aaiún|Laâyoune
EH	Dakhla	Villa Cisneros|Ad Dakhla
ES	Seville	Sevilla
ES	Zaragoza	Saragossa
ES	A Coruña	La Coruna|La Coruña|Corunna
ES	San Sebastián	Donostia|Donostia / San Sebastián
ES	Bilbao	Bilbo
ES	Pamplona	Iruña|Iruñea
ES	Gasteiz / Vitoria	Vitoria|Vitoria-Gasteiz|Gasteiz
ES	Palma	Palma de Mallorca
ES	Lleida	Lérida|Lerida
ES	Girona	Gerona
ES	Gernika-Lumo	Guernica|Gernika
ES	Ceuta	Sebta
ES	Melilla	Mlilya
PT	Lisbon	Lisboa
PT	Porto	Oporto
SD	Khartoum	Al-Khartum|Khartum
SD	Omdurman	Umm Durman
SD	Khartoum North	Bahri|Khartoum Bahri	15.64	32.55	1200000
SD	El Fasher	Al-Fashir|Al Fashir|El-Fasher|Al-Fasher|Al Fasher
SD	Nyala	Niyala
SD	Geneina	El Geneina|Al-Junaynah|El-Geneina|Al-Geneina|Al Junaynah
SD	Zalingei	Zalinjay|Zalengei
SD	El Obeid	Al-Ubayyid|El-Obeid|Al Obeid|Al-Obeid
SD	Wad Medani	Wad Madani
SD	Port Sudan	Bur Sudan
SD	Atbara	'Atbarah
SD	Kassala	Kasala
SD	Al Qadarif	Gedaref|Gadarif|El Gedaref|Al-Qadarif
SD	El Daein	Ed Daein|Ad-Du'ayn|Al-Daein|Ed Da'ein
SD	Kadugli	Kaduqli|Kadugly
SD	Ad-Damazin	Damazin|Ed Damazin|Al-Damazin
SD	Singa	Sinja
SD	Sennar	Sannar
SD	Abu Shouk	Abu Shok|Abu Shok camp	13.67	25.34	0
SD	Zamzam	Zam Zam	13.48	25.31	0
SD	Kalma		12.03	25.0	0
SD	Mellit	Malit	14.13	25.55	0
SD	Tawila	Tawilah	13.5	24.87	0
SD	Ad Dabbah	Al Dabba|El Debba
SD	Merowe	Marawi
SD	Babanusa	Babanusah
SD	Heglig	Hijlij	9.99	29.4	0
SD	El Fula	Al-Fulah
SS	Juba	Giuba
SS	Bentiu	Bantiu
SS	Bor	Bur
SS	Abyei	Abyay	9.59	28.44	20000
SS	Pibor	Bibor
SS	Kuajok	Kwajok|Quajok	8.31	27.99	0
SS	Rumbek	Rumbik
SS	Warrap	Warab	8.08	28.64	0
ET	Addis Ababa	Addis Abeba|Finfinne
ET	Mek'ele	Mekelle|Mekele|Makale|Mek’elē
ET	Gonder	Gondar
ET	Bahir Dar	Baher Dar
ET	Dire Dawa	Diredawa
ET	Jijiga	Jigjiga
ET	Hawassa	Awassa|Awasa
ET	Adama	Nazret|Nazareth
ET	Ādīgrat	Adigrat
ET	Āksum	Axum|Aksum
ET	Adwa	Adowa|Ādwa
ET	Shire	Shire Inda Selassie|Inda Selassie	14.10	38.28	80000
ET	Lalībela	Lalibela
ET	Dessie	Dese
ET	Weldiya	Woldia|Woldiya
ER	Asmara	Asmera
ER	Massawa	Mits'iwa
ER	Assab	Aseb
DJ	Djibouti	Djibouti City
SO	Mogadishu	Muqdisho|Mogadiscio|Xamar
SO	Kismayo	Kismaayo|Chisimayu|Kismayu
SO	Hargeysa	Hargeisa
SO	Baidoa	Baydhabo|Baydhaba
SO	Beledweyne	Beledweyn|Belet Weyne|Beletweyne|Beledwayne
SO	Gaalkacyo	Galkayo|Galkacyo|Galkaio|Galcaio
SO	Garoowe	Garowe
SO	Bosaso	Boosaaso|Bossaso
SO	Las Anod	Laascaanood|Lasanod|Las Anood|Laas Caanood
SO	Dhuusamarreeb	Dhusamareb|Dusamareb
SO	Jowhar	Jawhar
SO	Marka	Merca
SO	Afgooye	Afgoye|Afgoi
SO	Baardheere	Bardera|Bardhere
SO	Burao	Burco|Bur'o
SO	Buulobarde	Bulo Burde|Buloburde|Bulo Burti
KE	Garissa	Garisa
KE	Dadaab	Dadaab refugee camp	0.05	40.31	220000
KE	Kakuma	Kakuma refugee camp	3.71	34.86	190000
KE	Kibera		-1.313	36.788	180000
KE	Mathare		-1.263	36.857	0
KE	Mukuru	Mukuru kwa Njenga	-1.315	36.88	0
KE	Kisumu	Port Florence
KE	Nyando	Ahero	-0.17	34.92	0
TZ	Dar es Salaam	Dar-es-Salaam|Dar Es Salaam
TZ	Zanzibar	Unguja|Zanzibar City|Stone Town
UG	Bundibugyo	Bundibudgyo
UG	Entebbe	Port Alice
CD	Kinshasa	Léopoldville|Leopoldville
CD	Lubumbashi	Elisabethville|Élisabethville
CD	Kisangani	Stanleyville
CD	Bukavu	Costermansville
CD	Mbandaka	Coquilhatville
CD	Kananga	Luluabourg
CD	Mbuji-Mayi	Mbujimayi|Mbuji Mayi|Bakwanga
CD	Rutshuru	Rutchuru	-1.185	29.446	0
CD	Masisi		-1.4	28.81	0
CD	Sake	Saké	-1.573	29.043	0
CD	Bunagana		-1.305	29.587	0
CD	Kibumba		-1.498	29.337	0
CD	Walikale	Walikale Centre	-1.417	28.06	0
CD	Minova		-1.71	29.02	0
CD	Kampungu		-4.85	21.2	0
CD	Mweka	Mueka
CD	Dungu		3.62	28.57	0
CD	Djugu		1.92	30.5	0
CD	Yambuku		2.82	22.22	0
CD	Kiwanja	Kiwandja	-1.12	29.45	0
CG	Brazzaville	Brazza
CG	Pointe-Noire	Pointe Noire
CG	Etoumbi	Étoumbi	0.02	14.95	0
CG	Mbomo	M'Bomo	0.42	14.7	0
CF	Bangassou	Bangasso
TD	N'Djamena	Ndjamena|N'djamena|Fort-Lamy|N’Djamena
TD	Abéché	Abeche
TD	Adré	Adre	13.467	22.2	40000
NG	Maiduguri	Yerwa
NG	Chibok	Kibaku	10.87	12.85	66000
NG	Makurdi	Markurdi
NG	Benin City	Benin
NG	Port Harcourt	Port-Harcourt
NG	Birnin Gwari	Birnin-Gwari
NE	Agadez	Agadès
NE	Tillabéri	Tillaberi|Tillabery
NE	Zinder	Sinder
ML	Tombouctou	Timbuktu|Timbuctoo
ML	Ménaka	Menaka
ML	Ségou	Segou
ML	Tinzaouaten	Tin Zaouatine|Tinzaouatene|Tinzawaten	19.95	2.97	0
BF	Ouagadougou	Ouaga
BF	Bobo-Dioulasso	Bobo Dioulasso
CI	Bouaké	Bouake
CI	Yamoussoukro	Yamoussokro
GN	Conakry	Konakry
GN	Nzérékoré	Nzerekore|N'Zerekore
GN	Guéckédou	Gueckedou|Guekedou
SL	Freetown	Free Town
SN	Ziguinchor	Ziginchor
GH	Accra	Akra
GH	Kumasi	Coomassie
TG	Lomé	Lome
BJ	Cotonou	Kotonu
BJ	Porto-Novo	Porto Novo
CM	Yaoundé	Yaounde
CM	Douala	Duala
CM	Maroua	Marua
CM	Bamenda	Abakwa
AO	Luanda	Loanda
AO	Mbanza Kongo	Mbanza Congo|M'banza-Kongo|Mbanza-Kongo
AO	Cacuaco		-8.78	13.37	0
AO	Cabinda	Tchiowa
AO	Uíge	Uige
MZ	Maputo	Lourenço Marques|Lourenco Marques
MZ	Palma		-10.77	40.47	60000
MZ	Mocímboa	Mocimboa da Praia|Mocímboa da Praia
MZ	Pemba	Porto Amélia
ZW	Mutare	Umtali
ZW	Masvingo	Fort Victoria
ZW	Chitungwiza	Chitungwisa
ZW	Hwange	Wankie
ZW	Mabvuku	Mabvuku-Tafara	-17.83	31.18	0
ZW	Budiriro		-17.89	30.93	0
ZW	Wedza	Hwedza	-18.62	31.57	0
ZA	Johannesburg	Joburg|Jo'burg|Jozi
ZA	Pretoria	Tshwane
ZA	Cape Town	Kaapstad
ZA	Durban	eThekwini|Ethekwini
ZA	Port Elizabeth	Gqeberha
ZA	Grahamstown	Makhanda
ZA	Khayelitsha	Khayelitscha	-34.037	18.675	400000
ZA	East London	eMonti
ZA	Polokwane	Pietersburg
ZA	Nelspruit	Mbombela
ZA	Soweto	South Western Townships
ZA	Bloemfontein	Mangaung
ZA	Marikana		-25.7	27.48	19500
ZA	Rustenburg	Rustenberg
NA	Windhoek	Windhuk
NA	Walvis Bay	Walvisbaai
MG	Antananarivo	Tananarive
MG	Toamasina	Tamatave
IN	Mumbai	Bombay|Greater Mumbai
IN	Kolkata	Calcutta
IN	Chennai	Madras
IN	Bengaluru	Bangalore
IN	Varanasi	Benares|Banaras
IN	Prayagraj	Allahabad
IN	Thiruvananthapuram	Trivandrum
IN	Kochi	Cochin
IN	Kozhikode	Calicut
IN	Pune	Poona
IN	Vadodara	Baroda
IN	Mysore	Mysuru
IN	Mangalore	Mangaluru
IN	Hubballi	Hubli
IN	Belagavi	Belgaum
IN	Gurgaon	Gurugram
IN	Puducherry	Pondicherry
IN	Guwahati	Gauhati
IN	Visakhapatnam	Vizag|Vishakhapatnam
IN	Vijayawada	Bezawada
IN	Kanpur	Cawnpore
IN	Shimla	Simla
IN	Ayodhya	Faizabad|Ayodhyā
IN	Panaji	Panjim
IN	Tiruchirappalli	Trichy|Tiruchi
IN	Thoothukudi	Tuticorin
IN	Aurangabad	Chhatrapati Sambhajinagar
IN	Pulwama	Pulwāma
IN	Pahalgam	Pahalgām
IN	Uri	Ūri	34.08	74.05	9400
IN	Handwara	Handwāra
IN	Kupwara	Kupwāra
IN	Imphal	Imphāl
IN	Churachandpur	Churāchāndpur
IN	Noida	New Okhla
IN	Alīgarh	Aligarh
IN	Muzaffarnagar	Muzaffar Nagar
IN	Dhule	Dhulia
IN	Navapur	Nawapur
PK	Islamabad	Islāmābād
PK	Karachi	Karāchi
PK	Peshawar	Peshāwar
PK	Quetta	Kwatah
PK	Muzaffarābād	Muzaffarabad
PK	Gwadar	Gwādar
PK	Wana	Wāna	32.3	69.58	0
PK	Miran Shah	Miranshah|Miram Shah|Miramshah
PK	Mir Ali	Mīr Ali	32.98	70.27	0
PK	Parachinar	Pārachinār
PK	Saidu Sharif	Saidu
PK	Mingora	Mingaora
PK	Abbottabad	Abbotabad
PK	Kalat	Qalāt|Kalāt
PK	Torkham	Turkham	34.12	71.09	0
PK	Makeen	Makin	32.63	69.83	0
PK	Dera Ismail Khan	D.I. Khan|Dera Ismāīl Khān
AF	Kabul	Kābul
AF	Kandahār	Kandahar|Qandahar
AF	Herāt	Herat|Hirat
AF	Mazār-e Sharīf	Mazar-i-Sharif|Mazar-e-Sharif|Mazar-i Sharif|Mazar
AF	Kunduz	Kondoz|Qunduz
AF	Lashkar Gāh	Lashkar Gah|Lashkargah
AF	Ghazni	Ghaznī
AF	Sar-e Pul	Sar-e Pol|Sar-i-Pul
AF	Fayzabad	Faizabad|Feyzabad
AF	Khōst	Khost
AF	Gardez	Gardēz|Gardiz
AF	Bāmyān	Bamiyan|Bamyan
AF	Maīmanah	Maimana|Maymana
AF	Tirinkot	Tarin Kowt|Tarin Kot|Tirin Kot	32.628	65.873	10000
AF	Sangīn	Sangin
AF	Marjah	Marja	31.52	64.12	80000
AF	Spīn Bōldak	Spin Boldak
AF	Farāh	Farah
AF	Kunar	Asadābād|Asadabad
BD	Dhaka	Dacca
BD	Chittagong	Chattogram
BD	Cox's Bazar	Cox’s Bāzār|Cox's Bazaar
BD	Kutupalong	Kutupalong refugee camp	21.21	92.16	600000
BD	Sylhet	Silhet
BD	Barisāl	Barisal|Barishal
BD	Comilla	Cumilla
BD	Jessore	Jashore
BD	Bhasan Char	Bhashan Char	22.38	91.39	0
LK	Colombo	Kolamba
LK	Jaffna	Yapanaya
LK	Trincomalee	Trinkomali
LK	Batticaloa	Madakalapuwa
NP	Kathmandu	Katmandu
MM	Yangon	Rangoon
MM	Nay Pyi Taw	Naypyidaw|Naypyitaw|Nay Pyi Daw
MM	Mandalay	Mandale
MM	Sittwe	Akyab
MM	Lashio	Lasho
MM	Myitkyina	Myitkyinā
MM	Mawlamyine	Moulmein
MM	Pathein	Bassein
MM	Bago	Pegu
MM	Maungdaw		20.82	92.37	0
MM	Buthidaung		20.87	92.53	0
MM	Myawaddy	Myawadi
MM	Laukkaing	Laukkai|Laogai	23.69	98.76	0
MM	Pyin Oo Lwin	Maymyo
TH	Bangkok	Krung Thep
TH	Pattani	Patani
TH	Nakhon Ratchasima	Korat
TH	Phuket	Phuket City
TH	Ban Su-ngai Pa Di	Sungai Padi
KH	Phnom Penh	Phnum Penh
KH	Siem Reap	Siemreap
KH	Sihanoukville	Kampong Som
VN	Ho Chi Minh City	Saigon|HCMC
VN	Hanoi	Ha Noi
VN	Da Nang	Danang
VN	Huế	Hue
VN	Haiphong	Hai Phong
LA	Vientiane	Viangchan
LA	Luang Prabang	Louangphabang
MY	Kuala Lumpur	KL
MY	George Town	Penang
MY	Kota Kinabalu	Jesselton
MY	Johor Bahru	Johore Bahru
MY	Malacca	Melaka
ID	Jakarta	Djakarta
ID	Banda Aceh	Kutaradja
ID	Yogyakarta	Jogjakarta|Jogja|Djokjakarta
ID	Surabaya	Soerabaja
ID	Makassar	Ujung Pandang
ID	Bandung	Bandoeng
ID	Denpasar	Denpassar
ID	Kuta	Kuta Beach
ID	Tangerang	Tanggerang
PH	Manila	Maynila
PH	Quezon City	QC
PH	Zamboanga	Zamboanga City
PH	Davao	Davao City
PH	Cebu City	Cebu
PH	Marawi City	Marawi
PH	Cotabato	Cotabato City
PH	Iligan City	Iligan
PH	General Santos	General Santos City
PH	Makati City	Makati
PH	Taguig	Taguig City
PH	Pasay	Pasay City
PH	Paranaque City	Parañaque|Paranaque
PH	Puerto Princesa	Puerto Princesa City
PH	Baguio	Baguio City
PH	Tacloban	Tacloban City
PH	Calamba	Calamba City
PH	Cabanatuan City	Cabanatuan
CN	Beijing	Peking
CN	Guangzhou	Canton
CN	Nanjing	Nanking
CN	Tianjin	Tientsin
CN	Chongqing	Chungking
CN	Ürümqi	Urumqi|Urumchi|Wulumuqi
CN	Lhasa	Lasa
CN	Hotan	Khotan|Hetian
CN	Ghulja	Yining|Gulja
CN	Xi’an	Xian|Xi'an|Sian
CN	Xiamen	Amoy
CN	Qingdao	Tsingtao
CN	Shenyang	Mukden
CN	Harbin	Ha'erbin
CN	Hohhot	Huhehot
CN	Shenzhen	Shumchun
CN	Suzhou	Soochow
CN	Hangzhou	Hangchow
CN	Fuzhou	Foochow
CN	Dalian	Lushun
HK	Hong Kong	Hongkong
MO	Macau	Macao
TW	Taipei	Taibei
TW	Kaohsiung	Gaoxiong
KP	Pyongyang	P'yongyang
KP	Kaesŏng	Kaesong
KP	Sinŭiju	Sinuiju
KP	Wŏnsan	Wonsan
KP	Hamhŭng	Hamhung
KP	Punggye-ri	Punggye|Punggyeri	41.28	129.08	0
KP	Sohae	Tongchang-ri|Dongchang-ri	39.66	124.71	0
KR	Seoul	Sŏul
KR	Busan	Pusan
KR	Incheon	Inchon
KR	Daegu	Taegu
KR	Daejeon	Taejon
KR	Gwangju	Kwangju
KR	Pyeongtaek	Camp Humphreys
KR	Yeonpyeong	Yeonpyeong Island|Yeonpyeong-do	37.67	125.69	0
KR	Pyeongchang	Pyongchang|P'yŏngch'ang	37.37	128.39	0
KR	Gangneung	Kangnung
JP	Tokyo	Tokio|Tōkyō
JP	Osaka	Ōsaka
JP	Kyoto	Kyōto
JP	Kobe	Kōbe
JP	Fukushima	Fukusima
JP	Kitaakita	Kita-Akita	40.226	140.37	0
MN	Ulan Bator	Ulaanbaatar|Ulan-Bator
KZ	Astana	Nur-Sultan|Nursultan|Akmola|Tselinograd
KZ	Almaty	Alma-Ata|Alma Ata
KZ	Oral	Uralsk
KZ	Aktau	Aqtau
KZ	Zhanaozen	Zhangaözen|Janaozen
KZ	Baikonur	Baykonyr|Baikonour
UZ	Tashkent	Toshkent
UZ	Samarkand	Samarqand
UZ	Bukhara	Buxoro
UZ	Andijon	Andijan|Andizhan
UZ	Fergana	Farg'ona
UZ	Nukus	Noʻkis
UZ	Tirmiz	Termez
KG	Osh	Och
KG	Jalal-Abad	Dzhalal-Abad
TJ	Dushanbe	Stalinabad
TJ	Khujand	Leninabad|Khudzhand
TJ	Khorugh	Khorog
TM	Ashgabat	Ashkhabad
GB	London	Greater London
GB	Belfast	Béal Feirste
GB	Derry	Londonderry|Derry/Londonderry
GB	Newcastle upon Tyne	Newcastle|Newcastle-upon-Tyne
GB	Hull	Kingston upon Hull|Kingston-upon-Hull
GB	Stoke-on-Trent	Stoke|Stoke on Trent
GB	Southend-on-Sea	Southend
GB	Brighton	Brighton and Hove
GB	Stratford-upon-Avon	Stratford upon Avon
GB	Berwick-Upon-Tweed	Berwick-upon-Tweed
GB	Weston-super-Mare	Weston super Mare
GB	King's Lynn	Kings Lynn
GB	Bury St Edmunds	Bury Saint Edmunds
GB	Cardiff	Caerdydd
GB	Swansea	Abertawe
GB	Newport	Casnewydd
GB	Edinburgh	Dùn Èideann
GB	Aldershot	Aldershot Garrison
GB	Salisbury	New Sarum
GB	Porton Down	Porton	51.13	-1.7	0
GB	Westminster	City of Westminster|Whitehall
GB	City of London	Square Mile
GB	St Athan	St. Athan	51.4	-3.41	0
GB	Muswell Hill	Muswell	51.59	-0.14	0
GB	Pirbright		51.29	-0.65	0
IE	Dublin	Baile Átha Cliath
IE	Dún Laoghaire	Dun Laoghaire
IE	Dundalk	Dún Dealgan
IE	Limerick	Luimneach
IE	Galway	Gaillimh
IE	Cork	Corcaigh
FR	Marseille	Marseilles
FR	Lyon	Lyons
FR	Strasbourg	Strassburg
FR	Reims	Rheims
FR	Dunkerque	Dunkirk
FR	Saint-Denis	St-Denis
FR	Lourdes	Lorda
FR	Nice	Nizza
BE	Brussels	Bruxelles|Brussel
BE	Antwerpen	Antwerp|Anvers
BE	Gent	Ghent|Gand
BE	Brugge	Bruges
BE	Liège	Liege|Luik
BE	Ieper	Ypres
BE	Leuven	Louvain
BE	Namur	Namen
BE	Charleroi	Charleroy
BE	Molenbeek-Saint-Jean	Molenbeek|Sint-Jans-Molenbeek	50.855	4.338	96000
BE	Zaventem	Zaventum
NL	The Hague	Den Haag|'s-Gravenhage|Hague
NL	Den Bosch	's-Hertogenbosch
LU	Luxembourg	Luxembourg City
DE	München	Munich
DE	Köln	Cologne
DE	Nürnberg	Nuremberg
DE	Hannover	Hanover
DE	Frankfurt am Main	Frankfurt|Frankfurt/Main
DE	Aachen	Aix-la-Chapelle
DE	Düsseldorf	Dusseldorf|Duesseldorf
DE	Mainz	Mayence
DE	Trier	Treves
DE	Chemnitz	Karl-Marx-Stadt
DE	Göttingen	Gottingen|Goettingen
DE	Saarbrücken	Saarbruecken
DE	Hameln	Hamelin
AT	Vienna	Wien
AT	Innsbruck	Insbruck
CH	Genève	Geneva|Genf
CH	Zürich	Zurich
CH	Bern	Berne
CH	Basel	Basle|Bâle
CH	Lausanne	Lausanna
CH	Luzern	Lucerne
CH	Sankt Gallen	St. Gallen|St Gallen
CH	Davos	Davos Platz
IT	Rome	Roma
IT	Milan	Milano
IT	Naples	Napoli
IT	Turin	Torino
IT	Florence	Firenze
IT	Venice	Venezia
IT	Genoa	Genova
IT	Padova	Padua
IT	Mantova	Mantua
IT	Livorno	Leghorn
IT	Bolzano	Bozen
IT	L’Aquila	L'Aquila
IT	Amatrice	Amatrici
MT	Valletta	La Valletta|Valetta
VA	Vatican City	Città del Vaticano|Vatican City State
PL	Warsaw	Warszawa
PL	Kraków	Krakow|Cracow
PL	Łódź	Lodz
PL	Wrocław	Wroclaw|Breslau
PL	Poznań	Poznan|Posen
PL	Gdańsk	Gdansk|Danzig
PL	Rzeszów	Rzeszow
PL	Białystok	Bialystok
PL	Przemyśl	Przemysl
PL	Oświęcim	Oswiecim|Auschwitz
PL	Puławy	Pulawy
PL	Przewodów	Przewodow	50.47	23.93	0
CZ	Prague	Praha|Prag
CZ	Brno	Brünn
CZ	Pilsen	Plzeň|Plzen
CZ	Ostrava	Ostrau
SK	Bratislava	Pressburg|Pozsony
SK	Košice	Kosice
SI	Ljubljana	Laibach
SI	Maribor	Marburg an der Drau
LT	Vilnius	Wilno|Vilna
LT	Klaipėda	Klaipeda|Memel
LT	Kaunas	Kovno
LV	Riga	Rīga
LV	Daugavpils	Dvinsk
LV	Liepāja	Liepaja
EE	Tallinn	Reval
EE	Narva	Narwa
EE	Tartu	Dorpat
FI	Helsinki	Helsingfors
FI	Turku	Åbo
FI	Tampere	Tammerfors
FI	Oulu	Uleåborg
SE	Göteborg	Gothenburg|Goteborg
SE	Malmö	Malmo|Malmoe
SE	Stockholm	Sthlm
NO	Oslo	Kristiania
NO	Trondheim	Nidaros
NO	Tromsø	Tromso|Tromsoe
NO	Bodø	Bodo
NO	Utøya	Utoya	60.02	10.25	0
DK	Copenhagen	København|Kobenhavn
DK	Århus	Aarhus
DK	Aalborg	Ålborg
DK	Helsingør	Elsinore
IS	Reykjavík	Reykjavik
IS	Grindavík	Grindavik
GL	Nuuk	Godthåb|Godthab
US	New York City	New York|NYC|New York, NY|N.Y.C.
US	Los Angeles	LA|L.A.
US	Washington	Washington, D.C.|Washington D.C.|Washington DC|Washington, DC
US	San Francisco	Frisco
US	Philadelphia	Philly
US	New Orleans	NOLA
US	Las Vegas	Vegas
US	Saint Paul	St. Paul|St Paul
US	St. Louis	Saint Louis|St Louis
US	St. Petersburg	Saint Petersburg|St Petersburg
US	Fort Worth	Ft. Worth|Ft Worth
US	Fort Lauderdale	Ft. Lauderdale
US	Mount Vernon	Mt. Vernon
US	Winston-Salem	Winston Salem
US	Nashville	Nashville-Davidson
US	Louisville	Louisville/Jefferson County
US	Lexington	Lexington-Fayette
US	Indianapolis	Indy
US	Oklahoma City	OKC
US	Salt Lake City	SLC
US	Minneapolis	Mpls
US	Macon	Macon-Bibb
US	Athens	Athens-Clarke
US	Augusta	Augusta-Richmond
US	Newtown	Sandy Hook
US	Boise	Boise City
US	Parkland	Parkland, Florida
US	Charlottesville	Charlotteville
US	East Palestine	East Palestine, Ohio
US	Dugway	Dugway Proving Ground	40.225	-112.745	800
CA	Montréal	Montreal
CA	Québec	Quebec City|Quebec|Ville de Québec
CA	Ottawa	Ottawa-Carleton
CA	St. John's	Saint John's|St John's
CA	Vancouver	Greater Vancouver|Metro Vancouver
CA	Trois-Rivières	Trois-Rivieres|Three Rivers
CA	Sault Ste. Marie	Sault Sainte Marie
CA	Lac-Mégantic	Lac-Megantic
CA	Ajax	Ajax, Ontario
CA	Iqaluit	Frobisher Bay
CA	Fort McMurray	Fort Mac
MX	Mexico City	Ciudad de México|Ciudad de Mexico|CDMX|México D.F.
MX	Ciudad Juárez	Ciudad Juarez|Juarez|Juárez
MX	Acapulco de Juárez	Acapulco
MX	Culiacán	Culiacan
MX	Cancún	Cancun
MX	Mérida	Merida
MX	Oaxaca	Oaxaca de Juárez|Oaxaca City
MX	Iguala de la Independencia	Iguala
MX	Heroica Matamoros	Matamoros
MX	Ciudad Nezahualcoyotl	Neza
MX	Santiago de Querétaro	Queretaro|Querétaro
MX	San Cristóbal de las Casas	San Cristobal de las Casas|San Cristóbal
MX	Tuxtla	Tuxtla Gutiérrez|Tuxtla Gutierrez
MX	Nogales	Heroica Nogales
MX	Veracruz	Heroica Veracruz
MX	Puebla	Heroica Puebla de Zaragoza
MX	Tapachula	Tapachula de Córdova y Ordoñez
GT	Guatemala City	Ciudad de Guatemala
HN	Tegucigalpa	Tegus
CR	San José	San Jose
PA	Panamá	Panama City|Ciudad de Panamá
PA	Colón	Colon
CU	Havana	La Habana
CU	Santiago de Cuba	Santiago
DO	Santo Domingo	Ciudad Trujillo
HT	Port-au-Prince	Port au Prince|Pòtoprens
HT	Cap-Haïtien	Cap-Haitien|Cap Haitien|Okap
HT	Les Cayes	Aux Cayes|Okay
HT	Jérémie	Jeremie
HT	Gonaïves	Gonaives|Les Gonaïves
HT	Léogâne	Leogane
HT	Saint-Marc	St. Marc|Saint Marc
HT	Carrefour	Kafou
HT	Cité Soleil	Cite Soleil	18.58	-72.33	241000
HT	Pétionville	Petionville|Pétion-Ville
HT	Delmas 73	Delmas
HT	Croix-des-Bouquets	Croix des Bouquets	18.576	-72.226	0
HT	Kenscoff	Kenskoff
HT	Mirebalais	Mibalè
HT	Artibonite	Pont-Sondé	19.15	-72.61	0
TT	Port of Spain	Port-of-Spain
CO	Bogotá	Bogota|Santa Fe de Bogotá
CO	Medellín	Medellin
CO	Cali	Santiago de Cali
CO	Cúcuta	Cucuta
CO	Popayán	Popayan
CO	Ibagué	Ibague
CO	Cartagena	Cartagena de Indias
CO	Santander de Quilichao	Santander Quilichao
CO	San Andres de Tumaco	Tumaco
CO	Quibdó	Quibdo
CO	San José del Guaviare	San Jose del Guaviare
CO	San Vicente del Caguán	San Vicente del Caguan
VE	Caracas	Santiago de León de Caracas
VE	San Cristóbal	San Cristobal
VE	Mérida	Merida
VE	San Antonio del Táchira	San Antonio del Tachira
VE	Santa Elena de Uairén	Santa Elena de Uairen
EC	Quito	San Francisco de Quito
EC	Guayaquil	Santiago de Guayaquil
PE	Cusco	Cuzco
PE	Ayacucho	Huamanga
PE	Callao	El Callao
PE	Tingo María	Tingo Maria
PE	Bagua Grande	Bagua
BO	La Paz	Nuestra Señora de La Paz
BO	Santa Cruz de la Sierra	Santa Cruz
BO	Potosí	Potosi
BR	Rio de Janeiro	Rio
BR	São Paulo	Sao Paulo
BR	Brasília	Brasilia
BR	Belém	Belem
BR	Salvador	Salvador da Bahia
BR	Florianópolis	Florianopolis
BR	Pacaraima	Vila Pacaraima
BR	Foz do Iguaçu	Foz do Iguacu
BR	São Luís	Sao Luis
PY	Asunción	Asuncion
UY	Montevideo	Monte Video
AR	Buenos Aires	Baires|Capital Federal
AR	Córdoba	Cordoba
AR	San Miguel de Tucumán	Tucuman|Tucumán
AR	Neuquén	Neuquen
CL	Santiago	Santiago de Chile
CL	Valparaíso	Valparaiso
CL	Concepción	Concepcion
CL	Viña del Mar	Vina del Mar
GY	Georgetown	Stabroek
AU	Canberra	Canberra-Queanbeyan
AU	Darwin	Palmerston-Darwin
AU	Alice Springs	Mparntwe
AU	Hobart	Hobarttown
NZ	Auckland	Tamaki Makaurau
NZ	Wellington	Te Whanganui-a-Tara
NZ	Christchurch	Ōtautahi
NZ	Palmerston North	Palmerston Nth
NZ	Whanganui	Wanganui
PG	Port Moresby	Pot Mosbi
PG	Mount Hagen	Mt Hagen|Mt. Hagen
NC	Nouméa	Noumea
TO	Nuku‘alofa	Nuku'alofa|Nukualofa
`;
