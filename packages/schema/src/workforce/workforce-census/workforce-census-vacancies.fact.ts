import { censusColumns } from "../../declare/census-columns.ts";
import { defineFact } from "../../declare/fact.ts";
import { workforceCensus } from "../../declare/sources.ts";

/** The authority's vacancies at each workforce census. Source: `LALevelVacancies` of the census. */
export const workforceCensusVacancies = defineFact({
  source: workforceCensus,
  sourceTable: "LALevelVacancies",
  table: "workforce_census_vacancies",
  title: "Workforce census: vacancies",
  key: ["ReferenceDate"],
  date: "ReferenceDate",
  columns: {
    ...censusColumns,
    NumberOfVacancies: { type: "number", label: "Vacancies", sensitivity: "internal", least: 0 },
    NoAgencyFTE: { type: "number", label: "Agency workers, full-time equivalent", sensitivity: "internal", least: 0 },
    NoAgencyHeadcount: { type: "integer", label: "Agency workers", sensitivity: "internal", least: 0 },
  },
});
