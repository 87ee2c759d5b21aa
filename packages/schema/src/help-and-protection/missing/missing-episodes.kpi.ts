import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { missingEpisodesCohort } from "./missing-episodes.cohort.ts";

export const missingEpisodesKpi = defineKpi({
  id: "missing-episodes",
  label: "Missing episodes",
  definition:
    "Episodes of a child going missing that started in the period. An episode without a type counts; an absence without authorisation (A) does not.",
  domain: "HELP_AND_PROTECTION",
  unit: "COUNT",
  better: "LOWER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 3.12",
  published: [reportedByCouncil("missing-episodes")],
  counted: { cohort: missingEpisodesCohort },
});
