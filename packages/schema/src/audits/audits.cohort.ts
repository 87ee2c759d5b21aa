import { defineCohort } from "../declare/cohort.ts";
import { ownTeamOrServiceWords } from "../declare/definition-words.ts";
import { auditGrades, auditPracticeAreas } from "./audit-words.ts";
import { sql, type Sql } from "../words/sql.ts";

/**
 * The columns of the audit cohort with the grades of one practice area.
 *
 * @returns the auditor's grade, the moderated grade and the grade of record
 * @example
 * areaColumns("Planning").record; // "planning_record"
 */
export function areaColumns(area: (typeof auditPracticeAreas)[number]) {
  const stem = area.toLowerCase().replaceAll(/[^a-z]+/g, "_");
  return { auditor: `${stem}_auditor`, moderated: `${stem}_moderated`, record: `${stem}_record` };
}

const grades = Object.fromEntries(auditGrades.map((grade) => [grade, grade]));

/** Turns rows of one practice area each into one column for each area. */
function gradesOfAreas(by: "auditor" | "moderated"): Sql {
  return sql.join(
    auditPracticeAreas.map(
      (area) => sql`max(grade) filter (where practice_area = ${area}) as ${sql.identifier(areaColumns(area)[by])}`,
    ),
  );
}

/** The three grades of a practice area, as columns of an audit. */
function gradesOfArea(area: (typeof auditPracticeAreas)[number]): Sql {
  const { auditor, moderated, record } = areaColumns(area);
  const [own, later] = [sql`a.${sql.identifier(auditor)}`, sql`n.${sql.identifier(moderated)}`];
  return sql`${own}, ${later}, case when m.audit_id is null then ${own} else coalesce(${later}, ${own}) end as ${sql.identifier(record)}`;
}

/**
 * Completed audits, by cycle, with three grades of the whole case and of each practice area.
 *
 * They are the auditor's grade, the moderated grade and the grade of record: the moderated grade where there is one,
 * else the auditor's. Source: West Sussex, quality assurance framework, December 2021.
 */
export const auditsCohort = defineCohort({
  id: "audits",
  title: "Completed audits by cycle",
  subject: "child",
  kind: "EVENTS",
  needs: ["audits", "audit_moderations"],
  uses: ["audit_area_grades", "audit_moderated_area_grades"],
  knownDayFacts: ["audits", "audit_moderations"],
  dimensions: [
    { id: "kind", label: "Kind of audit", column: "kind" },
    { id: "theme", label: "Theme", column: "theme" },
    { id: "service", label: "Service", column: "service" },
    { id: "auditor", label: "Auditor", column: "auditor_id" },
    { id: "grade-of-record", label: "Grade of record", column: "grade", values: grades },
  ],
  serviceColumn: true,
  teamOf: ownTeamOrServiceWords,
  cases: ({ fact }) => sql`
    with area as (
      select audit_id, ${gradesOfAreas("auditor")}
      from ${fact("audit_area_grades")} a group by audit_id
    ), moderated_area as (
      select audit_id, ${gradesOfAreas("moderated")}
      from ${fact("audit_moderated_area_grades")} a group by audit_id
    )
    select u.audit_id as case_id, u.child_id as subject, u.team, (u.cycle || '-01')::date as on_day, u.allocated_on as started_on,
      null::date as due_on, u.completed_on as done_on, u.kind, u.theme, u.service, u.auditor_id,
      u.overall_grade as auditor_grade, m.overall_grade as moderated_grade, coalesce(m.overall_grade, u.overall_grade) as grade,
      m.audit_id is not null as is_moderated,
      ${sql.join(auditPracticeAreas.map(gradesOfArea))}
    from ${fact("audits")} u
    left join ${fact("audit_moderations")} m on m.audit_id = u.audit_id
    left join area a on a.audit_id = u.audit_id
    left join moderated_area n on n.audit_id = u.audit_id
    where u.completed_on is not null`,
});
