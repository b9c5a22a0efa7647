import { gzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { rss, samples, warc, warcRecords, zip } from "../../../bench/fuzz/samples.ts";
import { parseColumns, readFeedList, readInput } from "../../../src/article/index.ts";
import { expectGolden } from "../../golden/golden-file.ts";
import { codes, itemLines, readAll } from "./read-all.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("every format reads its sample", () => {
  it.each(samples)("%s", async (golden, name, data) => {
    expectGolden(`test/article/formats/golden/${golden}.txt`, itemLines(await readAll(name, data())));
  });
});

describe("the name may lie, the bytes do not", () => {
  it.each([
    ["a feed called .txt", "news.txt", rss, ["read", "read", "read", "no-text"]],
    [
      "a page with a declaration before it",
      "x",
      "<?xml version='1.0'?><!-- c --><!DOCTYPE html SYSTEM 'x'><html><body><p>Troops left the town.</p></body></html>",
      ["read"],
    ],
    [
      "a list of feeds",
      "x",
      '<opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/rss"/></body></opml>',
      ["feed-list"],
    ],
  ])("%s", async (_, name, data, expected) => expect(codes(await readAll(name, data))).toEqual(expected));

  it("a table from standard input needs --columns to be one", async () => {
    const table = "when,what\n2022-05-03,Troops left the town.\n";
    const items = await readAll("-", table, { columns: parseColumns("text=what,published=When") });
    expect(items).toMatchObject([{ at: ":2", source: { text: "Troops left the town.", published: "2022-05-03" } }]);
  });
});

describe("what is broken is refused with its reason, and what stands before is read", () => {
  it.each([
    [
      "a feed without its end",
      "f.xml",
      () => rss.slice(0, rss.indexOf("<item><title>Only")),
      ["read", "read", "truncated"],
    ],
    ["a feed of nothing", "f.xml", () => "<rss", ["bad-feed"]],
    ["a PDF of nothing", "f.pdf", () => "%PDF-1.4 junk", ["bad-pdf"]],
    ["a cut WARC", "f.warc", () => warc.slice(0, warc.indexOf("</article>")), ["truncated"]],
    [
      "a WARC cut within a record that is none to read",
      "f.warc",
      () => warc.slice(0, warc.indexOf("png") - 1),
      ["read", "truncated"],
    ],
    [
      "a WARC whose lengths are no whole numbers",
      "f.warc",
      () => warc.replace("Length: 39", "Length: 39.1"),
      ["corrupt"],
    ],
    [
      "a WARC with rubbish in it",
      "f.warc",
      () => warcRecords.slice(0, 3).join("") + "rubbish here\r\n".repeat(9),
      ["read", "corrupt"],
    ],
    ["a cut gzip", "f.txt.gz", () => gzipSync(bytes(rss)).subarray(0, 200), ["truncated"]],
    ["a damaged gzip", "f.jsonl.gz", () => gzipSync(bytes(rss)).fill(7, 100, 160), ["corrupt"]],
    ["a gzip bomb", "f.txt.gz", () => gzipSync(new Uint8Array(40_000_000)), ["bomb"]],
    ["a zip bomb", "f.zip", () => zipSync({ "a.txt": new Uint8Array(40_000_000) }), ["bomb"]],
    ["a cut zip", "f.zip", () => zip().subarray(0, 60), ["truncated"]],
    ["an archive of pictures", "f.zip", () => zipSync({ "a.png": bytes("x") }), ["empty-archive"]],
    ["gzip in gzip in gzip in gzip", "f", () => gzipSync(gzipSync(gzipSync(gzipSync(bytes("x"))))), ["too-deep"]],
    ["a table without text", "t.csv", () => "a,b\n1,2\n", ["no-text-column"]],
    ["a mail without text", "m.eml", () => "Subject: x\n\n", ["no-text"]],
    ["a picture", "p.txt", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), ["binary-input"]],
    ["an RTF called text", "t.txt", () => "{\\rtf1 Rebels shelled a bridge.}", ["binary-input"]],
    [
      "a document of an office program",
      "a.docx",
      () => zipSync({ "[Content_Types].xml": bytes("<Types/>"), "word/document.xml": bytes("<w/>") }),
      ["binary-input"],
    ],
    ["a WARC without a page", "r.warc", () => warcRecords[0] ?? "", ["empty-archive"]],
    ["JSON that breaks off", "a.json", () => '[{"text": "Troops left."}, {"te', ["bad-json-text"]],
  ])("%s", async (_, name, data, expected) => expect(codes(await readAll(name, data()))).toEqual(expected));

  it("an entity bomb in a feed does not grow", async () => {
    const entities = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boom">${entities}]><rss version="2.0"><channel><title>t</title><item><title>&e12;</title></item></channel></rss>`;
    const text = itemLines(await readAll("f.xml", bomb));
    expect(text.length).toBeLessThan(2_000);
  });

  it("an error of the stream is a refusal too", async () => {
    const chunks = (async function* () {
      yield bytes('{"text":"Troops left."}\n');
      throw new Error("the disk is gone");
    })();
    const items = [];
    for await (const item of readInput({ name: "a.jsonl", chunks }, {})) items.push(item);
    expect(codes(items)).toEqual(["read", "not-readable"]);
  });
});

describe("files as programs leave them", () => {
  const lines = '{"text":"Troops left the town of Zvečan."}\n{"text":"Talks went on in the capital."}\n';
  const wide = (text: string, swapped: boolean): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((sign) => {
        const unit = sign.charCodeAt(0);
        return swapped ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
      }),
    );
  const texts = async (name: string, data: string | Uint8Array) =>
    (await readAll(name, data)).map((item) => ("source" in item ? item.source.text : item.refusal.code));
  const both = ["Troops left the town of Zvečan.", "Talks went on in the capital."];

  it.each([
    ["little end first", "", false],
    ["big end first", "", true],
    ["with its mark", "\ufeff", false],
  ])("JSONL and text in UTF-16, %s", async (_, mark, swapped) => {
    expect(await texts("a.jsonl", wide(mark + lines, swapped))).toEqual(both);
    expect(await texts("a.txt", wide(mark + both.join(" "), swapped))).toEqual([both.join(" ")]);
  });
  it("a list of objects, and an object over several lines", async () => {
    const rows = both.map((text) => ({ text }));
    expect(await texts("a.json", JSON.stringify(rows))).toEqual(both);
    expect(await texts("a.json", JSON.stringify({ text: both[0] }, null, 2))).toEqual([both[0]]);
    expect(await texts("a.json", JSON.stringify([...rows, 7]))).toEqual([...both, "bad-json"]);
  });
  it("a mailbox, mail by mail, marked lines as they were", async () => {
    const mail = (subject: string, text: string) =>
      `From desk@paper.example Tue May  3 10:00:00 2022\nSubject: ${subject}\nDate: Tue, 3 May 2022 10:00:00 +0200\n\n${text}\n\n`;
    const box = mail("One", "Troops left the town.\nFrom the hills came smoke.") + mail("Two", ">From afar, talks.");
    const items = await readAll("news.mbox", box);
    expect(items).toMatchObject([
      {
        at: "#1",
        source: { title: "One", text: "Troops left the town.\nFrom the hills came smoke.", published: "2022-05-03" },
      },
      { at: "#2", source: { title: "Two", text: "From afar, talks." } },
    ]);
  });
  it("a feed whose addresses are relative to its site", async () => {
    const feed = (site: string) =>
      `<rss version="2.0"><channel><title>t</title><link>${site}</link><item><title>a</title><link>/news/1</link><description>Troops left.</description></item></channel></rss>`;
    expect(await readAll("f.xml", feed("https://wire.example/en/"))).toMatchObject([
      { source: { url: "https://wire.example/news/1" } },
    ]);
    const [unknown] = await readAll("f.xml", feed("wire"));
    expect(unknown && "source" in unknown ? unknown.source.url : "refused").toBeUndefined();
  });
});

describe("a list of feeds", () => {
  const opml = `<opml version="1.0"><head><title>t</title></head><body><outline text="Wires"><outline type="rss" text="Hill" xmlUrl="https://hill.example/rss"/>
<outline text="again" xmlUrl="https://hill.example/rss"/></outline><outline text="Lake" title="Lake Radio" xmlUrl="https://lake.example/f"/></body></opml>`;
  it("gives every feed once, out of all folders", async () => {
    expect(await readFeedList(bytes(opml))).toEqual([
      { url: "https://hill.example/rss", title: "Hill" },
      { url: "https://lake.example/f", title: "Lake Radio" },
    ]);
  });
  it("may be one address a line", async () => {
    const list = "# my feeds\nhttps://a.example/rss\n\nhttps://b.example/x#y\n";
    expect((await readFeedList(bytes(list))).map(({ url }) => url)).toEqual([
      "https://a.example/rss",
      "https://b.example/x#y",
    ]);
  });
  it.each(["", "hello", "<opml><body></body></opml>"])("refuses %j", async (text) =>
    expect(readFeedList(bytes(text))).rejects.toMatchObject({ code: "bad-feed-list" }),
  );
});

it.each(["text", "body=x", "text="])("the columns %j are refused", (words) =>
  expect(() => parseColumns(words)).toThrow("--columns".slice(2)),
);
