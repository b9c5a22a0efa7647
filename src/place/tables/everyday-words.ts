/** Words that are also names of towns, and that news write with a small letter far more often: "Reading", "Nice", "Mobile". */
export const everydayWordList = `
acre advance al alliance along alpha ami anger angered angers angles antelope anthem ape apples arcade are arena
arenas armour as asbestos ash ask assumption aura aurora bag bail bale ball ballots bamboo band banks banning bar
bark basalt basing battle battlefield beach bear beaver bee beers begun bells bend best bias biota bison bland boom
boot bore born borne bot bottom bow box brains branch brand brewer bridge bright brilliant brush buffalo bulls
bully burns bury bushland buy cactus cafe calcium can cane carbonate cars casei cash casino casinos cast cat cave
celebration central centre century chamber champagne change charge chase chilly chop chore church circle citrus
city clay clever clones cocoa coin cola coli cologne colon colony combine come comfort commerce concession condom
continental conversion cool cooling corpus council countryside court crane crater crest cricket crystal cube cut
damp date deal deg dent deposit derby diamond die dig dire dole dollar dome don doom drain drama drew driver dry du
early echo economy effort eg egg empire energy enterprise entrance era erode experiment eye fare farmland fate
federal fell finale fines fiscal fishers fleet flint flushing force forest forks forth fossil foster freedom
freehold freshwater friend friendly friendship front fully furore fussy gala gaming gang gap gateway gay give glad
gland globe goes going golden grabs grain grandson grant grants grapevine grave green greenback guise hail halfway
halls hard harvest hat haven hay hazard healing heel herald highlands hills hillside hinges hit holder holiday home
homeland hometown hone honey hook hooker hooks hope horn hot humble hunt hurricane hurt independence industry ins
intercourse is jam job justice kill kilo kissing komodo labrador lack lakes landing landmark law lazy lead lend
lens lent liberty lice licking limbo limestone limit line lira list lit lively locking locust log long loving loyal
lucerne luck lucky lure mad made magenta main maize male mammoth man manage mango many marathon marks maze me media
mega melon mere merino midfield midway miles mills mine minor mission mobile mogul monster most moth mounds
mountain much naval neo never nice none normal of officer olds omega one onset opera opportunity oral orange
orchards ore os outlook over pace pack page paper par paradise paramount parchment parks parole pasta patch pearl
peer pen penguin per petting piano pigeon piles pill pinch pine pink pioneer plains plan planes plantation plate
plenty plum plunge police poll polling ponds pool pop poplar poses post postal pray price progress prospect prosper
prosperity prosperous punch purchase quarter queens race rain rainbow rand range ranger ray re reading real reform
research reserve reservoir retreat rez rice ridge rifle ripe rivers rock rocks rode rodeo root rose rot rude rugby
rum rust saga said sake sale sales saline salmon salt same sand sandwich sandy sang sauce save say scissors se
seaside sector see sees sells semi send settle shaft shaping share shepherd shields shoreline side silly silos
siren sisters ski snow soars sober soften solo son song sort sparks split spring spur stall star sterling still
stock stoke stone store strawberry strong success sulphur summit sunset superior supreme surprise swords tactic
talent tank tapes tapping tea temple than thermal till tool tore tornado torrent tours tower trail train trainer
triangle trim trip tucker tune tunes tyre union unity used van vary vice village villages vines vineyard vineyards
violet volcano wall walls ward warrior waterways we wedding weed welcome well west westerly wetter wines wing
winner wise woodlands wool worms worth wrist young zone
`;
