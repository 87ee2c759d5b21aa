import { censusColumns, nationalEthnicity, censusSexCodes } from "../../declare/census-columns.ts";
import { defineFact } from "../../declare/fact.ts";
import { workforceCensus } from "../../declare/sources.ts";

const zeroOrOne = { type: "yes-no", sensitivity: "internal" } as const;
const number = { type: "number", sensitivity: "internal", least: 0 } as const;
const listed = { type: "code", sensitivity: "internal" } as const;

/**
 * Social workers of each workforce census. An agency worker's registration may be in several rows.
 *
 * Source: `CSWWWorker` of the children's social work workforce census.
 */
export const workforceCensusWorkers = defineFact({
  source: workforceCensus,
  sourceTable: "CSWWWorker",
  table: "workforce_census_workers",
  title: "Workforce census: social workers",
  key: ["ReferenceDate", "AgencyWorker", "SWENo", "RoleStartDate"],
  worker: "SWENo",
  date: "RoleStartDate",
  columns: {
    ...censusColumns,
    AgencyWorker: { ...zeroOrOne, required: true, label: "Agency worker" },
    SWENo: { type: "identifier", required: true, label: "Social Work England number", sensitivity: "internal" },
    FTE: { ...number, label: "Full-time equivalent" },
    PersonBirthDate: { type: "date", label: "Date of birth", sensitivity: "child" },
    Sex: { type: "code", label: "Sex", sensitivity: "internal", ...censusSexCodes },
    Ethnicity: { type: "code", label: "Ethnicity", sensitivity: "special", ...nationalEthnicity },
    QualInst: { type: "text", label: "Institution of the qualification", sensitivity: "internal" },
    QualLevel: { ...listed, label: "Level of the qualification", codes: ["1", "2", "3"] },
    StepUpGrad: { ...zeroOrOne, label: "Graduate of Step Up" },
    OrgRole: { ...listed, label: "Role", codes: ["1", "2", "3", "4", "5", "6"] },
    RoleStartDate: { type: "date", label: "Start in the role", sensitivity: "internal" },
    StartOrigin: { ...listed, label: "Where from", codes: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] },
    RoleEndDate: { type: "date", label: "End in the role", sensitivity: "internal", notBefore: "RoleStartDate" },
    LeaverDestination: { ...listed, label: "Where to", codes: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] },
    ReasonLeave: { ...listed, label: "Why left", codes: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] },
    FTE30: { ...number, label: "Full-time equivalent on 30 September" },
    Cases30: { type: "integer", label: "Cases on 30 September", sensitivity: "internal", least: 0 },
    WorkingDaysLost: { ...number, label: "Working days lost" },
    ContractWeeks: { ...number, label: "Weeks of the contract" },
    FrontlineGrad: { ...zeroOrOne, label: "Graduate of Frontline" },
    Absat30Sept: { ...zeroOrOne, label: "Absent on 30 September" },
    ReasonAbsence: {
      ...listed,
      label: "Why absent",
      sensitivity: "special",
      codes: ["MAT", "OTH", "PAT", "SIC", "TRN", "UNA", "UNP"],
    },
    CFKSSstatus: { ...listed, label: "Status of the assessed year", codes: ["1", "2", "3", "4", "5"] },
  },
});
