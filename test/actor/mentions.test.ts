import { describe, expect, it } from "vitest";
import { read } from "./read.ts";

const mention = (text: string, words: string, published?: string | null) =>
  read(text, published).actors.find((actor) => actor.text === words);

describe("actors in an article", () => {
  it("names a mission by its acronym", () => {
    const found = mention("KFOR removed the razor wire on Monday.", "KFOR");
    expect(found).toMatchObject({ name: "Kosovo Force", country: null, sectors: ["MIL"], type: "organisation" });
  });
  it("knows who held an office on the day", () => {
    const text = "Boris Johnson refused to comment on the vote.";
    expect(mention(text, "Boris Johnson", "2020-05-01")).toMatchObject({ country: "GBR", office: "prime minister" });
    expect(mention(text, "Boris Johnson", "2024-05-01")?.office).toBeUndefined();
    expect(mention(text, "Boris Johnson", "2024-05-01")?.sectors).toEqual(["ELI"]);
  });
  it("learns an office from an apposition", () => {
    const text = "The country's interior minister, Arto Besnik, resigned. Besnik gave no reason.";
    expect(mention(text, "Arto Besnik")).toMatchObject({ office: "interior minister", sectors: ["GOV"] });
  });
  it("takes a capital for a government only where it acts", () => {
    expect(mention("Belgrade rejected the proposal.", "Belgrade")).toMatchObject({ country: "SRB", sectors: ["GOV"] });
    expect(mention("The march began in Belgrade on Friday.", "Belgrade")).toBeUndefined();
  });
});

describe("what looks like an actor and is none", () => {
  it.each([
    ["May said she would think about it.", "May"],
    ["Jordan scored twice before the break.", "Jordan"],
    ["They ate a Turkey dinner together.", "Turkey"],
    ["The law was passed by force.", "force"],
    ["It rained in Serbia all week.", "Serbia"],
    ["Tell us what you saw.", "us"],
    ["Who knows what they will do?", "Who"],
  ])("%s", (text, words) => {
    const found = mention(text, words);
    expect(found?.country ?? null).toBeNull();
    expect(found?.type).not.toBe("state");
  });
});
