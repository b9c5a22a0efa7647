import { gzipSync, zipSync } from "fflate";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const first = "Rebels shelled a bridge in Tolsk on Monday, killing three soldiers, the defence ministry said.";
const second = "Police in Varn broke up a march on Friday; eleven people were hurt, a hospital said.";

export const rss = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>River Post</title><link>https://river.example/</link><description>News & more</description>
<item><title>Bridge shelled in &lt;b&gt;Tolsk&lt;/b&gt;</title><link>https://river.example/bridge</link><pubDate>Tue, 03 May 2022 23:30:00 +0200</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>${first}</p><script>steal()</script><p>The army denied it.</p>]]></content:encoded></item>
<item><title>March broken up</title><link>https://river.example/march</link><dc:date>2022-05-06T08:00:00Z</dc:date><description>&lt;p&gt;${second}&lt;/p&gt;</description></item>
<item><title>Only a headline &amp; no more</title><guid isPermaLink="false">x-3</guid></item>
<item><link>https://river.example/empty</link></item>
</channel></rss>`;

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Hill Wire</title><id>urn:hill</id><updated>2022-05-07T00:00:00Z</updated>
<entry><id>urn:1</id><title type="html">March &lt;i&gt;broken&lt;/i&gt; up</title><link rel="edit" href="https://hill.example/e"/><link href="https://hill.example/1"/>
<published>2022-05-06T21:00:00-05:00</published><updated>2022-05-08T00:00:00Z</updated><content type="html">&lt;p&gt;${second}&lt;/p&gt;</content></entry></feed>`;

const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://old.example/"><title>Old Paper</title><link>https://old.example/</link><description>d</description></channel>
<item rdf:about="https://old.example/1"><title>Bridge shelled</title><link>https://old.example/1</link><description>${first}</description><dc:date>2022-05-03</dc:date></item></rdf:RDF>`;

const jsonFeed = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Lake Radio",
  items: [
    {
      id: "1",
      url: "https://lake.example/1",
      title: "Bridge",
      content_text: `${first}\n\nA < B.`,
      date_published: "2022-05-03T10:00:00Z",
    },
    { id: "2", content_html: `<p>${second}</p>` },
  ],
});

const csv = `headline;body;date;outlet\nBridge;"${first.replace(",", ",\n")}";2022-05-03;River Post\nMarch;"He said ""no""; ${second}";6 May 2022;Hill Wire\nBad date;text;2022-02-31;x\nToo;few\n;;;\nNo text;;2022-05-03;x\n`;

const markdown = `---\ntitle: "Bridge shelled in Tolsk"\ndate: 2022-05-03\ntags: [war]\nsource: River Post\n---\n# Bridge shelled in Tolsk\n\n${first}\n\n- *Three* soldiers died\n- one [bridge](https://x.example) lost\n\n> The army **denied** it.\n\n<script>steal()</script>\n\n| Town | Dead |\n|---|---|\n| Tolsk | 3 |\n`;

const mail = [
  "Received: from a by b; Wed, 4 May 2022 01:00:00 +0000",
  "From: =?utf-8?Q?Ren=C3=A9e?= Wire <desk@wire.example>",
  "Subject: =?utf-8?B?QnJpZGdlIHNoZWxsZWQg4oCTIFRvbHNr?=",
  "Date: Tue, 3 May 2022 23:30:00 -0500",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="x"',
  "",
  "--x",
  "Content-Type: text/plain; charset=iso-8859-1",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  `${first.replace("three", "three caf=E9 guests and=\r\n three")}`,
  "-- ",
  "Wire desk, phone 1234",
  "--x",
  "Content-Type: text/html",
  "",
  "<p>not this</p>",
  "--x--",
].join("\r\n");

const pdf = (): string => {
  const show =
    "BT /F1 16 Tf 72 740 Td (Situation report of 3 May 2022) Tj /F1 11 Tf 0 -40 Td (Rebels shelled a bridge in Tolsk on Monday, killing three sol-) Tj 0 -13 Td (diers, the defence ministry said.) Tj 0 -30 Td (The army denied it.) Tj 0 -600 Td (Page 1 of 1) Tj ET";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${show.length}>>stream\n${show}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    "<</Title(Bridge shelled)/CreationDate(D:20220504120000Z)>>",
  ];
  let out = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return `${out}xref\n0 7\n0000000000 65535 f \n${rows}trailer<</Size 7/Root 1 0 R/Info 6 0 R>>\nstartxref\n${out.length}\n%%EOF`;
};

const page = (title: string, text: string): string =>
  `<!doctype html><html><head><title>${title}</title><meta property="og:site_name" content="River Post"><meta property="article:published_time" content="2022-05-03"></head><body><article><h1>${title}</h1><p>${text}</p><p>${text.replace("Monday", "Tuesday")}</p></article></body></html>`;

/** A WARC record with its blank lines. */
const record = (type: string, content: string, headers: Record<string, string> = {}): string => {
  const lines = Object.entries({
    "WARC-Type": type,
    "WARC-Record-ID": "<urn:uuid:12345678-1234-1234-1234-1234567890ab>",
    "WARC-Date": "2022-05-04T00:00:00Z",
    ...headers,
    "Content-Length": String(bytes(content).length),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `WARC/1.0\r\n${lines.join("")}\r\n${content}\r\n\r\n`;
};
const answer = (status: string, type: string, body: string): string =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${bytes(body).length}\r\n\r\n${body}`;
const at = (url: string) => ({ "WARC-Target-URI": url, "Content-Type": "application/http; msgtype=response" });

export const warcRecords: readonly string[] = [
  record("warcinfo", "software: by hand\r\n"),
  record("request", "GET / HTTP/1.1\r\nHost: river.example\r\n\r\n", at("https://river.example/1")),
  record(
    "response",
    answer("200 OK", "text/html; charset=utf-8", page("Bridge shelled", first)),
    at("https://river.example/1"),
  ),
  record("response", answer("404 Not Found", "text/html", page("No", first)), at("https://river.example/2")),
  record("response", answer("200 OK", "image/png", "png"), at("https://river.example/3")),
  record("conversion", `March\n${second}`, {
    "WARC-Target-URI": "https://river.example/4",
    "Content-Type": "text/plain",
  }),
];
export const warc = warcRecords.join("");

export const zip = (): Uint8Array =>
  zipSync({
    "a.txt": bytes(`Date: 2022-05-03\n\n${first}`),
    "deep/b.jsonl.gz": gzipSync(bytes(`{"text":"${second}","id":"b1"}\n{nope\n`)),
    "photo.png": bytes("no text"),
    "inner.zip": zipSync({ "c.html": bytes(page("Bridge shelled", first)) }),
  });

/** One sample of every format: the name of the golden, the file name, the bytes. */
export const samples: readonly (readonly [golden: string, name: string, data: () => Uint8Array | string])[] = [
  ["rss", "news.xml", () => rss],
  ["atom", "news", () => atom],
  ["rdf", "news", () => rdf],
  ["json-feed", "feed.json", () => jsonFeed],
  ["csv", "table.csv", () => csv],
  ["markdown", "report.md", () => markdown],
  ["mail", "alert.eml", () => mail],
  ["pdf", "report.pdf", pdf],
  ["html", "page", () => page("Bridge shelled", first)],
  ["text", "note", () => `Source: Hill Wire\nDate: 6 May 2022\n\n${second}`],
  ["jsonl", "rows.jsonl", () => `\ufeff{"text":"${second}","id":1}\n\n{"id":2}\n{"text":"last"}`],
  ["warc", "crawl.warc", () => warc],
  ["warc-gz", "crawl.warc.gz", () => Uint8Array.from(warcRecords.flatMap((each) => [...gzipSync(bytes(each))]))],
  ["zip", "all.zip", zip],
];
