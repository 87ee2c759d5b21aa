import { defineCohort } from "../../declare/cohort.ts";
import { ownedBy, ownerWords } from "../../words/record-owners.sql.ts";
import { referralSourceNames } from "../../words/code-names.ts";
import { sql } from "../../words/sql.ts";

/**
 * Contacts by the day they were received, and whether they became a referral.
 *
 * The outcome of the contact decides that; without one, the decision on the contact. Source: `ssd_contacts` of the
 * Standard Safeguarding Dataset.
 */
export const contactsCohort = defineCohort({
  id: "contacts",
  title: "Contacts received",
  subject: "child",
  kind: "EVENTS",
  needs: ["contacts"],
  uses: ["contact_decisions"],
  caseIsRow: true,
  dimensions: [
    { id: "source", label: "Source of the contact", column: "source", values: referralSourceNames },
    { id: "outcome", label: "Outcome", column: "outcome" },
  ],
  teamOf: ownerWords("the front door"),
  cases: ({ fact }) => sql`
    select c.cont_contact_id as case_id, c.cont_person_id as subject, ${ownedBy("the front door")} as team, c.cont_contact_date as on_day,
      c.cont_contact_date as started_on, null::date as due_on, null::date as done_on, c.cont_contact_source_desc as source, d.outcome,
      coalesce(c.cont_contact_outcome_json, d.outcome) is not null as has_outcome,
      coalesce(c.cont_contact_outcome_json ~ '"NEW_REFERRAL_FLAG"\\s*:\\s*"Y"', d.outcome ~* '^referral', false) as is_referral
    from ${fact("contacts")} c left join ${fact("contact_decisions")} d on d.contact_id = c.cont_contact_id`,
});
