import { censusColumns } from "../../declare/census-columns.ts";
import { defineFact } from "../../declare/fact.ts";

/** The authority's vacancies at each workforce census. Source: `LALevelVacancies` of the census. */
export const workforceCensusVacancies = defineFact({
  table: "workforce_census_vacancies",
  title: "Workforce census: vacancies",
  source: "Children's social work workforce census, LALevelVacancies",
  key: ["ReferenceDate"],
  date: "ReferenceDate",
  columns: {
    ...censusColumns,
    NumberOfVacancies: { type: "number", label: "Vacancies", sensitivity: "internal", least: 0 },
    NoAgencyFTE: { type: "number", label: "Agency workers, full-time equivalent", sensitivity: "internal", least: 0 },
    NoAgencyHeadcount: { type: "integer", label: "Agency workers", sensitivity: "internal", least: 0 },
  },
});
