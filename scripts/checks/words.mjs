/** Counts the words of a text. A sign between two spaces is none. @param {string} text */
export function countWords(text) {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * The sentences of a text. A blank line and the start of an item of a list end one too.
 *
 * @param {string} text
 */
export function sentencesOf(text) {
  return text
    .replaceAll(/\b(e\.g|i\.e|etc|cf|No)\./g, "$1")
    .split(/(?<=[.!?]["')\]`]*)\s+|\n\s*\n|\n\s*[-*] /)
    .map((sentence) => sentence.replaceAll(/\s+/g, " ").trim())
    .filter((sentence) => sentence !== "");
}
