import type { Status } from "../../core/plover.ts";
import type { Material } from "../material.ts";
import type { Block } from "../report.ts";
import { byDay } from "../weight.ts";
import { eventSentences } from "./event-item.ts";

const kinds: readonly (readonly [Status, string])[] = [
  ["planned", "Announced"],
  ["threatened", "Threatened"],
];

/** What reports announce or threaten: told as said, and never as something that will happen. */
export const outlook = (material: Material): readonly Block[] => {
  const blocks = kinds.flatMap(([wanted, heading]): Block[] => {
    const events = material.picture.events.filter(({ status }) => status === wanted).sort(byDay);
    return events.length === 0
      ? []
      : [
          { kind: "heading", text: heading },
          { kind: "list", items: events.map((event) => eventSentences(material, event)) },
        ];
  });
  return blocks.length > 0
    ? blocks
    : [{ kind: "note", text: "No report announces or threatens anything for the time after." }];
};

/** What reports recall from before: dated to its own time. */
export const background = (material: Material): readonly Block[] => {
  const events = material.picture.events.filter(({ status }) => status === "background").sort(byDay);
  return events.length === 0
    ? []
    : [{ kind: "list", items: events.map((event) => eventSentences(material, event, 2)) }];
};
