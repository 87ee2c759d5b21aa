import { defineFact } from "../../declare/fact.ts";
import { childColumns } from "../../declare/census-columns.ts";

/** Disabilities of the children of each children in need census. Source: `Disability` of the census. */
export const cinCensusDisabilities = defineFact({
  table: "cin_census_disabilities",
  title: "Children in need census: disabilities",
  source: "Children in need census, Disability",
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
