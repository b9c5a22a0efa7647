/** Labels and ICEWS intensities of the CAMEO codes that codings here can carry. Columns: code, label, intensity -10 to 10. */
export const cameoLabelRows = `
03	Express intent to cooperate	4
030	Express intent to cooperate	4
04	Consult	1
040	Consult	1
041	Discuss by telephone	1
042	Make a visit	1.9
043	Host a visit	2.8
045	Mediate	5
046	Engage in negotiation	7
05	Engage in diplomatic cooperation	3.5
050	Engage in diplomatic cooperation	3.5
057	Sign formal agreement	8
06	Engage in material cooperation	6
060	Engage in material cooperation	6
07	Provide aid	7
070	Provide aid	7
08	Yield	5
080	Yield	5
09	Investigate	-2
090	Investigate	-2
10	Demand	-5
100	Demand	-5
11	Disapprove	-2
110	Disapprove	-2
111	Criticize or denounce	-2
112	Accuse	-2
12	Reject	-4
120	Reject	-4
13	Threaten	-6
130	Threaten	-6
14	Protest	-6.5
140	Engage in political dissent	-6.5
141	Demonstrate or rally	-6.5
142	Conduct hunger strike	-6.5
143	Conduct strike or boycott	-6.5
144	Obstruct passage, block	-7.5
145	Protest violently, riot	-7.5
15	Exhibit force posture	-7.2
150	Demonstrate military or police power	-7.2
151	Increase police alert status	-7.2
152	Increase military alert status	-7.2
153	Mobilize or increase police power	-7.2
154	Mobilize or increase armed forces	-7.2
16	Reduce relations	-4
160	Reduce relations	-4
17	Coerce	-7
170	Coerce	-7
171	Seize or damage property	-9.2
172	Impose administrative sanctions	-5
173	Arrest, detain	-5
174	Expel or deport individuals	-5
175	Use tactics of violent repression	-9
18	Assault	-9
180	Use unconventional violence	-9
181	Abduct, hijack, take hostage	-9
182	Physically assault	-9.5
183	Conduct suicide, car, or other non-military bombing	-10
186	Assassinate	-10
19	Fight	-10
190	Use conventional military force	-10
191	Impose blockade, restrict movement	-9.5
192	Occupy territory	-9.5
193	Fight with small arms and light weapons	-10
194	Fight with artillery and tanks	-10
195	Employ aerial weapons	-10
196	Violate ceasefire	-9.5
20	Use unconventional mass violence	-10
`;
