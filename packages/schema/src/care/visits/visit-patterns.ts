import { allowedUntilSql } from "../../words/statutory-clocks.ts";
import type { Allowance } from "../../words/counting-rule.ts";
import { sql, type Sql, type SqlText } from "../../words/sql.ts";

/** How often a child must be visited in one kind of placement: one row of regulation 28. */
export interface VisitPattern {
  /** Kebab-case. */
  readonly id: string;
  readonly what: string;
  /** The placement codes (PLACE) it applies to; left out, all. */
  readonly placements?: readonly string[];
  /** The legal statuses (LS) it applies to; left out, all. */
  readonly legalStatuses?: readonly string[];
  /** From the start of the placement to the first visit. */
  readonly first: Allowance;
  /** Between visits until the first review of the child's case, where that differs. */
  readonly untilFirstReview?: Allowance;
  /** Between visits in the first year of the placement. */
  readonly firstYear: Allowance;
  /** Between visits after that. */
  readonly later: Allowance;
  readonly source: string;
}

const week = { days: 7 } as const;
const fourWeeks = { days: 28 } as const;
const sixWeeks = { days: 42 } as const;
const regulation28 = "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28";

/**
 * The visiting patterns of regulation 28, the most specific first. The first that fits a child's placement and legal
 * status applies.
 *
 * No source records two things. The child's agreement to six-monthly visits is taken as given. Placements under
 * regulations 24 and 19, which have patterns of their own in law, get the one that fits here.
 */
export const visitPatterns: readonly VisitPattern[] = [
  {
    id: "interim-order-at-home",
    what: "With parents on an interim care order: weekly to the first review, then every 4 weeks",
    placements: ["P1"],
    legalStatuses: ["C1"],
    first: week,
    untilFirstReview: week,
    firstYear: fourWeeks,
    later: fourWeeks,
    source: regulation28,
  },
  {
    id: "care-order-at-home",
    what: "With parents on a full care order: within a week of the order, then every 6 weeks",
    placements: ["P1"],
    legalStatuses: ["C2"],
    first: week,
    firstYear: sixWeeks,
    later: sixWeeks,
    source: regulation28,
  },
  {
    id: "long-term-fostering",
    what: "In long-term fostering: every 6 weeks in the first year, then every 6 months",
    placements: ["U1", "U4"],
    first: week,
    firstYear: sixWeeks,
    later: { months: 6 },
    source:
      "The same regulation, as amended by the Care Planning and Fostering (Miscellaneous Amendments) (England) Regulations 2015, in force from April 2015",
  },
  {
    id: "general",
    what: "In any other placement: within a week, then every 6 weeks",
    first: week,
    firstYear: sixWeeks,
    later: sixWeeks,
    source: regulation28,
  },
];

/** What the next visit depends on. Each is SQL for a column. */
export interface VisitColumns {
  readonly placementType: SqlText;
  readonly legalStatus: SqlText;
  /** The first day of the placement, or of the order that the pattern depends on. */
  readonly since: SqlText;
  /** The last visit since that day; null for none. */
  readonly lastVisit: SqlText;
  /** The first review of the child's case; null where none was held by `day`. */
  readonly firstReview: SqlText;
  /** The day of the snapshot. */
  readonly day: SqlText;
}

/**
 * The day by which the next visit is due.
 *
 * @returns a date
 */
export function visitDueSql(of: VisitColumns): Sql {
  const [since, lastVisit] = [sql.raw(of.since), sql.raw(of.lastVisit)];
  const oneOf = (column: SqlText, codes: readonly string[] | undefined) =>
    codes === undefined ? sql`true` : sql`coalesce(${sql.raw(column)} in (${sql.join(codes)}), false)`;
  const branches = visitPatterns.map((pattern) => {
    const { placements, legalStatuses, first, untilFirstReview, firstYear, later } = pattern;
    const until = (allows: Allowance, from: Sql, which: string) =>
      sql.by(
        {
          kind: "CLOCK",
          id: `visits-${pattern.id}`,
          what: `${which}. ${pattern.what}`,
          allows,
          source: pattern.source,
        },
        allowedUntilSql(allows, from),
      );
    const beforeReview =
      untilFirstReview &&
      sql`when ${sql.raw(of.firstReview)} is null then ${until(untilFirstReview, lastVisit, "The next visit before the first review, from the last")}`;
    return sql`
      when ${oneOf(of.placementType, placements)} and ${oneOf(of.legalStatus, legalStatuses)} then case
        when ${lastVisit} is null then ${until(first, since, "The first visit, from the start of the placement")}
        ${beforeReview ?? sql.empty}
        when ${sql.raw(of.day)} < ${since} + interval '1 year' then ${until(firstYear, lastVisit, "The next visit in the first year of the placement, from the last")}
        else ${until(later, lastVisit, "The next visit after the first year of the placement, from the last")} end`;
  });
  return sql`case ${sql.join(branches, "")} end`;
}
