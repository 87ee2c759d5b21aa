import { posix } from "node:path";

/** A reader takes in about this many files at a glance. */
const most = 40;

/**
 * The folders that hold too many source files, tests among them.
 *
 * @param {readonly import("./source-files.mjs").SourceFile[]} files
 * @returns {string[]} one line a fault
 */
export function folderSizeFaults(files) {
  const folders = Map.groupBy(files, ({ path }) => posix.dirname(path));
  return [...folders]
    .filter(([, inside]) => inside.length > most)
    .map(
      ([folder, inside]) =>
        `${folder} holds ${inside.length} source files, and ${most} is the most. Give each subject a folder in it.`,
    );
}
