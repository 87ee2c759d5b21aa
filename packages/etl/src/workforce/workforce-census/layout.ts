import { type NestedTable, nestedTable } from "../../readers/xml/nested-table.ts";
import { defineXmlLayout } from "../../readers/xml/xml-layout.ts";

const cells = [
  "AgencyWorker",
  "SWENo",
  "FTE",
  "PersonBirthDate",
  "Sex",
  "Ethnicity",
  "QualInst",
  "QualLevel",
  "StepUpGrad",
  "OrgRole",
  "RoleStartDate",
  "StartOrigin",
  "RoleEndDate",
  "LeaverDestination",
  "ReasonLeave",
  "FTE30",
  "Cases30",
  "WorkingDaysLost",
  "ContractWeeks",
  "FrontlineGrad",
  "Absat30Sept",
  "ReasonAbsence",
  "CFKSSstatus",
];
const head = ["CollectionDetails/ReferenceDate"];
const worker = "Message/CSWWWorker";
const vacancies = "Message/LALevelVacancies";

/** The tables of the census, with the places of their rows. */
export const workforceCensusTables: readonly NestedTable[] = [
  {
    name: "workforce_census_workers",
    record: worker,
    head,
    levels: [
      {
        at: "",
        cells,
      },
    ],
    differences: [{ column: "Sex", called: "GenderCurrent", to: 2023 }],
  },
  {
    name: "workforce_census_vacancies",
    record: vacancies,
    head,
    levels: [{ at: "", cells: ["NumberOfVacancies", "NoAgencyFTE", "NoAgencyHeadcount"] }],
  },
];

/** The layout of the children's social work workforce census: one record a worker, and one of vacancies. */
export const workforceCensusLayout = defineXmlLayout({
  id: "workforce-census",
  title: "children's social work workforce census",
  marks: [worker, vacancies],
  head: "Message/Header",
  authority: "Message/Header/Source/LEA",
  records: [worker, vacancies],
  tables: workforceCensusTables.map(nestedTable),
});
