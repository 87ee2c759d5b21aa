import { defineCohort } from "../declare/cohort.ts";
import { ownedBy, ownerWords } from "../words/record-owners.sql.ts";
import { sql } from "../words/sql.ts";

/** Enquiries about fostering by the day they were received. Source: the fostering register. */
export const fosterEnquiriesCohort = defineCohort({
  id: "foster-enquiries",
  title: "Enquiries about fostering",
  subject: "case",
  kind: "EVENTS",
  needs: ["foster_enquiries"],
  caseIsRow: true,
  dimensions: [{ id: "source", label: "How they heard of us", column: "source" }],
  teamOf: ownerWords("the fostering service"),
  cases: ({ fact }) => sql`
    select e.enquiry_id as case_id, e.enquiry_id as subject, ${ownedBy("the fostering service")} as team, e.received_on as on_day, e.received_on as started_on,
      null::date as due_on, null::date as done_on, e.source
    from ${fact("foster_enquiries")} e`,
});
