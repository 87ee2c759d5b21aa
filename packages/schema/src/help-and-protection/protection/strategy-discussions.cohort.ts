import { clockedColumns, dayInEnglandSql } from "../../words/clocked-case.sql.ts";
import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { locallyDueSql } from "../../words/local-standards.ts";
import { sql } from "../../words/sql.ts";

/** Strategy discussions by the day they were held, due by the local standard. Source: West Sussex, scrutiny report, September 2023, 3.9. */
export const strategyDiscussionsCohort = defineCohort({
  id: "strategy-discussions",
  title: "Strategy discussions",
  subject: "child",
  kind: "EVENTS",
  needs: ["strategy_discussions"],
  uses: ["involvements"],
  countedWhenDone: true,
  teamOf: teamOn("the day it was held, or is due"),
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select s.child_id || ' ' || s.requested_at as case_id, s.child_id as subject, ${dayInEnglandSql("s.requested_at")} as started_on,
        ${clockedColumns({ due: locallyDueSql("strategyDiscussion", dayInEnglandSql("s.requested_at")), done: dayInEnglandSql("s.held_at"), known: c.known })}
      from ${c.fact("strategy_discussions")} s`,
    ),
});
