import { afterAll } from "vitest";
import { startPostgres } from "../../bench/record/private-postgres.ts";
import { runStoreContract } from "./store-contract.ts";

const server = await startPostgres();
afterAll(() => server.stop());
runStoreContract("PostgreSQL", async () => server.database());
