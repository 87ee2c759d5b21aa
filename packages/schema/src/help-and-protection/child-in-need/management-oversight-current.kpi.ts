import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { overseenChildrenCohort } from "./overseen-children.cohort.ts";

export const managementOversightCurrentKpi = defineKpi({
  id: "management-oversight-current",
  label: "Up-to-date management oversight",
  definition:
    "Children with management oversight within the last 60 days, as a share of children open to assessment or family safeguarding teams that day. The name of the team or its service says which it is. Oversight counts since such a team took the case: since its first involvement under the same referral. A child whose first oversight is not due yet is pending. Figures begin 60 days after the first oversight in the source. The reports do not state the local frequency: 60 days is this platform's own.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, scrutiny report, September 2023, 3.10",
  published: [reportedByCouncil("management-oversight-current")],
  counted: {
    cohort: overseenChildrenCohort,
    met: "overseen_on is not null and due_on >= on_day",
    pending: "overseen_on is null and due_on > on_day",
    worklist: true,
  },
});
