import {
  deliveryOf,
  factColumns,
  type LoadCheck,
  loaderIdOf,
  type SourceFact,
  usualExtractDate,
} from "@children-first/schema/facts";
import type { Loader, SourceFile } from "../../loader.ts";
import type { Reference } from "../../reference.ts";
import type { FactPlan, RowSchema } from "./fact-plan.ts";
import { usualContract } from "./source-contract.ts";
import { factHeadings, isFileOf, requiredColumns } from "./fact-header.ts";
import { normalForm } from "./normal-form.ts";
import { differenceNotes, headerDifferences } from "./header-differences.ts";

/** Rules of a fact's files that need code, so that its declaration cannot hold them. */
export interface FactRules {
  /** Checks in addition to the declaration's own. */
  checks?: readonly LoadCheck[];
  /** The schema of a row, beyond the types of its columns. */
  rowSchema?: RowSchema;
}

/** A loader for the rows of a fact. */
export interface FactLoader extends Loader {
  plan(file: SourceFile, reference: Reference): FactPlan;
}

/**
 * The loader of a fact. Its id, owner, columns and checks follow from the declaration, and so does the meaning of a
 * later file.
 *
 * @example
 * export const respiteStaysLoader = factLoader(factOf("respite_stays"), { rowSchema: z.object({ ... }) });
 */
export function factLoader(fact: SourceFact, { checks = [], rowSchema }: FactRules = {}): FactLoader {
  const delivery = deliveryOf(fact);
  const { owner, disposition, byHeader = false, standsAlone = false, contract = {} } = delivery;
  const { extractDate = usualExtractDate } = delivery;
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
    fileName: `${fact.table}.csv`,
    columns: Object.keys(fact.columns),
    requires: requiredColumns(fact),
    contract,
    plan(file, { authority }) {
      const places = factColumns(fact).map(({ name }) => {
        const place = file.header.indexOf(name);
        return place < 0 ? null : place;
      });
      const agreed = { ...usualContract, ...contract };
      const others = file.headings.flatMap((_, index) => (places.includes(index) ? [] : [index]));
      const extractDateAt =
        others.find((place) => extractDate.some((header) => header.test(normalForm(file.headings[place]!)))) ?? null;
      const unknown = others.filter((place) => place !== extractDateAt);
      const differences = headerDifferences(fact, file.headings, places);
      const unread = differences.unknown.filter((heading) => heading !== file.headings[extractDateAt ?? -1]);
      const notes = differenceNotes({ ...differences, unknown: unread }, agreed);
      const nameless = unknown.filter((index) => file.headings[index] === "");
      return {
        into: "facts",
        fact,
        authority: authority.code,
        disposition,
        places,
        extractDateAt,
        headings: file.headings,
        notes,
        mostRefused: agreed.mostRefused,
        checks: [...(fact.checks ?? []), ...checks],
        forbidden: agreed.newColumns === "refuse-rows" ? unknown : nameless,
        rowSchema,
      };
    },
  };
}

/** The source of a fact with its name for the table: "Ofsted Annex A, list 1". */
export function sourceText({ source, sourceTable }: SourceFact): string {
  return sourceTable === undefined ? source.title : `${source.title}, ${sourceTable}`;
}
