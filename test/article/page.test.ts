import { describe, expect, it } from "vitest";
import { readPage } from "../../src/article/html/read-page.ts";

const body = (inside: string): string => `<!doctype html><html lang="en"><head>
<title>Bridge shelled - River Post</title>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge shelled in Tolsk","datePublished":"2022-05-03T10:00:00Z","publisher":{"name":"River Post"}}]}</script>
<link rel="canonical" href="https://river.example/bridge"></head>
<body><nav><a href="/">Home</a></nav><div id="cookie-banner">We use cookies.</div>
<article><h1>Bridge shelled in Tolsk</h1>${inside}</article>
<section class="comments"><p>First! What a long comment that nobody wants to read at all.</p></section></body></html>`;

const paragraphs = `<p>Rebels shelled a bridge in Tolsk on Monday, killing three soldiers, the defence ministry said on Tuesday.</p>
<p>The army <b>denied</b> that it had lost the town, and said that 1,200 soldiers remained there with the police.</p>`;

describe("a page", () => {
  it("gives its main text in paragraphs and what it says about itself", () => {
    expect(readPage(body(paragraphs))).toEqual({
      text: "Rebels shelled a bridge in Tolsk on Monday, killing three soldiers, the defence ministry said on Tuesday.\n\nThe army denied that it had lost the town, and said that 1,200 soldiers remained there with the police.",
      title: "Bridge shelled in Tolsk",
      publisher: "River Post",
      url: "https://river.example/bridge",
      published: "2022-05-03",
    });
  });
  it("keeps captions", () => {
    const caption = "<figure><img src=x><figcaption>Soldiers guard the bridge on Monday.</figcaption></figure>";
    expect(readPage(body(caption + paragraphs)).text).toContain("Soldiers guard the bridge");
  });
  it("runs nothing and keeps no markup", () => {
    const hostile = `<script>globalThis.stolen = 1</script><img src=x onerror="globalThis.stolen = 1">${paragraphs}`;
    expect(readPage(body(hostile)).text).not.toMatch(/stolen|<|onerror/);
    expect("stolen" in globalThis).toBe(false);
  });
  it("reads a page without a body element", () => {
    const page = `<!doctype html><html><head><title>t</title></head><article>${paragraphs}</article></html>`;
    expect(readPage(page).text).toContain("1,200 soldiers");
  });
  it("survives a page nested 20,000 deep", () => {
    const deep = `${"<div>".repeat(20_000)}${paragraphs}${"</div>".repeat(20_000)}`;
    expect(readPage(`<html><body>${deep}</body></html>`).text).toContain("1,200 soldiers");
  });
  it("reads a page of more elements than any news page has as all of its text", () => {
    const list = "<li>Report of the day</li>".repeat(25_000);
    expect(readPage(`<html><body><article><ul>${list}</ul>${paragraphs}</article></body></html>`).text).toMatch(
      /^Report of the day\nReport of the day[\s\S]*1,200 soldiers/,
    );
  });
  it("keeps signs that are no markup", () => {
    const text =
      "Losses were < 3 and R&D, AT&amp;T &amp;lt; all of it, &lt;b&gt; stays a word, said the ministry on Tuesday.";
    expect(readPage(body(`${paragraphs}<p>${text}</p>`)).text).toContain(
      "Losses were < 3 and R&D, AT&T &lt; all of it, <b> stays a word",
    );
  });
  it.each(["", "plain text", "<p", "<html>", "<!--", "</div></div>", "<table><tr><td>a"])(
    "does not throw on %j",
    (html) => {
      expect(typeof readPage(html).text).toBe("string");
    },
  );
});

describe("what stands around the news", () => {
  it.each([
    [
      "a box with other stories",
      "<div><h3>Read next</h3><p>Grain prices rise in the south of the country again.</p></div>",
      "Grain",
    ],
    [
      "a newsletter box",
      '<div class="embed-signup"><p>Get the best stories of the day in your inbox.</p></div>',
      "inbox",
    ],
    [
      "what is not shown",
      '<div style="display:none"><p>This paragraph is for nobody but machines to read.</p></div>',
      "machines",
    ],
    ["a line of boilerplate", "<p>Follow us on Telegram for more news of the day.</p>", "Telegram"],
  ])("%s goes", (_, clutter, word) => {
    const text = readPage(body(`${paragraphs}${clutter}${paragraphs}`)).text;
    expect(text).not.toContain(word);
    expect(text).toContain("1,200 soldiers");
  });

  it("stays where it holds most of the page, whatever it is called", () => {
    const page = `<html><body><p>Menu</p><div class="newsletter-content">${paragraphs}${paragraphs}</div></body></html>`;
    expect(readPage(page).text).toContain("1,200 soldiers");
  });

  it("the standfirst is put back before the text", () => {
    const page = `<html><body><article><h1>T</h1><p class="dek">Three soldiers die hours after talks end.</p>${paragraphs}</article></body></html>`;
    expect(readPage(page).text).toMatch(/^Three soldiers die hours/);
  });
});
