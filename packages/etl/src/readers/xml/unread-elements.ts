import type { XmlLayout } from "./xml-layout.ts";
import type { XmlElement, XmlRecord } from "./xml-records.ts";

/** Elements with a value that no table of a layout reads. They are reported, so that none is lost silently. */
export interface UnreadElements {
  /** Empties the collection, for another reading of the file. */
  reset(): void;
  look(record: XmlRecord): void;
  notes(): readonly string[];
}

/** The number of elements that are named. */
const most = 10;

/** Collects the elements of a file's records that its layout does not read. */
export function unreadElements({ tables }: XmlLayout): UnreadElements {
  const known = new Set(tables.flatMap(({ reads = [] }) => reads));
  const found = new Map<string, { count: number; line: number }>();
  const visit = (element: XmlElement, path: string) => {
    for (const [name, children] of element.fields)
      for (const child of children) {
        const at = `${path}/${name}`;
        if (child.fields.size > 0) visit(child, at);
        else if (child.text !== "" && !known.has(at)) {
          const { count = 0, line = child.line } = found.get(at) ?? {};
          found.set(at, { count: count + 1, line });
        }
      }
  };
  return {
    reset: () => found.clear(),
    look: (record) => visit(record, record.path),
    notes() {
      if (found.size === 0) return [];
      const shown = [...found]
        .slice(0, most)
        .map(([at, { count, line }]) => `<${at}> (${count}, first at line ${line})`);
      const more = found.size > most ? ` and ${found.size - most} more` : "";
      return [`Not read, because no table has such an element: ${shown.join(", ")}${more}.`];
    },
  };
}
