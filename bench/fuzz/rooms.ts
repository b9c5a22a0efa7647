import { readPetrarchActors, readPetrarchAgents, readUserLexicon } from "../../src/actor/index.ts";
import { parseColumns, readFeed, readFeedList } from "../../src/article/index.ts";
import { CodebookFault, readUserCodebook } from "../../src/coding/index.ts";
import { Refusal } from "../../src/core/errors.ts";
import { newRuleSchema } from "../../src/core/record/alert.ts";
import { claimByHandSchema } from "../../src/core/record/claim-by-hand.ts";
import { newReviewSchema } from "../../src/core/record/review.ts";
import { newViewSchema } from "../../src/core/record/view.ts";
import { readFilter } from "../../src/pipeline/filter.ts";
import { importRooms } from "./import-rooms.ts";
import { recordRooms } from "./record-rooms.ts";

/**
 * A place besides the readers of articles where words of strangers or of users come in: a sample, and what reads it. A
 * refusal is a good answer; every other error is a fault.
 */
export interface InputRoom {
  readonly name: string;
  readonly sample: string;
  readonly read: (bytes: Uint8Array) => unknown;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What a client sends, as the API takes it: JSON that its schema lets through or not. */
const body =
  (schema: { safeParse(value: unknown): { readonly success: boolean } }) =>
  (bytes: Uint8Array): void => {
    let value: unknown;
    try {
      value = JSON.parse(textOf(bytes));
    } catch {
      throw new Refusal("bad-json");
    }
    if (!schema.safeParse(value).success) throw new Refusal("bad-field");
  };

const codebook = (bytes: Uint8Array): void => {
  try {
    readUserCodebook(textOf(bytes));
  } catch (error) {
    throw error instanceof CodebookFault ? new Refusal("bad-field") : error;
  }
};

const columns = (bytes: Uint8Array): void => {
  const words = textOf(bytes);
  try {
    parseColumns(words);
  } catch (error) {
    // The mapping's own fault carries the words of the option's help.
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    throw new Refusal("bad-columns");
  }
};

const filter = (bytes: Uint8Array): void => {
  readFilter(Object.fromEntries(new URLSearchParams(textOf(bytes))));
};

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>River Post</title><item><title>Bridge &amp; road</title>
<link>https://river.example/1</link><guid>1</guid><pubDate>Tue, 03 May 2022 23:30:00 +0200</pubDate><description>&lt;p&gt;Short.&lt;/p&gt;</description></item></channel></rss>`;

const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body><outline text="Papers"><outline text="River" type="rss" xmlUrl="https://river.example/feed"/>
<outline text="Hill" xmlUrl="https://hill.example/feed"/></outline></body></opml>`;

const frames = `frames:
  - pattern: "A commandeer R"
    type: ASSAULT
    mode: null
    contexts: [military]
    example: Rebels commandeered the buses.
without: []
`;

const rule = JSON.stringify({
  name: "Many hurt",
  view: "North",
  when: { kind: "toll", measure: "injured", atLeast: 10 },
  digest: "daily",
  at: "07:00",
  zone: "Europe/Brussels",
  quiet: { from: "22:00", to: "06:30" },
  to: [
    { kind: "webhook", url: "https://hooks.example/1", secret: "whsec_YWFhYWFhYWFhYWFhYWFhYQ==" },
    { kind: "email", address: "desk@paper.example" },
  ],
});

const review = JSON.stringify({
  who: "Ana",
  why: "read again",
  action: "correct",
  target: "claim-1",
  version: 0,
  field: "place.name",
  value: "Tolsk",
});
const byHand = JSON.stringify({
  kind: "event",
  article: "article-1",
  who: "Ana",
  quote: { start: 0, end: 20 },
  type: "ASSAULT",
  actors: [{ start: 0, end: 6 }],
  place: { start: 12, end: 17 },
});
const view = JSON.stringify({
  name: "North",
  filter: { country: "XKX", box: "20,42,21,43", minScore: "0.5", type: "ASSAULT,PROTEST" },
});

/** Every place but the readers of articles, which have samples of their own. */
export const rooms: readonly InputRoom[] = [
  ...importRooms,
  ...recordRooms,
  { name: "feed", sample: feed, read: (bytes) => readFeed(bytes) },
  { name: "feed-list", sample: opml, read: (bytes) => readFeedList(bytes) },
  { name: "columns", sample: "text=body,published=date,title=headline,publisher=outlet", read: columns },
  { name: "codebook", sample: frames, read: codebook },
  {
    name: "lexicon",
    sample: 'name,country,sectors,from,to,aliases\n"River Guard",XKX,MIL,2020-01-01,,"RG;Guard"\n',
    read: (bytes) => readUserLexicon(textOf(bytes)),
  },
  {
    name: "actors",
    sample: "RIVER_GUARD_  [XKXMIL >20200101]\n+RG_\n",
    read: (bytes) => readPetrarchActors(textOf(bytes)),
  },
  {
    name: "agents",
    sample: "SOLDIER_ [~MIL]\n!PERSON! = MAN, WOMEN\n",
    read: (bytes) => readPetrarchAgents(textOf(bytes)),
  },
  {
    name: "filter",
    sample: "from=2023-05-01&to=2023-06-01&box=20,42,21,43&type=ASSAULT&place=Kosovo&minScore=0.5&asOf=2023-06-01",
    read: filter,
  },
  { name: "review", sample: review, read: body(newReviewSchema) },
  { name: "claim-by-hand", sample: byHand, read: body(claimByHandSchema) },
  { name: "view", sample: view, read: body(newViewSchema) },
  { name: "alert-rule", sample: rule, read: body(newRuleSchema) },
];
