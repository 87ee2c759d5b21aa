/** What a new value adds to the file that lists it: a line of the list, and the import that brings the value. */
export interface ListLine {
  /** As it stands in the list: `hello,`. */
  line: string;
  import?: { name: string; from: string };
}

/**
 * The text of a list's file with one more line at the end of its list, the first in the file, and the import among the
 * others by its path. Null where the file has no list that ends as lists do here.
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
