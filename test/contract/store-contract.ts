import { describe } from "vitest";
import { runAccessContract } from "./access-contract.ts";
import { backupContract } from "./backup-contract.ts";
import { decisionsContract } from "./decisions-contract.ts";
import { outsideContract } from "./outside-contract.ts";
import { readingContract } from "./reading-contract.ts";
import { recordsOf } from "./records.ts";
import { reviewContract } from "./review-contract.ts";
import { writingContract } from "./writing-contract.ts";

/** What every store must do, whatever holds it. `fresh` gives a place where there is no record yet. */
export const runStoreContract = (name: string, fresh: () => Promise<string>): void => {
  describe(`store on ${name}`, () => {
    const records = recordsOf(fresh);
    describe("writes", () => writingContract(records));
    describe("reads", () => readingContract(records));
    describe("reviews", () => reviewContract(records));
    describe("decisions", () => decisionsContract(records));
    describe("backup", () => backupContract(records));
    describe("access", () => runAccessContract(records.start, fresh));
    outsideContract(records.start);
  });
};
