import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { importDump } from "../../src/cli/gazetteer/import-dump.ts";
import { fold } from "../../src/place/gazetteer/fold.ts";
import { openGazetteer } from "../../src/place/index.ts";
import { sitrep } from "../cli/run-sitrep.ts";
import { readPlaces } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (cells: readonly (string | number)[]): string =>
  [...cells.slice(0, 9), "", ...cells.slice(9), ...Array(19 - cells.length - 1).fill("")].slice(0, 19).join("\t");
const place = (
  id: number,
  name: string,
  others: string,
  lat: number,
  lon: number,
  kind: string,
  admin = "",
  more = "",
) => {
  const [featureClass = "", feature = ""] = kind.split(".");
  return row([id, name, name, others, lat, lon, featureClass, feature, "SD", admin, more, "", "", 0]);
};

// A made-up corner of Sudan in the format of GeoNames' main table.
const table = [
  place(9000001, "Qarn Province", "Wilayat Qarn", 14, 24, "A.ADM1", "99"),
  place(9000002, "Qarn North", "", 14.2, 24.1, "A.ADM2", "99", "9901"),
  place(9000003, "Umm Zarafa", "Um Zarafah,أم زرافة", 14.21, 24.11, "P.PPL", "99", "9901"),
  place(9000004, "Wadi Tamra", "", 14.3, 24.2, "H.WAD", "99"),
  place(9000005, "Tamra School", "", 14.3, 24.2, "S.SCH", "99"),
  "this is no row",
  place(379253, "Khartoum", "Hartum al-Jadida", 15.55, 32.53, "P.PPLC", "29"),
].join("\n");
const alternate = [
  "1\t9000003\ten\tMother of Giraffes",
  "2\t9000003\tlink\thttps://example.org/x",
  "3\t7\ten\tNowhere",
].join("\n");

const zip = (name: string, text: string): string => {
  const file = join(folder, `${name}.zip`);
  writeFileSync(file, zipSync({ "readme.txt": strToU8("read me"), [`${name}.txt`]: strToU8(text) }));
  return file;
};
const options = (out: string) => ({
  dump: zip("allCountries", table),
  alternateNames: zip("alternateNamesV2", alternate),
  out: join(folder, out),
  classes: "APHLT",
  progress: () => {},
});

describe("sitrep gazetteer import", () => {
  it("makes a gazetteer of the main table and the alternate names", async () => {
    const done = await importDump(options("one.bin"));
    expect(done).toMatchObject({ places: 5, leftOut: 1 });
    const gazetteer = openGazetteer(readFileSync(join(folder, "one.bin")));
    const find = (name: string) => gazetteer.find(fold(name)).map((index) => gazetteer.place(index));
    expect(find("Um Zarafah")).toMatchObject([
      { name: "Umm Zarafa", country: "SDN", feature: "PPL", geonameid: 9000003 },
    ]);
    expect(find("Mother of Giraffes")).toMatchObject([{ geonameid: 9000003 }]);
    expect(find("Umm Zarafa").map(({ admin1 }) => gazetteer.place(admin1).name)).toEqual(["Qarn Province"]);
    expect(find("Umm Zarafa").map(({ admin2 }) => gazetteer.place(admin2).name)).toEqual(["Qarn North"]);
    expect(find("Tamra School")).toEqual([]);
  });

  it("goes on where a broken run stopped, to the same bytes", async () => {
    const broken = { ...options("two.bin"), every: 2 };
    const stopper = {
      ...broken,
      progress: (step: string) => {
        if (step === "alternate names") throw new Error("stopped");
      },
    };
    await expect(importDump(stopper)).rejects.toThrow("stopped");
    await importDump(broken);
    await importDump(options("three.bin"));
    expect(readFileSync(join(folder, "two.bin")).equals(readFileSync(join(folder, "three.bin")))).toBe(true);
  });

  it("lets the reading part resolve to imported places beside the embedded ones", async () => {
    await importDump(options("four.bin"));
    const userGazetteer = readFileSync(join(folder, "four.bin"));
    const text = "Shells fell on the village of Umm Zarafa, and people fled to Khartoum.";
    const { places } = readPlaces(text, { options: { userGazetteer } });
    expect(places).toMatchObject([
      { text: "Umm Zarafa", country: "SDN", admin1: "Qarn Province", geonameid: 9000003, lat: 14.21, lon: 24.11 },
      { text: "Khartoum", country: "SDN" },
    ]);
    expect(readPlaces(text).places.find((each) => each.text === "Umm Zarafa")?.geonameid).toBeUndefined();
  });

  it("runs from the command line, and says what to do with a file that is no dump", () => {
    const out = join(folder, "five.bin");
    const done = sitrep(["gazetteer", "import", zip("SD", table), "--out", out]);
    expect(done.out).toContain("5 places");
    expect(done.err).toContain("1 lines are no rows");
    const bad = join(folder, "bad.zip");
    writeFileSync(bad, "no zip at all");
    const refused = sitrep(["gazetteer", "import", bad, "--out", out]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("download it again");
  });
});
