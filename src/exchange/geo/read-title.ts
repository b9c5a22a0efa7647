import { eventTypes } from "../../core/plover.ts";
import type { Party } from "../../core/record/event.ts";
import type { OutsideDraft } from "../reading/import-format.ts";
import { party } from "../reading/outside-parts.ts";

const namesIn = (text: string | undefined): Party[] =>
  (text ?? "")
    .split(", ")
    .filter(Boolean)
    .map((name) => party(name));

/**
 * What a title tells that `titleOf` wrote: "ASSAULT/firearms, Banjska: gunmen → patrol". Titles of others tell nothing,
 * for which the type is null.
 */
export const readTitle = (
  title: string,
): Pick<OutsideDraft, "type" | "mode" | "actors" | "recipients"> & { readonly place: string | null } => {
  const head = /^([A-Z]{3,12})(?:\/([a-z-]{1,40}))?(?=, |: |$)/.exec(title);
  const type = eventTypes.find((each) => each === head?.[1]);
  if (!head || !type) return { type: null, mode: null, actors: [], recipients: [], place: null };
  const rest = title.slice(head[0].length);
  const colon = rest.indexOf(": ");
  const place = rest.startsWith(", ") ? rest.slice(2, colon < 0 ? undefined : colon) : null;
  const [actors, recipients] = colon < 0 ? [] : rest.slice(colon + 2).split(" → ");
  return { type, mode: head[2] ?? null, place, actors: namesIn(actors), recipients: namesIn(recipients) };
};
