/** Regions and breakaway territories that news name as actors or as modifiers, in the form of `international.ts`. PRE: a government that claims to be one. */
export const regionRows = `
Abkhazia	Republic of Abkhazia	GEO	PRE
South Ossetia	Republic of South Ossetia	GEO	PRE
Transnistria	Transdniestria|Trans-Dniester|Transdniester|Pridnestrovian Moldavian Republic	MDA	PRE
Republic of Artsakh	Nagorno-Karabakh|Nagorno Karabakh|Artsakh|Karabakh	AZE	PRE	Republic of Artsakh
Somaliland	Republic of Somaliland	SOM	PRE
Puntland		SOM
Jubaland		SOM
Hirshabelle		SOM
Galmudug		SOM
Republika Srpska	Bosnian Serb Republic|Serb Republic	BIH
Federation of Bosnia and Herzegovina	Muslim-Croat Federation|Bosniak-Croat Federation	BIH
Northern Cyprus	Turkish Republic of Northern Cyprus|TRNC	CYP	PRE
Iraqi Kurdistan	Kurdistan Region|Kurdistan region|Kurdistan Region of Iraq	IRQ
Crimea	Republic of Crimea	UKR
Donbas		UKR
Donbass		UKR
Chechnya		RUS
Chechen Republic		RUS
Dagestan		RUS
Ingushetia		RUS
North Ossetia		RUS
Kabardino-Balkaria		RUS
Tatarstan		RUS
Siberia		RUS
Kaliningrad		RUS
Tibet		CHN
Xinjiang		CHN
Inner Mongolia		CHN
Guangdong		CHN
Sichuan		CHN
Yunnan		CHN
Kashmir	Indian-administered Kashmir|Indian Kashmir|Jammu and Kashmir|Indian-controlled Kashmir	IND
Azad Kashmir	Pakistan-administered Kashmir	PAK
Punjab		IND
Assam		IND
Manipur		IND
Nagaland		IND
Gujarat		IND
Bihar		IND
Uttar Pradesh		IND
Maharashtra		IND
Kerala		IND
Tamil Nadu		IND
West Bengal		IND
Chhattisgarh		IND
Jharkhand		IND
Karnataka		IND
Rajasthan		IND
Himachal Pradesh		IND
Uttarakhand		IND
Balochistan	Baluchistan	PAK
Sindh		PAK
Khyber Pakhtunkhwa	North-West Frontier Province	PAK
North Waziristan	South Waziristan|Waziristan	PAK
Helmand		AFG
Kandahar province		AFG
Nangarhar		AFG
Kunduz province		AFG
Herat province		AFG
Aceh		IDN
West Papua	Papua province|Papua	IDN
Java		IDN
Sumatra		IDN
Sulawesi	Central Sulawesi	IDN
Mindanao		PHL
Sulu		PHL
Luzon		PHL
Rakhine State	Rakhine state|Arakan	MMR
Kachin State	Kachin state	MMR
Shan State	Shan state	MMR
Pattani		THA
Yala		THA
Narathiwat		THA
Darfur	North Darfur|South Darfur|West Darfur	SDN
South Kordofan		SDN
Blue Nile state		SDN
Abyei		SDN
Tigray	Tigray region	ETH
Amhara region	Amhara Region	ETH
Oromia	Oromia region	ETH
Ogaden		ETH
Somali region		ETH
North Kivu	South Kivu|Kivu	COD
Ituri		COD
Katanga		COD
Kasai		COD
Cabinda		AGO
Cabo Delgado		MOZ
Casamance		SEN
Azawad		MLI
Niger Delta		NGA
Borno	Borno State|Borno state	NGA
Zamfara	Zamfara State|Zamfara state	NGA
Kaduna State	Kaduna state	NGA
Benue	Benue State|Benue state	NGA
Plateau State	Plateau state	NGA
Biafra		NGA
KwaZulu-Natal		ZAF
Gauteng		ZAF
Western Cape		ZAF
Eastern Cape		ZAF
Limpopo		ZAF
Sinai	Sinai Peninsula|North Sinai	EGY
Kabylie		DZA
Cyrenaica		LBY
Tripolitania		LBY
Fezzan		LBY
Anbar	Anbar province	IRQ
Diyala		IRQ
Nineveh		IRQ
Salahuddin		IRQ
Golan Heights		SYR
Idlib province		SYR
Hasakah province		SYR
Hadramawt		YEM
Marib province		YEM
Saada province		YEM
Catalonia		ESP
Basque Country		ESP
Andalusia		ESP
Galicia (Spain)		ESP
Corsica		FRA
Brittany		FRA
Normandy		FRA
Provence		FRA
Bavaria		DEU
Saxony		DEU
Thuringia		DEU
Hesse		DEU
North Rhine-Westphalia		DEU
Baden-Württemberg		DEU
Brandenburg		DEU
Flanders		BEL
Wallonia		BEL
Lombardy		ITA
Sicily		ITA
Sardinia		ITA
Tuscany		ITA
Veneto		ITA
Calabria		ITA
Transylvania		ROU
Vojvodina		SRB
Preševo Valley	Presevo Valley	SRB
Sandžak		SRB
Sandzak		SRB
North Kosovo	northern Kosovo|Northern Kosovo	XKX
Gagauzia		MDA
Adjara		GEO
Ajaria		GEO
Nakhchivan		AZE
Nakhichevan		AZE
Gorno-Badakhshan		TJK
Karakalpakstan		UZB
Quebec	Québec	CAN
Ontario		CAN
Alberta		CAN
British Columbia		CAN
Manitoba		CAN
Saskatchewan		CAN
Nova Scotia		CAN
New South Wales		AUS
Queensland		AUS
Tasmania		AUS
Western Australia		AUS
South Australia		AUS
Northern Territory		AUS
Bougainville		PNG
California		USA
Texas		USA
Florida		USA
New York State		USA
Ohio		USA
Pennsylvania		USA
Illinois		USA
Michigan		USA
Virginia		USA
Massachusetts		USA
New Jersey		USA
Arizona		USA
Colorado		USA
Minnesota		USA
Wisconsin		USA
Missouri		USA
Louisiana		USA
Alabama		USA
Mississippi		USA
Tennessee		USA
Kentucky		USA
Oregon		USA
Nevada		USA
Utah		USA
Oklahoma		USA
Kansas		USA
Iowa		USA
Maryland		USA
Connecticut		USA
Arkansas		USA
New Mexico		USA
Nebraska		USA
Idaho		USA
Montana		USA
Hawaii		USA
Alaska		USA
South Carolina		USA
North Carolina		USA
Indiana		USA
Maine		USA
New Hampshire		USA
Vermont		USA
Rhode Island		USA
Delaware		USA
Wyoming		USA
West Virginia		USA
North Dakota		USA
South Dakota		USA
Washington state		USA
Washington State		USA
Chiapas		MEX
Guerrero		MEX
Michoacán		MEX
Michoacan		MEX
Oaxaca		MEX
Sinaloa		MEX
Tamaulipas		MEX
Chihuahua		MEX
Sonora		MEX
Jalisco		MEX
Guanajuato		MEX
Veracruz		MEX
Baja California		MEX
Antioquia		COL
Cauca		COL
Putumayo		COL
Arauca		COL
Chocó		COL
Catatumbo		COL
Nariño		COL
Caquetá		COL
Norte de Santander		COL
Araucanía	Araucania	CHL
Amazonas (Brazilian state)		BRA
Bahia		BRA
Minas Gerais		BRA
Rio Grande do Sul		BRA
Mato Grosso		BRA
Zulia		VEN
Táchira		VEN
Tachira		VEN
Orange Free State		ZAF
Transvaal		ZAF
Matabeleland		ZWE
Mashonaland		ZWE
Kurdistan		IRQ
`;
