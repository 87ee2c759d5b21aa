import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { homelessYoungPeopleCohort } from "./homeless-young-people.cohort.ts";

export const homeless1617Kpi = defineKpi({
  id: "homeless-16-17",
  label: "Young people of 16 and 17 presenting as homeless",
  definition:
    "Presentations as homeless in the period by young people aged 16 or 17 on the day. One whose age is not known counts. Each presentation counts.",
  domain: "HELP_AND_PROTECTION",
  unit: "COUNT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 3.11",
  published: [reportedByCouncil("homeless-16-17")],
  counted: { cohort: homelessYoungPeopleCohort },
});
