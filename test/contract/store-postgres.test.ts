import { afterAll } from "vitest";
import { startPostgres } from "../../bench/record/private-postgres.ts";
import { runAlertContract } from "./alert-contract.ts";
import { runStoreContract } from "./store-contract.ts";

const server = await startPostgres({ durable: false });
afterAll(() => server.stop(), 300_000);
runStoreContract("PostgreSQL", async () => server.database());
runAlertContract("PostgreSQL", async () => server.database());
