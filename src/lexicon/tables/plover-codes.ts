/**
 * PLOVER types and modes with quad class, intensity and CAMEO code.
 *
 * Columns: type, mode ("-" for the type itself), quad, intensity, CAMEO code, CAMEO code where no armed force acts.
 * Quad and intensity: PLOVER manual 2.0 draft (openeventdata/PLOVER), with its slips settled: ACCUSE is -3 (printed +3
 * while all its modes are negative), SANCTION is material conflict (4), PROTEST/vandalize takes the base score -5.
 * CAMEO: CAMEO codebook 1.1b3, joined through the root table of the PLOVER manual (03 AGREE ... 19 ASSAULT).
 */
export const ploverCodes = `
AGREE	-	1	2.5	030	030
CONSULT	-	1	2.5	040	040
CONSULT	visit	1	4	042	042
CONSULT	third-party	1	1	045	045
CONSULT	multilateral	1	4	046	046
CONSULT	phone	1	1.5	041	041
SUPPORT	-	1	5	050	050
CONCEDE	-	1	4.5	080	080
COOPERATE	-	2	9.5	060	060
AID	-	2	10	070	070
RETREAT	-	2	6.5	080	080
RETREAT	withdraw	2	8	0874	0874
RETREAT	release	2	6.5	084	084
RETREAT	disarm	2	10	0873	0873
RETREAT	ceasefire	2	7.5	0871	0871
RETREAT	access	2	6.5	086	086
RETREAT	resign	2	4.5	0831	0831
REQUEST	-	3	0	100	100
REQUEST	assist	3	0.5	103	103
REQUEST	change	3	-1	104	104
REQUEST	yield	3	-1	105	105
REQUEST	meet	3	0	106	106
ACCUSE	-	3	-3	110	110
ACCUSE	disapprove	3	-2	110	110
ACCUSE	investigate	3	-3.5	090	090
ACCUSE	allege	3	-3.5	112	112
REJECT	-	3	-2	120	120
REJECT	assist	3	-1.5	122	122
REJECT	change	3	-2	123	123
REJECT	yield	3	-2	124	124
REJECT	meet	3	-2	125	125
THREATEN	-	3	-3.5	130	130
THREATEN	restrict	3	-3	132	132
THREATEN	arrest	3	-3.5	137	137
THREATEN	relations	3	-3.5	1313	1313
THREATEN	expel	3	-3.5	131	131
THREATEN	territory	3	-4	1382	1382
THREATEN	violence	3	-3.5	138	138
PROTEST	-	4	-5	140	140
PROTEST	demo	4	-5	141	141
PROTEST	riot	4	-7	145	145
PROTEST	strike	4	-5	143	143
PROTEST	hunger	4	-4.5	142	142
PROTEST	boycott	4	-4.5	143	143
PROTEST	obstruct	4	-4.5	144	144
PROTEST	vandalize	4	-5	145	145
SANCTION	-	4	-6	160	160
SANCTION	convict	4	-6	160	160
SANCTION	expel	4	-5.5	166	166
SANCTION	withdraw	4	-6	166	166
SANCTION	discontinue	4	-6	160	160
MOBILIZE	-	4	-5.5	150	150
MOBILIZE	troops	4	-6.5	154	154
MOBILIZE	weapons	4	-6.5	150	150
MOBILIZE	police	4	-5.5	153	153
MOBILIZE	militia	4	-6	154	154
COERCE	-	4	-7	170	170
COERCE	seize	4	-7	171	171
COERCE	restrict	4	-7	172	172
COERCE	censor	4	-6.5	1721	1721
COERCE	curfew	4	-6.5	1723	1723
COERCE	martial-law	4	-7.5	1724	1724
COERCE	arrest	4	-7	173	173
COERCE	deport	4	-7	174	174
COERCE	withhold	4	-7	172	172
COERCE	misinformation	4	-6.5	170	170
COERCE	cyber	4	-7	176	176
ASSAULT	-	4	-9	190	180
ASSAULT	abduct	4	-8.5	181	181
ASSAULT	beat	4	-7.5	182	182
ASSAULT	torture	4	-8.5	1822	1822
ASSAULT	sexual	4	-8.5	1821	1821
ASSAULT	targeted	4	-9.5	186	186
ASSAULT	destroy	4	-8.5	190	180
ASSAULT	primitive	4	-8	182	182
ASSAULT	firearms	4	-9	193	180
ASSAULT	explosives	4	-9	183	183
ASSAULT	suicide-attack	4	-9.5	1831	1831
ASSAULT	aerial	4	-9.5	195	195
ASSAULT	drone	4	-9.5	195	195
ASSAULT	heavy-weapons	4	-9.5	194	194
ASSAULT	crowd-control	4	-7.5	175	175
ASSAULT	unconventional	4	-10	204	204
`;
