import type { CohortDimension, CohortSql } from "../../declare/cohort.ts";
import { abuseNames } from "../../words/code-names.ts";
import { sql, type Sql } from "../../words/sql.ts";

/** The dimensions of cohorts of children on a plan. */
export const cpPlanDimensions: readonly CohortDimension[] = [
  { id: "category-of-abuse", label: "Latest category of abuse", column: "category", values: abuseNames },
];

/**
 * Children on a child protection plan on each day of a snapshot, one row for each child.
 *
 * The plan has started and not ended; the day of its end does not count. Plans of another authority are left out.
 *
 * @returns SQL for a query
 */
export function onPlanSql({ fact, days }: CohortSql): Sql {
  return sql`select distinct on (d.day, p.cppl_person_id) p.cppl_cp_plan_id as case_id, p.cppl_person_id as subject, d.day as on_day,
      p.cppl_cp_plan_start_date as started_on, coalesce(p.cppl_cp_plan_latest_category, p.cppl_cp_plan_initial_category) as category
    from ${days} d join ${fact("cp_plans")} p on d.day >= p.cppl_cp_plan_start_date and d.day < coalesce(p.cppl_cp_plan_end_date, 'infinity')
    where p.cppl_cp_plan_ola is distinct from true
    order by d.day, p.cppl_person_id, p.cppl_cp_plan_start_date, p.cppl_cp_plan_id`;
}
