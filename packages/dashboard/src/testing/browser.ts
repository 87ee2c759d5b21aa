import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packed from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/**
 * Starts a browser for tests. On Linux on x64 it is the Chromium of an npm package, with its system libraries. The first
 * call on a machine unpacks it into the temporary folder. Elsewhere it is the installed Chrome.
 * @throws if there is no browser to start; the message names what was tried.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64") return chromium.launch({ channel: "chrome" });
  const home = await (unpacking ??= unpacked());
  return chromium.launch({
    executablePath: join(home, "chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
    env: { ...process.env, LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_PATH: join(home, "fonts") },
  });
}

let unpacking: Promise<string> | undefined;

async function unpacked(): Promise<string> {
  // A folder for each user: only its owner may enter a folder made by mkdtemp.
  const home = join(tmpdir(), `children-first-chromium-147.0.0-${process.getuid?.() ?? 0}`);
  if (existsSync(home)) return home;
  const own = await mkdtemp(join(tmpdir(), "children-first-chromium-"));
  // The package unpacks into TMPDIR, and unpacks its system libraries only where it finds the platform it was made
  // for. Both variables are set while it unpacks.
  const before = { TMPDIR: process.env["TMPDIR"], AWS_LAMBDA_JS_RUNTIME: process.env["AWS_LAMBDA_JS_RUNTIME"] };
  Object.assign(process.env, { TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" });
  try {
    await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  try {
    // By one rename, so that another process never sees half a browser.
    await rename(own, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    await rm(own, { recursive: true, force: true });
  }
  return home;
}
