import type { EventClaim } from "../../core/contract/claim.ts";
import type { Status } from "../../core/plover.ts";
import { eventNouns } from "../tables/event-nouns.ts";
import { partiesInWords } from "./parties.ts";

interface Noun {
  readonly noun: string;
  readonly by: string;
  readonly on: string;
}

const nouns: ReadonlyMap<string, Noun> = new Map(
  eventNouns
    .trim()
    .split("\n")
    .map((row) => {
      const [type = "", mode = "", noun = "", by = "", on = ""] = row.split("\t");
      return [`${type}/${mode}`, { noun, by, on }];
    }),
);

const nounOf = ({ type, mode }: Pick<EventClaim, "type" | "mode">): Noun =>
  nouns.get(`${type}/${mode ?? "-"}`) ??
  nouns.get(`${type}/-`) ?? { noun: type.toLowerCase(), by: "by", on: "towards" };

/** What is announced or threatened stands under a heading that says so. */
const before: Readonly<Record<Status, string>> = {
  happened: "",
  denied: "denied: ",
  planned: "",
  threatened: "",
  background: "",
};

/** "Zvečan", "Zvečan (place implied)" where the clause does not say it itself; "" without one. */
export const whereInWords = ({ place }: EventClaim): string =>
  place ? `${place.name}${place.implied ? " (place implied)" : ""}` : "";

/** What a claim was taken for, as a noun phrase: "attack with explosives by the crowd on soldiers". */
export const eventInWords = (claim: EventClaim): string => {
  const { noun, by, on } = nounOf(claim);
  const actors = partiesInWords(claim.actors);
  const recipients = partiesInWords(claim.recipients);
  const who = actors ? ` ${by} ${actors}` : "";
  const whom = recipients && recipients !== actors ? ` ${on} ${recipients}` : "";
  const ofFirst = on === "of" && by === "by";
  return `${before[claim.status]}${noun}${ofFirst ? `${whom}${who}` : `${who}${whom}`}`;
};
