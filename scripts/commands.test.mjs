import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "./commands.mjs";
import { at, root } from "./repository.mjs";

/** Runs npm with the environment of a person, without npm's own variables. @param {string[]} args */
function npm(...args) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return spawnSync("npm", args, { cwd: root, env, encoding: "utf8", shell: process.platform === "win32" });
}

test("npm lists every command, and the README names it", () => {
  const readme = readFileSync(at("README.md"), "utf8");
  const listed = npm("run").stdout;
  for (const { name, call } of commands) {
    expect(listed).toContain(`  ${name}\n    exec node scripts/run.mjs ${name}\n`);
    expect(readme).toContain(call.replace(/COMMAND|NAME/, ""));
  }
});

test("npm names a mistyped command", () => {
  const { status, stderr } = npm("run", "strat");
  expect(status).toBe(1);
  expect(stderr).toContain('Missing script: "strat"');
});

test("--help says what a command does, and which others there are", () => {
  const { status, stdout } = npm("start", "--", "--help");
  expect(status).toBe(0);
  expect(stdout).toContain("npm start: Starts the dashboard and the API");
  for (const { call, does } of commands) expect(stdout).toMatch(new RegExp(`${call} +${does}`));
});

test("an option that a command does not take is refused", () => {
  const { status, stderr } = npm("start", "--", "--port=5000");
  expect(status).toBe(1);
  expect(stderr).toContain('npm start takes no "--port=5000".');
});

test("JSON is all there is on standard output where npm is silent, and a hint says so where it is not", () => {
  const silent = npm("run", "--silent", "etl", "--", "list", "--json");
  for (const line of silent.stdout.trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("id");
  expect(silent.stderr).toBe("");
  const loud = npm("run", "etl", "--", "list", "--json");
  expect(loud.stdout.endsWith(silent.stdout)).toBe(true);
  expect(loud.stderr).toContain("npm run --silent etl");
});
