import { defineConfig } from "vitest/config";

export default defineConfig({
  // graphql ships two builds. The server and its tests must use the same one, which would refuse a schema of the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    // Tests wait for programs that they start: a third worker uses what two cores have left.
    maxWorkers: 3,
    // A worker keeps its modules from file to file. Each file has databases and servers of its own, and no other state is shared.
    isolate: false,
    globalSetup: "@children-first/schema/testing-setup",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
