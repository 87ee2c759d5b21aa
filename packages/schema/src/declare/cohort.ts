import type { Sql } from "../words/sql.ts";

/** How SQL reads the facts of an authority. */
export interface FactSql {
  /**
   * The current rows of a fact.
   *
   * @param among - a query for the children that are needed, where they are few: rows of others may be left out
   * @example sql`select e.clae_person_id from ${fact("cla_episodes")} e`
   */
  readonly fact: (table: string, among?: Sql) => Sql;
  /**
   * The rows of a fact as they were in the newest extract of each month. The column `day` is the day of the extract.
   * For sources that only hold the state of the day they were extracted on.
   */
  readonly editions: (table: string) => Sql;
}

/** The parts that a cohort builds its query from: fragments of SQL, and functions that return one. */
export interface CohortSql extends FactSql {
  /**
   * The days of a snapshot, as a relation with the column `day`: the last day of each month, and the last known day.
   *
   * @example sql`from ${days} d join ${fact("cp_plans")} p on d.day >= p.started and d.day < coalesce(p.ended, 'infinity')`
   */
  readonly days: Sql;
  /**
   * The last day that the cohort's sources cover. Something not done by then is overdue if it was due by that day, and
   * pending if it is due later.
   */
  readonly known: Sql;
  /**
   * A common table expression that several cohorts use, with the same name and the same query in each. The engine runs
   * it once for all of them, over every month. It may hold rows of days that the cohort does not need.
   *
   * @example sql`with ${shared("in_care", sql`select ...`)} select ... from in_care`
   */
  readonly shared: (name: string, query: Sql) => Sql;
  /**
   * The last event of each child by any day, such as the last visit, as a relation with `child`, `last` and `next`.
   *
   * From `last` up to the day before `next`, `last` is the day of the last event.
   *
   * @param rows - a query with `child`, or another subject, and `held_on`
   * @example sql`left join ${lastBy(visits)} l on l.child = c.subject and c.on_day >= l.last and c.on_day < l.next`
   */
  readonly lastBy: (rows: Sql) => Sql;
}

/** A way to break the cases of a cohort down, by one column of its query. */
export interface CohortDimension {
  /** Kebab-case: "age-band". */
  readonly id: string;
  readonly label: string;
  /** A text column of the cohort's query. A case with a blank there is shown as not recorded. */
  readonly column: string;
  /** The label of each value, in the order to show them. A value without a label is shown as it is. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The table of a fact, or tables that can replace one another, the best first. */
export type RequiredFact = string | readonly string[];

/** A fact that is read only while another one has no rows. */
export interface FactInPlace {
  readonly fact: string;
  readonly whereNone: string;
}

/** A named set of cases that KPIs count over, as one SQL query. */
export interface Cohort {
  /** Kebab-case: "children-we-care-for". */
  readonly id: string;
  /** "Children we care for on the day" */
  readonly title: string;
  /** What a case is about. */
  readonly subject: "child" | "worker" | "household" | "case";
  /**
   * `EVENTS`: each case happens on one day. `SNAPSHOT`: the query returns the cases of every day of `days`.
   * `FILED_SNAPSHOT`: the source is itself a snapshot, and the newest of a month counts; a month without one has no
   * figure.
   */
  readonly kind: "EVENTS" | "SNAPSHOT" | "FILED_SNAPSHOT";
  /**
   * Facts that the query cannot do without: while one of them was never loaded, nothing is counted. Of tables that can
   * replace one another, the first that has rows is read. The first entry gives the last known day, unless
   * `knownDayFacts` names others.
   */
  readonly needs: readonly RequiredFact[];
  /** Further facts that the query reads, where they are loaded. */
  readonly uses?: readonly (string | FactInPlace)[];
  /**
   * Set where each case is one row of the first fact that it needs, on the date of that row, whatever other rows there are.
   * Rows of other days then have no part in a period's figure.
   */
  readonly caseIsRow?: true;
  /** Entries of `needs` that give the last known day: the day of their newest extract, and of several the earliest. */
  readonly knownDayFacts?: readonly RequiredFact[];
  readonly dimensions?: readonly CohortDimension[];
  /**
   * How a case gets its team: sentences that the definition of each of its KPIs ends with. The usual ones are in
   * `definition-words.ts`.
   */
  readonly teamOf: string;
  /**
   * Set where the query also returns the column `service`: the service that the source names beside the team. It tells
   * apart teams of the same name, and a case without a team belongs to the service.
   */
  readonly serviceColumn?: true;
  /**
   * Set where the query also returns the column `is_over`: true where it is too late to do what was due, because the
   * referral is closed, the child has left care or the term has ended. Such a case is not done, and not on a worklist.
   */
  readonly isOverColumn?: true;
  /**
   * Set where a case belongs to the month it was done, else to the month it was due (`clockedColumns`). A month is then
   * provisional until each case that began in it is due.
   */
  readonly countedWhenDone?: true;
  /**
   * Writes the query: a row for each case, with these columns and any that KPIs or dimensions need.
   *
   * - `case_id`: text, unique on any day
   * - `subject`: text, whose case it is
   * - `team`: text, its id or name; may be null
   * - `on_day`: date, in the month to count in; in a snapshot, one of `days`
   * - `started_on`, `due_on`, `done_on`: dates; may be null
   */
  readonly cases: (c: CohortSql) => Sql;
}

/**
 * Declares a cohort. Add it to `cohorts.ts`.
 *
 * @returns the same value, checked against the type
 * @example
 * export const contactsCohort = defineCohort({
 *   id: "contacts",
 *   title: "Contacts received",
 *   subject: "child",
 *   kind: "EVENTS",
 *   needs: ["contacts"],
 *   dimensions: [{ id: "source", label: "Source of the contact", column: "source" }],
 *   teamOf: ownerWords("the front door"),
 *   cases: ({ fact }) => sql`
 *     select c.cont_contact_id as case_id, c.cont_person_id as subject, ${ownedBy("the front door")} as team, c.cont_contact_date as on_day,
 *       null::date as started_on, null::date as due_on, null::date as done_on, c.cont_contact_source_desc as source
 *     from ${fact("contacts")} c`,
 * });
 */
export function defineCohort(cohort: Cohort): Cohort {
  return cohort;
}
