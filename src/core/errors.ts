/** Every way in which Sitrep refuses something. The code is stable; the sentence may be improved. */
export const refusals = {
  "not-found": "no such file: check the path",
  "is-directory": "this is a folder: name its files, or use sitrep add to read a folder",
  unreadable: "the file cannot be read: check its permissions",
  "empty-input": "the input is empty: nothing to read",
  "binary-input": "this is not text: give plain text, or JSONL with a text field",
  "too-large": "the input is over the limit of 32 MB for one article: split it, or give one article a line as JSONL",
  "bad-json": "this line is not a JSON object: mend the line; the other lines were read",
  "no-text": "this line has no text field: every line needs text",
  "bad-relation": "a line needs sentence, source and target, each of them with start and end inside the sentence",
  "no-coding": "this is no output of sitrep code --json: see sitrep schema",
  "bad-date": "the date is not a calendar date YYYY-MM-DD: mend it or leave it out",
  "bad-field": "a field has the wrong type: see sitrep schema",
  "not-analysable": "the article could not be analysed: please report it with its text",
  "store-locked": "another process is writing to the store: try again when it has ended",
  "store-unusable": "the record cannot be opened: check where it is, its permissions and, for PostgreSQL, the server",
  "bad-backup": "this is no whole backup of a record: take another copy",
  "not-empty": "a backup is read into an empty record only: name a new one with --store",
  "store-newer": "the store was made by a newer Sitrep: update Sitrep",
  "bad-cursor": "the page mark is not one of ours: start again without after",
  "unknown-target": "no such claim or event: look it up again, it may have been withdrawn",
  "unknown-article": "no such article in the record: its id stands in the page and in the output of sitrep add --json",
  "review-conflict": "somebody else has reviewed this meanwhile: look at it again, then decide",
  "bad-review": "this decision does not fit what it is about",
  "port-taken": "the port is in use: choose another with --port",
} as const;
export type RefusalCode = keyof typeof refusals;

/** Bad input: refused with its reason, while the rest goes on. `facts` are the numbers and names behind the sentence. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(code: RefusalCode, facts: Readonly<Record<string, string | number>> = {}) {
    const detail = Object.entries(facts)
      .map(([key, value]) => `${key} ${value}`)
      .join(", ");
    super(detail ? `${refusals[code]} (${detail})` : refusals[code]);
    this.code = code;
    this.facts = facts;
  }
}
