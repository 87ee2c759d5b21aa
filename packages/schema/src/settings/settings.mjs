import { mkdtempSync, readFileSync, rmdirSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";

// Plain JavaScript: the commands read this file before any package is installed, on whatever Node the machine has.

/**
 * @typedef {object} Setting
 * @property {keyof Values} name of the environment variable
 * @property {string} [standard] the value where none is set
 * @property {string} expected what is allowed, in words
 * @property {boolean} [secret] whether its value may hold a password
 * @property {(value: string, others: Values, folder: string) => boolean} allows
 */

/**
 * @typedef {{ PORT: string, DATA_DIR: string, DATABASE_URL?: string, DEMO?: string, AUTHORITY: string, SOURCES: string,
 *   LOG_LEVEL: string, DEMO_IDENTITY?: string, NODE_ENV?: string }} Values a setting without a default may be undefined
 */

/** Every setting of the project. .env.example explains them. @type {readonly Setting[]} */
export const settings = [
  {
    name: "PORT",
    standard: "4000",
    expected: "a whole number from 0 to 65535, where 0 takes any free port",
    allows: (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535,
  },
  {
    name: "DATA_DIR",
    standard: ".data",
    expected: "a folder that this user can write to, or one that can be made; or set DATABASE_URL",
    allows: (value, { DATABASE_URL, DEMO }, folder) =>
      (DATABASE_URL !== undefined && DEMO?.toLowerCase() !== "on") || isWritable(resolve(folder, value)),
  },
  {
    name: "DATABASE_URL",
    expected: "postgresql://user@host/database",
    secret: true,
    allows: (value) => /^postgres(ql)?:\/\/./.test(value) && URL.canParse(value),
  },
  { name: "DEMO", expected: "on or off", allows: (value) => /^(on|off)$/i.test(value) },
  {
    name: "AUTHORITY",
    standard: "E10000032",
    expected: "the ONS code of a local authority, such as E10000032 for West Sussex",
    allows: (value) => isAuthority(value),
  },
  { name: "SOURCES", standard: "sources.json", expected: "the path of a file", allows: () => true },
  oneOf("LOG_LEVEL", ["fatal", "error", "warn", "info", "debug", "trace", "silent"], "warn"),
  {
    name: "DEMO_IDENTITY",
    expected: "on or off, and off in production, where anybody could choose to read children's records",
    allows: (value, { NODE_ENV }) => value === "off" || (value === "on" && NODE_ENV !== "production"),
  },
  oneOf("NODE_ENV", ["development", "production", "test"]),
];

/** @param {keyof Values} name @param {readonly string[]} values @param {string} [standard] @returns {Setting} */
function oneOf(name, values, standard) {
  const expected = `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
  return { name, expected, allows: (value) => values.includes(value), ...(standard === undefined ? {} : { standard }) };
}

/** Thrown for settings that are not allowed. The message has a line for each. */
export class WrongSettings extends Error {
  /** @override */
  name = "WrongSettings";

  /** @param {string} message @param {readonly string[]} names of the settings */
  constructor(message, names) {
    super(message);
    this.names = names;
  }
}

/**
 * The settings in environment variables, checked all at once. An empty variable counts as not set.
 *
 * @param {NodeJS.ProcessEnv} variables
 * @param {string} folder that a relative DATA_DIR is in
 * @returns {Values}
 * @throws {WrongSettings} with what is allowed for each wrong one
 */
export function settingsOf(variables, folder) {
  const read = settings.flatMap(({ name, standard }) => {
    const value = variables[name] || standard;
    return value === undefined ? [] : [[name, value]];
  });
  const values = /** @type {Values} */ (Object.fromEntries(read));
  const wrong = settings.filter(({ name, allows }) => {
    const value = values[name];
    return value !== undefined && !allows(value, values, folder);
  });
  if (wrong.length > 0) {
    const lines = wrong.map((setting) => faultOf(setting, values));
    throw new WrongSettings(
      lines.join("\n"),
      wrong.map(({ name }) => name),
    );
  }
  return values;
}

/** @param {Setting} setting @param {Values} values */
function faultOf({ name, secret, expected }, values) {
  return secret ? `${name}: expected ${expected}.` : `${name} is "${values[name]}". Expected: ${expected}.`;
}

/** Names that a file `.env` may also hold, because other programs read them. */
const ofOthers = /^(NODE_.+|PG.+|.+_proxy|TZ|LANG|LC_.+|CI|TEST_DATABASE_URL)$/i;

/**
 * The names of a file `.env` that no program reads, a line each, with the setting that may be meant.
 *
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function unknownSettings(names) {
  /** @type {string[]} */
  const known = settings.map(({ name }) => name);
  return names
    .filter((name) => !known.includes(name) && !ofOthers.test(name))
    .map((name) => {
      const [closest] = known
        .map((other) => ({ other, steps: distance(name.toUpperCase(), other) }))
        .toSorted((a, b) => a.steps - b.steps);
      const meant = closest && closest.steps <= 2 ? `Did you mean ${closest.other}?` : ".env.example lists them.";
      return `${name} is no setting. ${meant}`;
    });
}

/** How many letters are to be added, left out or changed to make one word of another. @param {string} a @param {string} b */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const [left = 0, above = 0, corner = 0] = [next[j], row[j + 1], row[j]];
      next.push(Math.min(left + 1, above + 1, corner + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Whether files can be written into a folder. A folder that is not there yet is judged by the nearest one above it.
 *
 * @param {string} folder absolute
 * @returns {boolean}
 */
export function isWritable(folder) {
  try {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found === undefined && dirname(folder) !== folder) return isWritable(dirname(folder));
    // Rights do not tell all: the administrator has every right on a disk that is read-only.
    rmdirSync(mkdtempSync(join(folder, ".writable-")));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} code */
function isAuthority(code) {
  const areas = readFileSync(new URL("../../reference/areas.csv", import.meta.url), "utf8");
  return /^E\d{8}$/.test(code) && new RegExp(`^${code},.*LOCAL_AUTHORITY`, "m").test(areas);
}

/**
 * Why the server cannot listen on a port, and what to do. Undefined where it can.
 *
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export async function portFault(port) {
  return await new Promise((done) => {
    const probe = createServer();
    probe.once("error", (error) => done(isPortError(error) ? portWords(error) : error.message));
    probe.listen(port, () => probe.close(() => done(undefined)));
  });
}

/** Whether an error is that of a port that could not be opened. @param {unknown} error @returns {error is PortError} */
export function isPortError(error) {
  return error instanceof Error && "syscall" in error && error.syscall === "listen" && "port" in error;
}

/** What to do about a port that could not be opened. @param {PortError} error */
export function portWords({ code, port }) {
  return code === "EADDRINUSE"
    ? `Port ${port} is in use. Stop what uses it, or choose another: PORT=${(port % 65_535) + 1} npm start`
    : `Port ${port} cannot be opened (${code}). Choose another, above 1023: PORT=4000 npm start`;
}

/** @typedef {NodeJS.ErrnoException & { port: number }} PortError */
