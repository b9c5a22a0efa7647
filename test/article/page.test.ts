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

describe("a page whose report is not one block", () => {
  const entry = (time: string, words: string) =>
    `<li><article><header><time>${time}</time><h3>News of ${time}</h3></header><div class="lx-body"><p>${words}</p></div><div class="lx-share">Share</div></article></li>`;
  it("gives every entry of a live blog", () => {
    const entries = [
      entry("22:10", "The general staff has denied that two battalions are on the road to the capital tonight."),
      entry(
        "20:47",
        "Hana Orsik has asked her voters to gather, before every district office, until the morning comes.",
      ),
      entry("17:30", "Observers say that ballot boxes, in four districts, were taken to a police station at night."),
    ];
    const page = `<html><body><div><h1>Vote live</h1></div><p>Live reporting by Tova Lind and others</p><ol>${entries.join("")}</ol></body></html>`;
    const { text } = readPage(page);
    for (const words of ["two battalions", "Hana Orsik", "ballot boxes", "News of 17:30"])
      expect(text).toContain(words);
    expect(text).not.toContain("Share");
  });
  const data = (object: object) =>
    `<html><head><title>t</title><script type="application/ld+json">${JSON.stringify(object)}</script></head><body><div id="app"></div><footer>About us</footer></body></html>`;
  it("takes the text of its linked data where a program fills the page", () => {
    const articleBody = "Rebels freed 22 policemen on Saturday.\n\n&ldquo;It is a start,&rdquo; said the bishop.";
    expect(readPage(data({ "@type": "NewsArticle", articleBody })).text).toBe(
      "Rebels freed 22 policemen on Saturday.\n\n“It is a start,” said the bishop.",
    );
  });
  it("takes a live blog's entries out of its linked data", () => {
    const liveBlogUpdate = [
      { headline: "Army denies", articleBody: "<p>All units are here.</p><p>So it says.</p>" },
      {},
      3,
    ];
    expect(readPage(data({ "@type": "LiveBlogPosting", liveBlogUpdate })).text).toBe(
      "Army denies\n\nAll units are here.\n\nSo it says.",
    );
  });
  it("prefers what the page shows to linked data that say no more", () => {
    const articleBody = "Rebels shelled a bridge.";
    const page = body(paragraphs).replace(
      '"@type":"NewsArticle"',
      `"@type":"NewsArticle","articleBody":"${articleBody}"`,
    );
    expect(readPage(page).text).toContain("1,200 soldiers");
  });
});

describe("the head of a report", () => {
  it.each([
    "By RUFUS KANE<br>Staff Writer",
    "July 14, 2021 / 11:22 AM / Updated 2 hours ago",
    "Tuesday 9 February 2016, 12:00 | Levant Wire staff",
    "Published on 2022-05-03",
    "Pictures: Lamine Ouro",
    "4 min read",
  ])("goes without %j", (line) => {
    const { text } = readPage(body(`<div>${line}</div>${paragraphs}`));
    expect(text).toMatch(/^Rebels shelled/);
  });
  it.each([
    "KABUL | 3 May 2022",
    "GENEVA, 3 May 2022",
    "By noon the bridge had fallen.",
    "By Tuesday Kessa was empty.",
    "May 3, 2022 was the last day of the truce.",
  ])("keeps %j", (line) => {
    expect(readPage(body(`<p>${line}</p>${paragraphs}`)).text).toContain(line);
  });
  it("leaves a line like a byline in its place further down", () => {
    expect(readPage(body(`${paragraphs}<p>Pictures: Ana Lind</p>`)).text).toMatch(/Pictures: Ana Lind$/);
  });
});

describe("what stands around the news", () => {
  it("goes where a box is one link to another story, and stays where it is a word in a sentence", () => {
    const inside = `${paragraphs}<div class="x"><a href="/s"><img><span>Explained: who wants to buy the piers of Sandrel?</span></a></div><p>See <a href="/t">the whole text of the truce in four languages</a>.</p>`;
    const { text } = readPage(body(inside));
    expect(text).not.toContain("Explained");
    expect(text).toContain("the whole text of the truce");
  });
  it.each(["Print | Send | A+ A-", "Write to the editor | Print this story", "2 / 6", "Lamine Ouro/Continental"])(
    "goes as the line %j",
    (line) => {
      expect(readPage(body(`${paragraphs}<p>${line}</p>`)).text).not.toContain(line.slice(0, 5));
    },
  );
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
