import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { careVisitsDueCohort } from "./care-visits-due.cohort.ts";

export const claVisitsTimelyKpi = defineKpi({
  id: "cla-visits-timely",
  label: "Visits to children we care for in timescale",
  definition: `Children whose next visit is not due yet, as a share of the children we care for at the end of the period. The first visit is due within a week of the placement, or of a full care order at home (P1, C2). The next is due 6 weeks after the last. At home on an interim order (P1, C1) it is due weekly until the first review, then every 4 weeks. In long-term fostering (U1, U4) it is due 6 months after the last, once the placement is a year old. The law asks for the child's agreement to that, which no source records. Visits since the placement began count; a blank "seen" counts as seen. A child whose first visit is not due yet is pending. Placements under regulations 19 and 24 are not marked in the data, and follow these patterns. ${inCareWords}`,
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
