/**
 * The words that time expressions are made of: word, classes, value; tab-separated, several words with one entry
 * separated by blanks. A class in capitals is what patterns name. A word with the class `LINK` never starts a search.
 */
const rows = `
january jan	MONTH	1
february feb febr	MONTH	2
march mar	MONTH	3
april apr	MONTH	4
may	MONTH	5
june jun	MONTH	6
july jul	MONTH	7
august aug	MONTH	8
september sept sep	MONTH	9
october oct	MONTH	10
november nov	MONTH	11
december dec	MONTH	12
monday mon	WEEKDAY	1
tuesday tues tue	WEEKDAY	2
wednesday wed weds	WEEKDAY	3
thursday thurs thu thur	WEEKDAY	4
friday fri	WEEKDAY	5
saturday sat	WEEKDAY	6
sunday sun	WEEKDAY	7
mondays	WEEKDAYS	1
tuesdays	WEEKDAYS	2
wednesdays	WEEKDAYS	3
thursdays	WEEKDAYS	4
fridays	WEEKDAYS	5
saturdays	WEEKDAYS	6
sundays	WEEKDAYS	7
spring springtime	SEASON	1
summer summertime	SEASON	2
autumn fall	SEASON	3
winter wintertime	SEASON	4
springs	SEASONS	1
summers	SEASONS	2
autumns	SEASONS	3
winters	SEASONS	4
morning mornings	PART	1
afternoon afternoons	PART	2
evening evenings	PART	3
night nights	PART	4
overnight	TRIGGER	4
tonight	TRIGGER	4
christmas easter halloween ramadan thanksgiving nowruz vidovdan eid ashura mawlid kippur hashanah hanukkah passover epiphany juneteenth pentecost	TRIGGER	0
midnight	TRIGGER	0
noon midday	NOON	12
dawn daybreak sunrise	DAWN	1
dusk sunset nightfall	DUSK	3
daytime	TRIGGER	5
nighttime	TRIGGER	4
second	ORDINAL	2
seconds	UNITS	1
minute	UNIT	2
minutes	UNITS	2
hour	UNIT	3
hours hrs	UNITS	3
day	UNIT	4
days	UNITS	4
week fortnight	UNIT	5
weeks fortnights	UNITS	5
month	UNIT	6
months	UNITS	6
quarter	UNIT	7
quarters	UNITS	7
year yr	UNIT	8
years yrs	UNITS	8
decade	UNIT	9
decades	UNITS	9
century	UNIT	10
centuries	UNITS	10
weekend	WEEKEND	0
weekends	TRIGGER	0
daily	EVERY	4
weekly	EVERY	5
monthly	EVERY	6
quarterly	EVERY	7
yearly annually	EVERY	8
hourly	EVERY	3
nightly	EVERY	11
today	TRIGGER	0
yesterday	TRIGGER	-1
tomorrow	TRIGGER	1
now nowadays currently	PRESENT	0
recently lately	PAST	0
previously formerly	PAST	0
soon	FUTURE	0
current present recent future past period time	TRIGGER	0
ago	TRIGGER	0
later earlier afterwards afterward thereafter	TRIGGER	0
previous preceding following next last coming past ensuing subsequent	LINK	0
nineties	DECADEWORD	90
eighties	DECADEWORD	80
seventies	DECADEWORD	70
sixties	DECADEWORD	60
fifties	DECADEWORD	50
forties	DECADEWORD	40
thirties	DECADEWORD	30
twenties	DECADEWORD	20
first	ORDINAL	1
third	ORDINAL	3
fourth	ORDINAL	4
fifth	ORDINAL	5
sixth	ORDINAL	6
seventh	ORDINAL	7
eighth	ORDINAL	8
ninth	ORDINAL	9
tenth	ORDINAL	10
eleventh	ORDINAL	11
twelfth	ORDINAL	12
thirteenth	ORDINAL	13
fourteenth	ORDINAL	14
fifteenth	ORDINAL	15
sixteenth	ORDINAL	16
seventeenth	ORDINAL	17
eighteenth	ORDINAL	18
nineteenth	ORDINAL	19
twentieth	ORDINAL	20
several few	SOME	0
many numerous some	MANY	0
couple	COUPLE	2
one	NUMWORD	1
two	NUMWORD	2
three	NUMWORD	3
four	NUMWORD	4
five	NUMWORD	5
six	NUMWORD	6
seven	NUMWORD	7
eight	NUMWORD	8
nine	NUMWORD	9
ten	NUMWORD	10
eleven	NUMWORD	11
twelve	NUMWORD	12
thirteen	NUMWORD	13
fourteen	NUMWORD	14
fifteen	NUMWORD	15
sixteen	NUMWORD	16
seventeen	NUMWORD	17
eighteen	NUMWORD	18
nineteen	NUMWORD	19
twenty	NUMWORD	20
thirty	NUMWORD	30
forty	NUMWORD	40
fifty	NUMWORD	50
sixty	NUMWORD	60
seventy	NUMWORD	70
eighty	NUMWORD	80
ninety	NUMWORD	90
hundred	NUMWORD	100
thousand	NUMWORD	1000
dozen	NUMWORD	12
`;

export interface Word {
  readonly word: string;
  readonly classes: readonly string[];
  readonly value: number;
}

export const vocabulary: readonly Word[] = rows
  .trim()
  .split("\n")
  .flatMap((row) => {
    const [words = "", classes = "", value = "0"] = row.split("\t");
    return words.split(" ").map((word) => ({ word, classes: classes.split(" "), value: Number(value) }));
  });
