import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, it } from "vitest";
import { expectGolden } from "../golden/golden-file.ts";
import { read } from "./read.ts";

const folder = fileURLToPath(new URL("./golden/", import.meta.url));

/** One mention a line: place, words, whom it names, country and sectors, office, whom it stands for, and the rule. */
const linesOf = (text: string): string =>
  read(text)
    .actors.map(({ start, end, text: words, nature, type, name, country, sectors, office, referent, by }) =>
      [
        `[${start},${end})`,
        words.replace(/\s+/g, " "),
        `${nature} ${type}`,
        name,
        `${country ?? "-"} ${sectors.join(",") || "-"}`,
        office ?? "-",
        referent ? `-> ${referent.text}` : "-",
        by,
      ].join(" | "),
    )
    .join("\n");

describe("golden articles", () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt") && !name.endsWith(".actors.txt")))
    it(file, () =>
      expectGolden(
        `${folder}${file.replace(/\.txt$/, ".actors.txt")}`,
        `${linesOf(readFileSync(`${folder}${file}`, "utf8"))}\n`,
      ),
    );
});
