import { countWords } from "./words.mjs";

const most = 60;

/**
 * The comments that are too long to be read beside the code. The code of an `@example`, tags and their types do not
 * count.
 *
 * @param {readonly import("./source-files.mjs").SourceFile[]} files
 * @returns {string[]} one line a fault
 */
export function commentFaults(files) {
  return files.flatMap(({ path, comments }) =>
    comments
      .map(({ text, line }) => ({ line, words: countWords(prose(text)) }))
      .filter(({ words }) => words > most)
      .map(
        ({ line, words }) =>
          `${path}:${line} a comment of ${words} words, and ${most} is the most. Say what and why, and leave out the rest.`,
      ),
  );
}

/** @param {string} comment without its marks */
function prose(comment) {
  return comment
    .replaceAll(/^\s*```[^]*?^\s*```/gm, "")
    .replaceAll(/^\s*@example\b[^]*?(?=^\s*@\w|$(?![^]))/gm, "")
    .replaceAll(/@\w+(\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})?/g, "");
}
