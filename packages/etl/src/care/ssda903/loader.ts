import { facts, type SourceFact, ssda903 } from "@children-first/schema/facts";
import { factHeadings } from "../../tables/facts/fact-header.ts";
import { factLoader, sourceText } from "../../tables/facts/fact-loader.ts";
import type { Loader } from "../../loader.ts";
import { moduleOfYear } from "./module-of-year.ts";
import { rulesOf } from "./rules/return-rules.ts";
import { datedOn, type ExtractDate, todayInEngland } from "../../load/dating/extract-date.ts";
import { returnYearOf, yearText } from "./return-year.ts";

/** The columns that identify each module under any file name. One of them beside CHILD is enough. */
const marks: Readonly<Record<string, readonly string[]>> = {
  ssda903_header: ["ETHNIC", "UPN", "MOTHER", "MC_DOB"],
  ssda903_episodes: ["DECOM", "RNE", "PLACE", "REASON_PLACE_CHANGE"],
  ssda903_reviews: ["REVIEW", "REVIEW_CODE"],
  ssda903_uasc: ["DUC"],
  ssda903_oc2: ["SDQ_SCORE", "CONVICTED", "TEETH_CHECK"],
  ssda903_oc3: ["IN_TOUCH", "ACTIV", "ACCOM"],
  ssda903_ad1: ["DATE_INT", "DATE_MATCH", "NB_ADOPTR"],
  ssda903_placed_adoption: ["DATE_PLACED", "DATE_PLACED_CEASED"],
  ssda903_previous_permanence: ["PREV_PERM", "LA_PERM", "DATE_PERM"],
  ssda903_missing: ["MIS_START", "MIS_END"],
  ssda903_sw_episodes: ["SW_ID", "SW_DECOM", "SW_REASON"],
  ssda903_dolo: ["DOLO_START", "DOLO_END"],
};

/** The modules of the yearly SSDA903 return. A file is all of one module in one year, and replaces that year only. */
export const ssda903Loaders: readonly Loader[] = facts.filter(({ source }) => source === ssda903).map(moduleLoader);

function moduleLoader(fact: SourceFact): Loader {
  const columns = marks[fact.table] ?? [];
  const loader = factLoader(asFiled(fact));
  return {
    ...loader,
    description: `${sourceText(fact)}, one year a file, the year in the name of the file or its folder. One row for each ${fact.key.slice(1).join(", ")}.`,
    recognises(_name, header) {
      const headings = factHeadings(fact, header);
      return headings.includes("CHILD") && columns.some((column) => headings.includes(column));
    },
    plan(file, reference) {
      const year = file.year ?? returnYearOf(file.path);
      const plan = loader.plan(file, reference);
      return {
        ...plan,
        fact: moduleOfYear(fact, year),
        // The year is the fact's first column.
        places: [null, ...plan.places],
        dated: datedByReturn(year, file.year === undefined ? "NAME" : "GIVEN"),
        // Its days are of the year that the name has, so no column states another.
        extractDateAt: null,
        given: { return_year: String(year) },
        checks: rulesOf(fact.table, year, plan.authority),
        notes: [`Return of ${yearText(year)}.`, ...plan.notes],
      };
    },
  };
}

/** A return tells of its year up to 31 March. Before that day it is known by its records. */
function datedByReturn(year: number, from: "NAME" | "GIVEN"): ExtractDate | null {
  const last = `${year + 1}-03-31`;
  return last > todayInEngland() ? null : datedOn(last, from);
}

/** A module with the columns of its files: without the year, which only their names have. */
function asFiled(fact: SourceFact): SourceFact {
  const { return_year: _year, ...columns } = fact.columns;
  return { ...fact, columns };
}
