/** The lines that a new value adds to its list's file: a line of the list, and its import. */
export interface ListLine {
  /** The text in the list: `hello,`. */
  line: string;
  import?: { name: string; from: string };
}

/**
 * Adds a line at the end of the first list of a file, and an import among the others by its path.
 *
 * @returns the new text; null if the file has no list in our form
 */
export function addToList(text: string, { line, import: brought }: ListLine): string | null {
  const lines = text.split("\n");
  const end = lines.indexOf("];");
  if (end < 0) return null;
  lines.splice(end, 0, `  ${line}`);
  if (brought === undefined) return lines.join("\n");
  const imports = lines.flatMap((found, index) => {
    const from = /^import .* from "(.*)";$/.exec(found)?.[1];
    return from === undefined ? [] : [{ from, index }];
  });
  const next = imports.find(({ from }) => from.startsWith(".") && from > brought.from);
  const place = next?.index ?? (imports.at(-1)?.index ?? -1) + 1;
  lines.splice(place, 0, `import { ${brought.name} } from "${brought.from}";`);
  return lines.join("\n");
}
