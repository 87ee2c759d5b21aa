import { parentPort, workerData } from "node:worker_threads";
import type { DemoOptions } from "./demo-options.ts";
import { writeDemo } from "./write-demo.ts";

// The thread of `writeDemoApart`: writes the authorities, and posts each one when it is written.
for (const written of writeDemo(workerData as DemoOptions)) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(written);
}
