import type { Claim } from "../../core/contract/claim.ts";

/** A part that words of the article play in a claim. */
export interface Role {
  readonly name:
    | "quote"
    | "trigger"
    | "actors"
    | "recipients"
    | "place"
    | "time"
    | "claimant"
    | "count"
    | "side"
    | "subject"
    | "object"
    | "value";
  readonly isNeeded: boolean;
  readonly isSeveral: boolean;
}

const role = (name: Role["name"], ...marks: readonly ("needed" | "several")[]): Role => ({
  name,
  isNeeded: marks.includes("needed"),
  isSeveral: marks.includes("several"),
});

/** The parts of each kind of claim, in the order in which a reader points them out. */
export const rolesOf: Readonly<Record<Claim["kind"], readonly Role[]>> = {
  event: [
    role("quote", "needed"),
    role("trigger"),
    role("actors", "several"),
    role("recipients", "several"),
    role("place"),
    role("time"),
    role("claimant"),
  ],
  toll: [role("quote", "needed"), role("count", "needed"), role("side", "needed"), role("claimant")],
  state: [
    role("quote", "needed"),
    role("subject", "needed"),
    role("value", "needed"),
    role("object"),
    role("place"),
    role("claimant"),
  ],
};
