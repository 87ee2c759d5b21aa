import { defineConfig } from "vitest/config";

export default defineConfig({
  // graphql ships two builds; the server and its tests must see one, or a schema of the one is no schema to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    maxWorkers: 2,
    globalSetup: "@children-first/schema/testing-setup",
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
