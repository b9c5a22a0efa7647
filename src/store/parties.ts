import type { Filter } from "../core/record/filter.ts";
import { fold } from "./fold.ts";

interface Named {
  readonly name: string;
}

type Asked = Pick<Filter, "actor" | "recipient">;

export const asksParties = ({ actor, recipient }: Asked): boolean => actor !== undefined || recipient !== undefined;

/** Names are compared without regard to accents and case. */
export const hasParties = ({ actor, recipient }: Asked) => {
  const [acting, acted] = [actor, recipient].map((name) => (name === undefined ? null : fold(name)));
  const among = (parties: readonly Named[], name: string | null | undefined): boolean =>
    name === null || name === undefined || parties.some((party) => fold(party.name) === name);
  return ({ actors, recipients }: { actors: readonly Named[]; recipients: readonly Named[] }): boolean =>
    among(actors, acting) && among(recipients, acted);
};

/** The words that a row's index entry must hold, those of the text filter among them. */
export const partyWords = ({
  text,
  actor,
  recipient,
}: Pick<Filter, "text" | "actor" | "recipient">): string | undefined => {
  const words = [text, actor, recipient]
    .flatMap((part) => (part === undefined || fold(part) === "" ? [] : [part]))
    .join(" ");
  return text !== undefined && fold(text) === "" ? text : words || undefined;
};
