import { defineCohort } from "../declare/cohort.ts";
import { ownedBy, ownerWords } from "../words/record-owners.sql.ts";
import { sql } from "../words/sql.ts";

/**
 * Children with a decision for fostering for adoption, by the day of the decision, with the stage each has reached by
 * the last known day.
 *
 * Source: the fostering register; the stages are those of West Sussex, Children we care for report, January 2022,
 * 2.15.
 */
export const fosteringForAdoptionCohort = defineCohort({
  id: "fostering-for-adoption",
  title: "Children with a decision for fostering for adoption",
  subject: "child",
  kind: "EVENTS",
  needs: ["fostering_for_adoption"],
  caseIsRow: true,
  dimensions: [
    {
      id: "outcome",
      label: "How far it has come",
      column: "outcome",
      values: {
        ADOPTED: "Adopted",
        AWAITING_HEARING: "Awaiting the adoption hearing",
        AWAITING_PANEL: "Awaiting the matching panel",
        AWAITING_ORDER: "Awaiting the placement order",
        ENDED: "Ended otherwise",
      },
    },
  ],
  teamOf: ownerWords("the fostering service"),
  cases: ({ fact, known }) => sql`
    select f.child_id || ' ' || f.decided_on as case_id, f.child_id as subject, ${ownedBy("the fostering service")} as team, f.decided_on as on_day,
      f.decided_on as started_on, null::date as due_on, f.adopted_on as done_on,
      case when f.adopted_on <= ${known} then 'ADOPTED' when f.ended_on <= ${known} then 'ENDED' when f.matched_on <= ${known} then 'AWAITING_HEARING'
        when f.placement_order_on <= ${known} then 'AWAITING_PANEL' else 'AWAITING_ORDER' end as outcome
    from ${fact("fostering_for_adoption")} f`,
});
