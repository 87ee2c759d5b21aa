// Loaded into the programs that we start (`node --import`). They are in a separate process group, so they would outlive
// us if we were killed. Each therefore watches its parent, and stops when that is gone.
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.platform !== "win32") {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGTERM"), 1_000).unref();
}
