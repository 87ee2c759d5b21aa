import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("LOG_LEVEL is one of pino's levels, warn where it is not set", () => {
  expect(readConfig({ LOG_LEVEL: "debug" }).logLevel).toBe("debug");
  expect(readConfig({ LOG_LEVEL: "" }).logLevel).toBe("warn");
  expect(() => readConfig({ LOG_LEVEL: "loud" })).toThrow("LOG_LEVEL");
});
