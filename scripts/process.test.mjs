import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const library = new URL("./process.mjs", import.meta.url).href;
const watcher = new URL("./ends-with-parent.mjs", import.meta.url).href;

/**
 * A command of ours around a program that stops gracefully, as the server does. It prints "ready" and "asked", counts
 * further signals, prints their number, and ends with code 7.
 */
function command() {
  const program = `
    let signals = 0;
    for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => {
      if (++signals > 1) return;
      console.log("asked");
      setTimeout(() => { console.log("signals " + signals); process.exit(7); }, 300);
    });
    setInterval(() => {}, 1_000);
    console.log("ready " + process.pid);
  `;
  const ours = `
    import { run } from ${JSON.stringify(library)};
    try {
      process.exitCode = await run(process.execPath, ["--import", ${JSON.stringify(watcher)}, "-e", ${JSON.stringify(program)}]);
    } catch (error) {
      process.exitCode = error.exitCode;
    }
  `;
  return spawn(process.execPath, ["--input-type=module", "-e", ours], { stdio: ["ignore", "pipe", "inherit"] });
}

/** @param {ReturnType<typeof command>} child @returns {Promise<number>} the inner program's pid */
async function ready(child) {
  const [chunk] = await once(child.stdout, "data");
  return Number(/ready (\d+)/.exec(String(chunk))?.[1]);
}

test.skipIf(process.platform === "win32")(
  "Ctrl-C reaches a program once, however often it reaches us, and its end is waited for",
  async () => {
    const child = command();
    const program = await ready(child);
    const exited = once(child, "exit");
    child.kill("SIGINT");
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const said = text(child.stdout);
    expect(await exited).toEqual([130, null]);
    expect(await said).toBe("signals 1\n");
    expect(() => process.kill(program, 0)).toThrow("ESRCH");
  },
);

test.skipIf(process.platform === "win32")("a program whose command was killed outright stops by itself", async () => {
  const child = command();
  await ready(child);
  const said = text(child.stdout);
  child.kill("SIGKILL");
  // The pipe closes when the last process that holds it is gone.
  expect(await said).toBe("asked\nsignals 1\n");
});
