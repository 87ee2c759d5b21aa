import { defineFact } from "../../declare/fact.ts";
import { cinCensus } from "../../declare/sources.ts";
import { childColumns } from "../../declare/census-columns.ts";

/** Disabilities of the children of each children in need census. Source: `Disability` of the census. */
export const cinCensusDisabilities = defineFact({
  source: cinCensus,
  sourceTable: "Disability",
  table: "cin_census_disabilities",
  title: "Children in need census: disabilities",
  key: ["ReferenceDate", "LAchildID", "Disability"],
  child: "LAchildID",
  columns: {
    ...childColumns,
    Disability: {
      type: "code",
      required: true,
      label: "Disability",
      sensitivity: "special",
      codes: ["NONE", "MOB", "HAND", "PC", "INC", "COMM", "LD", "HEAR", "VIS", "BEH", "CON", "AUT", "DDA"],
    },
  },
});
