import { schemaChangeFaults } from "../checks/schema-changes.mjs";
import { say } from "../process.mjs";
import { root } from "../repository.mjs";
import { runTasks } from "../turbo.mjs";

/**
 * `npm run check`: everything about the source that can be judged without running it. Turborepo runs what depends on
 * files alone. What the API takes away depends on git's history, so no cache may answer it.
 *
 * @returns {Promise<number>} the exit code, 0 when every check is green
 */
export async function run() {
  const exitCode = await runTasks(["check"]);
  const faults = await schemaChangeFaults(root);
  for (const fault of faults) console.log(fault);
  const green = exitCode === 0 && faults.length === 0;
  say(green ? "Every check is green." : "Red: see above.");
  return green ? 0 : exitCode || 1;
}
