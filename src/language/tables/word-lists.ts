/** Abbreviations that keep their full stop, lower case. The first list is hardly ever the end of a sentence. */
export const titleAbbreviations = new Set(
  (
    "mr mrs ms mx dr prof rev fr hon gov sen rep pres gen lt col maj capt cpt cmdr sgt cpl pvt adm brig supt insp det " +
    "lieut msgr st ste mt ft messrs mmes sr.a no nos vs v fig figs eq art sec ch vol pp ed eds cf al approx ext dept " +
    "univ assn ave blvd rd e.g i.e viz resp est gens cols sens reps govs atty asst amb insp rt"
  ).split(" "),
);
export const otherAbbreviations = new Set(
  (
    "inc ltd corp co bros plc llc jr sr esq etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur " +
    "thurs fri sat sun a.m p.m am.m calif mass conn ariz colo fla ga ill ind kan ky la md mich minn miss mo mont neb nev " +
    "okla ore pa penn tenn tex va vt wash wis wyo n.y u.s u.n ph.d m.d b.a m.a d.c hwy lb lbs oz min max hr hrs mph intl " +
    "natl govt orig tel c.f ib bn"
  ).split(" "),
);
/** Written with a full stop only where the next word does not open a sentence: "no.", "art." and the like are words too. */
export const wordsToo = new Set(
  "no art sec ill ed miss mass mar sat sun wash ind la pa co ore rd det fig min max resp mon al ext ave".split(" "),
);

/** First parts that stay joined to what follows their hyphen; every other hyphen is a token of its own. */
export const hyphenPrefixes = new Set(
  (
    "e non mid re anti co pre pro cross post over semi ex sub multi counter mini neo socio psycho inter micro intra un bi " +
    "tri ultra hyper trans infra macro mega mis out under extra pseudo proto quasi para poly pan de"
  ).split(" "),
);

/** Contracted words that are two words: the length of the first. */
export const contractions = new Map<string, number>([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["lemme", 3],
  ["gimme", 3],
  ["outta", 3],
  ["alot", 1],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["arent", 3],
  ["werent", 4],
  ["havent", 4],
  ["hasnt", 3],
  ["hadnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["cant", 2],
  ["wont", 2],
  ["ive", 1],
  ["im", 1],
  ["thats", 4],
  ["whats", 4],
  ["youre", 3],
  ["theyre", 4],
  ["youve", 3],
  ["theyve", 4],
  ["weve", 2],
]);

/** Words that lack their apostrophe only before certain words: "its not", "your going". The last letter is split off. */
export const contractionsBefore = new Map<string, ReadonlySet<string>>([
  [
    "its",
    new Set(
      (
        "a an the not been just so very really quite only still also always never now about like called getting going made " +
        "all in from for between as definitely probably simply hard easy important necessary nothing too because that"
      ).split(" "),
    ),
  ],
  ["your", new Set("going gonna not a the looking calling in on welcome".split(" "))],
  ["hes", new Set("a the not just also been going still very so".split(" "))],
  ["shes", new Set("a the not just also been going still very so".split(" "))],
  ["theres", new Set("a an the no not nothing also some one".split(" "))],
]);

/** Letters after digits that are a unit or a half of the day: "5km", "10am", "$1m". */
export const unitLetters = new Set(
  (
    "am pm a.m p.m k m bn b mm cm km kg g mg lb lbs oz ft kb mb gb tb hz khz mhz ghz mph kph hrs hr mins min sec secs yrs yr p c f " +
    "kw mw gw kwh mwh v w mp in x ml l ha tn trn"
  ).split(" "),
);

export const topDomains =
  "com|org|net|edu|gov|mil|int|info|biz|eu|uk|us|de|fr|ru|cn|au|ca|nz|ie|in|jp|br|mx|za|tv|io|news|ngo|rs|al|ks|mk|ua|il|ps|ir|iq|sy";

export const fileEndings = "docx?|xlsx?|pptx?|pdf|txt|rtf|html?|php|jpe?g|gif|png|zip|csv|xml|exe|mp3|mp4|avi|wav";

/** Words of the calendar: proper nouns to the tagger, but no names. */
export const calendarWords = new Set(
  (
    "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. " +
    "sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. " +
    "sat. sun. mondays tuesdays wednesdays thursdays fridays saturdays sundays"
  ).split(" "),
);
