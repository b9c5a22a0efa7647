/**
 * ACLED event and sub-event types (ACLED codebook: 6 types, 25 sub-types).
 * Columns: sub-event type, event type, PLOVER type and mode that stand for it where ACLED's own data are read ("-" none).
 * The order inside a type is ACLED's hierarchy.
 */
export const acledTypes = `
Government regains territory	Battles	ASSAULT	-
Non-state actor overtakes territory	Battles	ASSAULT	-
Armed clash	Battles	ASSAULT	-
Excessive force against protesters	Protests	ASSAULT	crowd-control
Protest with intervention	Protests	PROTEST	demo
Peaceful protest	Protests	PROTEST	demo
Violent demonstration	Riots	PROTEST	riot
Mob violence	Riots	ASSAULT	-
Chemical weapon	Explosions/Remote violence	ASSAULT	unconventional
Air/drone strike	Explosions/Remote violence	ASSAULT	aerial
Suicide bomb	Explosions/Remote violence	ASSAULT	suicide-attack
Shelling/artillery/missile attack	Explosions/Remote violence	ASSAULT	heavy-weapons
Remote explosive/landmine/IED	Explosions/Remote violence	ASSAULT	explosives
Grenade	Explosions/Remote violence	ASSAULT	explosives
Sexual violence	Violence against civilians	ASSAULT	sexual
Attack	Violence against civilians	ASSAULT	-
Abduction/forced disappearance	Violence against civilians	ASSAULT	abduct
Agreement	Strategic developments	AGREE	-
Arrests	Strategic developments	COERCE	arrest
Change to group/activity	Strategic developments	MOBILIZE	-
Disrupted weapons use	Strategic developments	COERCE	seize
Headquarters or base established	Strategic developments	MOBILIZE	-
Looting/property destruction	Strategic developments	ASSAULT	destroy
Non-violent transfer of territory	Strategic developments	RETREAT	withdraw
Other	Strategic developments	-	-
`;

/**
 * From an event claim to its ACLED sub-event type: the first row that fits. Columns: PLOVER type, mode ("-" none, "*"
 * any), condition, sub-event type ("null": ACLED does not record it: strikes, boycotts, talks, statements), reason.
 * Conditions look at the trigger's words (`word:`), at who acts on whom (`state`, `armed`, `crowd`, `civilians`).
 */
export const acledRules = `
ASSAULT	unconventional	-	Chemical weapon	chemical, biological, nuclear means
ASSAULT	*	word:gas attack,chemical	Chemical weapon	named chemical means
ASSAULT	aerial	-	Air/drone strike	from the air
ASSAULT	drone	-	Air/drone strike	from the air
ASSAULT	suicide-attack	-	Suicide bomb	the attacker dies with the bomb
ASSAULT	crowd-control	-	Protest with intervention	force against a demonstration without live fire
ASSAULT	*	crowd on armed	Violent demonstration	demonstrators fight forces
ASSAULT	*	crowd	Mob violence	a mob attacks
ASSAULT	*	word:grenade	Grenade	hand-thrown grenades are a sub-type of their own
ASSAULT	heavy-weapons	-	Shelling/artillery/missile attack	guns, mortars, rockets, missiles
ASSAULT	explosives	-	Remote explosive/landmine/IED	bombs and mines
ASSAULT	sexual	-	Sexual violence	whatever the actor
ASSAULT	abduct	-	Abduction/forced disappearance	no sign of arrest by law
ASSAULT	*	taking,state	Government regains territory	a place changes hands to the state
ASSAULT	*	taking	Non-state actor overtakes territory	a place changes hands to another group
ASSAULT	*	armed on crowd	Excessive force against protesters	lethal force against demonstrators
ASSAULT	destroy	-	Looting/property destruction	only property is hurt
ASSAULT	*	armed on civilians	Attack	an armed group attacks people without arms
ASSAULT	targeted	-	Attack	killing of defenceless people
ASSAULT	beat	-	Attack	killing of defenceless people
ASSAULT	torture	-	Attack	hurting of defenceless people
ASSAULT	primitive	-	Attack	without firearms
ASSAULT	*	-	Armed clash	two armed sides
PROTEST	riot	-	Violent demonstration	demonstrators use force
PROTEST	vandalize	-	Violent demonstration	demonstrators destroy
PROTEST	strike	-	null	strikes alone are not recorded
PROTEST	boycott	-	null	boycotts alone are not recorded
PROTEST	hunger	-	null	not three people in public
PROTEST	*	-	Peaceful protest	three or more people in public
COERCE	arrest	-	Arrests	detentions
COERCE	deport	-	Other	expulsion of people
COERCE	seize	word:weapon,arms,ammunition,rifle,explosive	Disrupted weapons use	weapons found or taken
COERCE	seize	-	Looting/property destruction	property taken
COERCE	*	-	Change to group/activity	non-violent security measures
MOBILIZE	*	word:base,outpost,headquarters,post	Headquarters or base established	a base is set up
MOBILIZE	*	-	Change to group/activity	movement of forces
RETREAT	ceasefire	-	Agreement	cease-fires
RETREAT	release	word:swap,exchange	Agreement	exchange of prisoners
RETREAT	disarm	-	Disrupted weapons use	weapons handed over
RETREAT	withdraw	word:hand over,cede,surrender,yield	Non-violent transfer of territory	a place changes hands without fight
RETREAT	withdraw	-	Non-violent transfer of territory	forces leave a place
RETREAT	resign	-	null	not an event of ACLED
RETREAT	release	-	Other	release of persons
RETREAT	*	-	Change to group/activity	measures eased
SUPPORT	*	word:peace,agreement,treaty,accord,deal,pact	Agreement	agreements are recorded
CONSULT	*	word:peace	Agreement	peace talks are recorded
`;
