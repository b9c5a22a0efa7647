/** Nouns, singular, whose plural is people. Agent nouns not listed are known by their endings. */
export const personNouns: ReadonlySet<string> = new Set(
  `people person man woman child kid baby infant toddler boy girl teen teenager youth adult adolescent minor pensioner elder human being
  victim casualty fatality survivor body corpse dead wounded injured missing refugee migrant evacuee returnee asylum-seeker idp
  civilian inhabitant resident citizen villager townsman local native settler national foreigner tourist pilgrim visitor passenger
  commuter bystander pedestrian motorist driver cyclist motorcyclist biker passer-by passerby onlooker witness spectator fan worshipper
  parishioner churchgoer shopper customer guest patron employee worker labourer laborer miner farmer fisherman herder shepherd trader
  merchant vendor shopkeeper businessman businesswoman journalist reporter cameraman photographer editor blogger teacher student pupil
  schoolchild schoolgirl schoolboy lecturer professor scientist engineer technician doctor nurse medic paramedic surgeon patient
  firefighter fireman rescuer lifeguard volunteer aid-worker humanitarian staff staffer personnel crew crewman sailor seaman fisher
  soldier troop troops serviceman servicewoman servicemember marine airman paratrooper conscript reservist recruit cadet officer
  commander general colonel major captain lieutenant sergeant corporal private veteran gunner sniper commando guard bodyguard guardsman
  police policeman policewoman cop constable deputy trooper gendarme ranger warden inspector detective agent spy informant
  peacekeeper observer monitor mediator negotiator diplomat ambassador envoy consul attache delegate representative official minister
  lawmaker legislator parliamentarian mp senator congressman deputy councillor councilor mayor governor president king queen prince
  politician candidate activist campaigner protester protestor demonstrator marcher rioter striker picketer dissident opponent supporter
  loyalist separatist nationalist unionist voter elector militant militiaman fighter insurgent rebel guerrilla gunman gunmen attacker
  assailant bomber hijacker kidnapper abductor hostage captive prisoner inmate detainee convict suspect defendant terrorist extremist
  jihadist islamist jihadi mercenary paramilitary partisan warlord gangster gang-member criminal robber thief looter smuggler trafficker
  pirate killer murderer perpetrator shooter mobster bandit cleric imam priest nun monk bishop pastor rabbi missionary judge lawyer
  attorney prosecutor magistrate juror mother father parent son daughter brother sister sibling twin wife husband spouse partner widow
  uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter grandchild grandparent relative family friend neighbour
  neighbor colleague companion roommate boyfriend girlfriend fiance fiancee couple member leader follower ally chief boss owner
  tenant homeowner landlord manager executive clerk cashier bartender waiter chef guardian babysitter player athlete footballer coach
  runner skier climber hiker hunter swimmer diver surfer artist actor singer musician dancer writer author expatriate expat immigrant
  emigrant stowaway nomad tribesman gypsy orphan disabled elderly other others male female gentleman lady senior septuagenarian
  octogenarian serb croat albanian kurd arab turk pole finn swede dane scot jew muslim christian hindu sikh buddhist catholic protestant
  sunni shiite alawite druze yazidi hutu tutsi pashtun tajik uzbek uyghur rohingya bosniak roma tamil sinhalese palestinian israeli
  american briton frenchman englishman irishman dutchman spaniard greek czech slovak russian ukrainian chechen german italian`
    .split(/\s+/)
    .filter(Boolean),
);

/** Bodies that consist of people: "a 4,000-strong mission". */
export const bodyNouns: ReadonlySet<string> = new Set(
  "force mission army contingent brigade battalion regiment division unit militia garrison team crew crowd group convoy staff workforce police corps squad guard community minority population delegation".split(
    " ",
  ),
);

/** Nouns that end like agents and are things. */
export const thingNouns: ReadonlySet<string> = new Set(
  `number order quarter letter paper computer helicopter bomber fighter-bomber tanker trailer container missile-launcher launcher chamber
  border corner centre center theater theatre river shower tower bunker shelter trigger cluster matter meter liter litre metre kilometer
  centimeter millimeter transformer cruiser destroyer carrier freighter trawler steamer bulldozer tractor scooter mortar cylinder
  hammer newspaper poster banner sticker finger shoulder feature answer offer master power flower border chapter register poster winter
  summer semester disaster encounter barrier frontier pier tier premier dinner layer player-coach counter-offer printer scanner server
  router adapter charger speaker dollar collar pillar cellar car bar war jar star year error mirror sector factor tractor reactor
  detector motor mayor-ship floor door corridor terror horror list checklist`
    .split(/\s+/)
    .filter(Boolean),
);
