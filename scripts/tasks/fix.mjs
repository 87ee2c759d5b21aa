import { existsSync } from "node:fs";
import { ensureInstalled } from "../install.mjs";
import { environment, ourProgram, projectNode } from "../node.mjs";
import { Failure, runQuietly, say } from "../process.mjs";
import { at, root } from "../repository.mjs";
import { codegen, oxfmt, oxlint, printSchema, serverCompiler } from "../tools.mjs";

/** `npm run fix`: writes the generated files anew, puts right what lint can put right, and formats. */
export async function run() {
  await ensureInstalled();
  const node = projectNode();
  const env = environment(node, serverCompiler);
  const steps = [
    ...(existsSync(at("packages", "server", "src", "print-schema.ts")) ? [{ args: printSchema, cwd: root }] : []),
    ...(existsSync(codegen.config) ? [{ args: codegen.args, cwd: codegen.cwd }] : []),
    { args: [...oxlint, "--fix"], cwd: root },
    { args: [oxfmt], cwd: root },
  ];
  say("Writing the generated files, fixing and formatting…");
  for (const { args, cwd } of steps) {
    const { exitCode, output } = await runQuietly(node, [...ourProgram, ...args], { cwd, env });
    if (exitCode !== 0) throw new Failure(output.trim(), exitCode);
  }
  say("Done.");
  return 0;
}
