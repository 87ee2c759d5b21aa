import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { maxWorkers: 2, globalSetup: "./src/testing/testing-setup.ts", testTimeout: 30_000, hookTimeout: 60_000 },
});
