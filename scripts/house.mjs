// `npm run check:house`: the rules of this project that no compiler and no linter checks.
import { browserFaults, packageFaults } from "./checks/boundaries.mjs";
import { commentFaults } from "./checks/comments.mjs";
import { descriptionFaults } from "./checks/descriptions.mjs";
import { exportedNameFaults } from "./checks/exported-names.mjs";
import { circleFaults, floorFaults } from "./checks/floors.mjs";
import { folderSizeFaults } from "./checks/folder-sizes.mjs";
import { lockFileFaults } from "./checks/lock-file.mjs";
import { sourceFiles } from "./checks/source-files.mjs";
import { at, packages, root } from "./repository.mjs";
import { turbo } from "./turbo.mjs";

const files = sourceFiles(root, [...packages.map((name) => `packages/${name}/src`), "scripts"]);

const checks = {
  "a package imports only what it may": packageFaults(turbo, root),
  "the dashboard imports only what a browser may have": browserFaults(files),
  "no import of schema points to a floor above": floorFaults(files),
  "no folders of schema import each other in a circle": circleFaults(files),
  "no folder holds more than 40 source files": folderSizeFaults(files),
  "no two files export one name": exportedNameFaults(files),
  "no comment has more than 60 words": commentFaults(files),
  "no description of the API has a sentence of more than 25 words": descriptionFaults(
    at("packages/schema/schema.graphql"),
  ),
  "the lock file names no registry": lockFileFaults(at("package-lock.json")),
};

for (const [rule, faults] of Object.entries(checks)) {
  console.log(`${faults.length === 0 ? "ok " : "red"}  ${rule}${faults.length > 0 ? ` (${faults.length})` : ""}`);
  for (const fault of faults) console.log(fault.replaceAll(/^/gm, "     "));
}
process.exitCode = Object.values(checks).every((faults) => faults.length === 0) ? 0 : 1;
