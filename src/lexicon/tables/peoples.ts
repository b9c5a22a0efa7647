/** Peoples and communities that are not named after one state, in the form of `international.ts`. */
export const peopleGroupRows = `
Kurds	Kurd|Kurdish		CVL
Palestinians		PSE
Israelis		ISR
Roma	Romani|Roma people|Gypsies|Gypsy		CVL
Yazidis	Yazidi|Yezidis|Yezidi	IRQ	CVL
Rohingya	Rohingyas|Rohingya people|Rohingya Muslims	MMR	CVL
Uyghurs	Uyghur|Uighur|Uighurs	CHN	CVL
Tibetans	Tibetan	CHN	CVL
Tamils	Tamil	LKA	CVL
Sinhalese		LKA	CVL
Hazaras	Hazara	AFG	CVL
Pashtuns	Pashtun|Pathan|Pathans	AFG	CVL
Baloch	Baluch|Balochs	PAK	CVL
Punjabis	Punjabi	PAK	CVL
Sindhis	Sindhi	PAK	CVL
Kashmiris	Kashmiri	IND	CVL
Nagas	Naga	IND	CVL
Bodos	Bodo	IND	CVL
Dalits	Dalit|untouchables	IND	CVL
Madhesis	Madhesi	NPL	CVL
Karen people	Karens|Karen	MMR	CVL
Kachin people	Kachins|Kachin	MMR	CVL
Rakhine people	Rakhine|Rakhines|Arakanese	MMR	CVL
Shan people	Shan	MMR	CVL
Moros	Moro	PHL	CVL
Acehnese		IDN	CVL
Papuans	Papuan	IDN	CVL
Hmong		LAO	CVL
Hutus	Hutu	RWA	CVL
Tutsis	Tutsi	RWA	CVL
Banyamulenge		COD	CVL
Hema		COD	CVL
Lendu		COD	CVL
Fulani	Fulanis|Fulani herdsmen|Fulani herders|Peul|Peulh	NGA	CVL
Hausa	Hausas	NGA	CVL
Yoruba	Yorubas	NGA	CVL
Igbo	Igbos|Ibo	NGA	CVL
Ogoni	Ogonis	NGA	CVL
Ijaw	Ijaws	NGA	CVL
Tuareg	Tuaregs|Touareg|Touaregs	MLI	CVL
Dogon	Dogons	MLI	CVL
Kikuyu	Kikuyus	KEN	CVL
Luo	Luos	KEN	CVL
Kalenjin	Kalenjins	KEN	CVL
Masai	Maasai	KEN	CVL
Pokot		KEN	CVL
Turkana		KEN	CVL
Samburu		KEN	CVL
Amhara	Amharas	ETH	CVL
Oromo	Oromos	ETH	CVL
Tigrayans	Tigrayan|Tigrean|Tigreans	ETH	CVL
Afar people	Afars|Afar	ETH	CVL
Sidama		ETH	CVL
Dinka	Dinkas	SSD	CVL
Nuer		SSD	CVL
Murle		SSD	CVL
Misseriya		SDN	CVL
Masalit	Masalits	SDN	CVL
Fur people	Furs	SDN	CVL
Darfuris	Darfuri	SDN	CVL
Zulus	Zulu	ZAF	CVL
Afrikaners	Afrikaner	ZAF	CVL
Sahrawis	Sahrawi|Saharawis	ESH	CVL
Berbers	Berber|Amazigh	DZA	CVL
Copts	Copt|Coptic Christians	EGY	CVL
Nubians	Nubian	EGY	CVL
Alawites	Alawite	SYR	CVL
Druze			CVL
Maronites	Maronite	LBN	CVL
Turkmens of Iraq	Iraqi Turkmen	IRQ	CVL
Assyrians	Assyrian|Chaldeans	IRQ	CVL
Marsh Arabs		IRQ	CVL
Israeli Arabs	Arab Israelis|Israeli Arab|Arab Israeli|Arab citizens of Israel	ISR	CVL
Bedouins	Bedouin		CVL
Israeli settlers	Jewish settlers|Israeli settler	ISR	CVL
Haredim	Haredi|ultra-Orthodox Jews	ISR	REL
Chechens	Chechen	RUS	CVL
Ingush		RUS	CVL
Dagestanis	Dagestani	RUS	CVL
Ossetians	Ossetian|South Ossetian|South Ossetians	GEO	CVL
Abkhazians	Abkhaz|Abkhazian	GEO	CVL
Crimean Tatars	Crimean Tatar	UKR	CVL
Tatars	Tatar	RUS	CVL
Karabakh Armenians	Nagorno-Karabakh Armenians	AZE	CVL
Meskhetian Turks		GEO	CVL
Basques	Basque	ESP	CVL
Catalans	Catalan	ESP	CVL
Corsicans	Corsican	FRA	CVL
Bretons	Breton	FRA	CVL
Flemings	Flemish	BEL	CVL
Walloons	Walloon	BEL	CVL
Bosnian Serbs	Bosnian Serb	BIH	CVL
Bosnian Croats	Bosnian Croat	BIH	CVL
Bosniaks	Bosniak|Bosniacs|Bosnian Muslims|Bosnian Muslim	BIH	CVL
Kosovo Serbs	Kosovo Serb|Kosovar Serbs|Kosovar Serb|Serbs in Kosovo	XKX	CVL
Kosovo Albanians	Kosovo Albanian|Kosovar Albanians|Kosovar Albanian	XKX	CVL
Croatian Serbs	Croatian Serb|Krajina Serbs	HRV	CVL
Macedonian Albanians	Macedonian Albanian	MKD	CVL
Greek Cypriots	Greek Cypriot|Greek-Cypriot|Greek-Cypriots	CYP	CVL
Turkish Cypriots	Turkish Cypriot|Turkish-Cypriot|Turkish-Cypriots	CYP	CVL
Gagauz		MDA	CVL
Mapuche	Mapuches|Mapuche Indians	CHL	CVL
Quechua		PER	CVL
Aymara	Aymaras	BOL	CVL
Yanomami		BRA	CVL
Mayans	Maya Indians|Mayan	GTM	CVL
Miskito	Miskitos	NIC	CVL
Garifuna		HND	CVL
Nasa people		COL	CVL
Native Americans	Native American|American Indians|American Indian	USA	CVL
African Americans	African American|African-American|African-Americans|black Americans	USA	CVL
Hispanics	Latinos|Latino|Hispanic	USA	CVL
Inuit		CAN	CVL
First Nations		CAN	CVL
Métis		CAN	CVL
Aboriginal Australians	Aboriginal|Aboriginals|Aborigines|Indigenous Australians	AUS	CVL
Maori	Maoris|Māori	NZL	CVL
Arabs	Arab		CVL
Jews	Jew		REL
Africans	African		CVL
Europeans	European		CVL
Asians	Asian		CVL
Latin Americans	Latin American		CVL
Balts			CVL
Scots		GBR	CVL
Ulster Protestants	loyalists of Ulster	GBR	CVL
`;
