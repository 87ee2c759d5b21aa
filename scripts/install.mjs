import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { at, root } from "./repository.mjs";
import { withLock } from "./lock.mjs";
import { Failure, say, start } from "./process.mjs";

/**
 * Makes sure that node_modules holds what package-lock.json lists, and installs it if not.
 *
 * @throws {Failure} when npm cannot install; the message holds npm's own, then what to do
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await withLock(".installing", install, {
    onWait: () => say("Another command is installing packages; waiting for it…"),
  });
}

const stampPath = at("node_modules", ".children-first");

function stamp() {
  const hash = createHash("sha256")
    .update(readFileSync(at("package-lock.json")))
    .digest("hex");
  return `${process.platform}-${process.arch} ${hash}`;
}

function isInstalled() {
  const expected = stamp();
  if (existsSync(stampPath) && readFileSync(stampPath, "utf8") === expected) return true;
  // A person who has just run npm, to add a package for instance, need not wait for a second install.
  const installed = at("node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const missing = missingPackages(readLock(at("package-lock.json")), readLock(installed), process);
  if (missing.length > 0) return false;
  writeFileSync(stampPath, expected);
  return true;
}

async function install() {
  if (isInstalled()) return;
  say(
    existsSync(at("node_modules"))
      ? "Installing packages (the list has changed, about a minute)…"
      : "Installing packages (first time only, about a minute)…",
  );
  // Development packages are installed in production too: `npm start` builds the dashboard with them.
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const { child, ended } =
    npm === undefined
      ? start("npm", args, { cwd: root, stdio: ["ignore", "ignore", "pipe"], shell: process.platform === "win32" })
      : start(process.execPath, [npm, ...args], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    errors += text;
  });
  const exitCode = await ended;
  if (exitCode !== 0) {
    const said = errors.split("\n").filter((line) => !/^npm error\s+at /.test(line));
    throw new Failure(`${said.join("\n")}Packages could not be installed. ${advice(errors)}`, exitCode);
  }
  writeFileSync(stampPath, stamp());
}

/** @param {string} errors what npm printed */
function advice(errors) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(errors)) {
    return "The package registry did not answer: check the network connection or proxy, then run the same command again.";
  }
  if (/EUSAGE|not in sync|lock file/i.test(errors)) {
    return "package.json and package-lock.json disagree: run `npm install`, then the same command again.";
  }
  if (/ENOSPC/.test(errors)) return "The disk is full: the packages take about 1 GB.";
  if (/EACCES|EPERM|EROFS/.test(errors)) return "This user may not write to the project's folder.";
  return "The lines above are npm's own; when they are put right, run the same command again.";
}

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[], inBundle?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/** @param {string} path @returns {Lock} */
function readLock(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * The packages that the lock file lists and the folder lacks, or holds in another version. Packages for other machines
 * are left out.
 *
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes last
 * @param {{ platform: string, arch: string }} machine
 */
export function missingPackages(lock, installed, { platform, arch }) {
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => {
      if (!path.includes("node_modules/") || wanted.link) return false;
      const found = installed.packages[path];
      if (found !== undefined) return found.version !== wanted.version || found.integrity !== wanted.integrity;
      if (!wanted.optional && !wanted.devOptional) return true;
      const named = wanted.os !== undefined && wanted.cpu !== undefined && wanted.libc === undefined;
      return named && wanted.os?.includes(platform) && wanted.cpu?.includes(arch);
    })
    .map(([path]) => path);
}
