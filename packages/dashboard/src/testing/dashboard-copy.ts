import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** A copy of the dashboard in a temporary folder, for a test that changes its files. */
export interface DashboardCopy {
  readonly root: string;
  /**
   * Runs a Node program of the project in the copy.
   * @param program its file, from node_modules
   * @returns what it printed
   * @throws if it ends with another code than 0; the message has what it printed.
   */
  run(program: string, args: readonly string[]): Promise<string>;
  /** Files that were added or changed since the copy was made, from its folder, in alphabetical order. */
  changes(): Promise<string[]>;
  remove(): Promise<void>;
}

const repository = fileURLToPath(new URL("../../../..", import.meta.url));

/** Copies the dashboard. Installed packages and the schema package are linked, not copied. */
export async function copyDashboard(): Promise<DashboardCopy> {
  const home = await mkdtemp(join(tmpdir(), "children-first-dashboard-"));
  const root = join(home, "packages", "dashboard");
  await mkdir(join(home, "packages"));
  await cp(join(repository, "packages", "dashboard"), root, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|dist)$/.test(path),
  });
  for (const file of ["tsconfig.base.json", ".oxfmtrc.json", ".oxlintrc.json"])
    await cp(join(repository, file), join(home, file));
  for (const folder of ["node_modules", join("packages", "schema")])
    await symlink(join(repository, folder), join(home, folder), "junction");
  const before = await hashes(root);
  return {
    root,
    run: (program, args) =>
      new Promise((resolve, reject) => {
        const command = [join(repository, "node_modules", program), ...args];
        execFile(process.execPath, command, { cwd: root, env: plainEnvironment() }, (error, stdout, stderr) => {
          if (error) reject(new Error(`${program} ${args.join(" ")}\n${stdout}${stderr}`));
          else resolve(stdout);
        });
      }),
    changes: async () => [...(await hashes(root))].flatMap(([file, hash]) => (before.get(file) === hash ? [] : [file])),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

/** The environment without what Vitest tells its workers: another Vitest would take it for its own. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));
}

async function hashes(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.toSorted().map(async (file) => {
      const hash = createHash("sha256")
        .update(await readFile(file))
        .digest("hex");
      return [relative(root, file).replaceAll("\\", "/"), hash] as const;
    }),
  );
  return new Map(found);
}
