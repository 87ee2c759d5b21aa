import type { FactSql } from "../declare/cohort.ts";
import { sql, type Sql } from "../words/sql.ts";

/**
 * Completed audits with `grade`, the grade of record, and `graded_on`, the day of that grade.
 *
 * The grade of record is the moderated grade where there is one, else the auditor's.
 */
export function gradedAudits({ fact }: FactSql): Sql {
  return sql`(
    select u.*, coalesce(m.overall_grade, u.overall_grade) as grade, coalesce(m.moderated_on, u.completed_on) as graded_on
    from ${fact("audits")} u left join ${fact("audit_moderations")} m on m.audit_id = u.audit_id
    where u.completed_on is not null
  )`;
}
