import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type createApp, newToken } from "../../src/api/index.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { outsideEvent } from "../contract/outside-contract.ts";
import { article, day, entry, eventClaim, place, ref } from "../store/sample.ts";
import { appOver } from "./an-app.ts";

let store: RecordStore;
let app: ReturnType<typeof createApp>;

const add = async (text: string, over: Parameters<typeof eventClaim>[1]) => {
  const from = article(text);
  await store.add([entry(from, [eventClaim(from, over)])]);
};

beforeAll(async () => {
  store = await openStore(":memory:", { linker, clock: () => new Date("2024-01-02T03:04:05.000Z") });
  app = appOver(store);
  const riot = { eventType: "Riots", subEventType: "Violent demonstration" };
  const battle = { eventType: "Battles", subEventType: "Armed clash" };
  const text = "Soldiers clashed with JNIM fighters in Djenné.";
  await add("A crowd threw stones in Zvečan.", { acled: riot, type: "PROTEST", mode: "riot" });
  await add(text, {
    acled: battle,
    time: day("2023-06-10", "2023-06-11"),
    place: place("Djenné", { country: "MLI", lat: 13.9, lon: -4.55 }),
    actors: [ref(text, "Soldiers", { country: "MLI", sectors: ["MIL"] })],
    recipients: [ref(text, "JNIM", { sectors: ["REB"] })],
  });
  await add("Protesters marched in Belgrade.", {
    acled: { eventType: "Protests", subEventType: "Peaceful protest" },
    type: "PROTEST",
    time: day("2023-07-01", "2023-07-02"),
    place: place("Belgrade", { country: "SRB", lat: 44.8, lon: 20.46 }),
  });
  await add("The ministers met in Vienna.", { acled: null, type: "CONSULT" });
});
afterAll(() => store.close());

interface Answer {
  readonly status: number;
  readonly success: boolean;
  readonly count: number;
  readonly generator: string;
  readonly messages: string[];
  readonly data: Record<string, string>[];
}
const read = async (query: string, path = "/api/acled/read"): Promise<Answer> =>
  (await app.request(`${path}?${query}`)).json() as Promise<Answer>;
const places = async (query: string) => (await read(query)).data.map(({ location }) => location);

describe("requests that scripts send to ACLED's API", () => {
  it("answers what acledR asks for, in the old way, as CSV", async () => {
    const response = await app.request(
      "/acled/read.csv?key=abc&email=a@b.example&country=Mali:OR:country=Kosovo&country_where=%3D&event_date=2023-05-01|2023-06-30&event_date_where=BETWEEN&event_type=BATTLES:OR:event_type=RIOTS&timestamp=&limit=0",
    );
    expect(response.headers.get("content-type")).toContain("text/csv");
    expect(response.headers.get("x-generator")).toMatch(/^sitrep /);
    expect(response.headers.get("x-notice")).toContain("no data of ACLED");
    const rows: Record<string, string>[] = parse(await response.text(), { columns: true });
    expect(rows.map(({ location, event_type, actor1 }) => [location, event_type, actor1])).toEqual([
      ["Djenné", "Battles", "Military Forces of Mali"],
      ["Zvečan", "Riots", "Rioters (Kosovo)"],
    ]);
    expect(Object.keys(rows[0] ?? {})).toHaveLength(31);
  });

  it("answers the newer way as JSON, every value as text", async () => {
    const answer = await read("_format=json&country=Mali|Serbia&population=true&limit=0");
    expect(answer).toMatchObject({ status: 200, success: true, count: 2 });
    expect(answer.generator).toMatch(/^sitrep /);
    expect(answer.messages.join(" ")).toContain("no data of ACLED");
    expect(answer.data[0]).toMatchObject({ country: "Serbia", fatalities: "0", iso: "688", latitude: "44.8" });
  });

  it.each([
    ["event_date=2023-06-10", ["Djenné"]],
    ["event_date=2023-06-01&event_date_where=%3E", ["Belgrade", "Djenné"]],
    ["event_date=2023-06-10&event_date_where=%3C%3D", ["Djenné", "Zvečan"]],
    ["year=2023&region=12", ["Belgrade", "Zvečan"]],
    ["region=Western%20Africa", ["Djenné"]],
    ["iso=466", ["Djenné"]],
    ["sub_event_type=peaceful", ["Belgrade"]],
    ["actor1=military%20forces&actor2=%25NIM", ["Djenné"]],
    ["location=djenn%25", ["Djenné"]],
    ["fatalities=0&fatalities_where=%3E", []],
    ["fatalities=0", ["Belgrade", "Djenné", "Zvečan"]],
    ["country=Mali:OR:region=12", ["Belgrade", "Djenné", "Zvečan"]],
    ["timestamp=2024-01-01", ["Belgrade", "Djenné", "Zvečan"]],
    ["timestamp=2024-01-03", []],
    ["limit=1", ["Belgrade"]],
    ["limit=1&page=3", ["Zvečan"]],
    ["limit=2&page=2", ["Zvečan"]],
  ])("%s", async (query, expected) => {
    expect(await places(query)).toEqual(expected);
  });

  it.each([
    ["event_date=2023-06-01|2023-06-30&event_date_where=BETWEEN&limit=0", ["Djenné"]],
    ["event_date=2023-06-10&event_date_where=%3E%3D&limit=0", ["Belgrade", "Djenné"]],
    ["year=2022", []],
    ["source=border%20gazette&country=Kosovo", ["Zvečan"]],
    ["key=abc&email=a@b.example&terms=accept&country=Mali:OR:country=Serbia", ["Belgrade", "Djenné"]],
  ])("old parameters: %s", async (query, expected) => {
    expect(await places(query)).toEqual(expected);
  });

  it("gives only the columns that were asked for, actor types as numbers, and one row a side", async () => {
    expect((await read("fields=event_date|fatalities&limit=1")).data).toEqual([
      { event_date: "2023-07-01", fatalities: "0" },
    ]);
    const [row] = (await read("country=Mali&inter_num=1")).data;
    expect(row).toMatchObject({ inter1: "1", inter2: "2", interaction: "12" });
    const sides = (await read("country=Mali&export_type=monadic")).data;
    expect(sides.map(({ actor1, actor2 }) => [actor1, actor2])).toEqual([
      ["Military Forces of Mali", undefined],
      ["JNIM", undefined],
    ]);
  });

  it.each([
    "contry=Mali",
    "event_date=2023&event_date_where=ABOUT",
    "event_date=2023-05-01&event_date_where=BETWEEN",
    "limit=-1",
    "fields=secret",
    "_format=xml",
  ])("refuses %s, which would else leave a filter out", async (query) => {
    const response = await app.request(`/api/acled/read?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  it("goes on where the page before ended, and reads no claims that nobody asked for", async () => {
    const asked: (string | undefined)[] = [];
    let claims = 0;
    const watched: RecordStore = {
      ...store,
      events: (filter, page) => {
        asked.push(page.after);
        return store.events(filter, { ...page, limit: 2 });
      },
      claims: (filter, page) => {
        claims++;
        return store.claims(filter, page);
      },
    };
    const over = appOver(watched);
    const page = async (at: number, more: string): Promise<readonly string[]> => {
      const query = `limit=1&page=${at}&${more}`;
      const answer = (await (await over.request(`/api/acled/read?${query}`)).json()) as Answer;
      return answer.data.map(({ location, actor1 }) => `${location} ${actor1}`);
    };
    const monadic = "export_type=monadic&fields=location|actor1";
    const found: string[] = [];
    for (let at = 1; ; at++) {
      asked.length = 0;
      const rows = await page(at, monadic);
      if (rows.length === 0) break;
      found.push(...rows);
      // A stretch of two events at a time: the last pages do not begin with the first one.
      if (at === 4) expect(asked[0]).toBeDefined();
    }
    expect(found).toEqual([
      "Belgrade Protesters (Serbia)",
      "Djenné Military Forces of Mali",
      "Djenné JNIM",
      "Zvečan Rioters (Kosovo)",
    ]);
    expect(claims).toBe(0);
    expect(await page(2, monadic)).toEqual(await page(2, `${monadic}&year=2023`));
    expect(await page(1, "fields=source")).toHaveLength(1);
    expect(claims).toBe(1);
  });

  it("gives a script that asks for access what it then shows", async () => {
    const made = newToken();
    await store.addToken({ id: made.id, name: "Rea", role: "reader", hash: made.hash });
    const ask = async (over: ReturnType<typeof appOver>, fields: Record<string, string>) => {
      const response = await over.request("/oauth/token", { method: "POST", body: new URLSearchParams(fields) });
      return { status: response.status, told: (await response.json()) as Record<string, string> };
    };
    const form = { username: "a@b.example", grant_type: "password", client_id: "acled" };
    const closed = appOver(store, { tokensNeeded: true });
    expect(await ask(closed, { ...form, password: "guess" })).toMatchObject({
      status: 400,
      told: { error: "invalid_grant" },
    });
    const { told } = await ask(closed, { ...form, password: made.text });
    expect(told).toMatchObject({ token_type: "Bearer", expires_in: 86_400 });
    const again = await ask(closed, { grant_type: "refresh_token", refresh_token: told.refresh_token ?? "" });
    for (const [over, token] of [
      [closed, again.told.access_token],
      [appOver(store), (await ask(appOver(store), { ...form, password: "any" })).told.access_token],
    ] as const) {
      const headers = { authorization: `Bearer ${token}` };
      expect((await over.request("/api/acled/read?limit=1", { headers })).status).toBe(200);
    }
    const open = { authorization: "Bearer open" };
    expect((await closed.request("/api/acled/read?limit=1", { headers: open })).status).toBe(401);
  });

  it("asks for a token where the record does", async () => {
    expect((await appOver(store, { tokensNeeded: true }).request("/acled/read")).status).toBe(401);
  });
});

describe("events that others coded", () => {
  it("are listed apart, page by page", async () => {
    await store.outside.begin({ id: "set-1", format: "acled", file: "acled.csv", sha256: "ab" });
    await store.outside.put("set-1", [outsideEvent(1), outsideEvent(2), outsideEvent(3, { type: "PROTEST" })]);
    const list = async (query: string) => {
      const response = await app.request(`/api/outside-events?${query}`);
      return (await response.json()) as { items: { set: string; file: string }[]; next: string | null };
    };
    const first = await list("limit=2");
    expect(first.items).toMatchObject([{ set: "set-1", file: "acled.csv" }, { set: "set-1" }]);
    expect((await list(`limit=2&after=${first.next}`)).items).toHaveLength(1);
    expect((await list("type=PROTEST&country=XKX&from=2023-05-01")).items).toHaveLength(1);
    const sets = (await (await app.request("/api/outside-sets")).json()) as { items: unknown[] };
    expect(sets.items).toMatchObject([{ id: "set-1", events: 3, whole: false }]);
    expect(((await (await app.request("/api/events")).json()) as { items: unknown[] }).items).toHaveLength(4);
  });
});
