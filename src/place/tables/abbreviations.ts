/**
 * Short forms of first-level divisions: the form as written, alpha-2 and the division's name in GeoNames, and "comma"
 * where the form stands for it only behind a comma ("Portland, OR", "Gary, Ind.").
 */
export const abbreviationRows = `
Ala.	US	Alabama
Ariz.	US	Arizona
Ark.	US	Arkansas
Calif.	US	California
Colo.	US	Colorado
Conn.	US	Connecticut
Del.	US	Delaware
Fla.	US	Florida
Ga.	US	Georgia
Ill.	US	Illinois
Ind.	US	Indiana	comma
Kan.	US	Kansas
Kans.	US	Kansas
Ky.	US	Kentucky
La.	US	Louisiana	comma
Md.	US	Maryland
Mass.	US	Massachusetts	comma
Mich.	US	Michigan
Minn.	US	Minnesota
Miss.	US	Mississippi	comma
Mo.	US	Missouri	comma
Mont.	US	Montana
Neb.	US	Nebraska
Nebr.	US	Nebraska
Nev.	US	Nevada
N.H.	US	New Hampshire
N.J.	US	New Jersey
N.M.	US	New Mexico
N.Y.	US	New York
N.C.	US	North Carolina
N.D.	US	North Dakota
Okla.	US	Oklahoma
Ore.	US	Oregon	comma
Pa.	US	Pennsylvania	comma
Penn.	US	Pennsylvania	comma
R.I.	US	Rhode Island
S.C.	US	South Carolina
S.D.	US	South Dakota
Tenn.	US	Tennessee
Tex.	US	Texas	comma
Vt.	US	Vermont
Va.	US	Virginia
Wash.	US	Washington	comma
W.Va.	US	West Virginia
W. Va.	US	West Virginia
Wis.	US	Wisconsin
Wisc.	US	Wisconsin
Wyo.	US	Wyoming
D.C.	US	District of Columbia
DC	US	District of Columbia
AL	US	Alabama	comma
AK	US	Alaska	comma
AZ	US	Arizona	comma
AR	US	Arkansas	comma
CA	US	California	comma
CO	US	Colorado	comma
CT	US	Connecticut	comma
DE	US	Delaware	comma
FL	US	Florida	comma
GA	US	Georgia	comma
HI	US	Hawaii	comma
ID	US	Idaho	comma
IL	US	Illinois	comma
IN	US	Indiana	comma
IA	US	Iowa	comma
KS	US	Kansas	comma
KY	US	Kentucky	comma
LA	US	Louisiana	comma
ME	US	Maine	comma
MD	US	Maryland	comma
MA	US	Massachusetts	comma
MI	US	Michigan	comma
MN	US	Minnesota	comma
MS	US	Mississippi	comma
MO	US	Missouri	comma
MT	US	Montana	comma
NE	US	Nebraska	comma
NV	US	Nevada	comma
NH	US	New Hampshire	comma
NJ	US	New Jersey	comma
NM	US	New Mexico	comma
NY	US	New York	comma
NC	US	North Carolina	comma
ND	US	North Dakota	comma
OH	US	Ohio	comma
OK	US	Oklahoma	comma
OR	US	Oregon	comma
PA	US	Pennsylvania	comma
RI	US	Rhode Island	comma
SC	US	South Carolina	comma
SD	US	South Dakota	comma
TN	US	Tennessee	comma
TX	US	Texas	comma
UT	US	Utah	comma
VT	US	Vermont	comma
VA	US	Virginia	comma
WA	US	Washington	comma
WV	US	West Virginia	comma
WI	US	Wisconsin	comma
WY	US	Wyoming	comma
Alta.	CA	Alberta
B.C.	CA	British Columbia
BC	CA	British Columbia
Man.	CA	Manitoba	comma
Ont.	CA	Ontario
ON	CA	Ontario	comma
Que.	CA	Quebec
QC	CA	Quebec	comma
AB	CA	Alberta	comma
MB	CA	Manitoba	comma
SK	CA	Saskatchewan	comma
NL	CA	Newfoundland and Labrador	comma
PE	CA	Prince Edward Island	comma
Sask.	CA	Saskatchewan
N.B.	CA	New Brunswick
NB	CA	New Brunswick	comma
N.S.	CA	Nova Scotia
NS	CA	Nova Scotia	comma
P.E.I.	CA	Prince Edward Island
PEI	CA	Prince Edward Island
N.L.	CA	Newfoundland and Labrador
N.W.T.	CA	Northwest Territories
NSW	AU	New South Wales
Vic.	AU	Victoria	comma
Qld	AU	Queensland
Tas.	AU	Tasmania	comma
KZN	ZA	KwaZulu-Natal
`;
