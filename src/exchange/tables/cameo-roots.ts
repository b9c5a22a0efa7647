/**
 * The PLOVER type that stands for a CAMEO code: the row with the longest code that it begins with (PLOVER manual, table of
 * CAMEO's roots). "-" for what PLOVER leaves out: public statements and appeals of no direction.
 */
export const cameoRootRows = `
01	-
02	-
03	AGREE
04	CONSULT
05	SUPPORT
06	COOPERATE
07	AID
08	CONCEDE
084	RETREAT
085	RETREAT
086	RETREAT
087	RETREAT
09	ACCUSE
10	REQUEST
11	ACCUSE
12	REJECT
13	THREATEN
14	PROTEST
15	MOBILIZE
16	SANCTION
17	COERCE
18	ASSAULT
19	ASSAULT
20	ASSAULT
`;
