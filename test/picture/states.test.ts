import { describe, expect, it } from "vitest";
import type { StateClaim } from "../../src/core/contract/claim.ts";
import { presentEntries, type Stated, stateLines } from "../../src/picture/index.ts";
import { article, place, ref, stateClaim } from "../store/sample.ts";

const state = (text: string, asOf: string, over: Partial<StateClaim>): Stated => {
  const source = article(text, { published: asOf, publisher: text });
  return { claim: stateClaim(source, { asOf, ...over }), article: { ...source, version: 1 } };
};
const people = (best: number) => ({ min: best, best, max: best, unit: "person" });
const office = (text: string, asOf: string, holder: string): Stated =>
  state(text, asOf, {
    property: "office",
    subject: ref(holder, holder),
    object: ref("Orlin", "Orlin"),
    value: "mayor",
  });

describe("states as time lines", () => {
  it("lets an office change hands and keeps who held it before", () => {
    const [line] = stateLines([
      office("c", "2023-05-02", "Ana Berg"),
      office("a", "2022-01-01", "Ivo Marin"),
      office("b", "2022-06-01", "Marin"),
    ]);
    expect(line?.about).toBe("mayor of Orlin");
    expect(line?.entries.map(({ value, from, to }) => [value, from, to])).toEqual([
      ["Ivo Marin", "2022-01-01", "2023-05-02"],
      ["Ana Berg", "2023-05-02", null],
    ]);
    expect(line?.entries[0]?.voices).toHaveLength(2);
  });

  it("takes an office whose country is not told for the one that its report or its holder makes plain", () => {
    const text = "Orlin's mayor resigned and another took the chair.";
    const named = { ...office(text, "2023-05-02", "Ivo Marin") };
    const open = (report: string, asOf: string, holder: string) =>
      state(report, asOf, {
        id: `${report} ${holder}`,
        property: "office",
        subject: ref(holder, holder),
        value: "Mayor",
      });
    const told = [
      open("Before.", "2023-04-01", "Ivo Marin"),
      named,
      open(text, "2023-05-02", "Ana Berg"),
      open("After.", "2023-06-01", "Ana Berg"),
      open("Of another town.", "2023-06-01", "Petar Vuk"),
    ];
    for (const order of [told, [...told].reverse()]) {
      const lines = stateLines(order);
      expect(lines.map(({ about }) => about).sort()).toEqual(["Mayor", "mayor of Orlin"]);
      const line = lines.find(({ about }) => about === "mayor of Orlin");
      expect(line?.entries.map(({ value, from, to, disputed }) => [value, from, to, disputed])).toEqual([
        ["Ivo Marin", "2023-04-01", "2023-05-02", false],
        ["Ana Berg", "2023-05-02", null, false],
      ]);
    }
  });

  it("adds a reinforcement to the one force of its kind that stands where it goes", () => {
    const [army, soldiers, police] = [
      ref("army", "army", { sectors: ["MIL"] }),
      ref("soldiers", "soldiers", { sectors: ["MIL"] }),
      ref("police", "police", { sectors: ["COP"] }),
    ];
    const at = { place: place("Orlin") };
    const strength = state("a", "2023-05-01", { ...at, subject: army, value: people(1200) });
    const other = state("b", "2023-05-01", { ...at, subject: police, value: people(80) });
    const more = state("c", "2023-05-03", {
      ...at,
      property: "reinforcement",
      subject: soldiers,
      value: people(300),
    });
    const sums = (told: readonly Stated[]) => stateLines(told).map(({ about, sum }) => [about, sum?.best]);
    expect(sums([strength, other, more])).toEqual([
      ["strength of army", 1500],
      ["strength of police", 80],
    ]);
    const second = state("d", "2023-05-01", { ...at, subject: ref("navy", "navy", { sectors: ["MIL"] }) });
    expect(sums([strength, second, more])).toContainEqual(["strength of soldiers", 300]);
  });

  it("shows a dispute as one", () => {
    const [line] = stateLines([office("a", "2023-05-02", "Ivo Marin"), office("b", "2023-05-02", "Ana Berg")]);
    expect(
      line &&
        presentEntries(line)
          .map(({ value, disputed }) => [value, disputed])
          .sort(),
    ).toEqual([
      ["Ana Berg", true],
      ["Ivo Marin", true],
    ]);
  });

  it("adds reinforcements to a strength as an open sum, each once, until the strength is told anew", () => {
    const strength = (text: string, asOf: string, best: number) => state(text, asOf, { value: people(best) });
    const more = (text: string, asOf: string, best: number) =>
      state(text, asOf, { property: "reinforcement", value: people(best) });
    const early = [strength("a", "2023-05-30", 4000), more("b", "2023-05-31", 700), more("c", "2023-06-01", 700)];
    const [line] = stateLines(early);
    expect(line?.sum).toMatchObject({ best: 4700, unit: "person" });
    expect(line?.sum?.terms.map(({ amount, voices }) => [amount.best, voices.length])).toEqual([
      [4000, 1],
      [700, 2],
    ]);
    const [later] = stateLines([...early, strength("d", "2023-07-13", 4700)]);
    expect(later?.sum).toMatchObject({ best: 4700, terms: [{ added: false }] });
    expect(later?.entries.map(({ to }) => to)).toEqual(["2023-07-13", null]);
  });

  it("adds what is sent to the strength that the same report tells, by whatever name the force goes", () => {
    const report = { publisher: "one report" };
    const source = article("NATO sends 700 more on Tuesday; they join the 3,800-strong KFOR mission.", report);
    const told = (over: Partial<StateClaim>): Stated => ({
      claim: { ...stateClaim(source, over), id: `${over.property}` },
      article: { ...source, version: 1 },
    });
    const lines = stateLines([
      state("before", "2022-12-12", { subject: ref("Kosovo Force", "Kosovo Force"), value: people(3700) }),
      told({
        property: "force-strength",
        asOf: "2023-05-31",
        subject: ref("3,800-strong KFOR mission", "3,800-strong KFOR mission"),
        value: people(3800),
      }),
      told({ property: "reinforcement", asOf: "2023-05-30", subject: ref("700 more", "700 more"), value: people(700) }),
    ]);
    expect(lines.map(({ about }) => about)).toEqual(["strength of Kosovo Force"]);
    expect(lines[0]?.sum).toMatchObject({ best: 4500, terms: [{ added: false }, { added: true }] });
    expect(lines[0]?.entries.map(({ to }) => to)).toEqual(["2023-05-31", null]);
  });

  it("is the same in any order", () => {
    const claims = [
      office("a", "2022-01-01", "Ivo Marin"),
      office("b", "2023-05-02", "Ana Berg"),
      state("c", "2023-05-02", {}),
    ];
    expect(stateLines([...claims].reverse())).toEqual(stateLines(claims));
  });
});
