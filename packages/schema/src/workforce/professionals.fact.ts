import { workerAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { caseManagement } from "../declare/sources.ts";

/** Workers of the case-management system. Source: `ssd_professionals` of the Standard Safeguarding Dataset. */
export const professionals = defineFact({
  source: caseManagement,
  sourceTable: "ssd_professionals",
  table: "professionals",
  title: "Workers",
  key: ["prof_professional_id"],
  worker: "prof_professional_id",
  team: "prof_professional_department",
  columns: {
    prof_professional_id: {
      type: "identifier",
      required: true,
      label: "Worker ID",
      sensitivity: "internal",
      aliases: workerAliases,
    },
    prof_staff_id: { type: "identifier", label: "Staff identifier", sensitivity: "internal" },
    prof_professional_name: { type: "text", label: "Name", sensitivity: "child" },
    prof_social_worker_registration_no: {
      type: "identifier",
      label: "Social Work England number",
      sensitivity: "child",
    },
    prof_professional_job_title: { type: "text", label: "Job title", sensitivity: "internal" },
    prof_professional_caseload: { type: "integer", label: "Cases held", sensitivity: "internal", least: 0 },
    prof_professional_department: { type: "text", label: "Department", sensitivity: "internal" },
    prof_full_time_equivalency: { type: "number", label: "Full time equivalency", sensitivity: "internal", least: 0 },
    prof_agency_worker_flag: { type: "yes-no", label: "Agency worker", sensitivity: "internal" },
  },
});
