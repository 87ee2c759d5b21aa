import { resolve } from "node:path";
import { z } from "zod";

const environment = z.object({
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "expected postgresql://user@host/database" }).optional(),
  AUTHORITY: z.string().default("E10000032"),
  SOURCES: z.string().default("sources.json"),
});

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
 * @throws {Error} that names each wrong variable and what it should be
 */
export function readEtlConfig(variables: NodeJS.ProcessEnv = process.env): EtlConfig {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const read = environment.safeParse(set);
  if (!read.success)
    throw new Error(read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "));
  const { DATA_DIR, DATABASE_URL, AUTHORITY, SOURCES } = read.data;
  return {
    dataDir: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    authority: AUTHORITY,
    sources: resolve(SOURCES),
    variable: (name) => set[name],
  };
}
