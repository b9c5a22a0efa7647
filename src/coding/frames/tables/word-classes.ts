/** Classes of nouns that a frame may ask for: name, lemmas. A class may include another by `@name`. */
export const wordClassTable = `
force	troops troop soldier force army unit brigade battalion division regiment tank armour armor peacekeeper marine reinforcement personnel warship ship fleet frigate destroyer carrier navy police officer guard militia fighter reservist reserve paratrooper commando contingent military artillery convoy column jet bomber warplane helicopter infantry gendarme guardsman conscript men serviceman serviceperson manpower staff mission garrison patrol squad vehicle submarine cavalry ranger
weapon	weapon missile rocket bomb shell mortar artillery grenade gun rifle ammunition munition drone explosive bullet arm arms torpedo mine landmine warhead cannon howitzer tank device ied gas bomblet firearm pistol machine-gun projectile round gunfire airstrike strike dynamite firebomb barrage mortars artillery-shell teargas fire assault attack
combatant	@force rebel militant insurgent fighter gunman terrorist extremist jihadist attacker separatist guerrilla hostage-taker commander leader mercenary warlord pilot crew bandit infiltrator raider position stronghold mutineer suspect assailant faction group
rebel	@combatant mutiny rebellion uprising revolt insurgency insurrection coup
militia	militia rebel tribe clan fighter group faction separatist insurgent volunteer villager militiaman guerrilla
aircraft	aircraft plane jet helicopter drone airliner warplane bomber balloon fighter airline flight
vehicle	vehicle car truck bus lorry van boat ship vessel train motorcycle tanker frigate ferry trawler jeep ambulance tank
ship	ship vessel tanker boat trawler freighter frigate ferry yacht cargo crew
territory	town city village province district region area territory capital island peninsula enclave border frontier front port airport base camp hill valley country neighbourhood neighborhood suburb crossing position stronghold outpost street bridge zone sector coast strait settlement field line land state republic kingdom quarter checkpoint barracks post headquarters oilfield mine airfield municipality county mountain road highway square building territory pass side ground south north east west part coastline outskirts
site	building house home church mosque temple shrine monastery school hospital market bridge factory plant office station airport base camp barracks headquarters hall embassy consulate village town property infrastructure depot warehouse pipeline refinery palace parliament post shop store farm crop car vehicle bus monument cemetery clinic university library museum block statue complex compound facility stronghold camp position enclave garrison checkpoint residence site border municipality outpost road dam mine prison bank hotel hideout bunker line town-hall courthouse mission laboratory lab studio supermarket stadium ministry gate tent theatre cinema dormitory granary silo
house	house home shop shelter building dwelling camp settlement hut apartment school structure property tent mosque church farm block
office	office headquarters home house building newsroom hall hotel station premises parliament ministry residence party faculty university clinic embassy camp compound church mosque warehouse school newspaper
parliament	parliament assembly congress legislature palace ministry headquarters building embassy consulate office hall residence station capitol court senate
target	@combatant @site @territory @weapon @vehicle @person target rebel militant town convoy position oil infrastructure
person	person people relative kin parent father mother brother sister wife husband son daughter widow man woman child civilian resident villager citizen protester demonstrator journalist reporter activist official minister president leader member student teacher pupil worker refugee migrant prisoner detainee hostage captive soldier officer policeman police guard farmer priest cleric imam doctor nurse lawyer judge mayor lawmaker opposition supporter family youth boy girl suspect victim engineer diplomat ambassador pilot crew tourist foreigner expert aid-worker passenger patient inmate dissident critic editor blogger businessman trader driver population community inhabitant local serb albanian muslim christian jew minority crowd group candidate voter manager expatriate rival opponent deputy senator commander general adviser envoy aide believer survivor orphan squatter deserter staff convict household teenager men women children elder peasant miner rebel fighter militant
child	child boy girl teenager minor pupil student youth orphan youngster
official	president minister premier leader official governor mayor general commander chief officer judge king emir sheikh prince chancellor secretary envoy ambassador lawmaker deputy senator delegation aide adviser representative counterpart politician speaker head director director-general foreign-minister pope bishop prime-minister
diplomat	diplomat ambassador envoy consul attache attaché attach chargé representative delegate embassy-staff
polity	@official government ministry state country republic kingdom regime authority administration parliament court party opposition army police military union council commission agency bank company group alliance prime-minister senate congress junta leadership movement organisation organization decision policy plan law press media neighbour ally
matter	decision policy plan law order pact treaty deal proposal measure levy tax tariff handling reform bill budget price
state	state country kingdom republic regime government nation neighbour neighbor
organisation	newspaper radio station broadcaster channel agency organisation organization ngo charity school office party university bank company factory website union publication mosque church outlet television group club magazine media
legislature	parliament assembly congress legislature senate lawmaker legislator deputy chamber bundestag knesset duma
body	organisation organization agency union commission court council parliament assembly bloc alliance ngo charity group inspector observer monitor mission peacekeeper party congress league government club pact treaty association forum team worker
media	media press newspaper website site internet broadcaster television channel radio journalist broadcast station facebook twitter youtube app network broadcasts
service	internet electricity water power gas supply network service phone line aid access connection telecommunication communication
thing	food medicine aid water supply information salary fund money support passport body fuel
aid	aid assistance money fund funding loan grant food medicine supply tent blanket relief help support package wheat grain fuel equipment ventilator vaccine dollar euro pound million billion donation contribution cash credit bailout water ration flour rice mask medical-supply humanitarian rescuer convoy shipment goods clothing shelter supplies resources oil material expertise training ambulance vehicle financing subsidy investment funds doctor rescue dose kit service yen
person-group	group people community
group	group side faction gang ring cell cartel network organisation organization syndicate band mafia
suspect	suspect gunman militant terrorist lord leader boss smuggler trafficker criminal killer murderer fugitive member attacker bomber gangster banker rebel officer commander robber ringleader kingpin man woman hacker spy
prisoner	prisoner hostage detainee captive inmate pilot crew soldier suspect journalist activist engineer dissident man woman people leader refugee worker reporter
migrant	migrant refugee asylum-seeker seeker family villager resident foreigner worker people national citizen immigrant boat
refugee	refugee migrant asylum-seeker seeker evacuee displaced people family child
property	property asset account fund land newspaper press shipment cargo ship vessel tanker rifle weapon drug cocaine heroin passport document equipment computer company farm plant goods vehicle oil money factory firm bank building statue cash boat gold house
right	right citizenship passport licence license title nationality immunity residency
crowd	crowd protester demonstrator protest demonstration rally march marcher mob student rioter striker sit-in activist supporter gathering people resident villager worker farmer youth strike migrant picketer mourner worshipper
vote	election vote referendum poll result ballot census outcome voting mandate primary runoff
square	square street park hall plaza campus roundabout avenue building road
road	road highway motorway street railway bridge crossing border entrance port airport traffic route access rail track line junction
meeting	meeting summit conference talk talks session negotiation ceremony dialogue visit congress event debate inauguration roundtable assembly
police	police officer policeman guard soldier troops troop peacekeeper force
tyre	tyre tire flag effigy bin car rubbish barricade
programme	programme program project operation work mission
goods	goods product company store shop wine oil brand
action	action attack strike war violence reprisal retaliation boycott sanction force bombing
sanction	sanction embargo tariff ban restriction penalty blockade measure
reprisal	reprisal retaliation consequence war attack revenge response force violence action bloodshed escalation strike sanction
claim	claim report allegation accusation suggestion call invitation offer request idea charge criticism rumour rumor warning threat comment demand appeal petition proposal complaint case suit fear concern plea post job role award
demand	demand call request order warning appeal plea resolution ruling ultimatum deadline ban threat
proposal	proposal resolution plan bill motion deal agreement offer law treaty nomination idea draft amendment candidate budget request invitation initiative move reform truce merger bid sanction ceasefire
order	order decree ruling decision verdict ban law conviction sentence result injunction measure
case	case appeal lawsuit suit petition charge complaint protest evidence conviction
fault	mistake error fault failure wrongdoing guilt problem responsibility killing abuse crime defeat blame role existence shortcoming
bad	rig rigged crime attack kill killing fraud abuse torture illegal terrorist barbaric criminal terrorism aggression provocation outrageous unacceptable shameful coup massacre war violate steal murder beat fire break lie
inspector	inspector observer monitor journalist convoy worker refugee agency plane ship mission delegation official team expert investigator aid
statement	remark statement word comment accusation claim
permission	permission right approval licence license visa
condition	condition term deadline demand
victim	victim wounded wound injured patient casualty survivor soldier civilian
convoy	convoy truck shipment aid mission delegation civilian refugee
base	base outpost position post garrison border line camp
sea	sea strait gulf ocean port water waters channel bay
truce	ceasefire truce cease-fire armistice pause
agreement	agreement treaty accord deal pact contract declaration memorandum charter protocol settlement constitution bill law decree compact peace roadmap plan timetable
treaty	treaty pact convention agreement charter accord statute protocol alliance
peace	peace process plan dialogue truce reform reconciliation agreement talk unity candidate
meet	meet talk see hold attend visit discuss mediate consult join participate
diplomatic	diplomatic
`;
