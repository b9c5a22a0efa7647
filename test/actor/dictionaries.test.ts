import { describe, expect, it } from "vitest";
import { codeActor, readPetrarchActors, readPetrarchAgents, readUserLexicon } from "../../src/actor/index.ts";
import { agentsWith } from "../../src/lexicon/agents.ts";
import { nameIndex } from "../../src/lexicon/names.ts";
import { standingOn } from "../../src/lexicon/roles.ts";

describe("a user's own actors", () => {
  const csv = [
    "name,country,sectors,from,to,aliases,office",
    '"Valley Watch, The",Kosovo,SOC,,,VW;Valley Watchers,',
    "Lena Marku,XKX,GOV,2019-03-01,2022-05-01,,mayor",
    "Lena Marku,XKX,PTY,2022-05-01,,Marku of the League,",
    "Bad Sector,USA,XYZ,,,,",
    "Bad Date,USA,GOV,2020-02-31,,,",
    ",USA,GOV,,,,",
  ].join("\n");
  const { entities, problems } = readUserLexicon(csv);

  it("reads names, quoted fields and aliases", () => {
    expect(entities.map(({ name }) => name)).toEqual(["Valley Watch, The", "Lena Marku"]);
    expect(entities[0]?.names).toEqual(["Valley Watch, The", "VW", "Valley Watchers"]);
    expect(entities[0]?.country).toBe("XKX");
  });
  it("joins the lines of one name into one career", () => {
    const roles = entities[1]?.roles ?? [];
    expect(standingOn(roles, "2020-01-01")).toMatchObject({ sectors: ["GOV"], office: "mayor" });
    expect(standingOn(roles, "2023-01-01").sectors).toEqual(["PTY"]);
  });
  it("tells the lines that it cannot read, and why", () => {
    expect(problems.map(({ line }) => line)).toEqual([5, 6, 7]);
    expect(problems[0]?.problem).toContain("XYZ");
  });
  it("asks for a header", () => expect(readUserLexicon("Ann,USA").problems[0]?.line).toBe(1));
  it("comes before the lexicon", () => {
    const own = readUserLexicon("name,country,sectors\nHezbollah,LBN,GOV").entities;
    expect(codeActor("Hezbollah", { index: nameIndex(own) }).sectors).toEqual(["GOV"]);
  });
});

describe("dictionaries of PETRARCH and TABARI", () => {
  const text = [
    "# governments",
    "VALDORIA [VAL]",
    "ANDRES_MORVAN [KENELI 900101-991231]",
    "\t[KENGOV >000101] ; JS 12/03",
    "+PRESIDENT_MORVAN_",
    "RED_DAWN_FRONT_ [KSVREB]",
    "BROKEN [12]",
  ].join("\n");
  const { entities, problems } = readPetrarchActors(text);

  it("reads names, synonyms and dated codes", () => {
    const morvan = entities.find(({ name }) => name === "Andres Morvan");
    expect(morvan?.names).toEqual(["Andres Morvan", "President Morvan"]);
    expect(standingOn(morvan?.roles ?? [], "1995-06-01").sectors).toEqual(["ELI"]);
    expect(standingOn(morvan?.roles ?? [], "1999-12-31").sectors).toEqual(["ELI"]);
    expect(standingOn(morvan?.roles ?? [], "2005-06-01")).toMatchObject({ sectors: ["GOV"], country: "KEN" });
  });
  it("writes CAMEO's codes as PLOVER does", () => {
    expect(entities.find(({ name }) => name === "Red Dawn Front")).toMatchObject({ country: "XKX" });
    expect(readPetrarchActors("ONE [USAMED]").entities[0]?.roles[0]?.sectors).toEqual(["JRN"]);
  });
  it("tells what is no code", () => expect(problems).toEqual([{ line: 7, problem: expect.stringContaining("12") }]));

  it("reads agents with their plurals and sets", () => {
    const read = readPetrarchAgents(
      [
        "!MINIST! = MINISTER, SECRETARY",
        "CRIER {CRIERS} [~JRN]",
        "OMBUDSFOLK {} [~GOV]",
        "DEPUTY_!MINIST! [~GOV]",
        "x",
      ].join("\n"),
    );
    expect(read.agents.map(({ noun }) => noun)).toEqual([
      "crier",
      "criers",
      "ombudsfolk",
      "deputy minister",
      "deputy secretary",
    ]);
    expect(read.problems).toHaveLength(1);
    expect(agentsWith(read.agents).atEnd(["town", "criers"])?.agent.sectors).toEqual(["JRN"]);
  });
});
