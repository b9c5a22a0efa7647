import { describe, expect, it } from "vitest";
import { toLocalDate } from "../../src/core/date.ts";
import { agentAtEnd, agentNamed, agentNouns } from "../../src/lexicon/agents.ts";
import { countries, countryOfCode, countrySenses } from "../../src/lexicon/countries.ts";
import { entities } from "../../src/lexicon/entities.ts";
import { standingOn } from "../../src/lexicon/roles.ts";
import { isBloc, isSector } from "../../src/lexicon/sectors.ts";
import { sharedAliases } from "../../src/lexicon/tables/shared-aliases.ts";

const full = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);

describe("the lexicon of actors", () => {
  it("is as wide as promised", () => {
    const ofType = (type: string) => entities.filter((entity) => entity.type === type).length;
    expect(ofType("person")).toBeGreaterThan(1800);
    expect(ofType("organisation")).toBeGreaterThan(1500);
    const led = new Set(
      entities.flatMap(({ roles }) =>
        roles
          .filter(({ office }) =>
            /^(?:president|prime minister|chancellor|king|emir|supreme leader|premier)$/.test(office ?? ""),
          )
          .map(({ country }) => country),
      ),
    );
    expect(led.size).toBeGreaterThan(150);
  });

  it("knows only countries, blocs and sectors that there are", () => {
    for (const { name, country, roles } of entities) {
      if (country) expect(Boolean(countryOfCode(country)) || isBloc(country), `${name} ${country}`).toBe(true);
      for (const role of roles) {
        expect(role.sectors.every(isSector), name).toBe(true);
        if (role.country) expect(Boolean(countryOfCode(role.country)) || isBloc(role.country), name).toBe(true);
      }
    }
  });

  it("has real days that run forward", () => {
    for (const { name, roles } of entities)
      for (const { from, to } of roles) {
        for (const date of [from, to]) if (date) expect(toLocalDate(full(date)), `${name} ${date}`).not.toBeNull();
        if (from && to) expect(full(from) < full(to), `${name} ${from} ${to}`).toBe(true);
      }
  });

  it("gives no name to two entities without saying so", () => {
    const noted = new Set(
      sharedAliases
        .trim()
        .split("\n")
        .map((row) => row.split("\t")[0] ?? ""),
    );
    const owners = new Map<string, Set<string>>();
    for (const { title, names } of entities)
      for (const name of names) owners.set(name, (owners.get(name) ?? new Set()).add(title));
    const shared = [...owners].filter(([, titles]) => titles.size > 1).map(([name]) => name);
    expect(shared.filter((name) => !noted.has(name))).toEqual([]);
    expect([...noted].filter((name) => !shared.includes(name))).toEqual([]);
  });

  it("has one name for each noun, and none that is empty", () => {
    const nouns = agentNouns().map(({ noun }) => noun.toLowerCase());
    expect(new Set(nouns).size).toBe(nouns.length);
    expect(nouns.length).toBeGreaterThan(2000);
    expect(nouns.every((noun) => /\S/.test(noun))).toBe(true);
  });
});

describe("offices on a day", () => {
  const on = (name: string, date: string | null) =>
    standingOn(entities.find((entity) => entity.name === name)?.roles ?? [], date);
  it.each([
    ["Joe Biden", "2023-06-05", "president", "USA"],
    ["Joe Biden", "2012-06-05", "vice president", "USA"],
    ["Albin Kurti", "2023-06-05", "prime minister", "XKX"],
    ["Aleksandar Vučić", "2015-01-01", "prime minister", "SRB"],
    ["António Guterres", "2023-06-05", "secretary-general", "UNO"],
    ["António Guterres", "2000-06-05", "prime minister", "PRT"],
  ])("%s on %s was %s", (name, date, office, country) =>
    expect(on(name, date)).toMatchObject({ office, country, former: false }),
  );
  it("is of the elite once out of office", () =>
    expect(on("Laurent Gbagbo", "2022-01-01")).toMatchObject({ sectors: ["ELI"], former: true }));
  it("follows a movement from the hills to the palace and back", () => {
    expect(on("Taliban", "1998-01-01").sectors).toEqual(["GOV"]);
    expect(on("Taliban", "2010-01-01").sectors).toEqual(["REB"]);
    expect(on("Taliban", "2022-01-01").sectors).toEqual(["GOV"]);
  });
});

describe("agent nouns", () => {
  it.each([
    ["peacekeepers", "MIL"],
    ["rioters", "OPP"],
    ["paramedic", "MED"],
    ["gunmen", "UAF"],
    ["lawmakers", "LEG"],
    ["mayor", "GOV"],
    ["Policemen", "COP"],
    ["members of parliament", "LEG"],
  ])("%s are %s", (noun, sector) => expect(agentNamed(noun)?.sectors[0]).toBe(sector));
  it("takes the longest ending", () => {
    expect(agentAtEnd(["senior", "riot", "police"])).toMatchObject({ length: 2, agent: { sectors: ["COP"] } });
    expect(agentAtEnd(["blue", "table"])).toBeNull();
  });
});

it("leaves no word of a country to chance: the words shared by two are known", () => {
  const shared = countries
    .flatMap(({ names, adjectives, seats, government, parliament }) => [
      ...names,
      ...adjectives,
      ...seats,
      ...government,
      ...parliament,
    ])
    .filter((word) => new Set(countrySenses(word).map(({ alpha3 }) => alpha3)).size > 1);
  expect([...new Set(shared)].sort()).toEqual(["House of Representatives"].filter((word) => shared.includes(word)));
});
