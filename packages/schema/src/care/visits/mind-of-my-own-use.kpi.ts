import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { mindOfMyOwnCohort } from "./mind-of-my-own.cohort.ts";

export const mindOfMyOwnUseKpi = defineKpi({
  id: "mind-of-my-own-use",
  label: "Mind of My Own statements",
  definition:
    "Statements that children sent with the Mind of My Own app in the period. Those that workers sent are left out.",
  domain: "CARE",
  unit: "COUNT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Children we care for report, January 2022, 3.2",
  published: [reportedByCouncil("mind-of-my-own-use")],
  counted: {
    cohort: mindOfMyOwnCohort,
    met: "sent_by = 'Young person'",
  },
});
