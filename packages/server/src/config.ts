import path from "node:path";
import { settingsOf } from "@children-first/schema/settings";

/** The server's settings, from environment variables. See .env.example. */
export interface Config {
  readonly port: number;
  /** Folder of the embedded PostgreSQL, absolute. */
  readonly dataDir: string;
  /** A PostgreSQL 15 or later. Undefined for the embedded one. */
  readonly databaseUrl: string | undefined;
  /** ONS code of the authority that runs this platform. */
  readonly authority: string;
  readonly development: boolean;
  /** The least level that is logged, by pino's names. */
  readonly logLevel: string;
  /** Whether a request may choose a demo viewer with headers. Never in production. */
  readonly demoIdentity: boolean;
  /** The dashboard's built files. */
  readonly dashboardDir: string;
}

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 * @throws {WrongSettings} naming each wrong variable and what it should be.
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const root = path.resolve(import.meta.dirname, "../../..");
  const { PORT, DATA_DIR, DATABASE_URL, AUTHORITY, LOG_LEVEL, NODE_ENV, DEMO_IDENTITY } = settingsOf(variables, root);
  return {
    port: Number(PORT),
    dataDir: path.resolve(root, DATA_DIR),
    databaseUrl: DATABASE_URL,
    authority: AUTHORITY,
    development: (NODE_ENV ?? "development") === "development",
    logLevel: LOG_LEVEL,
    demoIdentity: NODE_ENV !== "production" && DEMO_IDENTITY !== "off",
    dashboardDir: path.join(root, "packages/dashboard/dist"),
  };
}
