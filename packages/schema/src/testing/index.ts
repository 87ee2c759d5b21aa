/** Shared by the tests of the other packages: a test database, and the published data beside the project. */
export * from "./published-data.ts";
export * from "./test-database.ts";
