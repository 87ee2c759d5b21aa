import { defineConfig } from "vitest/config";

// The first browser test of a machine unpacks its browser, and every one builds the page: seconds, not milliseconds.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 120_000 } });
