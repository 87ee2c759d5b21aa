import type { FactSql } from "../../declare/cohort.ts";
import { sql, type Sql } from "../../words/sql.ts";

/** What definitions say of `initialAssessments`: which record proves the first one. */
export const firstAssessmentWords =
  "The first assessment in the period of care counts. Proof of it is a completed health assessment in the health table, or an attended booking of kind Initial; the earlier day counts. A review is not the first: its kind says so, or a booking of kind Review was attended on its day.";

const initial = { kind: "CODES", what: "Booking: kind", codes: ["Initial"], counts: true } as const;
const reviews = { kind: "CODES", what: "Booking: kind", codes: ["Review"], counts: false } as const;
const attended = { kind: "CODES", what: "Booking: outcome, or none", codes: ["Attended"], counts: true } as const;

const declines = {
  kind: "CODES",
  what: "Booking: outcome, of a child who declined",
  codes: ["Declined"],
  counts: false,
} as const;

/** Whether the child declined the assessment of `b`, a booking of kind Initial. */
export const isDeclined = sql.by(declines, sql`b.outcome = 'Declined'`);

/**
 * The days of health assessments that may be the first of a period of care. Either record of one may be missing.
 *
 * @returns a query for `child` and `held_on`, for a cohort that reads `cla_health` and `health_assessment_bookings`
 */
export function initialAssessments({ fact }: FactSql): Sql {
  return sql`
    select h.clah_person_id as child, h.clah_health_check_date as held_on from ${fact("cla_health")} h
    where h.clah_health_check_type ilike '%health assessment%' and h.clah_health_check_type not ilike '%review%'
      and h.clah_health_check_status ilike 'completed' and not exists (select from ${fact("health_assessment_bookings")} r
        where r.child_id = h.clah_person_id and ${sql.by(reviews, sql`r.kind = 'Review'`)} and r.attended_on = h.clah_health_check_date)
    union all
    select b.child_id, b.attended_on from ${fact("health_assessment_bookings")} b
    where ${sql.by(initial, sql`b.kind = 'Initial'`)} and b.attended_on is not null and ${sql.by(attended, sql`coalesce(b.outcome, 'Attended') = 'Attended'`)}`;
}
