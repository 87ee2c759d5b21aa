import { defineCohort } from "../../declare/cohort.ts";
import { ownTeamWords } from "../../declare/definition-words.ts";
import { sql } from "../../words/sql.ts";

/** Early help plans by the day they closed. Source: `ssd_early_help_episodes` of the Standard Safeguarding Dataset. */
export const earlyHelpClosuresCohort = defineCohort({
  id: "early-help-closures",
  title: "Early help plans closed",
  subject: "child",
  kind: "EVENTS",
  needs: ["early_help_episodes"],
  dimensions: [
    { id: "end-reason", label: "Reason for closing", column: "end_reason" },
    { id: "organisation", label: "Organisation", column: "organisation" },
  ],
  teamOf: ownTeamWords,
  cases: ({ fact }) => sql`
    select e.earl_episode_id as case_id, e.earl_person_id as subject, e.earl_episode_organisation as team, e.earl_episode_end_date as on_day,
      e.earl_episode_start_date as started_on, null::date as due_on, e.earl_episode_end_date as done_on, e.earl_episode_end_reason as end_reason,
      e.earl_episode_organisation as organisation
    from ${fact("early_help_episodes")} e where e.earl_episode_end_date is not null`,
});
