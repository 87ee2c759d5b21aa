import { readFileSync } from "node:fs";
import { parse, visit } from "graphql";
import { countWords, sentencesOf } from "./words.mjs";

const most = 25;

/**
 * The descriptions of the API with a sentence that is too long to be read once. They are the partners' documentation.
 *
 * @param {string} path of schema.graphql
 * @returns {string[]} one line a sentence: its place, its length and its first words
 */
export function descriptionFaults(path) {
  /** @type {string[]} */
  const faults = [];
  visit(parse(readFileSync(path, "utf8")), {
    enter(node) {
      if (!("description" in node) || node.description === undefined) return;
      for (const sentence of sentencesOf(node.description.value)) {
        const words = countWords(sentence);
        if (words <= most) continue;
        const start = sentence.split(" ").slice(0, 6).join(" ");
        faults.push(
          `schema.graphql:${node.description.loc?.startToken.line} a sentence of ${words} words, and ${most} is the most: ` +
            `"${start}…". Make two of it, where the field is declared.`,
        );
      }
    },
  });
  return faults;
}
