import { defineCohort } from "../declare/cohort.ts";
import { ownedBy, ownerWords } from "../words/record-owners.sql.ts";
import { sql } from "../words/sql.ts";

/**
 * Enquiries about fostering, by the day they became a year old.
 *
 * By then most of those that lead to approval have done so. Counted on the day received, the newest would always look
 * like failures. Source: the fostering register.
 */
export const yearOldEnquiriesCohort = defineCohort({
  id: "year-old-enquiries",
  title: "Enquiries about fostering a year on",
  subject: "case",
  kind: "EVENTS",
  needs: ["foster_enquiries"],
  dimensions: [{ id: "source", label: "How they heard of us", column: "source" }],
  teamOf: ownerWords("the fostering service"),
  cases: ({ fact }) => sql`
    select e.enquiry_id as case_id, e.enquiry_id as subject, ${ownedBy("the fostering service")} as team, (e.received_on + interval '1 year')::date as on_day,
      e.received_on as started_on, null::date as due_on, e.panel_on as done_on, e.source, e.decision
    from ${fact("foster_enquiries")} e`,
});
