export {
  type Country,
  type CountrySense,
  type CountryWord,
  countries,
  countryOfCode,
  countryOfDemonym,
  countryOfName,
  countryOfSeat,
  countrySenses,
  countryWords,
  seatNamed,
} from "./countries.ts";
export { fold } from "./fold.ts";
export { placeFilter } from "./place-filter.ts";
export {
  type AcledFacts,
  type AcledType,
  acledEventTypes,
  acledOf,
  acledTypeOf,
  type Party,
  ploverOfAcled,
} from "./plover/acled.ts";
export { codesOf, isEventType, modesOf, type PloverCode, type Quad } from "./plover/codes.ts";
export { partyOf } from "./plover/party.ts";
