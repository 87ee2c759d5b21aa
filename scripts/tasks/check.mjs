import { existsSync } from "node:fs";
import { at, packages, root } from "../repository.mjs";
import { ensureInstalled } from "../install.mjs";
import { environment, ourProgram, projectNode } from "../node.mjs";
import { runQuietly, say } from "../process.mjs";
import { codegen, oxfmt, oxlint, printSchema, serverCompiler, tsc } from "../tools.mjs";
import { boundaryFaults } from "../checks/boundaries.mjs";
import { lockFileFaults } from "../checks/lock-file.mjs";
import { schemaChangeFaults } from "../checks/schema-changes.mjs";

/**
 * `npm run check`: everything about the source that can be judged without running it. All checks run, whatever the
 * first ones find; exit code 1 when any of them is red.
 */
export async function run() {
  await ensureInstalled();
  const node = projectNode();
  say("Checking types, lint, format, boundaries and the schema…");
  const env = environment(node, serverCompiler);

  /** @param {string} name @param {readonly string[]} args a Node program and its arguments @param {string} [cwd] */
  const program = (name, args, cwd = root) => ({
    name,
    faults: async () => {
      const { exitCode, output } = await runQuietly(node, [...ourProgram, ...args], { cwd, env });
      return exitCode === 0 ? [] : [output.trim() || `ended with code ${exitCode} and said nothing`];
    },
  });

  const checks = [
    ...packages.map((name) => program(`types: ${name}`, [tsc, "-p", at("packages", name)])),
    program("types: scripts", [tsc, "-p", at("scripts")]),
    program("lint", oxlint),
    program("format (npm run fix puts it right)", [oxfmt, "--check"]),
    { name: "packages import only what they may", faults: async () => boundaryFaults(root) },
    { name: "lock file names no registry", faults: async () => lockFileFaults(at("package-lock.json")) },
    ...(existsSync(at("packages", "server", "src", "print-schema.ts"))
      ? [program("schema.graphql is what the server answers", [...printSchema, "--check"])]
      : []),
    ...(existsSync(codegen.config)
      ? [program("the dashboard's documents fit the schema", [...codegen.args, "--check"], codegen.cwd)]
      : []),
    { name: "no unannounced breaking change of the API", faults: async () => schemaChangeFaults(root) },
  ];

  const red = [];
  for (const { name, faults } of checks) {
    const started = Date.now();
    const found = await faults();
    say(`${found.length === 0 ? "ok " : "red"}  ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
    for (const fault of found) console.log(indented(fault));
    if (found.length > 0) red.push(name);
  }
  say(red.length === 0 ? `All ${checks.length} checks are green.` : `Red: ${red.join("; ")}.`);
  return red.length === 0 ? 0 : 1;
}

/** Far below the first faults stand their consequences. */
const shownLines = 60;

/** @param {string} text */
function indented(text) {
  const lines = text.split("\n");
  const more = lines.length > shownLines ? [`… and ${lines.length - shownLines} lines more`] : [];
  return [...lines.slice(0, shownLines), ...more].map((line) => `     ${line}`).join("\n");
}
