import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { sql } from "../../words/sql.ts";

const ages = { kind: "AGE", what: "Age when they presented; unknown counts", from: 16, to: 17 } as const;

/**
 * Young people of 16 or 17, by the day they presented as homeless. Source: West Sussex, scrutiny report, September
 * 2023, 3.11.
 */
export const homelessYoungPeopleCohort = defineCohort({
  id: "homeless-young-people",
  title: "Young people of 16 and 17 who presented as homeless",
  subject: "child",
  kind: "EVENTS",
  needs: ["homeless_presentations"],
  uses: ["person", "involvements"],
  caseIsRow: true,
  teamOf: teamOn("the day they presented"),
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select h.child_id || ' ' || h.presented_on as case_id, h.child_id as subject, h.presented_on as on_day, h.presented_on as started_on,
        null::date as due_on, h.rights_recorded_on as done_on
      from ${c.fact("homeless_presentations")} h left join ${c.fact("person")} p on p.pers_person_id = h.child_id
      where ${sql.by(
        ages,
        sql`p.pers_dob is null or (p.pers_dob <= h.presented_on - ${sql.raw(`interval '${ages.from} years'`)} and p.pers_dob > h.presented_on - ${sql.raw(`interval '${ages.to + 1} years'`)})`,
      )}`,
    ),
});
