import { XMLValidator } from "fast-xml-parser";
import { parseFeed } from "feedsmith";
import { afterEach, describe, expect, it } from "vitest";
import { emptyRecord, follow } from "../alerting/follow.ts";
import { clash, day } from "../store/sample.ts";
import { appOver } from "./an-app.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const start = async () => {
  const store = await emptyRecord();
  closing.push(() => store.close());
  const app = appOver(store);
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await app.request(`http://localhost/api/${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, type: answer.headers.get("content-type"), text, json: () => JSON.parse(text) };
  };
  return { store, ask };
};

const report = (nth: number, text = "Shots were fired in Zvečan & <b>30</b> were hurt.") =>
  clash(
    `${text} Report ${nth}.`,
    { url: `https://gazette.example/${nth}`, title: `Report ${nth}` },
    {
      time: day(`2023-0${nth}-01`, `2023-0${nth}-02`),
    },
  );

describe("saved views", () => {
  it("are saved, listed and removed, with the filters of the lists and no others", async () => {
    const { ask } = await start();
    const made = await ask("POST", "views", { name: "North", filter: { place: "Kosovo", minScore: "0.5" } });
    expect([made.status, made.json().filter]).toEqual([201, { country: "XKX", minScore: "0.5" }]);
    expect((await ask("POST", "views", { name: "north", filter: {} })).status).toBe(409);
    for (const filter of [{ asOf: "2023-01-01" }, { country: "Kosovo" }, { box: "1,2" }, { nothing: "x" }])
      expect((await ask("POST", "views", { name: "Bad", filter })).status).toBe(400);
    expect((await ask("GET", "views")).json().items).toHaveLength(1);
    expect((await ask("DELETE", `views/${made.json().id}`)).status).toBe(204);
    expect((await ask("DELETE", `views/${made.json().id}`)).status).toBe(404);
  });

  it.each(["atom", "rss"])(
    "are followed as %s: quote, source and reason, and nothing of a report as markup",
    async (format) => {
      const { store, ask } = await start();
      await store.add([report(1), report(2)]);
      const { id } = (await ask("POST", "views", { name: "North & <South>", filter: { type: "ASSAULT" } })).json();
      const feed = await ask("GET", `views/${id}/feed?format=${format}`);
      expect(feed.type).toContain(`application/${format}+xml`);
      expect(XMLValidator.validate(feed.text)).toBe(true);
      const read = JSON.stringify(parseFeed(feed.text));
      for (const words of [
        "Shots were fired in Zvečan",
        "Report 2, Border Gazette, 2023-06-02",
        "https://gazette.example/1",
        "in the view",
      ])
        expect(read).toContain(words);
      // Atom says that it is text; RSS readers take descriptions for HTML, so there it is escaped.
      if (format === "atom") expect(feed.text.match(/<content type="text">/g)).toHaveLength(2);
      else expect(feed.text).not.toContain("<b>30");
      expect((await ask("GET", "views/none/feed")).status).toBe(404);
    },
  );
});

describe("alerts", () => {
  it("come from rules that are tried before they are saved, and are read once", async () => {
    const { store, ask } = await start();
    await store.add([report(1)]);
    await ask("POST", "views", { name: "North", filter: {} });
    const when = { kind: "toll", measure: "injured", atLeast: 20 };
    const tried = await ask("POST", "alert-rules/try", { view: "North", when, from: "2023-06-01", to: "2023-07-01" });
    expect(tried.json()).toMatchObject({ summary: "would have fired once from 2023-06-01 to 2023-06-30", cut: false });
    const to = [{ kind: "webhook", url: "https://hooks.example/secret-path" }];
    const made = await ask("POST", "alert-rules", { name: "Hurt", view: "North", when, to });
    expect(made.json().to[0].secret).toMatch(/^whsec_/);
    const listed = await ask("GET", "alert-rules");
    expect(listed.json().items[0].to).toEqual([{ kind: "webhook", shown: "hooks.example" }]);
    expect(listed.text).not.toMatch(/whsec_|secret-path/);
    await store.add([report(2)]);
    await follow(store);
    const alerts = await ask("GET", "alerts");
    expect(alerts.json()).toMatchObject({
      unread: 1,
      items: [{ ruleName: "Hurt", quote: expect.stringContaining("Report 2") }],
    });
    expect((await ask("POST", "alerts/read", { upTo: alerts.json().items[0].seq })).json()).toEqual({ unread: 0 });
    expect((await ask("GET", "alerts/feed?format=rss")).text).toContain("Report 2");
    expect((await ask("GET", "alert-deliveries")).json().items).toMatchObject([{ state: "waiting", alerts: 1 }]);
    expect((await ask("DELETE", `alert-rules/${made.json().id}`)).status).toBe(204);
    expect((await ask("DELETE", `alert-rules/${made.json().id}`)).status).toBe(404);
  });

  it.each([
    [{ when: { kind: "toll" } }],
    [{ when: { kind: "toll", atLeast: 0 } }],
    [{ when: { kind: "sorcery" } }],
    [{ zone: "Mars/Olympus" }],
    [{ to: [{ kind: "webhook", url: "file:///etc/passwd" }] }],
    [{ to: [{ kind: "webhook", url: "https://hooks.example", secret: "whsec_short" }] }],
    [{ to: [{ kind: "email", address: "a@b.example\r\nBcc: all@b.example" }] }],
    [{ quiet: { from: "22:00", to: "22:00" } }],
  ])("refuse the rule %j", async (over) => {
    const { ask } = await start();
    await ask("POST", "views", { name: "North", filter: {} });
    expect(
      (await ask("POST", "alert-rules", { name: "x", view: "North", when: { kind: "event" }, ...over })).status,
    ).toBe(400);
  });
});
