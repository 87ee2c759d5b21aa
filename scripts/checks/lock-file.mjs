import { readFileSync } from "node:fs";

/**
 * The lock file must not name a registry, so that each user installs from their own.
 *
 * @param {string} path of a package-lock.json
 * @returns {string[]} one line a fault
 */
export function lockFileFaults(path) {
  /** @type {{ packages: Record<string, { resolved?: string }> }} */
  const lock = JSON.parse(readFileSync(path, "utf8"));
  const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.includes("://"));
  if (named.length === 0) return [];
  const [first] = named;
  return [
    `${named.length} packages in package-lock.json name the address they came from, the first is ${first?.[0]}. ` +
      "Keep omit-lockfile-registry-resolved=true in .npmrc, delete those `resolved` lines, and run `npm install`.",
  ];
}
