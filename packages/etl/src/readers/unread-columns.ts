/** The first twelve names, as text. */
export function namesInWords(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => `"${name}"`);
  return `${shown.join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
}

/** The note about columns that the loader does not know. Empty without such columns. */
export function unreadNotes(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`Not read, because the table has no such column: ${namesInWords(names)}.`];
}
