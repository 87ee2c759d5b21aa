import { sourceLoaders } from "../../tables/facts/source-loaders.ts";

/** What the case-management system and its neighbours hold of casework beside the Standard Safeguarding Dataset. */
export const caseworkLoaders = sourceLoaders(
  "Casework",
  { owner: "Performance and intelligence", disposition: "snapshot" },
  {
    personal_education_plans: { owner: "Virtual school", disposition: { replacePeriod: "term" } },
    school_attendance: { owner: "Virtual school", disposition: { replacePeriod: "week_starting" } },
    complaints: { owner: "Customer relations", disposition: "merge" },
    mind_of_my_own: { owner: "Participation team", disposition: "append" },
    training: { owner: "Workforce development", disposition: "merge" },
  },
);
