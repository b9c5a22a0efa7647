/** PLOVER contexts by the words that show them (lemmas, joined by blanks; `+` joins the words of a phrase). */
export const contextWords = `
military	army troop troops soldier military force artillery missile airstrike offensive brigade battalion navy warship drone shelling militia rebel
intelligence	intelligence spy espionage informant surveillance
executive	president premier minister cabinet government prime-minister chancellor king
legislative	parliament lawmaker senator senate congress assembly bill legislature deputy
election	election vote voter ballot poll turnout candidate referendum electoral campaign
political_institutions	constitution institution coalition commission
pro_democracy	democracy democratic pro-democracy reform
pro_autocracy	junta dictator coup autocracy
economic	economy economic trade tariff wage price inflation tax budget bank debt loan pension salary market
legal	court judge tribunal trial lawsuit prosecutor verdict law appeal indictment
reparations	reparation compensation restitution
human_rights	human+rights torture abuse genocide atrocity massacre
rights_freedoms	freedom press+freedom censorship speech civil+liberty
repression	crackdown repression curfew dissident dissenter
human_security	famine hunger starvation displacement civilian humanitarian
gender	woman girl gender rape sexual
lgbt	gay lesbian transgender lgbt homosexual
religion_ethnicity	ethnic religious muslim christian serb albanian sunni shiite jewish hindu mosque church minority sectarian tribe
inequality	inequality poverty poor
diplomatic	diplomat ambassador embassy envoy foreign+minister diplomatic summit consulate
territory	border territory annexation sovereignty independence secession enclave
peacekeeping	peacekeeper peacekeeping blue+helmet kfor unifil monusco
health	health hospital disease epidemic vaccine doctor nurse cholera coronavirus
asylum	asylum refugee refuge
migration	migrant migration immigrant deportation
disasters	flood earthquake drought cyclone hurricane wildfire landslide tsunami
natural_resource	oil gas mine mineral diamond timber pipeline
environment	climate environment pollution deforestation emission
technology	technology satellite software telecom
terrorism	terrorist terrorism jihadist extremist suicide bomber hostage
cbrn	nuclear chemical biological radiological uranium sarin chlorine
cyber	cyber cyberattack hacker hack malware
misinformation	disinformation misinformation propaganda fake+news
crime	crime criminal gang murder robbery cartel
corruption	corruption bribe bribery embezzlement fraud
illegal_drugs	drug cocaine heroin narcotic
trafficking	trafficking smuggler smuggling
`;
