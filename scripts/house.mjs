// `npm run check:house`: what no compiler and no linter knows of this project.
import { browserFaults, packageFaults } from "./checks/boundaries.mjs";
import { lockFileFaults } from "./checks/lock-file.mjs";
import { sourceFiles } from "./checks/source-files.mjs";
import { at, packages, root } from "./repository.mjs";
import { turbo } from "./turbo.mjs";

const folders = packages.map((name) => `packages/${name}/src`);
const files = sourceFiles(root, folders);

const checks = {
  "a package imports only what it may": packageFaults(turbo, root),
  "the dashboard imports only what a browser may have": browserFaults(files),
  "the lock file names no registry": lockFileFaults(at("package-lock.json")),
};

for (const [rule, faults] of Object.entries(checks)) {
  console.log(`${faults.length === 0 ? "ok " : "red"}  ${rule}${faults.length > 0 ? ` (${faults.length})` : ""}`);
  for (const fault of faults) console.log(fault.replaceAll(/^/gm, "     "));
}
process.exitCode = Object.values(checks).every((faults) => faults.length === 0) ? 0 : 1;
