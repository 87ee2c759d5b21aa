import type { CohortDimension, CohortSql } from "../../declare/cohort.ts";
import {
  careChildren,
  careEpisodes,
  childhood,
  isShortBreak,
  openToCare,
  statusAndTeam,
  underAge,
  whileOpen,
} from "./care-episode.sql.ts";
import {
  ethnicityNames,
  legalStatusNames,
  needNames,
  placementNames,
  placementProviderNames,
} from "../../words/code-names.ts";
import { sql, type Sql, type SqlText } from "../../words/sql.ts";

/** The dimensions that every cohort of children we care for has. */
export const careDimensions: readonly CohortDimension[] = [
  {
    id: "age-band",
    label: "Age",
    column: "age_band",
    values: {
      UNDER_1: "Under 1",
      FROM_1_TO_4: "1 to 4",
      FROM_5_TO_9: "5 to 9",
      FROM_10_TO_15: "10 to 15",
      FROM_16: "16 and over",
    },
  },
  { id: "sex", label: "Sex", column: "sex", values: { F: "Female", M: "Male", U: "Unknown" } },
  { id: "ethnicity", label: "Ethnicity", column: "ethnicity", values: ethnicityNames },
  { id: "legal-status", label: "Legal status", column: "legal_status", values: legalStatusNames },
  { id: "placement-type", label: "Placement", column: "placement_type", values: placementNames },
  {
    id: "placement-group",
    label: "Kind of placement",
    column: "placement_group",
    values: {
      FOSTERING_RELATIVE_OR_FRIEND: "Fostered by a relative or friend",
      FOSTERING_OTHER: "Fostered by another carer",
      PLACED_FOR_ADOPTION: "Placed for adoption",
      WITH_PARENTS: "With parents",
      CHILDRENS_HOME: "Children's home",
      SUPPORTED_ACCOMMODATION: "Supported accommodation",
      SECURE: "Secure home",
      OTHER: "Other",
    },
  },
  {
    id: "placement-provider",
    label: "Provider of the placement",
    column: "placement_provider",
    values: placementProviderNames,
  },
  { id: "category-of-need", label: "Category of need", column: "category_of_need", values: needNames },
  {
    id: "unaccompanied",
    label: "Unaccompanied",
    column: "unaccompanied",
    values: { true: "Unaccompanied asylum-seeking", false: "Not unaccompanied" },
  },
  { id: "team", label: "Team", column: "team" },
];

/** The group that a placement code (PLACE) belongs to: `placementGroupSql("e.placement_type")`. */
export function placementGroupSql(placement: SqlText): Sql {
  const code = sql.raw(placement);
  return sql`case when ${code} is null then null
  when ${code} in ('U1', 'U2', 'U3') then 'FOSTERING_RELATIVE_OR_FRIEND' when ${code} in ('U4', 'U5', 'U6') then 'FOSTERING_OTHER'
  when ${code} in ('A3', 'A4', 'A5', 'A6') then 'PLACED_FOR_ADOPTION' when ${code} = 'P1' then 'WITH_PARENTS'
  when ${code} = 'K2' then 'CHILDRENS_HOME' when ${code} in ('H5', 'K3') then 'SUPPORTED_ACCOMMODATION'
  when ${code} = 'K1' then 'SECURE' else 'OTHER' end`;
}

/**
 * The children we care for on each day of a snapshot, one row for each child and day: the common table expression
 * `in_care`.
 *
 * A child is in it with an open episode of care that is not a short-term placement (V3, V4), while under 18. The day
 * of ceasing does not count.
 */
export function careOnDay(c: CohortSql): Sql {
  const { fact, days } = c;
  return c.shared(
    "in_care",
    sql`with asked as materialized (
      select d.day, ${sql.by(underAge, sql`(d.day - ${childhood})::date`)} as adult_birth from ${days} d
    ), open as materialized (
      ${openToCare(c, sql`asked`)}
    ), on_the_day as materialized (
      select distinct on (d.day, e.child) d.day, e.*, p.born, p.sex, p.ethnicity
      from asked d join ${careEpisodes(c, sql`select child from open`)} e on ${whileOpen(sql`d.day >= e.started_on and d.day < coalesce(e.ceased_on, 'infinity')`)}
      left join ${careChildren(c, sql`select child from open`)} p on p.child = e.child
      where p.born is null or p.born > d.adult_birth
      order by d.day, e.child, e.started_on desc, e.period_of_care
    ), ${statusAndTeam(c, "on_the_day")}, alone as materialized (
      select i.immi_person_id as child, i.immi_immigration_status_start_date as since, i.immi_immigration_status_end_date as until
      from ${fact("immigration_status")} i where i.immi_immigration_status ilike 'unaccompanied%'
      union all
      select u."CHILD", null, max(u."DUC") from ${fact("ssda903_uasc")} u where not exists (select from ${fact("cla_episodes")} s) group by u."CHILD"
    ), alone_on_day as (
      select distinct r.day, r.child from on_the_day r join alone a on a.child = r.child and (a.since is null or a.since <= r.day) and (a.until is null or a.until > r.day)
    )
    select r.period_of_care as case_id, r.child as subject, t.team, r.day as on_day, r.entered_on as started_on, r.period_of_care, r.born,
      extract(year from age(r.day, r.born))::integer as age,
      case when r.born is null then null when r.born > r.day - interval '1 year' then 'UNDER_1' when r.born > r.day - interval '5 years' then 'FROM_1_TO_4'
        when r.born > r.day - interval '10 years' then 'FROM_5_TO_9' when r.born > r.day - interval '16 years' then 'FROM_10_TO_15'
        else 'FROM_16' end as age_band,
      r.sex, r.ethnicity, coalesce(l.legal_status, r.legal_status) as legal_status, l.legal_since, r.category_of_need, r.placement_type,
      ${placementGroupSql("r.placement_type")} as placement_group, r.placement_provider, r.placement_urn, r.distance, r.carer_since,
      u.child is not null as unaccompanied
    from on_the_day r
    left join legal_on_day l on l.day = r.day and l.child = r.child
    left join team_on_day t on t.day = r.day and t.child = r.child
    left join alone_on_day u on u.day = r.day and u.child = r.child
    where not ${isShortBreak("coalesce(l.legal_status, r.legal_status)")}`,
  );
}

/** The columns of `in_care` that every snapshot of children we care for returns. */
export const careColumns = sql`c.case_id, c.subject, c.team, c.on_day, c.started_on, c.age, c.age_band, c.sex, c.ethnicity, c.legal_status,
  c.category_of_need, c.placement_type, c.placement_group, c.placement_provider, c.unaccompanied`;
