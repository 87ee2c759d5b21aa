import { clockedColumns, dayInEnglandSql } from "../../words/clocked-case.sql.ts";
import { type Cohort, defineCohort } from "../../declare/cohort.ts";
import { locallyDueSql } from "../../words/local-standards.ts";
import { referralSourceNames } from "../../words/code-names.ts";
import { sql, type Sql } from "../../words/sql.ts";

/**
 * What the cohorts of decided referrals have in common.
 *
 * @param dueFrom - writes SQL for the day a decision is due, from SQL for the day the referral was received
 */
export function decidedReferrals(dueFrom: (received: Sql) => Sql) {
  return {
    subject: "child",
    kind: "EVENTS",
    needs: ["referral_decisions"],
    uses: ["cin_episodes"],
    dimensions: [{ id: "source", label: "Source of the referral", column: "source", values: referralSourceNames }],
    countedWhenDone: true,
    teamOf: "A decision belongs to the team that its referral's record names.",
    cases: ({ fact, known }) => sql`
    select d.referral_id as case_id, r.cine_person_id as subject, r.cine_referral_team as team, ${dayInEnglandSql("d.received_at")} as started_on,
      ${clockedColumns({ due: dueFrom(dayInEnglandSql("d.received_at")), done: dayInEnglandSql("d.decided_at"), known })},
      r.cine_referral_source_desc as source
    from ${fact("referral_decisions")} d left join ${fact("cin_episodes")} r on r.cine_referral_id = d.referral_id`,
  } as const satisfies Omit<Cohort, "id" | "title">;
}

/**
 * Referrals by the day of the management decision, due by the local standard. Source: West Sussex, Children First
 * report, March 2021, 3.3.
 */
export const referralDecisionsCohort = defineCohort({
  id: "referral-decisions",
  title: "Referrals decided",
  ...decidedReferrals((received) => locallyDueSql("referralDecision", received)),
});
