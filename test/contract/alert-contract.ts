import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Alert, type NewRule, newRuleSchema } from "../../src/core/record/alert.ts";
import type { Fired } from "../../src/core/record/alert-store.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { article, clash, day, entry, eventClaim, ref } from "../store/sample.ts";

const minute = (at: number) => new Date(Date.parse("2024-01-01T00:00:00Z") + at * 60_000).toISOString();

/** Views, alert rules and deliveries, as every store must keep them. */
export const runAlertContract = (name: string, fresh: () => Promise<string>): void => {
  const open: RecordStore[] = [];
  const start = async (where?: string): Promise<RecordStore> => {
    const store = await openStore(where ?? (await fresh()), { linker, clock: () => new Date(minute(0)) });
    open.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
  });

  const rule = (over: Partial<NewRule> = {}): NewRule => ({
    ...newRuleSchema.parse({ name: "Clashes", view: "North", when: { kind: "event" } }),
    to: [{ kind: "webhook", url: "https://hooks.example/1" }],
    ...over,
  });
  const withRule = async (store: RecordStore, over: Partial<NewRule> = {}) => {
    await store.views.add({ name: "North", filter: { country: "XKX" } });
    return store.alerts.addRule(rule(over), []);
  };
  const fired = (ruleId: string, id: string, due: string = ""): Fired => {
    const alert: Alert = {
      id,
      rule: ruleId,
      ruleName: "Clashes",
      at: minute(0),
      kind: "event",
      about: "ASSAULT, Zvečan",
      reason: "a new event",
      quote: "Shots were fired.",
      claim: "claim-1",
      article: "article-1",
      title: null,
      publisher: null,
      published: null,
      url: null,
      event: "event-1",
    };
    return {
      alert,
      marks: [`mark-${id}`],
      deliveries: [{ id: due ? "digest" : `delivery-${id}`, target: "https://hooks.example/1", due }],
    };
  };

  describe(`views on ${name}`, () => {
    it("keeps views by name, once each, and gives them by name or id", async () => {
      const store = await start();
      const north = await store.views.add({ name: "Northern Kosovo", filter: { country: "XKX", minScore: "0.5" } });
      await store.views.add({ name: "Bridges", filter: { text: "bridge" } });
      expect((await store.views.list()).map((view) => view.name)).toEqual(["Bridges", "Northern Kosovo"]);
      expect(await store.views.get("NORTHERN kosovo")).toEqual(north);
      expect(await store.views.get(north.id)).toEqual(north);
      expect(await store.views.get("none")).toBeNull();
      await expect(store.views.add({ name: "northern Kosovo", filter: {} })).rejects.toMatchObject({
        code: "name-in-use",
      });
      expect(await store.views.remove(north.id)).toBe(true);
      expect(await store.views.remove(north.id)).toBe(false);
    });

    it("keeps a view that a rule watches", async () => {
      const store = await start();
      const { id, view } = await withRule(store);
      await expect(store.views.remove(view)).rejects.toMatchObject({ code: "view-in-use" });
      await store.alerts.removeRule(id);
      expect(await store.views.remove(view)).toBe(true);
    });

    it("filters events and claims by who acts on whom, page by page, without regard to accents", async () => {
      const store = await start();
      let month = 0;
      const told = (text: string, actor: string, recipient: string) => {
        const source = article(text);
        const from = `2023-0${++month}-01`;
        const claim = eventClaim(source, {
          time: day(from, `2023-0${month}-02`),
          actors: [ref(text, actor)],
          recipients: [ref(text, recipient)],
        });
        return entry(source, [claim]);
      };
      await store.add([
        told("Đurić struck Belgrade hard.", "Đurić", "Belgrade"),
        told("Belgrade struck Đurić back.", "Belgrade", "Đurić"),
        told("Đurić struck Niš.", "Đurić", "Niš"),
      ]);
      const quotes = async (filter: Parameters<RecordStore["events"]>[0]) =>
        (await store.events(filter, { limit: 50 })).items.map(({ quote }) => quote.slice(-6).trim()).sort();
      expect(await quotes({ actor: "duric" })).toEqual(["hard.", "k Niš."]);
      expect(await quotes({ actor: "Đurić", recipient: "NIS" })).toHaveLength(1);
      expect(await quotes({ actor: "Đuri" })).toEqual([]);
      const claims = await store.claims({ recipient: "Đurić" }, { limit: 50 });
      expect(claims.items.map(({ claim }) => claim.quote)).toEqual(["Belgrade struck Đurić back."]);
      const first = await store.events({ actor: "Đurić" }, { limit: 1 });
      const second = await store.events({ actor: "Đurić" }, { limit: 1, after: first.next ?? "" });
      expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(2);
      expect(second.next).toBeNull();
    });

    it("finds one event among those that a filter lets through, or none", async () => {
      const store = await start();
      await store.add([clash("Shots were fired in Zvečan.")]);
      const [event] = (await store.events({}, { limit: 5 })).items;
      const found = async (filter: Parameters<RecordStore["events"]>[0]) =>
        (await store.events({ ...filter, event: event?.id ?? "" }, { limit: 5 })).items.length;
      expect(await found({ country: "XKX" })).toBe(1);
      expect(await found({ from: "2023-05-01", text: "zvecan" })).toBe(1);
      expect(await found({ country: "SRB" })).toBe(0);
    });
  });

  describe(`alerts on ${name}`, () => {
    it("makes a secret for a webhook, and refuses rules without a view or with a name that is taken", async () => {
      const store = await start();
      const made = await withRule(store);
      expect(made.to[0]).toMatchObject({ secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{32}$/) });
      expect(await store.alerts.rule("clashes")).toEqual(made);
      await expect(store.alerts.addRule(rule(), [])).rejects.toMatchObject({ code: "name-in-use" });
      await expect(store.alerts.addRule(rule({ name: "B", view: "none" }), [])).rejects.toMatchObject({
        code: "unknown-view",
      });
    });

    it("begins with the changes after the first rule", async () => {
      const store = await start();
      await store.add([clash("Before.")]);
      await withRule(store);
      expect(await store.alerts.cursor()).toBe(await store.lastChange());
    });

    it("writes alerts and cursor together, and lets one of two followers through", async () => {
      const store = await start();
      const { id } = await withRule(store);
      const from = await store.alerts.cursor();
      const step = { from, to: from + 5, fired: [fired(id, "a")], told: [{ rule: id, marks: ["old"] }] };
      expect(await Promise.all([store.alerts.advance(step), store.alerts.advance(step)])).toEqual([true, false]);
      expect(await store.alerts.cursor()).toBe(from + 5);
      expect(await store.alerts.alerts({ limit: 10 })).toMatchObject([{ id: "a", read: false }]);
      expect(await store.alerts.known(id, ["mark-a", "old", "new"])).toEqual(new Set(["mark-a", "old"]));
      expect(await store.alerts.deliveries(10)).toMatchObject([{ id: "delivery-a", state: "waiting", alerts: 1 }]);
      expect(await store.alerts.unread()).toBe(1);
      await store.alerts.markRead((await store.alerts.alerts({ limit: 1 }))[0]?.seq ?? 0);
      expect(await store.alerts.unread()).toBe(0);
      expect(await store.alerts.alerts({ limit: 10, unread: true })).toEqual([]);
    });

    it("lends a delivery out, gives it again when nobody settles it, and never after it was sent", async () => {
      const store = await start();
      const { id } = await withRule(store);
      await store.alerts.advance({ from: 0, to: 1, fired: [fired(id, "a")], told: [] });
      const take = (now: number) => store.alerts.take(minute(now), minute(now + 2), 10);
      expect(await take(0)).toMatchObject([{ id: "delivery-a", tries: 0, alerts: [{ id: "a" }], rule: { id } }]);
      expect(await take(1)).toEqual([]);
      expect(await take(3)).toMatchObject([{ id: "delivery-a" }]);
      await store.alerts.settle("delivery-a", { state: "waiting", due: minute(9), reason: "500", tried: true });
      expect(await take(8)).toEqual([]);
      expect(await take(9)).toMatchObject([{ tries: 1 }]);
      await store.alerts.settle("delivery-a", { state: "sent" });
      expect(await take(99)).toEqual([]);
      expect(await store.alerts.deliveries(1)).toMatchObject([{ state: "sent", tries: 2, reason: null }]);
      await expect(store.alerts.revive("delivery-a")).rejects.toMatchObject({ code: "unknown-delivery" });
    });

    it("gathers the alerts of a digest, and makes another where the first is on its way", async () => {
      const store = await start();
      const { id } = await withRule(store, { digest: "hourly" });
      const due = minute(60);
      await store.alerts.advance({ from: 0, to: 1, fired: [fired(id, "a", due)], told: [] });
      await store.alerts.advance({ from: 1, to: 2, fired: [fired(id, "b", due)], told: [] });
      const [digest] = await store.alerts.take(minute(60), minute(62), 10);
      expect(digest?.alerts.map((alert) => alert.id)).toEqual(["a", "b"]);
      await store.alerts.advance({ from: 2, to: 3, fired: [fired(id, "c", due)], told: [] });
      expect(await store.alerts.take(minute(61), minute(63), 10)).toMatchObject([{ alerts: [{ id: "c" }] }]);
    });

    it("gives up with a reason, tries again when it is told to, and sends nothing of a rule that is gone", async () => {
      const store = await start();
      const { id } = await withRule(store);
      await store.alerts.advance({ from: 0, to: 1, fired: [fired(id, "a"), fired(id, "b")], told: [] });
      await store.alerts.settle("delivery-a", { state: "dead", reason: "410" });
      expect(await store.alerts.take(minute(1), minute(2), 10)).toMatchObject([{ id: "delivery-b" }]);
      await store.alerts.revive("delivery-a");
      expect(await store.alerts.take(minute(1), minute(2), 10)).toMatchObject([{ id: "delivery-a", tries: 0 }]);
      expect(await store.alerts.removeRule(id)).toBe(true);
      expect(await store.alerts.removeRule(id)).toBe(false);
      expect(await store.alerts.take(minute(9), minute(10), 10)).toEqual([]);
      const log = await store.alerts.deliveries(10);
      expect(log.map(({ state, reason }) => [state, reason])).toEqual(Array(2).fill(["dead", "the rule was removed"]));
      expect(await store.alerts.alerts({ limit: 10 })).toHaveLength(2);
    });

    it("gives views, rules, alerts and deliveries back from a backup", async () => {
      const folder = mkdtempSync(join(tmpdir(), "sitrep-alerts-"));
      const store = await start();
      await store.add([clash("One.")]);
      const { id } = await withRule(store);
      await store.alerts.advance({ from: await store.alerts.cursor(), to: 9, fired: [fired(id, "a")], told: [] });
      await store.backup(join(folder, "b"));
      const copy = await start();
      await copy.restore(join(folder, "b"));
      for (const read of [
        (each: RecordStore) => each.views.list(),
        (each: RecordStore) => each.alerts.rules(),
        (each: RecordStore) => each.alerts.alerts({ limit: 9 }),
        (each: RecordStore) => each.alerts.deliveries(9),
        (each: RecordStore) => each.alerts.cursor(),
      ])
        expect(await read(copy)).toEqual(await read(store));
      await copy.alerts.advance({ from: 9, to: 10, fired: [fired(id, "b")], told: [] });
      expect(await copy.alerts.alerts({ limit: 9 })).toHaveLength(2);
      rmSync(folder, { recursive: true, force: true });
    });
  });
};
