/** What words before or after a numeral do to its interval. */
export type Bound = "min" | "above" | "max" | "below" | "about" | "nearly" | "total" | "increment";

export interface BoundRule {
  readonly words: string;
  readonly bound: Bound;
  /** The sentence that motivated the rule. */
  readonly example: string;
}

/** Before the numeral. Several may follow one another: "at least another 50". */
export const before: readonly BoundRule[] = [
  { words: "at least", bound: "min", example: "At least 14 miners were trapped." },
  { words: "a minimum of", bound: "min", example: "A minimum of 60 seats is needed." },
  { words: "no fewer than", bound: "min", example: "No fewer than nine villages were burnt." },
  { words: "no less than", bound: "min", example: "No less than 200 came." },
  { words: "not less than", bound: "min", example: "Not less than 20 cattle herders fled." },
  { words: "more than", bound: "above", example: "More than 30 people drowned." },
  { words: "greater than", bound: "above", example: "Greater than 5 percent of ballots were void." },
  { words: "over", bound: "above", example: "Over 300 families left." },
  { words: "above", bound: "above", example: "Above 70 percent voted." },
  { words: "upwards of", bound: "above", example: "Upwards of 2,000 marched." },
  { words: "upward of", bound: "above", example: "Upward of 40 trucks crossed." },
  { words: "in excess of", bound: "above", example: "In excess of 10,000 were displaced." },
  { words: "exceeding", bound: "above", example: "A crowd exceeding 5,000 gathered." },
  { words: "well over", bound: "above", example: "Well over 100 homes burnt." },
  { words: "well above", bound: "above", example: "Turnout was well above 60 percent." },
  { words: "up to", bound: "max", example: "Up to 50 fighters remained." },
  { words: "as many as", bound: "max", example: "As many as 12 may be buried." },
  { words: "as much as", bound: "max", example: "As much as 40 percent was lost." },
  { words: "at most", bound: "max", example: "At most six were hurt." },
  { words: "a maximum of", bound: "max", example: "A maximum of 500 may enter." },
  { words: "no more than", bound: "max", example: "No more than ten guards were there." },
  { words: "not more than", bound: "max", example: "Not more than 30 came." },
  { words: "fewer than", bound: "below", example: "Fewer than 30 deputies stayed." },
  { words: "less than", bound: "below", example: "Less than 4 percent voted." },
  { words: "under", bound: "below", example: "Under 200 inhabitants remain." },
  { words: "below", bound: "below", example: "Turnout fell below 20 percent." },
  { words: "about", bound: "about", example: "About 50 were detained." },
  { words: "around", bound: "about", example: "Around 400 protesters stood outside." },
  { words: "some", bound: "about", example: "Some 50,000 live there." },
  { words: "roughly", bound: "about", example: "Roughly 90 huts collapsed." },
  { words: "approximately", bound: "about", example: "Approximately 50,000 belong to the minority." },
  { words: "an estimated", bound: "about", example: "An estimated 8,000 fled." },
  { words: "estimated", bound: "about", example: "The estimated 600 fighters withdrew." },
  { words: "circa", bound: "about", example: "Circa 70 came." },
  { words: "perhaps", bound: "about", example: "Perhaps 20 were inside." },
  { words: "maybe", bound: "about", example: "Maybe 100 saw it." },
  { words: "in the region of", bound: "about", example: "In the region of 300 left." },
  { words: "somewhere around", bound: "about", example: "Somewhere around 30 stayed." },
  { words: "nearly", bound: "nearly", example: "Nearly 300 were rescued." },
  { words: "almost", bound: "nearly", example: "Almost 60 were treated." },
  { words: "close to", bound: "nearly", example: "Close to 1,000 lost their homes." },
  { words: "just under", bound: "nearly", example: "Just under 80 percent agreed." },
  { words: "just over", bound: "above", example: "Just over 200 remain." },
  { words: "a little over", bound: "above", example: "A little over 3,000 signed." },
  { words: "a total of", bound: "total", example: "A total of 19 officers were hurt." },
  { words: "another", bound: "increment", example: "Another 50 were hurt." },
  { words: "an additional", bound: "increment", example: "An additional 700 will follow." },
  { words: "additional", bound: "increment", example: "The additional 700 arrived." },
  { words: "a further", bound: "increment", example: "A further 20 are missing." },
  { words: "an extra", bound: "increment", example: "An extra 90 police were sent." },
  { words: "extra", bound: "increment", example: "Extra 90 men were sent." },
];

/** After the numeral. */
export const after: readonly BoundRule[] = [
  { words: "or more", bound: "min", example: "Twenty or more were seen." },
  { words: "or so", bound: "about", example: "A dozen or so came." },
  { words: "- odd", bound: "about", example: "Forty-odd stayed." },
  { words: "odd", bound: "about", example: "Forty odd stayed." },
  { words: "or fewer", bound: "max", example: "Five or fewer died each year." },
  { words: "or less", bound: "max", example: "Five percent or less agreed." },
  { words: "- plus", bound: "min", example: "The 50-plus houses burnt." },
  { words: "plus", bound: "min", example: "50 plus houses burnt." },
  { words: "+", bound: "min", example: "50+ houses burnt." },
  { words: "more", bound: "increment", example: "700 more will come." },
  { words: "additional", bound: "increment", example: "700 additional troops will come." },
  { words: "extra", bound: "increment", example: "700 extra troops will come." },
  { words: "further", bound: "increment", example: "Three further arrests followed." },
];
