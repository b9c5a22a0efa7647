// The keys under which a name is found: the name itself, and without the words that say what kind of division it is.
import { acronymKey, fold, isAcronym } from "../../../dist/src/place/gazetteer/fold.js";

const generic =
  /\b(?:province|oblast|region|governorate|state|department|prefecture|county|voivodeship|raion|rayon|district|krai|kray|republic|municipality|autonomous|city|parish|canton|division|metropolitan|borough|regency|area|municipio|provincia|departement|arrondissement|wilaya|regierungsbezirk|landkreis|kreis|distrito|partido|metropolis)\b/g;
const opening = /^(?:province of (?:the )?|state of |republic of |city of |county |muḩafaz̧at |departement d[eu] )/;

export const keysOf = (name) => (isAcronym(name) ? [acronymKey(name)] : [fold(name)]).filter((key) => key.length > 1);

/** "Kharkiv Oblast" is found as "Kharkiv" too. */
export const divisionKeys = (name) => {
  const whole = fold(name);
  const core = whole.replace(opening, "").replace(generic, " ").replace(/ +/g, " ").trim();
  return core.length > 2 && core !== whole ? [whole, core] : [whole];
};
