import { defineCohort } from "../declare/cohort.ts";
import { ownedBy, ownerWords } from "../words/record-owners.sql.ts";
import { sql } from "../words/sql.ts";

/** Visitors to the fostering website by month. Source: web analytics. */
export const websiteVisitsCohort = defineCohort({
  id: "website-visits",
  title: "Visitors to the fostering website",
  subject: "case",
  kind: "EVENTS",
  needs: ["foster_website_visits"],
  teamOf: ownerWords("the fostering service"),
  cases: ({ fact }) => sql`
    select w.month as case_id, w.month as subject, ${ownedBy("the fostering service")} as team, (w.month || '-01')::date as on_day, null::date as started_on,
      null::date as due_on, null::date as done_on, w.visitors
    from ${fact("foster_website_visits")} w`,
});
