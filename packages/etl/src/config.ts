import { resolve } from "node:path";

/** How the command line runs, read from the environment once. */
export interface Config {
  /** Folder of the embedded database. */
  dataDir: string;
  /** A PostgreSQL to use instead of the embedded one; undefined for none. */
  databaseUrl: string | undefined;
  /** ONS code of the authority that runs this platform. */
  authority: string;
}

/** Reads DATA_DIR (default .data in the current folder), DATABASE_URL and AUTHORITY (default West Sussex). */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  return {
    dataDir: resolve(environment["DATA_DIR"] || ".data"),
    databaseUrl: environment["DATABASE_URL"] || undefined,
    authority: environment["AUTHORITY"] || "E10000032",
  };
}
