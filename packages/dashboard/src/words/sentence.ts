/**
 * Makes the first letter a capital, for a clause that begins a sentence.
 * @example sentence("hidden to protect people"); // "Hidden to protect people"
 */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Several things as a list in a sentence.
 * @example listWords(["red", "amber", "green"]); // "red, amber and green"
 */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(words);
}
