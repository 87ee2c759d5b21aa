import { resolve } from "node:path";
import { settingsOf } from "@children-first/schema/settings";

/** The settings of the command line. */
export interface EtlConfig {
  /** Folder of the embedded database, as an absolute path. */
  dataDir: string;
  /** A PostgreSQL to use instead of the embedded one. Default: undefined. */
  databaseUrl: string | undefined;
  /** ONS code of the authority that runs this platform. */
  authority: string;
  /** The file of queries and jobs, as an absolute path. */
  sources: string;
  /** Reads a variable of the environment that the sources file names. */
  variable: (name: string) => string | undefined;
}

/**
 * Reads DATA_DIR (default .data in the current folder), DATABASE_URL, AUTHORITY (default West Sussex) and SOURCES
 * (default sources.json). An empty variable counts as not set.
 *
 * @throws {WrongSettings} that names each wrong variable and what it should be
 */
export function readEtlConfig(variables: NodeJS.ProcessEnv = process.env): EtlConfig {
  const { DATA_DIR, DATABASE_URL, AUTHORITY, SOURCES } = settingsOf(variables, process.cwd());
  return {
    dataDir: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    authority: AUTHORITY,
    sources: resolve(SOURCES),
    variable: (name) => variables[name] || undefined,
  };
}
