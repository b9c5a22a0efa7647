/** Companies, in the form of `international.ts`. */
export const companyRows = `
Gazprom		RUS	BUS
Rosneft		RUS	BUS
Lukoil	LUKOIL	RUS	BUS
Sberbank		RUS	BUS
Aeroflot		RUS	BUS
Yukos		RUS	BUS
Rostec		RUS	BUS
Rosoboronexport		RUS	BUS
Nord Stream AG	Nord Stream|Nord Stream 2	RUS	BUS
Kaspersky Lab	Kaspersky	RUS	BUS
VTB Bank	VTB	RUS	BUS
Naftogaz		UKR	BUS
Energoatom		UKR	BUS
Ukrenergo		UKR	BUS
Belavia		BLR	BUS
Royal Dutch Shell	Shell|Royal Dutch Shell plc|Shell plc	GBR	BUS
BP	British Petroleum	GBR	BUS
ExxonMobil	Exxon|Exxon Mobil	USA	BUS
Chevron Corporation	Chevron	USA	BUS
TotalEnergies	Total SA	FRA	BUS
Eni	ENI	ITA	BUS
Repsol		ESP	BUS
Equinor	Statoil	NOR	BUS
Saudi Aramco	Aramco	SAU	BUS
Petrobras		BRA	BUS
Vale S.A.		BRA	BUS
Odebrecht		BRA	BUS
Embraer		BRA	BUS
PDVSA	Petróleos de Venezuela|Petroleos de Venezuela	VEN	BUS
Pemex	PEMEX	MEX	BUS
Ecopetrol		COL	BUS
YPF		ARG	BUS
Codelco		CHL	BUS
China National Petroleum Corporation	CNPC	CHN	BUS
PetroChina		CHN	BUS
Sinopec		CHN	BUS
CNOOC		CHN	BUS
Huawei	Huawei Technologies	CHN	BUS
ZTE		CHN	BUS
Tencent		CHN	BUS
WeChat		CHN	BUS
Alibaba Group	Alibaba	CHN	BUS
ByteDance	TikTok	CHN	BUS
Evergrande Group	Evergrande	CHN	BUS
Foxconn		TWN	BUS
TSMC	Taiwan Semiconductor Manufacturing Company	TWN	BUS
Samsung	Samsung Electronics	KOR	BUS
Hyundai Motor Company	Hyundai	KOR	BUS
Kia		KOR	BUS
LG Corporation		KOR	BUS
SK Hynix		KOR	BUS
Toyota		JPN	BUS
Honda		JPN	BUS
Nissan		JPN	BUS
Sony		JPN	BUS
TEPCO	Tokyo Electric Power|Tokyo Electric Power Company	JPN	BUS
SoftBank Group	SoftBank	JPN	BUS
Tata Group	Tata Motors|Tata Steel|Tata	IND	BUS
Reliance Industries		IND	BUS
Adani Group	Adani	IND	BUS
Infosys		IND	BUS
Air India		IND	BUS
Serum Institute of India	Serum Institute	IND	BUS
Oil and Natural Gas Corporation	ONGC	IND	BUS
Pakistan International Airlines	PIA	PAK	BUS
Microsoft		USA	BUS
Apple Inc.		USA	BUS
Google	Alphabet Inc.|YouTube	USA	BUS
Amazon (company)	Amazon.com|Amazon Web Services	USA	BUS
Facebook	Meta Platforms|Instagram|WhatsApp	USA	BUS
Twitter		USA	BUS
SpaceX	Starlink	USA	BUS
Tesla, Inc.	Tesla Motors	USA	BUS
Boeing		USA	BUS
Lockheed Martin		USA	BUS
Raytheon	RTX Corporation	USA	BUS
Northrop Grumman		USA	BUS
General Dynamics		USA	BUS
General Electric		USA	BUS
General Motors	GM	USA	BUS
Ford Motor Company	Ford Motor	USA	BUS
Goldman Sachs		USA	BUS
JPMorgan Chase	JPMorgan	USA	BUS
JP Morgan		USA	BUS
Morgan Stanley		USA	BUS
Citigroup	Citibank	USA	BUS
Bank of America		USA	BUS
Wells Fargo		USA	BUS
Lehman Brothers		USA	BUS
BlackRock		USA	BUS
Moody's Investors Service	Moody's|Moody's Ratings	USA	BUS
Standard & Poor's	S&P Global|Standard and Poor's	USA	BUS
Fitch Ratings	Fitch	USA	BUS
Blackwater (company)	Blackwater|Academi|Blackwater Worldwide|Blackwater USA	USA	PRM
Halliburton	KBR|Kellogg Brown & Root	USA	BUS
DynCorp		USA	BUS
Walmart		USA	BUS
Wal-Mart		USA	BUS
McDonald's		USA	BUS
Starbucks		USA	BUS
Coca-Cola	The Coca-Cola Company	USA	BUS
Nike, Inc.		USA	BUS
Pfizer		USA	BUS
Moderna		USA	BUS
Johnson & Johnson		USA	BUS
Intel		USA	BUS
IBM		USA	BUS
Nvidia		USA	BUS
Enron		USA	BUS
Monsanto		USA	BUS
Chiquita	United Fruit Company	USA	BUS
American Airlines	United Airlines|Southwest Airlines	USA	BUS
Delta Air Lines		USA	BUS
Verizon		USA	BUS
AT&T		USA	BUS
T-Mobile US		USA	BUS
Airbus		FRA	BUS
Air France	Air France-KLM	FRA	BUS
Areva	Orano	FRA	BUS
Lafarge (company)	Lafarge	FRA	BUS
Renault		FRA	BUS
Dassault Aviation	Dassault	FRA	BUS
Électricité de France	EDF	FRA	BUS
BNP Paribas		FRA	BUS
Danone		FRA	BUS
Volkswagen	VW|Volkswagen Group	DEU	BUS
BMW		DEU	BUS
Mercedes-Benz	Daimler AG|Daimler	DEU	BUS
Siemens		DEU	BUS
Lufthansa		DEU	BUS
Deutsche Bank		DEU	BUS
Deutsche Bahn		DEU	BUS
Rheinmetall		DEU	BUS
BioNTech		DEU	BUS
Bayer		DEU	BUS
Uniper		DEU	BUS
AstraZeneca		GBR	BUS
HSBC		GBR	BUS
Barclays		GBR	BUS
British Airways		GBR	BUS
BAE Systems		GBR	BUS
Rolls-Royce Holdings	Rolls-Royce	GBR	BUS
Rio Tinto (corporation)	Rio Tinto	GBR	BUS
Anglo American plc	Anglo American	GBR	BUS
Unilever		GBR	BUS
Vodafone		GBR	BUS
Cambridge Analytica		GBR	BUS
Glencore		CHE	BUS
Nestlé	Nestle	CHE	BUS
UBS		CHE	BUS
Credit Suisse		CHE	BUS
Novartis		CHE	BUS
Fiat	Fiat Chrysler|Stellantis	ITA	BUS
Finmeccanica	Leonardo S.p.A.	ITA	BUS
Ericsson		SWE	BUS
Volvo		SWE	BUS
IKEA	Ikea	SWE	BUS
Saab AB		SWE	BUS
Nokia		FIN	BUS
Maersk	A.P. Moller-Maersk	DNK	BUS
Danske Bank		DNK	BUS
KLM		NLD	BUS
ASML		NLD	BUS
Philips		NLD	BUS
Ryanair		IRL	BUS
BHP		AUS	BUS
BHP Billiton		AUS	BUS
Qantas		AUS	BUS
Fortescue Metals		AUS	BUS
Barrick Gold		CAN	BUS
Bombardier		CAN	BUS
SNC-Lavalin		CAN	BUS
Turkish Airlines		TUR	BUS
Baykar		TUR	BUS
El Al		ISR	BUS
NSO Group		ISR	BUS
Elbit Systems	Elbit	ISR	BUS
Emirates (airline)	Emirates airline	ARE	BUS
Etihad Airways		ARE	BUS
Etihad		ARE	BUS
flydubai		ARE	BUS
DP World		ARE	BUS
Qatar Airways		QAT	BUS
QatarEnergy	Qatar Petroleum	QAT	BUS
EgyptAir	Egyptair	EGY	BUS
Suez Canal Authority		EGY	GOV
Royal Air Maroc		MAR	BUS
Sonatrach		DZA	BUS
National Oil Corporation	NOC	LBY	BUS
Iran Air		IRN	BUS
Mahan Air		IRN	BUS
National Iranian Oil Company	NIOC	IRN	BUS
Ethiopian Airlines		ETH	BUS
Kenya Airways		KEN	BUS
Safaricom		KEN	BUS
Nigerian National Petroleum Corporation	NNPC	NGA	BUS
Dangote Group	Dangote Cement	NGA	BUS
MTN Group	MTN	ZAF	BUS
Eskom		ZAF	BUS
South African Airways		ZAF	BUS
Lonmin		ZAF	BUS
De Beers		ZAF	BUS
Sonangol		AGO	BUS
Gécamines		COD	BUS
Malaysia Airlines		MYS	BUS
Petronas		MYS	BUS
1Malaysia Development Berhad	1MDB	MYS	BUS
Singapore Airlines		SGP	BUS
Temasek Holdings	Temasek	SGP	BUS
Garuda Indonesia	Garuda	IDN	BUS
Freeport-McMoRan	Freeport	USA	BUS
Thai Airways	Thai Airways International	THA	BUS
Cathay Pacific		HKG	BUS
Trepča Mines	Trepca|Trepča|Trepca mine	XKX	BUS
Kosovo Energy Corporation	KEK	XKX	BUS
Air Serbia		SRB	BUS
Telekom Srbija		SRB	BUS
INA (company)	INA d.d.	HRV	BUS
MOL (company)	MOL Group	HUN	BUS
`;
