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
} from "./countries.ts";
