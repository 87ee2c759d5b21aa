import path from "node:path";
import { z } from "zod";

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  AUTHORITY: z
    .string()
    .regex(/^E\d{8}$/, "expected an ONS code like E10000032")
    .default("E10000032"),
  DEMO_IDENTITY: z.enum(["on", "off"]).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("warn"),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
});

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

/** Thrown for an impossible setting. The message names the variable. */
export class WrongConfiguration extends Error {
  override name = "WrongConfiguration";
}

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 * @throws WrongConfiguration naming each wrong variable and what it should be.
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const root = path.resolve(import.meta.dirname, "../../..");
  const read = environment.safeParse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== "")));
  if (!read.success) {
    throw new WrongConfiguration(
      read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "),
    );
  }
  const { NODE_ENV, DEMO_IDENTITY } = read.data;
  if (NODE_ENV === "production" && DEMO_IDENTITY === "on") {
    throw new WrongConfiguration(
      "DEMO_IDENTITY: off in production, where anybody could choose to read children's records",
    );
  }
  return {
    port: read.data.PORT,
    dataDir: path.resolve(root, read.data.DATA_DIR),
    databaseUrl: read.data.DATABASE_URL,
    authority: read.data.AUTHORITY,
    development: NODE_ENV === "development",
    logLevel: read.data.LOG_LEVEL,
    demoIdentity: NODE_ENV !== "production" && DEMO_IDENTITY !== "off",
    dashboardDir: path.join(root, "packages/dashboard/dist"),
  };
}
