import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * A failure that a person can correct. Its message says what went wrong and what to do, and no stack trace is shown.
 */
export class Failure extends Error {
  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Thrown after a person or the machine asked us to stop, so that nothing more is started. */
export class Stopped extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Stopped by ${signal}.`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** In milliseconds. One keypress reaches us twice: from the terminal, and from npm. A later signal means "now". */
const impatientAfterMs = 2_000;
const forcedAfterMs = 20_000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
/** @type {{ signal: NodeJS.Signals, at: number } | undefined} */
let stopping;
let listening = false;

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  if (stopping === undefined) {
    stopping = { signal, at: Date.now() };
    for (const child of running) child.kill(signal);
    setTimeout(force, forcedAfterMs).unref();
  } else if (Date.now() - stopping.at > impatientAfterMs) force();
}

function force() {
  for (const child of running) child.kill("SIGKILL");
}

function listen() {
  if (listening) return;
  listening = true;
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => stop(signal));
  // A closed terminal is a request to stop. Not every child handles SIGHUP as it does SIGTERM.
  process.on("SIGHUP", () => stop("SIGTERM"));
  process.on("exit", force);
  // npm passes nothing on if it is killed, so we watch whether it is gone.
  if (process.env.npm_lifecycle_event !== undefined && process.platform !== "win32") {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stop("SIGTERM"), 1_000).unref();
  }
}

/**
 * Starts a program that ends with us. It runs in a separate process group, so that a Ctrl-C in the terminal reaches it
 * once, from us, and never twice.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options] `stdio` is inherited by default
 * @throws {Stopped} after a request to stop
 */
export function start(command, args, options = {}) {
  listen();
  if (stopping !== undefined) throw new Stopped(stopping.signal);
  const child = spawn(command, args, { stdio: "inherit", detached: process.platform !== "win32", ...options });
  running.add(child);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once("error", (error) => {
      running.delete(child);
      reject(new Failure(`${command} could not be started: ${error.message}`));
    });
    child.once("close", (code, signal) => {
      running.delete(child);
      resolve(code ?? 128 + constants.signals[signal ?? "SIGTERM"]);
    });
  });
  return { child, ended };
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + n if signal n ended it
 * @throws {Stopped} after a request to stop
 */
export async function run(command, args, options) {
  const exitCode = await start(command, args, options).ended;
  if (stopping !== undefined) throw new Stopped(stopping.signal);
  return exitCode;
}

/**
 * Runs a program to its end without showing its output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<{ exitCode: number, stdout: string, output: string }>} `output` is both streams in their order
 * @throws {Stopped} after a request to stop
 */
export async function runQuietly(command, args, options) {
  const { child, ended } = start(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    stdout += text;
    output += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  const exitCode = await ended;
  if (stopping !== undefined) throw new Stopped(stopping.signal);
  return { exitCode, stdout, output };
}

/**
 * Stops a program that `start` began, and waits until it is gone.
 *
 * @param {ReturnType<typeof start>} started
 */
export async function end(started) {
  started.child.kill("SIGTERM");
  await started.ended;
}

/** Prints a line about what is being done, on standard error: standard output belongs to results. */
export function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}
