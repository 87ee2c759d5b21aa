import { defineCohort } from "../declare/cohort.ts";
import { ownedBy, ownerWords } from "../words/record-owners.sql.ts";
import { sql } from "../words/sql.ts";

/**
 * Approvals and deregistrations of the authority's own mainstream foster carers, by their day. Source: the fostering
 * register.
 */
export const householdChangesCohort = defineCohort({
  id: "household-changes",
  title: "Approvals and deregistrations of mainstream foster carers",
  subject: "household",
  kind: "EVENTS",
  needs: ["foster_households"],
  dimensions: [{ id: "deregistration-reason", label: "Reason for deregistration", column: "deregistration_reason" }],
  teamOf: ownerWords("the fostering service"),
  cases: ({ fact }) => sql`
    select h.household_id || ' ' || e.what as case_id, h.household_id as subject, ${ownedBy("the fostering service")} as team, e.day as on_day, e.day as started_on,
      null::date as due_on, null::date as done_on, e.what, case when e.what = 'approved' then 1 else -1 end as households,
      h.approved_places, case when e.what = 'deregistered' then h.deregistration_reason end as deregistration_reason
    from ${fact("foster_households")} h
    cross join lateral (values ('approved', h.approved_on), ('deregistered', h.deregistered_on)) e (what, day)
    where h.approval_kind = 'Mainstream' and h.agency = 'In house' and e.day is not null`,
});
