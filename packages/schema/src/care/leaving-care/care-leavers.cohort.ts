import { defineCohort } from "../../declare/cohort.ts";
import { ownTeamWords } from "../../declare/definition-words.ts";
import { accommodationNames, activityNames, inTouchNames } from "../../words/code-names.ts";
import { sql } from "../../words/sql.ts";

/**
 * Care leavers: their age, whether the authority is in touch, what they do and where they live.
 *
 * They are those of each extract of the case-management system; without one, those of the SSDA903 return on its 31
 * March. Only relevant and former relevant children count. Source: SSDA903 guidance, OC3.
 */
export const careLeaversCohort = defineCohort({
  id: "care-leavers",
  title: "Care leavers",
  subject: "child",
  kind: "FILED_SNAPSHOT",
  needs: [
    ["care_leavers", "ssda903_oc3"],
    ["person", "ssda903_oc3"],
  ],
  dimensions: [
    { id: "age", label: "Age", column: "age" },
    { id: "activity", label: "Activity", column: "activity", values: activityNames },
    { id: "accommodation", label: "Accommodation", column: "accommodation", values: accommodationNames },
    { id: "in-touch", label: "In touch", column: "in_touch", values: inTouchNames },
    { id: "team", label: "Team", column: "team" },
  ],
  teamOf: ownTeamWords,
  cases: ({ fact, editions }) => sql`
    select c.*, extract(year from age(c.on_day, c.born))::integer as age from (
      select l.clea_table_id as case_id, l.clea_person_id as subject, l.clea_care_leaver_allocated_team as team, l.day as on_day,
        null::date as started_on, (l.clea_pathway_plan_review_date + interval '6 months')::date as due_on, null::date as done_on, p.pers_dob as born,
        l.clea_care_leaver_in_touch as in_touch, l.clea_care_leaver_activity as activity, l.clea_care_leaver_accommodation as accommodation,
        l.clea_care_leaver_accom_suitable as suitable, l.clea_pathway_plan_review_date as plan_reviewed_on, true as has_plan_date
      from ${editions("care_leavers")} l left join ${fact("person")} p on p.pers_person_id = l.clea_person_id
      where l.clea_care_leaver_eligibility ~* '^(former )?relevant'
      union all
      select o."CHILD" || ' ' || o.return_year, o."CHILD", null, make_date(o.return_year + 1, 3, 31), null, null, null, o."DOB", o."IN_TOUCH", o."ACTIV",
        left(o."ACCOM", 1), nullif(substr(o."ACCOM", 2), ''), null, false
      from ${fact("ssda903_oc3")} o where not exists (select from ${fact("care_leavers")} l)
    ) c`,
});
