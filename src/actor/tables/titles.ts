/** Abbreviated and courtesy titles before a name. Columns: title without its full stop, office (empty for courtesy), sectors, gender. */
export const titleRows = `
Mr				he
Mrs				she
Ms				she
Miss				she
Sir				he
Lord				he
Lady				she
Dame				she
Dr
Prof	professor	EDU
Professor	professor	EDU
Gen	general	MIL
General	general	MIL
Lt	lieutenant	MIL
Lieutenant	lieutenant	MIL
Col	colonel	MIL
Colonel	colonel	MIL
Maj	major	MIL
Major	major	MIL
Brig	brigadier	MIL
Brigadier	brigadier	MIL
Capt	captain	MIL
Captain	captain
Cmdr	commander	MIL
Commander	commander	MIL
Adm	admiral	MIL
Admiral	admiral	MIL
Sgt	sergeant	MIL
Sergeant	sergeant	MIL
Cpl	corporal	MIL
Pvt	private	MIL
Marshal	marshal	MIL
Sen	senator	LEG
Senator	senator	LEG
Rep	representative	LEG
Congressman	congressman	LEG	he
Congresswoman	congresswoman	LEG	she
Gov	governor	GOV
Governor	governor	GOV
President	president	GOV
Premier	premier	GOV
Chancellor	chancellor	GOV
Minister	minister	GOV
Secretary	secretary	GOV
Ambassador	ambassador	GOV
Mayor	mayor	GOV
King	king	GOV	he
Queen	queen	GOV	she
Prince	prince	GOV	he
Princess	princess	GOV	she
Emir	emir	GOV	he
Sultan	sultan	GOV	he
Emperor	emperor	GOV	he
Pope	pope	REL	he
Bishop	bishop	REL	he
Archbishop	archbishop	REL	he
Cardinal	cardinal	REL	he
Patriarch	patriarch	REL	he
Father	priest	REL	he
Rev	reverend	REL
Reverend	reverend	REL
Rabbi	rabbi	REL	he
Imam	imam	REL	he
Ayatollah	ayatollah	REL	he
Mullah	mullah	REL	he
Sheikh	sheikh		he
Sheik	sheikh		he
Judge	judge	JUD
Justice	justice	JUD
Inspector	inspector	COP
Constable	constable	COP
Superintendent	superintendent	COP
Sheriff	sheriff	COP
Detective	detective	COP
Det	detective	COP
Supt	superintendent	COP
`;
