const list = (words: string): ReadonlySet<string> => new Set(words.split("|"));

/** Nouns that say little of whom they name: a body or a noun beside them says it ("police officer", "Hamas spokesman"). */
export const genericNouns = list(
  "official|officials|officer|officers|spokesman|spokeswoman|spokesperson|spokespeople|leader|leaders|leadership|member|members|chief|chiefs|commander|commanders|head|heads|director|directors|boss|bosses|source|sources|staff|staffer|staffers|personnel|employee|employees|worker|workers|agent|agents|operative|operatives|fighter|fighters|combatant|combatants|gunman|gunmen|militant|militants|rebel|rebels|insurgent|insurgents|soldier|soldiers|troops|troop|force|forces|unit|units|team|teams|group|groups|convoy|convoys|patrol|patrols|base|bases|post|posts|position|positions|vehicle|vehicles|authorities|authority|delegation|delegations|mission|missions|representative|representatives|envoy|envoys|negotiator|negotiators|mediator|mediators|adviser|advisers|advisor|advisors|aide|aides|secretary|chairman|chairwoman|chairperson|chair|vice chairman|founder|co-founder|deputy|supporter|supporters|activist|activists|figure|figures|veteran|veterans|recruit|recruits|volunteer|volunteers|contractor|contractors|monitor|monitors|observer|observers|inspector|inspectors|general|generals|organisation|organization|body|agency|agencies|office|department|command|council|committee|movement|alliance|coalition|faction|factions|wing|cell|branch|network|headquarters|station|ambassador|ambassadors|diplomat|diplomats|president|secretary general|secretary-general|bomber|bombers|attacker|attackers|executive|executives|manager|managers|accountant|driver|drivers|pilot|pilots|doctor|lawyer|lawyers|man|men|woman|women|person|people|individual|individuals|guard|guards|suspect|suspects|prisoner|prisoners|detainee|detainees|hostage|hostages|expert|experts|analyst|analysts|ministry|candidate|candidates|minority|community|communities|mob|crowd|conglomerate|side|sides|elder|elders|youths|youth",
);

/** Heads whose "of" tells the sector: "president of the Human Rights League", "head of the army". */
export const headsOfBodies = list(
  "president|chairman|chairwoman|chairperson|chair|vice chairman|head|director|director-general|secretary-general|secretary general|general secretary|chief|leader|member|members|spokesman|spokeswoman|spokesperson|founder|co-founder|commander|representative|deputy|dean|rector|speaker|judge|officials|official|soldiers|troops|group|coalition|officer|officers|manager|governor|lawyer|son|daughter|brother|wife|widow|supporters|followers|remnants|team|delegation|party|elements|fighters|staff|employees|convoy|leaders|heads|activists|residence|workplace|headquarters|services|forces|wing|bloc|council",
);

/** Words that end an office: a former minister is of the elite. */
export const formerWords = list(
  "former|ex|erstwhile|onetime|one-time|ousted|deposed|late|retired|disgraced|then|ex-|exiled|toppled|overthrown|slain|past",
);

/** "ethnic Albanians" live in another country than Albania, or may. */
export const ethnicWords = list("ethnic|local|native|diaspora|minority|origin");

/** What follows a name that is another's: "Iran-backed militia" is not of Iran. */
export const backedWords = list(
  "backed|funded|allied|aligned|trained|supported|sponsored|made|built|speaking|style|born|educated|linked|affiliated|inspired|designated|bound|occupied|armed|language|imposed|brokered|mediated|supplied|registered|flagged|administered",
);

/** What turns a name round: "pro-Russian separatists", "anti-Gaddafi fighters". */
export const proWords = list("pro|anti|non|counter|ex");

/** Prepositions that bring the other side, not one's own. */
export const otherSidePrepositions = list(
  "against|between|with|towards|toward|over|about|on|versus|despite|after|before|during|since|until|by|as|than|among",
);

/** Heads that are sent to the country after "to". */
export const sentHeads = list(
  "ambassador|envoy|representative|adviser|advisor|delegate|mission|delegation|visitor|emissary|attache|attaché|invitation|threat",
);

/** Nouns for places: actors only where they do something. */
export const placeNouns = list(
  "hall|building|compound|residence|office|region|regions|country|countries|village|town|market|hotel|shop|store|mall|restaurant|factory|refinery|farm|plantation|school|hospital|clinic|church|mosque|temple|synagogue|shrine|cathedral|museum|library|palace|camp|body|side|sides|power|powers|unit|house|embassy|consulate|state|states|station|base|post|headquarters|barracks|checkpoint|university|college|campus|nation|nations|league|club|society|industry|business|daily|weekly|media|radio|television|journal|magazine|bank|utility|crown|throne|bench|exile|native|local|campaign|bloc|wing|branch|cell|board|panel|movement|network|household|family|home|neighbourhood|neighborhood|kingdom|emirate|monarchy|presidency|resistance|rebellion|insurgency|intelligence|press|market|press|treasury|department|laboratory|nursery|academy|institute|convent|monastery|parish|casino|nightclub|outpost|garrison|airbase|prefecture|governorate|municipality|harbour|commission|assembly|congress|diet|executive|fleet|subsidiary|consortium|supplier|society|opposition|elite|association|public|past|figure|figures|partner|partners|major|interest|race|expert|private|general|marine|relative|subject|minor|guest|head|heads|chair|agent|force|source|sources|critic|player|players|fan|fans|author|user|users",
);

/** Nouns that need no article to name someone. */
export const bareNouns = list(
  "police|parliament|staff|personnel|crew|congress|opposition|media|press|troops|people|government|customs|gendarmerie|clergy|management|security",
);

/** Prepositions after which a place stands, not an actor. */
export const locativePrepositions = list(
  "in|at|near|outside|inside|around|across|along|into|onto|behind|beside|through|throughout|within|beyond|above|below|under|via|toward|towards|off|past|off|opposite|beneath|amid|over|up|down",
);

/** Prepositions that a description keeps: "aide to", "mayor of", "police in", "head for". */
export const keptPrepositions = list("of|to|for|from|in|at|within");
