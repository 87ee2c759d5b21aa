import { spawnSync } from "node:child_process";

/** What a browser may have of the nouns: the words, never the database. */
const browserDoors = ["@children-first/schema", "@children-first/schema/schema.graphql"];

/**
 * Runs `turbo boundaries`: each package imports only what its package.json names, nothing by a path out of its folder,
 * and of our own packages only `schema`, as the tags of the turbo.json files say.
 *
 * @param {string} turbo the program
 * @param {string} root of the project
 * @returns {string[]} what turbo printed, where it found a fault
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
 * The imports of the dashboard through a door of schema that is not for browsers. Tests do not run in a browser.
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
