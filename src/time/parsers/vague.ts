import type { Found, Rule } from "../rule.ts";

const after = (found: Found): string => found.after?.lower ?? "|";
const before = (found: Found): string => found.before?.lower ?? "|";

/** PAST_REF, PRESENT_REF and FUTURE_REF of TIMEX3: times that no date can be given. */
export const vague: readonly Rule[] = [
  {
    id: "time/now",
    pattern: "[ ( right | just )? now=PRESENT ]",
    means: (found) =>
      /^that$/.test(after(found)) || (/^(from|until)$/.test(before(found)) && after(found) === "on")
        ? null
        : { kind: "vague", value: "PRESENT_REF" },
    reason: "the time of speaking",
    example: "The town is now under army control.",
  },
  {
    id: "time/current",
    pattern: "[ current ]",
    means: (found) =>
      /^(electric|electrical|ocean|river|alternating|direct)$/.test(before(found))
        ? null
        : { kind: "vague", value: "PRESENT_REF" },
    reason: "the time of speaking, as an adjective",
    example: "The current mission has 4,000 soldiers.",
  },
  {
    id: "time/at-present",
    pattern:
      "[ ( at present | the present ( day/time )? | present - day | present day | modern day | these days | at the moment | the moment | the time being | at this time | to date ) ]",
    means: (found) =>
      (/^the moment$/i.test(found.text) && /^(of|when|that|the|he|they|it)$/.test(after(found))) ||
      (/^the present$/i.test(found.text) && !/^([.,;)|]|and)$/.test(after(found)))
        ? null
        : { kind: "vague", value: "PRESENT_REF" },
    reason: "the time of speaking",
    example: "At present no patrols cross the river.",
  },
  {
    id: "time/recently",
    pattern: "[ ( more | most | until | very )? past=PAST ]",
    means: () => ({ kind: "vague", value: "PAST_REF" }),
    reason: "some time before speaking",
    example: "He was recently appointed.",
  },
  {
    id: "time/recent",
    pattern: "[ recent ]",
    means: (found) =>
      before(found) === "most" && /^(of|and)$/.test(after(found)) ? null : { kind: "vague", value: "PAST_REF" },
    reason: "some time before speaking, as an adjective",
    example: "A recent report blames both sides.",
  },
  {
    id: "time/the-past",
    pattern: "[ the ( recent/distant )? past ]",
    means: (found) =>
      /^([.,;:)|"”]|and|or|but|to|when|with|for|is|was|as|have|has|by|it)$/.test(after(found))
        ? { kind: "vague", value: "PAST_REF" }
        : null,
    reason: "all time before speaking",
    example: "Such attacks were rare in the past.",
  },
  {
    id: "time/future",
    pattern: "[ ( the | a )? ( near/foreseeable/immediate/distant )? future ]",
    means: (found) =>
      /^(tense|contracts?|s)$/.test(after(found)) ||
      (/^(its|their|his|her)$/.test(before(found)) && after(found) === ".")
        ? null
        : { kind: "vague", value: "FUTURE_REF" },
    reason: "time after speaking",
    example: "Talks are expected in the near future.",
  },
  {
    id: "time/near-term",
    pattern: "[ ( the near/short/long/longer term | coming - days | a later date | a later time | the long run ) ]",
    means: () => ({ kind: "vague", value: "FUTURE_REF" }),
    reason: "time after speaking",
    example: "No change is planned in the near term.",
  },
  {
    id: "time/soon",
    pattern: "[ soon=FUTURE ]",
    means: (found) =>
      /^(as|too|how|was|were|had|it|they|he|she|and)$/.test(before(found)) ||
      /(ed|ly)$|^(had|was|were|the|began|came|took|fell|led)$/.test(after(found)) ||
      (/^(after|as|be|became|before|found|afterwards|followed)$/.test(after(found)) && after(found) !== "be")
        ? null
        : { kind: "vague", value: "FUTURE_REF" },
    reason: "time after speaking",
    example: "The talks will resume soon.",
  },
  {
    id: "time/as-soon-as-possible",
    pattern: "[ as soon as possible ]",
    means: () => ({ kind: "vague", value: "FUTURE_REF" }),
    reason: "time after speaking",
    example: "The hostages must be freed as soon as possible.",
  },
  {
    id: "time/at-that-time",
    pattern:
      "( at | by | of | during | until | since | to | from | throughout | within | for | around ) [ ( this/that/the/which same? time=time/period | this/that point ) ]",
    means: (found) =>
      /^the/i.test(found.text) &&
      (before(found) !== "at" ||
        !/^([.,;:)|]|and|but|that|was|he|it|they|the)$/.test(after(found)) ||
        /same/i.test(found.text))
        ? null
        : { kind: "vague", value: "PAST_REF" },
    reason: "a time told before, without its length",
    example: "At that time the border was open.",
  },
];
