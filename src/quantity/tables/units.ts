/** Unit words (singular and plural, short and long) to one code each: ISO 4217 for money, SI names for measures. */
export const unitWords: ReadonlyMap<string, string> = new Map(
  `percent	percent per-cent pct %
percentage-point	percentage-point percentage-points
USD	dollar dollars usd $ us$
EUR	euro euros eur €
GBP	pound pounds gbp £ sterling
JPY	yen jpy ¥
INR	rupee rupees ₹
RUB	rouble roubles ruble rubles
CNY	yuan renminbi
ILS	shekel shekels
CHF	franc francs
NGN	naira ₦
TRY	lira
km	km kms kilometre kilometres kilometer kilometers
m	metre metres meter meters
cm	cm centimetre centimetres centimeter centimeters
mm	mm millimetre millimetres millimeter millimeters
mile	mile miles mi
yard	yard yards
foot	foot feet ft
inch	inch inches
ha	hectare hectares ha
acre	acre acres
kg	kg kilo kilos kilogram kilograms kilogramme kilogrammes
g	gram grams gramme grammes
tonne	tonne tonnes ton tons
lb	lb lbs
ounce	ounce ounces oz
litre	litre litres liter liters
barrel	barrel barrels
gallon	gallon gallons
kWh	kwh kilowatt-hour
MW	mw megawatt megawatts
kW	kw kilowatt kilowatts
GW	gw gigawatt gigawatts
km/h	kph kmh
mph	mph
degree	degree degrees ° °c °f celsius fahrenheit
knot	knot knots
volt	volt volts
calibre	caliber calibre cal
second	second seconds
minute	minute minutes
hour	hour hours
day	day days
night	night nights
week	week weeks
fortnight	fortnight fortnights
month	month months
year	year years yr yrs
decade	decade decades
century	century centuries`
    .split("\n")
    .flatMap((line) => {
      const [unit = "", words = ""] = line.split("\t");
      return words.split(" ").map((word) => [word, unit] as const);
    }),
);

/** Currency signs stand before the number. */
export const signs: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₦", "NGN"],
]);

/** A number after one of these names a thing and counts nothing: "Resolution 1244", "Highway 61", "Channel 2". */
export const labelNouns: ReadonlySet<string> = new Set(
  `resolution article chapter section paragraph clause room gate flight highway route interstate channel page volume number no nos
  line unit block level phase grade type class version division district precinct ward zone sector figure table apartment apt suite
  building lot pier platform track lane exit mile model series mark win group act bill title rule item case docket squadron brigade
  battalion regiment company corps camp checkpoint base area psalm verse world formula studio radio season episode part day week round
  game match step stage category protocol fm am route proposition amendment tel phone fax call dial extension ext p.o. box zip code
  hwy county us fire station engine troop car cell shaft reactor tower kilometre`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that make the number before them part of an address or a clock time. */
export const addressNouns: ReadonlySet<string> = new Set(
  "street st avenue ave road rd boulevard blvd drive dr lane ln court ct circle way parkway pkwy place terrace block highway hwy trail square plaza".split(
    " ",
  ),
);
