import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { globalSetup: "@children-first/schema/testing-setup", testTimeout: 60_000, hookTimeout: 60_000 },
});
