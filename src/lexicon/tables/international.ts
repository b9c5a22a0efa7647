/** International organisations, their organs and missions. Columns: name, other names and acronyms, country or UNO, EUR, IGO, NGO, IMG, sectors. */
export const internationalRows = `
United Nations	UN|U.N.|UNO|the United Nations|United Nations Organization|UN headquarters	UNO
United Nations Security Council	UN Security Council|U.N. Security Council|Security Council|UNSC	UNO
United Nations General Assembly	UN General Assembly|U.N. General Assembly|UNGA|General Assembly of the United Nations	UNO	LEG
Secretariat of the United Nations	UN Secretariat	UNO
United Nations Human Rights Council	UN Human Rights Council|Human Rights Council|UNHRC	UNO	SOC
Office of the United Nations High Commissioner for Human Rights	OHCHR|UN human rights office|U.N. human rights office|Office of the High Commissioner for Human Rights	UNO	SOC
United Nations High Commissioner for Refugees	UNHCR|UN refugee agency|U.N. refugee agency|United Nations refugee agency	UNO	REF
UNICEF	United Nations Children's Fund|UN children's agency|U.N. children's agency|U.N. Children's Fund	UNO	SOC
World Food Programme	WFP|World Food Program|U.N. World Food Program|UN World Food Programme	UNO	AGR
World Health Organization	WHO|World Health Organisation|UN health agency|U.N. health agency	UNO	MED
UNESCO	United Nations Educational, Scientific and Cultural Organization|UN cultural agency	UNO	EDU
UNRWA	United Nations Relief and Works Agency|U.N. Relief and Works Agency|UN agency for Palestinian refugees	UNO	REF
United Nations Development Programme	UNDP|UN Development Programme	UNO
United Nations Environment Programme	UNEP	UNO
Food and Agriculture Organization	FAO|U.N. Food and Agriculture Organization	UNO	AGR
International Labour Organization	ILO|International Labor Organization	UNO	LAB
International Atomic Energy Agency	IAEA|UN nuclear watchdog|U.N. nuclear watchdog|U.N. nuclear agency|UN nuclear agency	UNO
United Nations Office for the Coordination of Humanitarian Affairs	OCHA|UNOCHA|UN OCHA|Office for the Coordination of Humanitarian Affairs	UNO	SOC
United Nations Office on Drugs and Crime	UNODC	UNO
United Nations Population Fund	UNFPA	UNO	MED
UN Women		UNO	SOC
UNAIDS		UNO	MED
United Nations Mine Action Service	UNMAS	UNO
International Organization for Migration	IOM|UN migration agency|U.N. migration agency|International Organisation for Migration	UNO	REF
International Court of Justice	ICJ|World Court|UN's top court|U.N.'s top court	UNO	JUD
International Civil Aviation Organization	ICAO	UNO
International Maritime Organization	IMO	UNO
International Telecommunication Union	ITU	UNO
World Meteorological Organization	WMO	UNO
World Intellectual Property Organization	WIPO	UNO
UNCTAD		UNO
UN-Habitat		UNO
United Nations Interim Administration Mission in Kosovo	UNMIK|UN mission in Kosovo|U.N. mission in Kosovo|United Nations Mission in Kosovo	UNO
MONUSCO	MONUC|UN peacekeeping mission in Congo|UN mission in Congo|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo	UNO	MIL
MINUSMA	United Nations Multidimensional Integrated Stabilization Mission in Mali|UN mission in Mali	UNO	MIL
MINUSCA	UN mission in the Central African Republic	UNO	MIL
United Nations Interim Force in Lebanon	UNIFIL|UN force in Lebanon	UNO	MIL
United Nations Disengagement Observer Force	UNDOF	UNO	MIL
United Nations Truce Supervision Organization	UNTSO	UNO	MIL
United Nations Peacekeeping Force in Cyprus	UNFICYP	UNO	MIL
United Nations Mission in South Sudan	UNMISS	UNO	MIL
United Nations Interim Security Force for Abyei	UNISFA	UNO	MIL
African Union – United Nations Hybrid Operation in Darfur	UNAMID	UNO	MIL
United Nations Mission in Sudan	UNMIS	UNO	MIL
UNITAMS		UNO
United Nations Mission in Liberia	UNMIL	UNO	MIL
United Nations Operation in Côte d'Ivoire	UNOCI	UNO	MIL
United Nations Stabilisation Mission in Haiti	MINUSTAH|MINUJUSTH|BINUH	UNO	MIL
United Nations Assistance Mission in Afghanistan	UNAMA	UNO
United Nations Assistance Mission for Iraq	UNAMI	UNO
United Nations Support Mission in Libya	UNSMIL	UNO
United Nations Assistance Mission in Somalia	UNSOM	UNO
United Nations Mission for the Referendum in Western Sahara	MINURSO	UNO	MIL
United Nations Mission in Sierra Leone	UNAMSIL	UNO	MIL
United Nations Mission in Ethiopia and Eritrea	UNMEE	UNO	MIL
United Nations Transitional Administration in East Timor	UNTAET|UNMISET|UNMIT	UNO
United Nations Military Observer Group in India and Pakistan	UNMOGIP	UNO	MIL
United Nations Protection Force	UNPROFOR	UNO	MIL
United Nations Verification Mission in Colombia		UNO
United Nations Mission to Support the Hodeidah Agreement	UNMHA	UNO
United Nations Office in Burundi	ONUB|BNUB	UNO
MINURCAT		UNO	MIL
UNMOVIC		UNO
UNSCOM		UNO
International Criminal Tribunal for the former Yugoslavia	ICTY|Hague tribunal|The Hague tribunal|UN war crimes tribunal|U.N. war crimes tribunal|Yugoslav war crimes tribunal	UNO	JUD
International Criminal Tribunal for Rwanda	ICTR	UNO	JUD
Special Tribunal for Lebanon	STL	UNO	JUD
International Residual Mechanism for Criminal Tribunals		UNO	JUD
Special Court for Sierra Leone	SCSL	UNO	JUD
Extraordinary Chambers in the Courts of Cambodia	Khmer Rouge tribunal	KHM	JUD
International Criminal Court	ICC	IGO	JUD
Kosovo Specialist Chambers	Kosovo Specialist Chambers and Specialist Prosecutor's Office|Specialist Chambers	XKX	JUD
NATO	North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Nato|the alliance's headquarters|North Atlantic Council|Atlantic alliance|North Atlantic alliance	IGO	MIL
Kosovo Force	KFOR|Kfor|NATO-led Kosovo Force|NATO peacekeepers in Kosovo|NATO's mission in Kosovo|NATO mission in Kosovo	IGO	MIL
International Security Assistance Force	ISAF	IGO	MIL
Resolute Support Mission	Resolute Support	IGO	MIL
Stabilisation Force in Bosnia and Herzegovina	SFOR|IFOR|Implementation Force	IGO	MIL
SHAPE	Supreme Headquarters Allied Powers Europe|Allied Command Operations	IGO	MIL
Allied Joint Force Command Naples	JFC Naples	IGO	MIL
Multi-National Force – Iraq	Multi-National Force|Multinational Force in Iraq|Multi-National Corps|Multi-National Division	IMG	MIL
Combined Joint Task Force – Operation Inherent Resolve	Operation Inherent Resolve|US-led coalition|U.S.-led coalition|international coalition|global coalition|anti-ISIS coalition	IMG	MIL
Saudi-led coalition	Saudi-led intervention in Yemen|Saudi-led military coalition|Arab coalition|Saudi-led alliance	IMG	MIL
Combined Maritime Forces		IGO	MIL
Multinational Force and Observers	MFO	IGO	MIL
European Union	EU|E.U.|the European Union|the bloc's executive|European bloc|27-nation bloc	EUR
European Commission	EU Commission|EC|EU executive	EUR	GOV
European Council	EU Council	EUR	GOV
Council of the European Union	EU Council of Ministers|Foreign Affairs Council	EUR	GOV
European Parliament	EU Parliament|European parliament	EUR	LEG
European Central Bank	ECB	EUR	GOV
European Court of Justice	ECJ|Court of Justice of the European Union|EU's top court	EUR	JUD
European External Action Service	EEAS	EUR	GOV
Europol	European Union Agency for Law Enforcement Cooperation	EUR	COP
Frontex	European Border and Coast Guard Agency	EUR	COP
Eurojust		EUR	JUD
EULEX	EULEX Kosovo|European Union Rule of Law Mission in Kosovo|European Union Rule of Law Mission|EU rule of law mission|EU police mission in Kosovo	EUR	COP
EUFOR Althea	EUFOR|Operation Althea|European Union Force	EUR	MIL
European Union Training Mission	EUTM|EUTM Mali|EUTM Somalia	EUR	MIL
EU NAVFOR	Operation Atalanta|EUNAVFOR|Operation Irini|Operation Sophia|Operation Aspides	EUR	MIL
European Union Monitoring Mission in Georgia	EUMM	EUR
EUCAP Sahel		EUR
European Union Mission in Armenia	EUMA	EUR
European Investment Bank	EIB	EUR	BUS
European Medicines Agency	EMA	EUR	MED
European Centre for Disease Prevention and Control	ECDC	EUR	MED
European Space Agency	ESA	IGO	EDU
European Bank for Reconstruction and Development	EBRD	IGO	BUS
Eurogroup		EUR	GOV
Eurozone	euro zone	EUR
Organization for Security and Co-operation in Europe	OSCE|Organisation for Security and Cooperation in Europe|Organization for Security and Cooperation in Europe|OSCE mission|OSCE Special Monitoring Mission	IGO
ODIHR	Office for Democratic Institutions and Human Rights	IGO
OSCE Minsk Group	Minsk Group	IGO
Council of Europe	PACE|Parliamentary Assembly of the Council of Europe	IGO
European Court of Human Rights	ECHR|Strasbourg court	IGO	JUD
Venice Commission		IGO	JUD
Office of the High Representative	OHR	IGO
Peace Implementation Council	PIC	IGO
African Union	AU|A.U.|Organisation of African Unity|Organization of African Unity|OAU|African Union Commission	IGO
African Union Mission in Somalia	AMISOM|ATMIS|African Union Transition Mission in Somalia|African Union mission in Somalia|AUSSOM	IGO	MIL
African Union Mission in Sudan	AMIS	IGO	MIL
African Union Peace and Security Council		IGO
Africa Centres for Disease Control and Prevention	Africa CDC	IGO	MED
African Development Bank	AfDB	IGO	BUS
African Court on Human and Peoples' Rights		IGO	JUD
Economic Community of West African States	ECOWAS|Ecowas|CEDEAO	IGO
ECOMOG	ECOWAS Monitoring Group|ECOMIG|ECOWAS Standby Force	IGO	MIL
Southern African Development Community	SADC	IGO
SADC Mission in Mozambique	SAMIM|SAMIDRC	IGO	MIL
East African Community	EAC	IGO
East African Community Regional Force	EACRF|East African regional force	IGO	MIL
Intergovernmental Authority on Development	IGAD	IGO
Economic Community of Central African States	ECCAS|CEEAC	IGO
CEMAC	Central African Economic and Monetary Community	IGO
Common Market for Eastern and Southern Africa	COMESA	IGO
G5 Sahel	G5 Sahel Force|G5 Sahel Joint Force|FC-G5S	IGO	MIL
Alliance of Sahel States	AES	IGO
Multinational Joint Task Force	MNJTF	IGO	MIL
International Conference on the Great Lakes Region	ICGLR	IGO
Arab League	League of Arab States	IGO
Arab Maghreb Union		IGO
Gulf Cooperation Council	GCC	IGO
Organisation of Islamic Cooperation	OIC|Organization of Islamic Cooperation|Organisation of the Islamic Conference|Organization of the Islamic Conference	IGO
Association of Southeast Asian Nations	ASEAN|Asean	IGO
South Asian Association for Regional Cooperation	SAARC	IGO
Shanghai Cooperation Organisation	SCO|Shanghai Cooperation Organization	IGO
Collective Security Treaty Organization	CSTO|Collective Security Treaty Organisation	IGO	MIL
Commonwealth of Independent States	CIS	IGO
Eurasian Economic Union	EAEU|EEU	IGO
Organization of Turkic States	Turkic Council	IGO
Asia-Pacific Economic Cooperation	APEC	IGO
Asian Development Bank	ADB	IGO	BUS
Asian Infrastructure Investment Bank	AIIB	IGO	BUS
Pacific Islands Forum		IGO
Regional Assistance Mission to Solomon Islands	RAMSI	IGO	MIL
AUKUS		IGO	MIL
Quadrilateral Security Dialogue	Quad	IGO
BRICS		IGO
Five Eyes		IGO	SPY
Group of Seven	G7|G-7|Group of Seven nations|Group of 7	IGO
Group of Eight	G8|G-8	IGO
Group of Twenty	G20|G-20|G20 nations	IGO
Group of 77	G77|G-77	IGO
Non-Aligned Movement	NAM	IGO
Commonwealth of Nations	the Commonwealth|Commonwealth Secretariat	IGO
Organisation internationale de la Francophonie	La Francophonie|Francophonie	IGO
Organization of American States	OAS|Organisation of American States	IGO
Inter-American Commission on Human Rights	IACHR	IGO	SOC
Inter-American Court of Human Rights		IGO	JUD
Inter-American Development Bank	IDB	IGO	BUS
Community of Latin American and Caribbean States	CELAC	IGO
Union of South American Nations	UNASUR	IGO
Caribbean Community	CARICOM|Caricom	IGO
Mercosur	Mercosul	IGO
ALBA	Bolivarian Alliance for the Americas	IGO
Andean Community		IGO
Lima Group		IGO
Pacific Alliance		IGO
World Bank	International Bank for Reconstruction and Development	IGO	BUS
World Bank Group		IGO	BUS
International Finance Corporation	IFC	IGO	BUS
International Monetary Fund	IMF	IGO	BUS
World Trade Organization	WTO|World Trade Organisation	IGO	BUS
OECD	Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development	IGO	BUS
OPEC	Organization of the Petroleum Exporting Countries|OPEC+|Opec	IGO	BUS
Bank for International Settlements		IGO	BUS
Financial Action Task Force	FATF	IGO
Paris Club		IGO	BUS
Interpol	INTERPOL|International Criminal Police Organization	IGO	COP
Organisation for the Prohibition of Chemical Weapons	OPCW|Organization for the Prohibition of Chemical Weapons|chemical weapons watchdog	IGO
Comprehensive Nuclear-Test-Ban Treaty Organization	CTBTO	IGO
International Energy Agency	IEA	IGO
Permanent Court of Arbitration		IGO	JUD
International Commission on Missing Persons	ICMP	IGO
Visegrád Group	Visegrad Group|V4	IGO
Nordic Council		IGO
Benelux		IGO
Three Seas Initiative		IGO
Black Sea Economic Cooperation	BSEC	IGO
Regional Cooperation Council		IGO
Quartet on the Middle East	Middle East Quartet|Mideast Quartet|the Quartet	IGO
Normandy Format	Normandy Four	IGO
Contact Group		IGO
P5+1	E3|E3+3	IGO
Joint Control Commission		IGO	MIL
International Seabed Authority		IGO
International Olympic Committee	IOC	NGO	SOC
FIFA	Fifa	NGO	SOC
UEFA	Uefa	NGO	SOC
World Anti-Doping Agency	WADA	NGO	SOC
Inter-Parliamentary Union	IPU	IGO	LEG
Global Fund	Global Fund to Fight AIDS, Tuberculosis and Malaria	IGO	MED
Gavi	Gavi, the Vaccine Alliance|GAVI	IGO	MED
Intergovernmental Panel on Climate Change	IPCC	UNO	EDU
Nordic Monitoring Mission	Sri Lanka Monitoring Mission	IGO
Aceh Monitoring Mission		IGO
Temporary International Presence in Hebron	TIPH	IGO
`;
