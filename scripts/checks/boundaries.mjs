import { spawnSync } from "node:child_process";

/** The parts of schema that a browser may have: the words, never the database. */
const browserDoors = ["@children-first/schema", "@children-first/schema/schema.graphql"];

/**
 * Runs `turbo boundaries`. A package imports only what its package.json names, and nothing by a path out of its folder.
 * Of our own packages it imports only those that the tags in the turbo.json files allow.
 *
 * @param {string} turbo the program
 * @param {string} root of the project
 * @returns {string[]} the output of turbo if it found a fault
 */
export function packageFaults(turbo, root) {
  const { status, stdout, stderr } = spawnSync(turbo, ["boundaries"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_GLOBAL_WARNING_DISABLED: "1" },
  });
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
}

/**
 * The imports of the dashboard through an entry of schema that is not for browsers. Tests are left out: they do not run
 * in a browser.
 *
 * @param {readonly import("./source-files.mjs").SourceFile[]} files
 * @returns {string[]} one line a fault
 */
export function browserFaults(files) {
  return files
    .filter(({ path }) => path.startsWith("packages/dashboard/src/") && !/\.test\.tsx?$/.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith("@children-first/schema"))
        .filter(({ specifier }) => !browserDoors.includes(specifier))
        .map(
          ({ specifier, line }) =>
            `${path}:${line} imports ${specifier}: a browser may have only ${browserDoors.join(", ")}`,
        ),
    );
}
