/**
 * What the SQL of a cohort may refer to. Every member is SQL text; values never come from a file or a request.
 */
export interface CohortSql {
  /** The rows of a fact that stand now, of the authority that is counted: `from ${fact("cla_episodes")} e`. */
  readonly fact: (table: string) => string;
  /**
   * The rows of a fact as each of its loads left them, with the column `day` that the extract is of; of the extracts of
   * one month the newest. For sources that say only how things stand when they are asked.
   */
  readonly editions: (table: string) => string;
  /**
   * The days that a snapshot is taken on, as a relation with the column `day`: the last day of each month, and the last
   * day that is known. What lasts from one day up to another is joined by both: `d.day >= since and d.day < coalesce(until,
   * 'infinity')`.
   */
  readonly days: string;
  /** The last day that the cohort's sources tell of: what is due later is pending, what was due by then is overdue. */
  readonly known: string;
  /**
   * A common table expression that several cohorts have in common: `with ${shared("in_care", "select ...")} select ... from
   * in_care`. Where many cohorts are counted it is worked out once for all of them, for every month of the history: under
   * one name there is one query. It may have rows of days that the cohort does not ask about.
   */
  readonly shared: (name: string, query: string) => string;
  /**
   * The last of something that each child had by a day, as a relation with the columns `child`, `last` and `next` (dates):
   * `l.child = c.subject and c.on_day >= l.last and c.on_day < l.next` finds it, or nothing where there was none by then.
   * `rows` has the columns `child` and `held_on`; whatever has something again and again may stand for the child.
   */
  readonly lastBy: (rows: string) => string;
}

/** A way to break the cases of a cohort down, by a column of its SQL. */
export interface CohortDimension {
  /** Kebab-case: "age-band". */
  readonly id: string;
  readonly label: string;
  /** The column of the cohort's SQL, a text; a blank one is shown as not recorded. */
  readonly column: string;
  /** What the values are called, in the order they are shown; a value that is not named is shown as it is. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A fact that a cohort cannot do without, or facts that can stand in for one another, the best first. */
export type Needed = string | readonly string[];

/**
 * A named set of cases that KPIs count over: one SQL query with one shape, whatever is counted of it.
 *
 * The query gives one row a case with at least these columns: `case_id` (text, unique within a day), `subject` (text: the
 * child, worker or household), `team` (text: the team's id or name as the source has it, null for none), `on_day` (date:
 * what selects the month; for a snapshot the day of `days`), `started_on`, `due_on`, `done_on` (dates, null where they
 * say nothing). Everything else it gives is for the conditions of KPIs and for dimensions.
 */
export interface Cohort {
  /** Kebab-case. */
  readonly id: string;
  /** "Children we care for at the end of the month" */
  readonly title: string;
  /** Whose cases they are. */
  readonly subject: "child" | "worker" | "household" | "case";
  /**
   * Events have one day; a snapshot has a row for every day it is taken on. `FILED_SNAPSHOT`: the source itself is a
   * snapshot, of the newest day in each month; a month it was not taken in is not known.
   */
  readonly takes: "EVENTS" | "SNAPSHOT" | "FILED_SNAPSHOT";
  /**
   * Facts without which nothing can be counted; of a list within the list one is enough: the first that has rows is the
   * one that is read. The first of them, or `clock`, says how far the cohort is known.
   */
  readonly needs: readonly Needed[];
  /** Facts that are read where they are loaded. */
  readonly uses?: readonly string[];
  /** Of `needs`, those whose newest extract says up to which day the cases are known: the oldest of them. */
  readonly clock?: readonly Needed[];
  /** Months before the history of the sources is long enough for these cases: a question about the year before needs 12. */
  readonly lookBack?: number;
  readonly dimensions?: readonly CohortDimension[];
  /**
   * Whether the cases have the column `service` too: the service that the source names beside the team. It tells teams of
   * one name apart, and a case without a team is the service's.
   */
  readonly namesService?: true;
  /**
   * Whether the cases have the column `is_over` too: by the last known day it is too late for what was to be done, because
   * the referral was closed, the child is no longer cared for, or the term is over. It was not done, and stands on no worklist.
   */
  readonly canBeOver?: true;
  readonly cases: (sql: CohortSql) => string;
}

/** Declares a cohort. It does nothing but hold the value to the contract. */
export function defineCohort(cohort: Cohort): Cohort {
  return cohort;
}
