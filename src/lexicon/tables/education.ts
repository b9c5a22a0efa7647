/** Universities and institutes, in the form of `international.ts`. */
export const educationRows = `
University of Oxford	Oxford University	GBR	EDU
University of Cambridge	Cambridge University	GBR	EDU
London School of Economics	LSE	GBR	EDU
Imperial College London	Imperial College	GBR	EDU
King's College London		GBR	EDU
University College London	UCL	GBR	EDU
Chatham House	Royal Institute of International Affairs	GBR	EDU
International Institute for Strategic Studies	IISS	GBR	EDU
Royal United Services Institute	RUSI	GBR	EDU
Harvard University	Harvard	USA	EDU
Yale University	Yale	USA	EDU
Princeton University	Princeton	USA	EDU
Columbia University		USA	EDU
Stanford University	Stanford	USA	EDU
Massachusetts Institute of Technology	MIT of Massachusetts|M.I.T.	USA	EDU
Johns Hopkins University	Johns Hopkins	USA	EDU
Georgetown University		USA	EDU
George Washington University		USA	EDU
University of California, Berkeley	UC Berkeley	USA	EDU
Amherst College		USA	EDU
Brookings Institution	Brookings	USA	EDU
RAND Corporation	RAND|Rand Corporation	USA	EDU
Center for Strategic and International Studies	CSIS think tank	USA	EDU
Council on Foreign Relations		USA	EDU
Carnegie Endowment for International Peace	Carnegie Endowment	USA	EDU
Heritage Foundation		USA	EDU
Atlantic Council		USA	EDU
Institute for the Study of War	ISW	USA	EDU
Woodrow Wilson International Center for Scholars	Wilson Center	USA	EDU
United States Institute of Peace	US Institute of Peace|U.S. Institute of Peace	USA	EDU
Pew Research Center		USA	EDU
Stockholm International Peace Research Institute	SIPRI	SWE	EDU
Uppsala University		SWE	EDU
Nobel Committee	Norwegian Nobel Committee	NOR	EDU
German Academic Exchange Service	DAAD	DEU	EDU
German Council on Foreign Relations	DGAP	DEU	EDU
Robert Koch Institute	RKI	DEU	MED
Pasteur Institute		FRA	MED
Sciences Po		FRA	EDU
Sorbonne University	Sorbonne	FRA	EDU
European Council on Foreign Relations	ECFR	GBR	EDU
Moscow State University		RUS	EDU
Levada Center	Levada	RUS	EDU
University of Tehran	Tehran University	IRN	EDU
American University of Beirut	AUB	LBN	EDU
Cairo University		EGY	EDU
Hebrew University of Jerusalem	Hebrew University	ISR	EDU
Tel Aviv University		ISR	EDU
Birzeit University		PSE	EDU
Islamic University of Gaza		PSE	EDU
Jawaharlal Nehru University	JNU	IND	EDU
Jamia Millia Islamia		IND	EDU
Aligarh Muslim University		IND	EDU
Observer Research Foundation		IND	EDU
Peking University		CHN	EDU
Tsinghua University		CHN	EDU
Chinese University of Hong Kong		HKG	EDU
Hong Kong Polytechnic University		HKG	EDU
University of Hong Kong		HKG	EDU
Seoul National University		KOR	EDU
University of Tokyo	Tokyo University	JPN	EDU
Australian National University		AUS	EDU
Lowy Institute		AUS	EDU
Australian Strategic Policy Institute	ASPI	AUS	EDU
University of Toronto	Citizen Lab	CAN	EDU
Makerere University		UGA	EDU
University of Nairobi		KEN	EDU
Garissa University College	Garissa University	KEN	EDU
University of the Witwatersrand		ZAF	EDU
University of Cape Town		ZAF	EDU
Institute for Security Studies	ISS	ZAF	EDU
University of Pristina	University of Prishtina	XKX	EDU
University of Belgrade		SRB	EDU
National Autonomous University of Mexico	UNAM	MEX	EDU
University of São Paulo		BRA	EDU
University of Chile		CHL	EDU
Ateneo de Manila University		PHL	EDU
`;
