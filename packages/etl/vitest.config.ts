import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Tests wait for programs that they start: a third worker uses what two cores have left.
    maxWorkers: 3,
    // A worker keeps its modules from file to file. Each file has databases and servers of its own, and no other state is shared.
    isolate: false,
    globalSetup: "@children-first/schema/testing-setup",
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
