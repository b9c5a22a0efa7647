import type { StateClaim } from "../core/contract/claim.ts";
import type { Ref } from "../core/contract/references.ts";
import type { Party } from "../core/record/event.ts";
import type { StateValue } from "../core/record/picture.ts";
import { countryOfCode, countryOfDemonym, countryOfName } from "../lexicon/index.ts";
import { forceName } from "./force-name.ts";

const partyOf = ({ name, country, sectors }: Ref): Party => ({ name, country, sectors });

const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/^the /, "")
    .trim();

/** What a state claim is about, and what it says of it. Claims with the same key speak of the same thing. */
export interface Topic {
  readonly key: string;
  readonly about: string;
  readonly subject: Party | null;
  readonly object: Party | null;
  readonly value: StateValue;
}

/** "French", "France" and "Paris's" office are one polity; a town or a body stands for itself. */
const polityOf = (name: string): { key: string; name: string } => {
  const alpha3 = countryOfName(name) ?? countryOfDemonym(name);
  return alpha3 ? { key: alpha3, name: countryOfCode(alpha3)?.name ?? name } : { key: plain(name), name };
};

const of = (object: Ref | null, place: StateClaim["place"]): string => object?.name ?? place?.name ?? "";

/**
 * An office is what stays while its holders change; a site or a place stays while those who hold it change. Everything
 * else stays with its subject.
 */
export const topicOf = (claim: StateClaim): Topic => {
  const { property, subject, object, place, value } = claim;
  const both = { subject: partyOf(subject), object: object ? partyOf(object) : null };
  switch (property) {
    case "office": {
      const office = typeof value === "string" ? value : "office";
      const where = polityOf(
        of(object, place) || (subject.country ? (countryOfCode(subject.country)?.name ?? "") : ""),
      );
      return {
        key: `office\0${plain(office)}\0${where.key}`,
        about: where.name ? `${office} of ${where.name}` : office,
        subject: null,
        object: both.object,
        value: subject.name,
      };
    }
    case "site-status":
    case "control": {
      const site = of(object, place);
      const status = typeof value === "string" ? value : property;
      return {
        key: `${property}\0${plain(site)}\0${plain(place?.name ?? "")}\0${status}`,
        about: `${site} ${status}`,
        subject: null,
        object: both.object,
        value: subject.name,
      };
    }
    case "recognition":
      return {
        key: `recognition\0${plain(subject.name)}\0${plain(of(object, place))}`,
        about: `recognition of ${of(object, place)} by ${subject.name}`,
        ...both,
        value,
      };
    case "turnout":
      return {
        key: `turnout\0${plain(place?.name ?? subject.name)}`,
        about: `turnout in ${place?.name ?? subject.name}`,
        ...both,
        value,
      };
    case "force-strength":
    case "reinforcement": {
      const force = property === "reinforcement" && object ? object : subject;
      const name = forceName(force.name) || force.name;
      return {
        key: `force\0${plain(name)}`,
        about: `strength of ${name}`,
        subject: { ...partyOf(force), name },
        object: null,
        value,
      };
    }
    default:
      return {
        key: `${property}\0${plain(subject.name)}\0${plain(of(object, place))}`,
        about: `${property} of ${subject.name}`,
        ...both,
        value,
      };
  }
};

/** Whether two values can both be right: intervals that meet, names that are the same or one part of the other. */
export const agree = (a: StateValue, b: StateValue): boolean => {
  if (typeof a === "string" || typeof b === "string") {
    if (typeof a !== typeof b) return false;
    const [one, two] = [plain(String(a)), plain(String(b))];
    return one === two || one.endsWith(` ${two}`) || two.endsWith(` ${one}`);
  }
  if (a.unit !== b.unit) return false;
  const low = (amount: typeof a) => amount.min ?? amount.best ?? Number.NEGATIVE_INFINITY;
  const high = (amount: typeof a) =>
    amount.max ?? (amount.min === null ? amount.best : null) ?? Number.POSITIVE_INFINITY;
  return low(a) <= high(b) && low(b) <= high(a);
};
