import { fetchMe } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { useSettings } from "../settings/settings.ts";
import { useToken } from "./token.ts";

export interface Reviewer {
  /** The name beside a decision; "" until it is known. */
  readonly name: string;
  /** True where the server knows the name from the token: what a person would type does not count there. */
  readonly isGiven: boolean;
}

/** Who decides here: the person that the token was made for, else the name that was typed into this browser. */
export const useReviewer = (): Reviewer => {
  const token = useToken();
  const { reviewer } = useSettings();
  const me = useLoaded(token === null ? null : `me ${token}`, fetchMe);
  const known = me.state === "ready" ? me.value.name : null;
  return known === null ? { name: reviewer, isGiven: false } : { name: known, isGiven: true };
};
