import { type Fact, factColumns } from "@children-first/schema/facts";
import type { Disposition, Loader } from "../loader.ts";
import { factHeadings, isFileOf, requiredColumns } from "./fact-header.ts";

/** What a source system's folder says of one of its files. */
export interface TableSource {
  /** The loader's id. */
  id: string;
  /** Raised when the same file would give other rows than before. */
  version?: number;
  owner: string;
  disposition: Disposition;
  /** The columns have names that no other file has, so that the file may have any name. */
  byHeader?: boolean;
}

/** The loader of a flat table with a natural key: its columns, types and rules are the fact's declaration. */
export function tableLoader(
  fact: Fact,
  { id, version = 1, owner, disposition, byHeader = false }: TableSource,
): Loader {
  return {
    id,
    version,
    owner,
    title: fact.title,
    description: `${fact.table}.csv, one row for each ${fact.key.join(", ")}. Source: ${fact.source}.`,
    surveys: false,
    recognises: (fileName, header) => isFileOf(fact, fileName, header, byHeader),
    headings: (header) => factHeadings(fact, header),
    requires: requiredColumns(fact),
    plan(file, { authority }) {
      const places = factColumns(fact).map(({ name }) => {
        const place = file.header.indexOf(name);
        return place < 0 ? null : place;
      });
      const unknown = file.headings.filter((_, index) => !places.includes(index));
      const absent = Object.keys(fact.columns).filter((_, index) => places[index] === null);
      const notes = [
        ...(unknown.length > 0 ? [`Not read, because the table has no such column: ${list(unknown)}.`] : []),
        ...(absent.length > 0 ? [`Not in the file, so not recorded: ${list(absent)}.`] : []),
      ];
      return { into: "facts", fact, authority: authority.code, disposition, places, headings: file.headings, notes };
    },
  };
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => `"${name}"`);
  return `${shown.join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
}
