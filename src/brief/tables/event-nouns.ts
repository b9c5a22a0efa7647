/**
 * How an event of each PLOVER type and mode is called where a report sums it up: a noun phrase, so that what the machine
 * coded is named and not asserted. Columns: type, mode ("-" for any other), noun, the word before the actors, the word
 * before the recipients. The names are those of the PLOVER manual in plain English.
 */
export const eventNouns = `
AGREE	-	agreement	by	with
CONSULT	-	talks	of	with
CONSULT	visit	visit	by	to
CONSULT	third-party	mediation	by	between
CONSULT	multilateral	multilateral talks	of	with
CONSULT	phone	telephone talks	of	with
SUPPORT	-	expression of support	by	for
CONCEDE	-	concession	by	to
COOPERATE	-	cooperation	of	with
AID	-	aid	by	for
RETREAT	-	step back	by	towards
RETREAT	withdraw	withdrawal	of	from
RETREAT	release	release	by	of
RETREAT	disarm	disarmament	of	towards
RETREAT	ceasefire	ceasefire	by	with
RETREAT	access	granting of access	by	to
RETREAT	resign	resignation	of	as
REQUEST	-	demand	by	on
REQUEST	assist	request for help	by	to
REQUEST	change	demand for change	by	on
REQUEST	yield	demand to yield	by	on
REQUEST	meet	request for talks	by	to
ACCUSE	-	accusation	by	against
ACCUSE	disapprove	condemnation	by	of
ACCUSE	investigate	investigation	by	of
ACCUSE	allege	accusation	by	against
REJECT	-	refusal	by	towards
REJECT	assist	refusal of help	by	towards
REJECT	change	refusal of change	by	towards
REJECT	yield	refusal to yield	by	towards
REJECT	meet	refusal of talks	by	with
THREATEN	-	threat	by	against
THREATEN	restrict	threat of restrictions	by	against
THREATEN	arrest	threat of arrest	by	against
THREATEN	relations	threat to break relations	by	with
THREATEN	expel	threat of expulsion	by	against
THREATEN	territory	territorial threat	by	against
THREATEN	violence	threat of force	by	against
PROTEST	-	protest	by	against
PROTEST	demo	demonstration	by	against
PROTEST	riot	riot	by	against
PROTEST	strike	strike	by	against
PROTEST	hunger	hunger strike	by	against
PROTEST	boycott	boycott	by	against
PROTEST	obstruct	obstruction	by	against
PROTEST	vandalize	vandalism	by	against
SANCTION	-	sanctions	by	against
SANCTION	convict	conviction	by	of
SANCTION	expel	expulsion	by	of
SANCTION	withdraw	walk-out	by	from
SANCTION	discontinue	suspension of dealings	by	with
MOBILIZE	-	mobilisation	by	towards
MOBILIZE	troops	deployment or readiness of troops	by	towards
MOBILIZE	weapons	readying of weapons	by	towards
MOBILIZE	police	deployment of police	by	towards
MOBILIZE	militia	mobilisation of fighters	by	towards
COERCE	-	coercion	by	of
COERCE	seize	seizure	by	of
COERCE	restrict	restriction	by	on
COERCE	censor	censorship	by	of
COERCE	curfew	curfew	by	on
COERCE	martial-law	martial law	by	over
COERCE	arrest	arrest	by	of
COERCE	deport	deportation	by	of
COERCE	withhold	withholding of supplies	by	from
COERCE	misinformation	misinformation	by	about
COERCE	cyber	cyber-attack	by	on
ASSAULT	-	attack or clash	by	on
ASSAULT	abduct	abduction	by	of
ASSAULT	beat	beating	by	of
ASSAULT	torture	torture	by	of
ASSAULT	sexual	sexual violence	by	against
ASSAULT	targeted	targeted killing	by	of
ASSAULT	destroy	destruction of property	by	of
ASSAULT	primitive	attack with simple weapons	by	on
ASSAULT	firearms	use of firearms	by	against
ASSAULT	explosives	attack with explosives	by	on
ASSAULT	suicide-attack	suicide attack	by	on
ASSAULT	aerial	air attack	by	on
ASSAULT	drone	drone attack	by	on
ASSAULT	heavy-weapons	use of heavy weapons	by	against
ASSAULT	crowd-control	use of riot-control means	by	against
ASSAULT	unconventional	attack with unconventional weapons	by	on
`;
