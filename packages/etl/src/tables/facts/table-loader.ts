import { type Fact, factColumns } from "@children-first/schema/facts";
import type { Disposition, FactPlan, LoadCheck, RowSchema } from "./fact-plan.ts";
import type { Loader, SourceFile } from "../../loader.ts";
import type { Reference } from "../../reference.ts";
import { type SourceContract, usualContract } from "./source-contract.ts";
import { factHeadings, isFileOf, requiredColumns } from "./fact-header.ts";
import { differenceNotes, headerDifferences } from "./header-differences.ts";

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
  /** Whether other tables of its file are loaded where every row of this one is refused. Default: nothing of the file is. */
  standsAlone?: boolean;
  /** In what the contract with the source differs from the usual one. */
  contract?: Partial<SourceContract>;
  /** What should not be in a file, though its rows can be taken. */
  checks?: readonly LoadCheck[];
  /** What every row must be beyond its columns' types, where that can be told of the row alone. */
  rowSchema?: RowSchema;
}

/** A loader whose files become rows of a fact. */
export interface FactLoader extends Loader {
  plan(file: SourceFile, reference: Reference): FactPlan;
}

/** The loader of a flat table with a natural key: its columns, types and rules are the fact's declaration. */
export function tableLoader(
  fact: Fact,
  {
    id,
    version = 1,
    owner,
    disposition,
    byHeader = false,
    standsAlone = false,
    contract = {},
    checks = [],
    rowSchema,
  }: TableSource,
): FactLoader {
  return {
    id,
    version,
    owner,
    title: fact.title,
    description: `${fact.table}.csv, one row for each ${fact.key.join(", ")}. Source: ${fact.source}.`,
    surveys: false,
    standsAlone,
    recognises: (fileName, header) => isFileOf(fact, fileName, header, byHeader),
    headings: (header) => factHeadings(fact, header),
    requires: requiredColumns(fact),
    contract,
    plan(file, { authority }) {
      const places = factColumns(fact).map(({ name }) => {
        const place = file.header.indexOf(name);
        return place < 0 ? null : place;
      });
      const agreed = { ...usualContract, ...contract };
      const notes = differenceNotes(headerDifferences(fact, file.headings, places), agreed);
      const unknown = file.headings.flatMap((_, index) => (places.includes(index) ? [] : [index]));
      return {
        into: "facts",
        fact,
        authority: authority.code,
        disposition,
        places,
        headings: file.headings,
        notes,
        mostRefused: agreed.mostRefused,
        checks,
        forbidden: agreed.newColumns === "refuse-rows" ? unknown : [],
        rowSchema,
      };
    },
  };
}
