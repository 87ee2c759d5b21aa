import { registerEnumType } from "type-graphql";

/**
 * Registers words as a GraphQL enum. Every word needs a description. The enum's values are the words themselves, or what
 * `nameOf` makes of each; resolvers get the words.
 *
 * @example
 * const RagEnum = enumOf<Rag>("Rag", "The rating of a figure.", { GREEN: "At the target.", AMBER: "...", ... });
 */
export function enumOf<Word extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Word, string>>,
  nameOf: (word: Word) => string = (word) => word,
): Readonly<Record<string, Word>> {
  const all = Object.keys(words) as Word[];
  const entries = Object.fromEntries(all.map((word) => [nameOf(word), word]));
  const valuesConfig = Object.fromEntries(all.map((word) => [nameOf(word), { description: words[word] }]));
  registerEnumType(entries, { name, description, valuesConfig });
  return entries;
}
