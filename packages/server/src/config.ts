import { readFileSync } from "node:fs";
import path from "node:path";
import { apiRoleFault, purposesIn, settingsOf, signInFaults, WrongSettings } from "@children-first/schema/settings";
import type { IdentitySettings } from "./access/identity-provider.ts";
import { readLimits } from "./limits/limit-settings.ts";
import type { LimitTable } from "./limits/limit-table.ts";

/** The server's settings, from environment variables. See .env.example. */
export interface Config {
  readonly port: number;
  /** Folder of the embedded PostgreSQL, absolute. */
  readonly dataDir: string;
  /** A PostgreSQL 15 or later. Undefined for the embedded one. */
  readonly databaseUrl: string | undefined;
  /** The same database for the API's role. Undefined for the embedded one, and where there is no such role. */
  readonly apiDatabaseUrl: string | undefined;
  /** What the server says at its start about the API's role. Undefined if nothing is amiss. */
  readonly warning: string | undefined;
  /** ONS code of the authority that runs this platform. */
  readonly authority: string;
  readonly development: boolean;
  /** What people's records may be read for. */
  readonly purposes: readonly string[];
  /** The least level that is logged, by pino's names. */
  readonly logLevel: string;
  /** The address that people open. Undefined for the port on this machine. */
  readonly publicUrl: string | undefined;
  /** The identity provider. Undefined for the demo provider, which never runs in production. */
  readonly identity: IdentitySettings | undefined;
  /** The most that one caller may ask for, by role. */
  readonly limits: LimitTable;
  /** What a monitor sends to read /metrics. Undefined if nobody may. */
  readonly metricsToken: string | undefined;
  /** The dashboard's built files. */
  readonly dashboardDir: string;
}

const root = path.resolve(import.meta.dirname, "../../..");

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 * @throws {WrongSettings} naming each wrong variable and what it should be.
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const values = settingsOf(variables, root);
  const apiRole = apiRoleFault(values);
  const faults = [...signInFaults(values), ...(apiRole?.stops ? [apiRole.message] : [])];
  if (faults.length > 0) throw new WrongSettings(faults.join("\n"), []);
  const { PORT, DATA_DIR, DATABASE_URL, API_DATABASE_URL, AUTHORITY, LOG_LEVEL, NODE_ENV, PUBLIC_URL } = values;
  return {
    port: Number(PORT),
    dataDir: path.resolve(root, DATA_DIR),
    databaseUrl: DATABASE_URL,
    apiDatabaseUrl: API_DATABASE_URL,
    warning: apiRole?.message,
    authority: AUTHORITY,
    purposes: purposesIn(values.PURPOSES),
    development: (NODE_ENV ?? "development") === "development",
    logLevel: LOG_LEVEL,
    publicUrl: PUBLIC_URL,
    identity: identityOf(values),
    limits: readLimits(values.LIMITS_FILE && path.resolve(root, values.LIMITS_FILE)),
    metricsToken: values.METRICS_TOKEN,
    dashboardDir: path.join(root, "packages/dashboard/dist"),
  };
}

/**
 * Reads what a command about access needs: the database, and the authority whose roles it gives.
 * @throws {WrongSettings} naming each wrong variable and what it should be.
 */
export function readAccessSettings(variables: NodeJS.ProcessEnv): Pick<Config, "dataDir" | "authority"> & {
  readonly databaseUrl?: string;
} {
  const { DATA_DIR, DATABASE_URL, AUTHORITY } = settingsOf(variables, root);
  const address = DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL };
  return { dataDir: path.resolve(root, DATA_DIR), authority: AUTHORITY, ...address };
}

/** The identity provider of the settings, if there is one. */
function identityOf(values: ReturnType<typeof settingsOf>): IdentitySettings | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_AUDIENCE, OIDC_UNITS_FILE } = values;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !OIDC_AUDIENCE) return undefined;
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    audience: OIDC_AUDIENCE,
    algorithm: values.OIDC_ALGORITHM,
    tokenType: values.OIDC_TOKEN_TYPE,
    rolesClaim: values.OIDC_ROLES_CLAIM,
    unitsClaim: values.OIDC_UNITS_CLAIM,
    units: OIDC_UNITS_FILE ? readUnits(path.resolve(root, OIDC_UNITS_FILE)) : undefined,
  };
}

function readUnits(file: string): Readonly<Record<string, string>> {
  try {
    const units: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isTexts(units)) return units;
  } catch {
    // The message below is for a missing file too.
  }
  throw new WrongSettings(`OIDC_UNITS_FILE: expected a JSON file such as { "group": "E10000032:T0101" }.`, [
    "OIDC_UNITS_FILE",
  ]);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "string");
}
