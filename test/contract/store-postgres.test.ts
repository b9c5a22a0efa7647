import { afterAll } from "vitest";
import { startPostgres } from "./private-postgres.ts";
import { runStoreContract } from "./store-contract.ts";

const server = await startPostgres();
afterAll(() => server.stop());
runStoreContract("PostgreSQL", async () => server.database());
