import { openSync, closeSync, rmSync, statSync, utimesSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { at } from "./repository.mjs";

const heartbeatMs = 1_000;
const abandonedAfterMs = 15_000;

/**
 * Does one piece of work at a time: a second command waits for the first. The holder touches the lock file every
 * second, so that a killed one is noticed and does not lock out all others.
 *
 * @template T
 * @param {string} name of the lock file, at the root of the project
 * @param {() => Promise<T>} work
 * @param {{ onWait?: () => void }} [options]
 * @returns {Promise<T>} the result of the work
 */
export async function withLock(name, work, { onWait } = {}) {
  const path = at(name);
  let waited = false;
  while (!taken(path)) {
    if (!waited) onWait?.();
    waited = true;
    await sleep(250);
  }
  const heartbeat = setInterval(() => utimesSync(path, new Date(), new Date()), heartbeatMs);
  const release = () => rmSync(path, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.removeListener("exit", release);
    release();
  }
}

/** @param {string} path */
function taken(path) {
  try {
    closeSync(openSync(path, "wx"));
    return true;
  } catch (error) {
    if (!isNodeError(error) || error.code !== "EEXIST") throw error;
  }
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - touched > abandonedAfterMs) rmSync(path, { force: true });
  return false;
}

/** @param {unknown} error @returns {error is NodeJS.ErrnoException} */
function isNodeError(error) {
  return error instanceof Error && "code" in error;
}
