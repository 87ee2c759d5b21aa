/** What tests of the other packages share: a database of their own, and the published data beside the project. */
export * from "./published-data.ts";
export * from "./test-database.ts";
