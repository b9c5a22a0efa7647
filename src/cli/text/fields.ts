import type { Amount, Claim } from "../../core/contract/claim.ts";
import type { PlaceRef, Ref, Time } from "../../core/contract/references.ts";

const named = (refs: readonly Ref[]): string =>
  refs.map(({ text, name }) => (name && name !== text ? `${text} (${name})` : text)).join(", ");

const interval = ({ min, best, max }: Pick<Amount, "min" | "best" | "max">): string => {
  if (best !== null && best === min && best === max) return String(best);
  const bounds = min === null && max === null ? "" : `${min ?? ""}..${max ?? ""}`;
  return [best === null ? "" : `about ${best}`, bounds && `[${bounds}]`].filter(Boolean).join(" ") || "unknown";
};

const where = (place: PlaceRef | null): string =>
  place ? `${place.name}${place.country ? ` ${place.country}` : ""}${place.implied ? " (implied)" : ""}` : "";

const when = (time: Time | null): string =>
  time ? `${time.from}..${time.to} ${time.grain}${time.implied ? " (implied)" : ""}` : "";

/** The fields of a claim as label and words, empty ones left out. */
export const fieldsOf = (claim: Claim): readonly (readonly [label: string, words: string])[] => {
  const said: [string, string] = ["said by", claim.claimant ? named([claim.claimant]) : ""];
  const fields = ((): [string, string][] => {
    switch (claim.kind) {
      case "event":
        return [
          ["actors", named(claim.actors)],
          ["recipients", named(claim.recipients)],
          ["place", where(claim.place)],
          ["time", when(claim.time)],
          ["status", claim.status],
          ["contexts", claim.contexts.join(", ")],
          said,
        ];
      case "toll":
        return [
          ["side", named([claim.side])],
          ["count", interval(claim)],
          ["as of", claim.asOf ?? ""],
          ["part of", claim.partOf ?? ""],
          said,
        ];
      case "state":
        return [
          ["subject", named([claim.subject])],
          ["value", typeof claim.value === "string" ? claim.value : `${interval(claim.value)} ${claim.value.unit}`],
          ["object", claim.object ? named([claim.object]) : ""],
          ["place", where(claim.place)],
          ["as of", claim.asOf ?? ""],
          said,
        ];
    }
  })();
  return fields.filter(([, words]) => words !== "");
};

/** "event ASSAULT/aerial", "toll killed", "state office". */
export const headingOf = (claim: Claim): string => {
  if (claim.kind === "event") return `event ${claim.type}${claim.mode ? `/${claim.mode}` : ""}`;
  return claim.kind === "toll" ? `toll ${claim.measure}` : `state ${claim.property}`;
};

/** White space folded, so that a quote stands on one line. Control and bidirectional characters are shown as escapes. */
export const onOneLine = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(
      /[\p{Cc}\p{Bidi_Control}]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
