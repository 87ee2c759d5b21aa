import { facts } from "@children-first/schema/facts";
import type { Loader } from "../../loader.ts";
import { tableLoader, type TableSource } from "./table-loader.ts";

/** What the files of one source system have in common. */
export interface FactSource extends Omit<TableSource, "id"> {
  /** Stands before the table's name in the loader's id; the id is the table's name alone without it. */
  prefix?: string;
}

/** A loader for every fact that names this source. `tables` says in what a table differs from the others. */
export function sourceLoaders(
  source: string,
  { prefix = "", ...common }: FactSource,
  tables: Readonly<Record<string, Partial<TableSource>>> = {},
): readonly Loader[] {
  return facts
    .filter((fact) => fact.source === source || fact.source.startsWith(`${source}, `))
    .map((fact) =>
      tableLoader(fact, { ...common, id: `${prefix}${fact.table.replaceAll("_", "-")}`, ...tables[fact.table] }),
    );
}
