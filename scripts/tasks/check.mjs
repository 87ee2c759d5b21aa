import { schemaChangeFaults } from "../checks/schema-changes.mjs";
import { say } from "../process.mjs";
import { root } from "../repository.mjs";
import { runTasks } from "../turbo.mjs";

/**
 * `npm run check`: all checks of the source that need not run it. Turborepo runs those that depend on files alone. The
 * check of removed API fields depends on git's history, so it is never cached.
 *
 * @returns {Promise<number>} the exit code, 0 if every check is green
 */
export async function run() {
  const exitCode = await runTasks(["check"]);
  const faults = await schemaChangeFaults(root);
  for (const fault of faults) console.log(fault);
  const green = exitCode === 0 && faults.length === 0;
  say(green ? "Every check is green." : "Red: see above.");
  return green ? 0 : exitCode || 1;
}
