/** Every way in which Sitrep refuses something. The code is stable; the sentence may be improved. */
export const refusals = {
  "not-found": "no such file: check the path",
  "is-directory": "this is a folder: name its files, or use sitrep add to read a folder",
  unreadable: "the file cannot be read: check its permissions",
  "empty-input": "there is no text in it, so nothing was added: check the file, or copy the text anew",
  "binary-input": "this is not text: give text, a page, a feed, JSONL, CSV, mail, PDF or WARC",
  "too-large": "the input is over the limit of 32 MB for one article: split it, or give one article a line as JSONL",
  "bad-json": "this line is not a JSON object: mend the line; the other lines were read",
  "bad-json-text": "this is no JSON that can be read: mend it, or give one article a line as JSONL",
  "no-text": "this line has no text field: every line needs text",
  "bad-relation": "a line needs sentence, source and target, each of them with start and end inside the sentence",
  "no-coding": "this is no output of sitrep code --json: see sitrep schema",
  "bad-dump": "this is no zip with a GeoNames table, or it is cut off: download it again",
  "bad-date": "the date is not a calendar date YYYY-MM-DD: mend it or leave it out",
  "bad-field": "a field has the wrong type: see sitrep schema",
  "bad-columns":
    "the columns are named as in text=body,published=date; fields: text, title, published, publisher, url, id",
  "no-column": "the table has no such column: check --columns",
  "no-text-column": "no column of the table holds the text: name it, as in --columns text=body",
  "bad-row": "the row has another number of cells than the first row: mend its quotation marks",
  "bad-feed": "this is no feed that can be read (RSS, Atom, RDF or JSON Feed): check it with its publisher",
  "bad-feed-list": "this is no list of feeds: give OPML, or one address a line",
  "feed-list": "this is a list of feeds and holds no article: give it to sitrep watch",
  "bad-pdf": "this PDF is broken: open and save it anew",
  "locked-pdf": "this PDF asks for a password: save it without one",
  "no-text-layer": "this PDF holds pictures of text only: run text recognition (OCR) over it first",
  "too-slow-to-read": "this file takes longer to read than any sound one: it is damaged or made to harm; save it anew",
  truncated: "the file breaks off: what stands before was read; fetch it again",
  corrupt: "the file is damaged from here on: what stands before was read; fetch it again",
  bomb: "the archive grows beyond reason when it is unpacked: refused as an attack",
  "too-deep": "archives inside archives inside archives: unpack it first",
  "too-many": "the archive holds too many files: split it",
  "empty-archive": "the archive holds no file that Sitrep reads",
  "unknown-packing": "this entry is packed or locked in a way that Sitrep does not know: unpack it first",
  "bad-url": "this is no address to fetch: give http:// or https:// without a password",
  "dns-failed": "the host's name has no address: check its spelling and the network",
  "blocked-address":
    "the host is in a private network and is not fetched from: allow it with --allow-host if it is yours",
  "too-many-redirects": "the server sends on and on: open the address in a browser and give the one that you end at",
  "too-slow": "the server was too slow: try again later",
  "bad-answer": "the server's answer breaks the rules of HTTP: tell its owner",
  unreachable: "the server cannot be reached: check the address and the network",
  "http-status": "the server does not give this address: open it in a browser to see why",
  "forbidden-by-robots": "the site's robots.txt does not want this address to be read by programs",
  "bad-state": "the file with what is known of the feeds is damaged: put a copy back, or move it away to start anew",
  "not-readable": "the input could not be read: please report it",
  "not-analysable": "the article could not be analysed: please report it with its text",
  "no-record": "there is no record here: check --store, or make one with sitrep add or sitrep restore",
  "store-locked": "another process is writing to the store: try again when it has ended",
  "store-unusable": "the record cannot be opened: check where it is, its permissions and, for PostgreSQL, the server",
  "store-full": "the disk that holds the record is full: nothing of this was written; make room, then try again",
  "store-gone": "the database does not answer: nothing more was written; try again when it is back",
  "bad-backup": "this is no whole backup of a record: take another copy",
  "not-empty": "a backup is read into an empty record only: name a new one with --store",
  "store-newer": "the store was made by a newer Sitrep: update Sitrep",
  "bad-cursor": "the page mark is not one of ours: start again without after",
  "unknown-target": "no such claim or event: look it up again, it may have been withdrawn",
  "unknown-article": "no such article in the record: its id stands in the page and in the output of sitrep add --json",
  "no-original": "the bytes that this article was read from were not kept: only its text is there",
  "review-conflict": "somebody else has reviewed this meanwhile: look at it again, then decide",
  "bad-review": "this decision does not fit what it is about",
  "bad-filter": "this filter cannot be read",
  "unknown-format": "neither the columns nor the first bytes tell the format: name it with --format",
  "wrong-format": "the file is not in this format: check --format, or leave it out to have it guessed",
  "bad-cell": "this value does not fit its column: mend it and import the file again; the other rows were read",
  "unknown-set": "no such set of outside events: see sitrep imported",
  "no-report": "the report that was written beside the table is missing: put it back, or say --exported-at",
  "bad-report": "the report beside the table cannot be read: put it back as it was written, or say --exported-at",
  "too-many-events": "too many events to hold against one another: narrow them with --country, --from and --to",
  "hostile-file": "the file holds what no data file needs: refused as an attack",
  "name-in-use": "the name is in use: choose another, or remove what has it first",
  "unknown-view": "no saved view has this name or id: sitrep view list shows all",
  "unknown-rule": "no alert rule has this name or id: sitrep alert list shows all",
  "view-in-use": "an alert rule watches this view: remove the rule first",
  "bad-rule": "this alert rule cannot be read",
  "unknown-delivery": "no delivery that failed for good has this id: sitrep alert log shows all",
  "folder-taken": "the folder is there already: a release is never written over; name another with --out",
  "no-release": "this folder holds no release: it has no events.jsonl",
  "not-writable": "the file cannot be written: check the folder, its permissions and the free space",
  "name-taken": "a token of that name still counts: revoke it first, or take another name",
  "no-such-token": "no token of that name counts: sitrep token list shows them",
  "no-tokens":
    "others could read and change the record: make a token first with sitrep token add NAME --role reader, then serve again",
  "stream-gone": "the stream does not answer: check its address and the NATS servers; nothing of this was sent",
  "no-stream": "this is no address of NATS servers: give nats://host:4222, or several with commas between them",
  "too-large-for-stream":
    "the article is over what one message may hold: raise max_payload of the NATS servers, or give it to sitrep add",
  "bad-message": "this message of the stream is no article that was put there by sitrep enqueue",
  "given-up": "whoever took this from the stream never came to an end with it: add it by itself to see why",
  "not-storable": "the article was analysed, but the record did not take it: please report it",
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
