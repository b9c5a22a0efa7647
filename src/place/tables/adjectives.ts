/** Adjectives and people of regions and peoples: like "Russian" they name actors and no places. */
export const regionalAdjectiveList = `
african africans american americans asian asians european europeans western westerner westerners eastern northern southern
arab arabs arabic kurdish kurd kurds tamil tamils balkan baltic nordic scandinavian scandinavians siberian siberians arctic
caucasian mediterranean-style slavic slav slavs latino latinos latina hispanic hispanics caribbean-born oceanic eurasian
sicilian sicilians bavarian bavarians catalan catalans basque basques corsican corsicans breton bretons flemish walloon
walloons scottish welsh english cornish irish northern-irish punjabi punjabis bengali bengalis kashmiri kashmiris sindhi
sindhis pashtun pashtuns baloch balochi gujarati tibetan tibetans uyghur uyghurs uighur uighurs chechen chechens dagestani
dagestanis tatar tatars ossetian ossetians abkhaz abkhazian crimean darfuri darfuris tigrayan tigrayans oromo oromos amhara
hausa igbo yoruba zulu xhosa berber berbers sahrawi palestinian palestinians israeli israelis jewish muslim christian
islamic catholic protestant orthodox sunni shia shiite hindu buddhist sikh jew jews muslims christians hindus sikhs
texan texans californian californians floridian floridians hawaiian hawaiians londoner londoners parisian parisians
roman romans berliner muscovite muscovites yorker yorkers ontarian ontarians quebecer quebecers quebecois saudi saudis
soviet soviets yugoslav yugoslavs latin creole hellenic iberian persian persians ottoman ottomans anglo austro sino
transatlantic trans-atlantic
`;
