import { deliveryOf, factColumns, type LoadCheck, loaderIdOf, type SourceFact } from "@children-first/schema/facts";
import type { Loader, SourceFile } from "../../loader.ts";
import type { Reference } from "../../reference.ts";
import type { FactPlan, RowSchema } from "./fact-plan.ts";
import { usualContract } from "./source-contract.ts";
import { factHeadings, isFileOf, requiredColumns } from "./fact-header.ts";
import { differenceNotes, headerDifferences } from "./header-differences.ts";

/** Rules of a fact's files that its declaration cannot hold, because they need code. */
export interface FactRules {
  /** Added to the declaration's own checks. */
  checks?: readonly LoadCheck[];
  /** What every row must be beyond its columns' types, where the row alone tells it. */
  rowSchema?: RowSchema;
}

/** A loader whose files become rows of a fact. */
export interface FactLoader extends Loader {
  plan(file: SourceFile, reference: Reference): FactPlan;
}

/**
 * The loader of a fact. Its id, owner, columns, checks and what a later file means all follow from the declaration.
 *
 * @example
 * export const respiteStaysLoader = factLoader(factOf("respite_stays"), { rowSchema: z.object({ ... }) });
 */
export function factLoader(fact: SourceFact, { checks = [], rowSchema }: FactRules = {}): FactLoader {
  const { owner, disposition, byHeader = false, standsAlone = false, contract = {} } = deliveryOf(fact);
  return {
    id: loaderIdOf(fact),
    version: fact.version ?? 1,
    owner,
    title: fact.title,
    description: `${fact.table}.csv, one row for each ${fact.key.join(", ")}. Source: ${sourceText(fact)}.`,
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
        checks: [...(fact.checks ?? []), ...checks],
        forbidden: agreed.newColumns === "refuse-rows" ? unknown : [],
        rowSchema,
      };
    },
  };
}

/** The source of a fact and what it calls the table: "Ofsted Annex A, list 1". */
export function sourceText({ source, sourceTable }: SourceFact): string {
  return sourceTable === undefined ? source.title : `${source.title}, ${sourceTable}`;
}
