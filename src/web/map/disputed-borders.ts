/**
 * Borders that at least one neighbour, or a large part of the world's states, does not accept. They are drawn dashed,
 * which takes nobody's side. Codes are the atlas's; "RUS/Crimea" is one division of a country.
 */
const disputed: readonly (readonly [string, string])[] = [
  ["KOS", "SRB"],
  ["SOL", "SOM"],
  ["CYN", "CYP"],
  ["SAH", "MAR"],
  ["PSX", "ISR"],
  ["ISR", "SYR"],
  ["KAS", "IND"],
  ["KAS", "PAK"],
  ["KAS", "CHN"],
  ["IND/Jammu and Kashmir", "PAK"],
  ["IND/Jammu and Kashmir", "CHN"],
  ["IND/Arunachal Pradesh", "CHN"],
  ["RUS/Crimea", "UKR"],
  ["GEO/Abkhazia", "GEO"],
  ["MDA/Transnistria", "MDA"],
  ["CHN", "TWN"],
];

const pairs: ReadonlySet<string> = new Set(disputed.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

export interface Division {
  readonly name: string;
  readonly country: string;
}

const namesOf = ({ name, country }: Division): readonly string[] => [country, `${country}/${name}`];

/** Whether the border between two divisions is one of those. */
export const isDisputed = (a: Division, b: Division): boolean =>
  namesOf(a).some((left) => namesOf(b).some((right) => pairs.has(`${left}|${right}`)));
