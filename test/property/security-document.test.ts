import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Row {
  readonly threat: string;
  readonly defence: string;
  readonly file: string;
  readonly title: string;
}

/** The rows of the tables, without their heads. */
const rowsOf = (text: string): Row[] =>
  text.split("\n").flatMap((line) => {
    if (!line.startsWith("|") || /^\|(-+\||\s*threat\s*\|)/.test(line)) return [];
    const [threat = "", defence = "", named = ""] = line
      .slice(1, -1)
      .split(" | ")
      .map((cell) => cell.trim());
    const test = /^`([^`]+)`: (.+)$/.exec(named);
    return [{ threat, defence, file: test?.[1] ?? "", title: test?.[2] ?? "" }];
  });

/** Whether the file has a test of that title, quoted as its source quotes it. */
const hasTest = ({ file, title }: Row): boolean =>
  existsSync(file) && ['"', "'", "`"].some((mark) => readFileSync(file, "utf8").includes(`${mark}${title}${mark},`));

const rows = rowsOf(readFileSync("docs/security.md", "utf8"));

describe("the threat model", () => {
  it("has rows with a threat, a defence and a test", () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(rows.filter(({ threat, defence, title }) => !threat || !defence || !title)).toEqual([]);
  });
  it("names tests that are there", () => expect(rows.filter((row) => !hasTest(row))).toEqual([]));
  it("would be told of one that is not", () => {
    expect(rowsOf("| a | b | `test/store/crash.test.ts`: is not there |").filter((row) => !hasTest(row))).toHaveLength(
      1,
    );
    expect(rowsOf("| a | b | no test |")).toMatchObject([{ title: "" }]);
  });
});
