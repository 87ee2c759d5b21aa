import { spawn } from "node:child_process";
import type { RunAs } from "./service-user.ts";

/**
 * The environment of PostgreSQL's programs: ours without the PG* variables, which would point them elsewhere. Messages
 * are in English, because we read some of them.
 */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"));
  return { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC" };
}

/**
 * Runs one of PostgreSQL's programs to its end, in a separate session. Ctrl-C reaches every process of a terminal, and
 * a broken-off `initdb` or `pg_ctl` would leave more to clean up than one that we wait for.
 *
 * @returns the exit code, null if the program could not be run; and all that it wrote
 */
export function runProgram(
  file: string,
  args: string[],
  runAs: RunAs,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      ...runAs,
      cwd: "/",
      detached: true,
      windowsHide: true,
      env: programEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", (failure) => resolve({ code: null, output: failure.message }));
    child.on("close", (code) => resolve({ code, output: output.trim() }));
  });
}
