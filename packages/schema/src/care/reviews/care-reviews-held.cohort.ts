import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { careChildren, careEpisodes, careSources } from "../episodes/care-episode.sql.ts";
import { participationNames } from "../../words/code-names.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { sql } from "../../words/sql.ts";

/** Reviews held, with how the child took part. Source: SSDA903 guidance, REVIEW and REVIEW_CODE. */
export const careReviewsHeldCohort = defineCohort({
  id: "care-reviews-held",
  title: "Reviews of children we care for",
  subject: "child",
  kind: "EVENTS",
  needs: ["cla_reviews", ...careSources],
  uses: ["cla_placement", "involvements"],
  dimensions: [
    { id: "participation", label: "How the child took part", column: "participation", values: participationNames },
  ],
  teamOf: teamOn("the day of the review"),
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select r.clar_cla_review_id as case_id, e.child as subject, r.clar_cla_review_date as on_day, e.entered_on as started_on,
        r.clar_cla_review_due_date as due_on, r.clar_cla_review_date as done_on, r.clar_cla_review_participation as participation,
        p.born <= r.clar_cla_review_date - interval '4 years' as is_4_or_over
      from ${c.fact("cla_reviews")} r
      left join (select period_of_care, child, min(entered_on) as entered_on from ${careEpisodes(c)} group by period_of_care, child) e
        on e.period_of_care = r.clar_cla_id
      left join ${careChildren(c)} p on p.child = e.child
      where r.clar_cla_review_cancelled is distinct from true and r.clar_cla_review_date is not null`,
    ),
});
