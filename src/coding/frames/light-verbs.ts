import { lightVerbTable } from "./tables/light-verbs.ts";

/** A verb that lends its subject to an event noun that depends on it: "launched an attack", "came under attack". */
export interface LightVerb {
  readonly verb: string;
  /** True where the noun is the verb's object; else the prepositions that lead to it. */
  readonly object: boolean;
  readonly prepositions: readonly string[];
  readonly subject: "actor" | "recipient";
  /** Prepositions of the other party: "drew criticism *from* lawyers". */
  readonly other: readonly string[];
}

const rows: readonly LightVerb[] = lightVerbTable
  .trim()
  .split("\n")
  .map((line) => {
    const [verb = "", how = "", subject = "", other = ""] = line.split("\t");
    return {
      verb,
      object: how === "obj",
      prepositions: how === "obj" ? [] : how.split(","),
      subject: subject === "recipient" ? "recipient" : "actor",
      other: other === "-" ? [] : other.split(","),
    };
  });

const byVerb = new Map<string, LightVerb[]>();
for (const row of rows) byVerb.set(row.verb, [...(byVerb.get(row.verb) ?? []), row]);

export const lightVerbsOf = (lemma: string): readonly LightVerb[] => byVerb.get(lemma) ?? [];
