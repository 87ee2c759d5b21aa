import type { NestedTable } from "../../readers/xml/nested-table.ts";
import type { ExtractForm } from "./extract-file.ts";
import { openTextFile } from "./text-file.ts";
import { escaped } from "./xml-escape.ts";

/**
 * A return in XML. Its tables are nested, so their rows must come in the order of the file: a child, then the child's
 * records. The line of its element identifies a row.
 */
export function returnForm(tables: readonly NestedTable[], head: readonly string[]): ExtractForm {
  return (path) => {
    const file = openTextFile(path);
    const open: string[] = [];
    let line = 0;

    function add(content: string): number {
      file.write(`${"  ".repeat(open.length)}${content}\n`);
      line += 1;
      return line;
    }

    function start(name: string): number {
      const at = add(`<${name}>`);
      open.push(name);
      return at;
    }

    function end(depth: number): void {
      while (open.length > depth) {
        const name = open.pop()!;
        add(`</${name}>`);
      }
    }

    /** Closes the elements that are not on the path, and opens those that are. */
    function goTo(wanted: readonly string[]): void {
      const same = wanted.findIndex((name, index) => open[index] !== name);
      end(same < 0 ? wanted.length : same);
      for (const name of wanted.slice(open.length)) start(name);
    }

    add('<?xml version="1.0" encoding="UTF-8"?>');
    start("Message");
    for (const written of head) add(written);
    return {
      open({ part }) {
        const { record, head: shared, levels } = tables.find(({ name }) => name === part)!;
        const around = [...shared, ...levels.slice(0, -1).flatMap(({ cells }) => cells)].length;
        const own = levels.at(-1)!.cells;
        const element = [record, ...levels.map(({ at }) => at)].filter(Boolean).flatMap((at) => at.split("/"));
        return {
          write(cells) {
            goTo(element.slice(0, -1));
            const name = element.at(-1)!;
            if (own[0] === "") return add(`<${name}>${escaped(cells[around]!)}</${name}>`);
            const at = start(name);
            for (const [index, cell] of own.entries()) {
              const value = cells[around + index]!;
              if (value === "") continue;
              const steps = cell.split("/");
              goTo([...element, ...steps.slice(0, -1)]);
              add(`<${steps.at(-1)!}>${escaped(value)}</${steps.at(-1)!}>`);
            }
            return at;
          },
          close: () => undefined,
        };
      },
      close() {
        end(0);
        file.close();
      },
    };
  };
}
