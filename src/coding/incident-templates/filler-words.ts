import type { NameSpan } from "../../core/annotation.ts";
import { covers } from "../../core/span.ts";
import type { Candidate, TemplateInput } from "./candidates.ts";
import type { SlotName } from "./slots.ts";

const counting =
  /^(?:(?:at|least|about|some|many|several|various|of|other|another|\d[\d,.-]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundreds?|dozens?)\s+){1,6}/;

/** The name inside a phrase that the key of the slot would give: a person without titles, a body without its members. */
const nameIn = (slot: SlotName, phrase: Candidate, names: readonly NameSpan[]): NameSpan | undefined => {
  if (slot === "Victim" || slot === "PerpInd")
    return names.find((name) => name.label === "person" && covers(phrase, name) && name.end === phrase.end);
  if (slot === "PerpOrg") return names.find((name) => name.label === "organisation" && covers(phrase, name));
  return undefined;
};

/** The words by which a phrase fills a slot: "500 houses" are "houses", "father Luis Soto" is "luis soto". */
export const fillerWords = (slot: SlotName, phrase: Candidate, { names, article }: TemplateInput): string => {
  const name = nameIn(slot, phrase, names);
  const text = name ? article.text.slice(name.start, name.end).toLowerCase().replaceAll(/\s+/g, " ") : phrase.text;
  const bare = text.replace(/^["“”\s]+|["“”\s]+$/g, "");
  const plain = slot === "Target" || slot === "Weapon" ? bare.replace(counting, "") : bare;
  return plain || text;
};
