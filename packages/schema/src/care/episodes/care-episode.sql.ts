import type { FactSql } from "../../declare/cohort.ts";
import { sql, type Sql, type SqlText } from "../../words/sql.ts";
import { allocatedTeam } from "../../workforce/allocated-team.sql.ts";

/** The facts with care episodes and children: those of the case-management system, else the SSDA903 returns. */
export const careSources = [
  ["cla_episodes", "continuous_episodes"],
  ["person", "ssda903_header"],
] as const;

/** Further facts that the SQL of this file and of `care-on-day.sql.ts` reads. */
export const careUses = [
  "cla_placement",
  "legal_status",
  "involvements",
  "immigration_status",
  { fact: "ssda903_uasc", whereNone: "cla_episodes" },
] as const;

/**
 * Episodes of care: from the case-management system where there are any, else from the SSDA903 returns.
 *
 * - `ceased_on`: the first day on which it is no longer open; `recorded_end`: that day in the source
 * - `carer_since`: the day the child came to the carer
 * - `legal_status`: null where another fact has it
 *
 * @param among - a query for the children that are needed
 */
export function careEpisodes({ fact }: FactSql, among?: Sql): Sql {
  const wanted = (child: Sql) => (among === undefined ? sql`true` : sql`${child} in (${among})`);
  // The reasons S, P and B bring a new carer. A temporary stay (T0 to T4) and the return from it do not. After X1 care goes
  // on: where the row of the next episode is missing, until the one after it.
  return sql`(
    select e.*, coalesce(max(e.started_on) filter (where e.new_carer) over history, first_value(e.started_on) over history) as carer_since,
      case when e.end_reason = 'X1' and e.recorded_end < lead(e.started_on) over history then lead(e.started_on) over history
        else e.recorded_end end as ceased_on
    from (
      select e.*, case when e.start_reason is null then e.placement is distinct from lag(e.placement) over history
        else e.start_reason = 'S' or (e.start_reason in ('P', 'B') and coalesce(e.placement_type, '') !~ '^T[0-4]$'
          and not coalesce(lag(e.placement_type) over history ~ '^T[0-4]$' and (e.placement_type, e.placement_urn)
            is not distinct from (lag(e.placement_type, 2) over history, lag(e.placement_urn, 2) over history), false)) end as new_carer
      from (
        select e.clae_cla_episode_id as episode, e.clae_person_id as child, coalesce(e.clae_cla_id, e.clae_cla_episode_id) as period_of_care,
          coalesce(e.clae_entered_care_date, e.clae_cla_episode_start_date) as entered_on, e.clae_cla_episode_start_date as started_on,
          e.clae_cla_episode_start_reason as start_reason, e.clae_cla_episode_ceased_date as recorded_end,
          e.clae_cla_episode_ceased_reason as end_reason, e.clae_cla_primary_need_code as category_of_need, null::text as legal_status,
          e.clae_cla_placement_id as placement, m.clap_cla_placement_type as placement_type,
          m.clap_cla_placement_provider as placement_provider, m.clap_cla_placement_urn as placement_urn,
          nullif(m.clap_cla_placement_distance, 999.9) as distance
        from ${fact("cla_episodes", among)} e
        left join ${fact("cla_placement")} m on m.clap_cla_placement_id = e.clae_cla_placement_id
        where ${wanted(sql`e.clae_person_id`)}
        union all
        select c.child_id || ' ' || c.started_on, c.child_id, c.period_of_care_id, c.entered_care_on, c.started_on, c.start_reason,
          c.ended_on, c.end_reason, c.category_of_need, c.legal_status, null, c.placement_type, c.placement_provider, c.placement_urn, null
        from ${fact("continuous_episodes")} c where not exists (select from ${fact("cla_episodes")} s) and ${wanted(sql`c.child_id`)}
      ) e
      window history as (partition by e.child, e.period_of_care order by e.started_on, e.episode)
    ) e
    window history as (partition by e.child, e.period_of_care order by e.started_on, e.episode)
  )`;
}

const continues = {
  kind: "CODES",
  what: "Reason episode ceased (REC): care continues",
  codes: ["X1"],
  counts: true,
} as const;
const newCarer = {
  kind: "CODES",
  what: "Reason for new episode (RNE): another carer",
  codes: ["S", "P", "B"],
  counts: true,
} as const;
const temporary = {
  kind: "CODES",
  what: "Placement (PLACE): temporary stays, which bring no other carer",
  codes: ["T0", "T1", "T2", "T3", "T4"],
  counts: false,
} as const;

/** A condition on the days that episodes of `careEpisodes` are open. It carries the code after which care goes on. */
export function whileOpen(condition: Sql): Sql {
  return sql.by(continues, condition);
}

/** A fragment with the `carer_since` of `careEpisodes`. It carries the codes that bring another carer, and those that do not. */
export function sinceCarer(fragment: Sql): Sql {
  return sql.by(newCarer, sql.by(temporary, fragment));
}

/**
 * The children who may be in care on one of some days: it lies between the start of their first episode and the end of
 * their last.
 *
 * @param days - a relation with the column `day`
 * @returns a query for `child`
 */
export function openToCare({ fact }: FactSql, days: Sql): Sql {
  return sql`select e.child from (
      select clae_person_id as child, min(clae_cla_episode_start_date) as since, max(coalesce(clae_cla_episode_ceased_date, 'infinity')) as until
      from ${fact("cla_episodes")} e group by clae_person_id
      union all
      select child_id, min(started_on), max(coalesce(ended_on, 'infinity')) from ${fact("continuous_episodes")} c
      where not exists (select from ${fact("cla_episodes")} s) group by child_id
    ) e where exists (select from ${days} d where d.day >= e.since and d.day < e.until)`;
}

/**
 * The birth, sex and ethnicity of children, from the same source as their episodes.
 *
 * The SSDA903 return wrote 1 and 2 for sex until 2023/24.
 *
 * @param among - a query for the children that are needed; left out, all
 * @returns SQL for a relation
 */
export function careChildren({ fact }: FactSql, among?: Sql): Sql {
  const wanted = (child: Sql) => (among === undefined ? sql`true` : sql`${child} in (${among})`);
  return sql`(
    select p.pers_person_id as child, p.pers_dob as born, p.pers_sex as sex, p.pers_ethnicity as ethnicity
    from ${fact("person", among)} p where exists (select from ${fact("cla_episodes")} s) and ${wanted(sql`p.pers_person_id`)}
    union all
    select * from (
      select distinct on (h."CHILD") h."CHILD", h."DOB", case h."SEX" when '1' then 'M' when '2' then 'F' else h."SEX" end, h."ETHNIC"
      from ${fact("ssda903_header")} h where not exists (select from ${fact("cla_episodes")} s)
      order by h."CHILD", h.return_year desc
    ) h
  )`;
}

const shortBreaks = {
  kind: "CODES",
  what: "Legal status (LS): short breaks",
  codes: ["V3", "V4"],
  counts: false,
} as const;

/**
 * Whether a legal status is that of a short break (V3, V4), which never counts as care. An unknown status is not.
 *
 * @param legalStatus - the column of a code (LS), or a fragment
 */
export function isShortBreak(legalStatus: SqlText): Sql {
  const codes = sql.raw(shortBreaks.codes.map((code) => `'${code}'`).join(", "));
  return sql.by(shortBreaks, sql`coalesce(${sql.raw(legalStatus)}, '') in (${codes})`);
}

/**
 * What decides whether a child is looked after on a day: the legal status on it, the day of birth, and the day. Each
 * is a column or a fragment.
 */
export interface CareOnADay {
  readonly legalStatus: SqlText;
  readonly born: SqlText;
  readonly day: SqlText;
}

/** Children are looked after until the eighteenth birthday. Source: Children Act 1989, section 105. */
export const underAge = { kind: "AGE", what: "Age on the day; unknown counts", from: null, to: 17 } as const;

/** How long a child is under age, as an interval. */
export const childhood = sql.raw(`interval '${underAge.to + 1} years'`);

/**
 * Whether a child counts as looked after on a day: under 18, and not in a short break.
 *
 * A child whose day of birth is not known counts: an episode of care is of a child.
 *
 * @example
 * countsAsCare({ legalStatus: "l.legal_status", born: "m.born", day: "m.day" })
 */
export function countsAsCare({ legalStatus, born, day }: CareOnADay): Sql {
  const isChild = sql.by(underAge, sql`coalesce(${sql.raw(born)} > ${sql.raw(day)} - ${childhood}, true)`);
  return sql`not ${isShortBreak(legalStatus)} and ${isChild}`;
}

/**
 * The day a child turns 18, the first on which `countsAsCare` is false. For a birth on 29 February it is 1 March.
 *
 * @returns a date
 */
export function adultFrom(dayOfBirth: SqlText): Sql {
  const born = sql.raw(dayOfBirth);
  const birthday = sql`(${born} + ${childhood})`;
  return sql`(${birthday}::date + (extract(day from ${birthday}) <> extract(day from ${born}))::integer)`;
}

/**
 * The legal status and the team of each row of a relation, on its day: `legal_on_day` and `team_on_day`.
 *
 * A status recorded late in an episode applies to its first day too.
 *
 * @param rows - a relation with `child`, `day` and `legal_status`, the status of the episode itself
 * @param until - the last day on which a late status may begin
 * @example
 * sql`with moved as (select ...), ${statusAndTeam(c, "moved")} select ... from moved m left join legal_on_day l on ...`
 */
export function statusAndTeam(c: FactSql, rows: string, until: SqlText = "r.day"): Sql {
  const among = sql`${sql.identifier(rows)} r`;
  return sql`legal_on_day as (
      select distinct on (r.day, r.child) r.day, r.child, l.lega_legal_status as legal_status, l.lega_legal_status_start_date as legal_since
      from ${among} join ${c.fact("legal_status", sql`select r.child from ${among}`)} l on l.lega_person_id = r.child and l.lega_legal_status_start_date <= ${sql.raw(until)}
        and (l.lega_legal_status_end_date is null or l.lega_legal_status_end_date > r.day)
      order by r.day, r.child, (l.lega_legal_status_start_date <= r.day) desc, abs(r.day - l.lega_legal_status_start_date), l.lega_legal_status_id
    ), team_on_day as (
      ${allocatedTeam(c, { rows: among, key: "r.day, r.child", day: "r.day", child: "r.child" })}
    )`;
}
