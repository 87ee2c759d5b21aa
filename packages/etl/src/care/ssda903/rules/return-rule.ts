import { sql, type Sql } from "@children-first/schema/sql";

/** The return that a rule checks: its authority, and the first and last day of its year. */
export interface ReturnSql {
  authority: Sql;
  from: Sql;
  to: Sql;
}

/** A rule of the department's checks that is useful on the day of the load. */
export interface ReturnRule {
  /** The department's number. Our own rules have a name. */
  code: string;
  /** The department's demand: an Error must be corrected, a Query corrected or explained. */
  severity: "Error" | "Query";
  table: string;
  /** The returns that it holds for, by the first 1 April of each. */
  from?: number;
  to?: number;
  message: string;
  /** A SQL condition that is true for a row `s` that breaks the rule. */
  finds: Sql | ((of: ReturnSql) => Sql);
}

/** A condition that is true if another row `o` of the child in the same file meets `condition`. */
export function other(condition: Sql): Sql {
  return sql`exists (select from staged o where o.words is null and o."CHILD" = s."CHILD" and ${condition})`;
}

/**
 * A condition that is true if a row `o` of the child in another module meets `condition`. Only loaded rows of that year
 * count.
 */
export function loaded({ authority }: ReturnSql, module: string, year: Sql, condition: Sql): Sql {
  return sql`exists (select from ${sql.identifier(`ssda903_${module}`)} o where o.authority = ${authority} and o.superseded_by is null and o.return_year = ${year}
    and o."CHILD" = s."CHILD" and ${condition})`;
}

/**
 * A condition that is true if an episode `o` of the child, open at the end of last year's return, meets `condition`.
 */
export function lastYear(of: ReturnSql, condition: Sql): Sql {
  return loaded(
    of,
    "episodes",
    sql`s.return_year - 1`,
    sql`coalesce(o."DEC", 'infinity') >= ${of.from} and ${condition}`,
  );
}

/** A condition that is true if an episode lasted more days, up to the end of the return's year. */
export function longer({ to }: ReturnSql, days: number): Sql {
  return sql`least(coalesce(s."DEC", ${to}), ${to}) - s."DECOM" > ${days}`;
}
