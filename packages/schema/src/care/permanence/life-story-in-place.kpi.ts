import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords, periodOfCareWords } from "../../declare/definition-words.ts";
import { carePlanningCohort } from "../reviews/care-planning.cohort.ts";

export const lifeStoryInPlaceKpi = defineKpi({
  id: "life-story-in-place",
  label: "Life story work in place",
  definition: `Children with a life story book or later life letter, as a share of children who need one. Those are children we care for with a plan for adoption, special guardianship or long-term fostering. The plan is the newest that the Permanence Panel agreed in the period of care. The book or letter may be of any day. ${periodOfCareWords} ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.16",
  counted: {
    cohort: carePlanningCohort,
    of: "permanence_plan in ('Adoption', 'Special guardianship', 'Long-term fostering')",
    met: "has_life_story",
  },
});
