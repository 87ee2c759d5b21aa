import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** The result of a run of the command line. `code` is null if it was killed. */
export interface EtlEnding {
  code: number | null;
  out: string;
  err: string;
  /** Standard output as JSON, one object a line. */
  reports: () => Record<string, any>[];
}

/** Runs the real command line as a separate process, on a database. `variables` are added to its environment. */
export function etlProcess(databaseUrl: string, args: readonly string[], authority = "E10000032", variables = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../cli.ts"), ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl, AUTHORITY: authority, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (err += text));
  const ended = once(child, "close").then(([code]): EtlEnding => ({
    code: code as number | null,
    out,
    err,
    reports: () =>
      out
        .trim()
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, any>),
  }));
  return { child, ended };
}
