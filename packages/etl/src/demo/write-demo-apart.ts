import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { DemoOptions } from "./demo-options.ts";
import type { WrittenAuthority } from "./write-demo.ts";

/**
 * Megabytes for what has just been made. Nothing of an authority is kept when it has been written, but in a process of its
 * own the engine makes this part of its memory larger and larger the more is written, up to 128.
 */
const young = 12;

/** `writeDemo` in a thread of its own, which takes as much memory for a hundred authorities as for a few. */
export async function* writeDemoApart(options: DemoOptions): AsyncGenerator<WrittenAuthority> {
  const worker = new Worker(new URL("demo-worker.ts", import.meta.url), {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: young },
  });
  for await (const [written] of on(worker, "message", { close: ["exit"] })) yield written as WrittenAuthority;
}
