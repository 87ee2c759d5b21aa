/** Names as a sentence has them, the first twelve. */
export function namesInWords(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => `"${name}"`);
  return `${shown.join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
}

/** What a load says of columns that its loader does not know, as its only sentence; nothing where there are none. */
export function unreadNotes(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`Not read, because the table has no such column: ${namesInWords(names)}.`];
}
