/** Names of weapons and ships that tell whose they are. Columns: name, country. */
export const equipmentRows = `
Arleigh Burke	USA
Ticonderoga	USA
Nimitz	USA
Ohio-class	USA
Virginia-class	USA
Zumwalt	USA
Black Hawk	USA
Abrams	USA
F-15	USA
F-16	USA
F-22	USA
F-35	USA
B-52	USA
B-1B	USA
B-2	USA
HIMARS	USA
Reaper	USA
Predator	USA
USS	USA
USNS	USA
Type 45	GBR
Queen Elizabeth-class	GBR
HMS	GBR
Harrier	GBR
Challenger 2	GBR
Rafale	FRA
Mirage	FRA
Charles de Gaulle	FRA
Leclerc	FRA
Leopard 2	DEU
Kirov-class	RUS
Kilo-class	RUS
Slava-class	RUS
Udaloy-class	RUS
Moskva	RUS
Admiral Kuznetsov	RUS
MiG-29	RUS
MiG-31	RUS
Su-24	RUS
Su-25	RUS
Su-27	RUS
Su-34	RUS
Su-35	RUS
Tu-95	RUS
Tu-160	RUS
Tu-22M	RUS
Liaoning	CHN
Shandong carrier	CHN
J-10	CHN
J-11	CHN
J-16	CHN
J-20	CHN
H-6	CHN
Luyang	CHN
Merkava	ISR
Bayraktar	TUR
Shahed	IRN
INS	IND
Tejas	IND
HMAS	AUS
HMCS	CAN
JS	JPN
`;
