import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { DemoOptions } from "./demo-options.ts";
import type { WrittenAuthority } from "./write-demo.ts";

/**
 * Megabytes for new objects. A written authority leaves nothing in memory. Without a limit, though, the engine enlarges
 * this part of the memory with every authority, up to 128.
 */
const young = 12;

/** Runs `writeDemo` in a thread, which takes as much memory for a hundred authorities as for a few. */
export async function* writeDemoApart(options: DemoOptions): AsyncGenerator<WrittenAuthority> {
  const worker = new Worker(new URL("demo-worker.ts", import.meta.url), {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: young },
  });
  for await (const [written] of on(worker, "message", { close: ["exit"] })) yield written as WrittenAuthority;
}
