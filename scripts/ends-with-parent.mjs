// Loaded into the programs we start (`node --import`). They stand in a process group of their own, so one that
// kills us outright would leave them behind: each watches for our going and then stops as if asked to.
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.platform !== "win32") {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGTERM"), 1_000).unref();
}
