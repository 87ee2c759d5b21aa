import { clockedColumns, dayInEnglandSql } from "../../words/clocked-case.sql.ts";
import { defineCohort } from "../../declare/cohort.ts";
import { locallyDueSql } from "../../words/local-standards.ts";
import { ownedBy, ownerWords } from "../../words/record-owners.sql.ts";
import { referralSourceNames } from "../../words/code-names.ts";
import { sql } from "../../words/sql.ts";

/**
 * Contacts by the day of the decision, due by the local standard. Source: West Sussex, Children First report, March
 * 2021, 3.3.
 */
export const contactDecisionsCohort = defineCohort({
  id: "contact-decisions",
  title: "Contacts decided",
  subject: "child",
  kind: "EVENTS",
  needs: ["contact_decisions"],
  uses: ["contacts"],
  dimensions: [
    { id: "source", label: "Source of the contact", column: "source", values: referralSourceNames },
    { id: "outcome", label: "Outcome", column: "outcome" },
  ],
  countedWhenDone: true,
  teamOf: ownerWords("the front door"),
  cases: ({ fact, known }) => sql`
    select d.contact_id as case_id, c.cont_person_id as subject, ${ownedBy("the front door")} as team, ${dayInEnglandSql("d.received_at")} as started_on,
      ${clockedColumns({ due: locallyDueSql("contactDecision", dayInEnglandSql("d.received_at")), done: dayInEnglandSql("d.decided_at"), known })},
      c.cont_contact_source_desc as source, d.outcome
    from ${fact("contact_decisions")} d left join ${fact("contacts")} c on c.cont_contact_id = d.contact_id`,
});
