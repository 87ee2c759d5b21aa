import { runTasks } from "../turbo.mjs";

/** `npm run fix`: writes the generated files, corrects what lint can correct, and formats. */
export async function run() {
  return await runTasks(["//#fix:format"]);
}
