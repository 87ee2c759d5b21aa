import { resolve } from "node:path";

/** How the command line runs, read from the environment once. */
export interface Config {
  /** Folder of the embedded database. */
  dataDir: string;
  /** A PostgreSQL to use instead of the embedded one; undefined for none. */
  databaseUrl: string | undefined;
  /** ONS code of the authority that runs this platform. */
  authority: string;
  /** The file that names queries and jobs. */
  sources: string;
  /** Another variable of the environment, which the sources file names. */
  variable: (name: string) => string | undefined;
}

/** Reads DATA_DIR (default .data in the current folder), DATABASE_URL, AUTHORITY (default West Sussex) and SOURCES (default sources.json). */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  return {
    dataDir: resolve(environment["DATA_DIR"] || ".data"),
    databaseUrl: environment["DATABASE_URL"] || undefined,
    authority: environment["AUTHORITY"] || "E10000032",
    sources: resolve(environment["SOURCES"] || "sources.json"),
    variable: (name) => environment[name] || undefined,
  };
}
