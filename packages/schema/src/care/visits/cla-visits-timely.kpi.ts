import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { careVisitsDueCohort } from "./care-visits-due.cohort.ts";

export const claVisitsTimelyKpi = defineKpi({
  id: "cla-visits-timely",
  label: "Visits to children we care for in timescale",
  definition:
    "Children whose next visit is not due yet by their own statutory schedule, which depends on placement, legal status and how long it has lasted, as a share of the children we care for. A new placement whose first visit is not due yet is left out. Placements under temporary approval (regulation 24) and immediate placements with parents (regulation 19) are not marked in the data. They are counted by the general pattern, or by that of a child at home on a care order.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Care Planning, Placement and Case Review Regulations 2010, regulation 28",
  published: [reportedByCouncil("cla-visits-timely")],
  counted: {
    cohort: careVisitsDueCohort,
    met: "due_on > on_day",
    pending: "last_visit is null and due_on > on_day",
    worklist: true,
  },
});
