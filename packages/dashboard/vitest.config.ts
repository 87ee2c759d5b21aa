import { defineConfig } from "vitest/config";

// A browser test builds the dashboard, and the first on a machine unpacks its browser. Both take seconds.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 120_000 } });
