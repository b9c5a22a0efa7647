/** Nouns for one person whose plural is not made with -s. */
const irregular: readonly (readonly [one: string, many: string])[] = [
  ["person", "people"],
  ["child", "children"],
  ["policeman", "policemen"],
  ["policewoman", "policewomen"],
  ["serviceman", "servicemen"],
  ["gunman", "gunmen"],
  ["woman", "women"],
  ["man", "men"],
];

/** Plurals that are bodies and not so many persons: "two Serbian forces" is no count. */
const bodies =
  /(?:^|\s)(?:forces|police|army|armies|troops|authorities|units|militias?|forces|services|crowds?|groups?)$/i;
const person =
  /(?:^|\s)(?:officers?|soldiers?|peacekeepers?|civilians?|attackers?|protest[eo]rs?|demonstrators?|residents?|journalists?|workers?|fighters?|militants?|students?|patients?|sergeants?|commanders?|members?|staff|boys?|girls?|teenagers?|pilgrims?|passengers?|refugees?|migrants?|prisoners?|hostages?|teachers?|doctors?|medics?|victims?|suspects?|reservists?|guards?|inmates?|rebels?|insurgents?|observers?|mayors?|ministers?|others?)$/i;

const swap = (name: string, from: string, to: string): string | null =>
  new RegExp(`(?:^|\\s)${from}$`, "i").test(name) ? `${name.slice(0, -from.length)}${to}` : null;

const changed = (name: string, one: boolean): string | null => {
  for (const [single, many] of irregular) {
    const found = one ? swap(name, many, single) : swap(name, single, many);
    if (found !== null) return found;
    if (swap(name, one ? single : many, "") !== null) return name;
  }
  return null;
};

/**
 * Whom a count is of, in the number that the count asks for: "two Kosovo police officers" of the side "Kosovo police
 * officer". A side that is a body, a country or a name is told as people on that side; one that nobody names, as people.
 */
export const sideInWords = (name: string, one: boolean): string => {
  const plain = name.trim().replace(/\s+/g, " ").slice(0, 120);
  if (plain === "" || /^(?:he|she|it|they|them|those|others?|some|we|i|you)$/i.test(plain))
    return one ? "person" : "people";
  if (bodies.test(plain)) return `${one ? "person" : "people"} on the side of ${plain}`;
  const known = changed(plain, one);
  if (known !== null) return known;
  const plural = /[^s]s$/.test(plain);
  if (person.test(plain) || plural) {
    if (one) return plural ? plain.slice(0, -1) : plain;
    return plural ? plain : `${plain}s`;
  }
  return `${one ? "person" : "people"} on the side of ${plain}`;
};
