import { runTasks } from "../turbo.mjs";

/** `npm run fix`: writes the generated files, corrects what the linter can correct, and formats. */
export async function run() {
  return await runTasks(["//#fix:format"]);
}
