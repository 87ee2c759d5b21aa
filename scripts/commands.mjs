/**
 * @typedef {object} Command
 * @property {string} name in package.json
 * @property {string} call as it is typed
 * @property {string} does one sentence
 * @property {string} [words] what may follow `--`; undefined if nothing may
 * @property {() => Promise<{ run: (args: string[]) => Promise<number> }>} load imports the module that runs it
 */

/** The commands of the project, as `npm run` lists them. @type {readonly Command[]} */
export const commands = [
  {
    name: "start",
    call: "npm start",
    does: "Starts the dashboard and the API, with figures on them, until Ctrl-C.",
    load: () => import("./tasks/start.mjs"),
  },
  {
    name: "dev",
    call: "npm run dev",
    does: "Starts the same with hot reload and a GraphQL explorer.",
    load: () => import("./tasks/dev.mjs"),
  },
  {
    name: "etl",
    call: "npm run etl -- COMMAND",
    does: "Loads files, undoes loads, and lists what was loaded.",
    words: "a command of etl; --help lists them",
    load: () => import("./tasks/etl.mjs"),
  },
  {
    name: "token",
    call: "npm run token -- --persona NAME",
    does: "Prints a short-lived access token of an invented person, for a query.",
    words:
      "--persona with one of director, head-of-service, team-manager, quality-assurance, performance-lead, analyst, data-engineer, data-protection, partner; --org-unit with the id of a part of the organisation",
    load: () => import("./tasks/token.mjs"),
  },
  {
    name: "access",
    call: "npm run access -- COMMAND",
    does: "Issues, lists and revokes the API keys of programs that cannot sign in.",
    words: "keys issue, keys list or keys revoke; --help describes them",
    load: () => import("./tasks/access.mjs"),
  },
  {
    name: "test",
    call: "npm test",
    does: "Runs every test. Packages that have not changed answer from the cache.",
    words: "words for Vitest: part of a file's name (scorecard), or of a test's (-t \"as published\")",
    load: () => import("./tasks/test.mjs"),
  },
  {
    name: "check",
    call: "npm run check",
    does: "Checks types, lint, format, boundaries, generated files and changes of the API.",
    load: () => import("./tasks/check.mjs"),
  },
  {
    name: "fix",
    call: "npm run fix",
    does: "Writes the generated files, corrects what lint can correct, and formats.",
    load: () => import("./tasks/fix.mjs"),
  },
  {
    name: "bench",
    call: "npm run bench",
    does: "Measures, and writes docs/performance.md.",
    words: "part of a bench's name (counting), to measure only that",
    load: () => import("./tasks/bench.mjs"),
  },
];

/** The list of the commands, one a line. */
export function commandList() {
  const width = Math.max(...commands.map(({ call }) => call.length));
  return commands.map(({ call, does }) => `  ${call.padEnd(width)}  ${does}`).join("\n");
}

/** The output of `--help` for one command. @param {Command} command */
export function helpOf({ call, does, words }) {
  return [
    `${call}: ${does}`,
    ...(words ? [`After --: ${words}.`] : []),
    "Settings are environment variables, or lines of a file .env: .env.example lists them.",
    `\nThe commands:\n${commandList()}`,
  ].join("\n");
}
