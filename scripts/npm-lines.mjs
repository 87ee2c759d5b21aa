import { say } from "./process.mjs";

/**
 * Says how to leave out the lines that npm prints before the output of a command, when a program reads that output.
 *
 * @param {string} command the name of the script: "etl"
 * @param {string} output what the program reads: "this JSON"
 */
export function warnOfNpmLines(command, output) {
  const { npm_lifecycle_event: script, npm_config_loglevel: loglevel } = process.env;
  if (script !== command || loglevel === "silent" || process.stdout.isTTY) return;
  say(`npm writes lines of its own before ${output}. Leave them out with: npm run --silent ${command} -- …`);
}
