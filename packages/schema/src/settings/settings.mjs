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
 * @typedef {{ PORT: string, DATA_DIR: string, DATABASE_URL?: string,
 *   API_DATABASE_URL?: string, DEMO?: string, AUTHORITY: string, SOURCES: string,
 *   PURPOSES: string, LOG_LEVEL: string, PUBLIC_URL?: string, OIDC_ISSUER?: string, OIDC_CLIENT_ID?: string, OIDC_CLIENT_SECRET?: string,
 *   OIDC_AUDIENCE?: string, OIDC_ALGORITHM: string, OIDC_TOKEN_TYPE: string, OIDC_ROLES_CLAIM: string,
 *   OIDC_UNITS_CLAIM: string, OIDC_UNITS_FILE?: string, LIMITS_FILE?: string, METRICS_TOKEN?: string,
 *   NODE_ENV?: string }} Values a setting without a default may be
 *   undefined
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
  {
    name: "API_DATABASE_URL",
    expected: "the address of DATABASE_URL's database, with another user: postgresql://user@host/database",
    secret: true,
    allows: (value, { DATABASE_URL }) =>
      /^postgres(ql)?:\/\/./.test(value) &&
      URL.canParse(value) &&
      (DATABASE_URL === undefined || !URL.canParse(DATABASE_URL) || userIn(value) !== userIn(DATABASE_URL)),
  },
  { name: "DEMO", expected: "on or off", allows: (value) => /^(on|off)$/i.test(value) },
  {
    name: "AUTHORITY",
    standard: "E10000032",
    expected: "the ONS code of a local authority, such as E10000032 for West Sussex",
    allows: (value) => isAuthority(value),
  },
  { name: "SOURCES", standard: "sources.json", expected: "the path of a file", allows: () => true },
  {
    name: "PURPOSES",
    standard: "Case supervision; Case review; Audit; Data quality; Statutory return; Safeguarding enquiry",
    expected: "purposes of at most 60 plain characters, with semicolons between them",
    allows: (value) => purposesIn(value).every((purpose) => /^[\x20-\x7E]{1,60}$/.test(purpose)),
  },
  oneOf("LOG_LEVEL", ["fatal", "error", "warn", "info", "debug", "trace", "silent"], "warn"),
  {
    name: "PUBLIC_URL",
    expected: "the https address that people open, without a path; http only for localhost",
    allows: (value) => isSafeAddress(value) && new URL(value).origin === value,
  },
  {
    name: "OIDC_ISSUER",
    expected: "the https address of an identity provider, as its tokens name it; http only for localhost",
    allows: (value) => isSafeAddress(value),
  },
  { name: "OIDC_CLIENT_ID", expected: "the id that the identity provider gave this platform", allows: () => true },
  {
    name: "OIDC_CLIENT_SECRET",
    expected: "the secret that the identity provider gave this platform, of 16 characters or more",
    secret: true,
    allows: (value) => value.length >= 16,
  },
  { name: "OIDC_AUDIENCE", expected: "the audience that access tokens for this API name", allows: () => true },
  oneOf("OIDC_ALGORITHM", ["RS256", "PS256", "ES256"], "RS256"),
  oneOf("OIDC_TOKEN_TYPE", ["at+jwt", "JWT"], "at+jwt"),
  { name: "OIDC_ROLES_CLAIM", standard: "roles", expected: "the name of a claim", allows: () => true },
  { name: "OIDC_UNITS_CLAIM", standard: "org_units", expected: "the name of a claim", allows: () => true },
  { name: "OIDC_UNITS_FILE", expected: "the path of a JSON file", allows: () => true },
  { name: "LIMITS_FILE", expected: "the path of a JSON file", allows: () => true },
  {
    name: "METRICS_TOKEN",
    expected: "a secret of 16 characters or more",
    secret: true,
    allows: (value) => value.length >= 16,
  },
  oneOf("NODE_ENV", ["development", "production", "demo", "test"]),
];

/** @param {keyof Values} name @param {readonly string[]} values @param {string} [standard] @returns {Setting} */
function oneOf(name, values, standard) {
  const expected = `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
  return { name, expected, allows: (value) => values.includes(value), ...(standard === undefined ? {} : { standard }) };
}

/** The purposes in a value of PURPOSES. @param {string} value @returns {string[]} */
export function purposesIn(value) {
  return value.split(";").map((purpose) => purpose.trim());
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

/** What an identity provider needs to be told, all or none of it. @type {readonly (keyof Values)[]} */
const identitySettings = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_AUDIENCE", "PUBLIC_URL"];

/**
 * Why the server cannot sign people in with some settings, a line each. Only the server asks: a load needs nobody to
 * sign in.
 *
 * @param {Values} values
 * @returns {string[]}
 */
export function signInFaults(values) {
  const missing = identitySettings.filter((name) => values[name] === undefined);
  if (values.OIDC_ISSUER === undefined) {
    const given = identitySettings.filter((name) => name.startsWith("OIDC_") && values[name] !== undefined);
    const idle = given.map((name) => `${name} is set without OIDC_ISSUER. Set both, or neither.`);
    return values.NODE_ENV === "production"
      ? ['NODE_ENV is "production" without an identity provider. Set OIDC_ISSUER, or leave NODE_ENV out.', ...idle]
      : idle;
  }
  if (missing.length > 0)
    return missing.map((name) => `${name} is not set. An identity provider (OIDC_ISSUER) needs it.`);
  return values.OIDC_TOKEN_TYPE === "JWT" && values.OIDC_AUDIENCE === values.OIDC_CLIENT_ID
    ? [
        "OIDC_AUDIENCE is the same as OIDC_CLIENT_ID. With OIDC_TOKEN_TYPE=JWT they must differ, or an ID token would pass as an access token.",
      ]
    : [];
}

/**
 * What to do about the role that the API reads the database as, in one message. Only the server asks. Without a role of
 * its own it would answer as the owner of the tables, whom row security does not bind.
 *
 * @param {Values} values
 * @returns {{ message: string, stops: boolean } | undefined} `stops`: whether the server may not start
 */
export function apiRoleFault({ DATABASE_URL, API_DATABASE_URL, NODE_ENV }) {
  if (API_DATABASE_URL !== undefined && DATABASE_URL === undefined)
    return { message: "API_DATABASE_URL is set without DATABASE_URL. Set both, or neither.", stops: true };
  if (DATABASE_URL === undefined || API_DATABASE_URL !== undefined) return undefined;
  return {
    message:
      "API_DATABASE_URL is not set. The API needs a role of its own, which row security binds. " +
      "In the database of DATABASE_URL run: create role children_first_api login password '...'; " +
      "then set API_DATABASE_URL to the same address with that user and password.",
    stops: NODE_ENV === "production",
  };
}

/** The user of an address. @param {string} address */
function userIn(address) {
  return new URL(address).username;
}

/** Whether an address keeps what is sent to it from others: https, or this machine. @param {string} value */
function isSafeAddress(value) {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

/** Whether a host name is this machine. @param {string} hostname as in a URL */
export function isLoopback(hostname) {
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
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
