import { sql, type Sql } from "@children-first/schema/sql";

/** The return that a rule is asked of: the authority, and the first and last day of its year. */
export interface ReturnSql {
  authority: Sql;
  from: Sql;
  to: Sql;
}

/** A rule that the department checks a return by, and that is worth knowing on the day of the load. */
export interface ReturnRule {
  /** The department's number; a rule of our own has a name. */
  code: string;
  /** What the department wants of it: an Error is put right, a Query is put right or explained. */
  severity: "Error" | "Query";
  table: string;
  /** The returns it holds for, by the 1 April each begins on. */
  from?: number;
  to?: number;
  message: string;
  /** SQL that is true of a row `s` which breaks it. */
  finds: Sql | ((of: ReturnSql) => Sql);
}

/** Where the same file has another row of the child, `o`, of which a condition is true. */
export function other(condition: Sql): Sql {
  return sql`exists (select from staged o where o.words is null and o."CHILD" = s."CHILD" and ${condition})`;
}

/** Where another module, as it is loaded, has a row `o` of the child in a year of which a condition is true. */
export function loaded({ authority }: ReturnSql, module: string, year: Sql, condition: Sql): Sql {
  return sql`exists (select from ${sql.identifier(`ssda903_${module}`)} o where o.authority = ${authority} and o.superseded_by is null and o.return_year = ${year}
    and o."CHILD" = s."CHILD" and ${condition})`;
}

/** Where last year's return has an episode `o` of the child that was open when it ended, of which a condition is true. */
export function lastYear(of: ReturnSql, condition: Sql): Sql {
  return loaded(
    of,
    "episodes",
    sql`s.return_year - 1`,
    sql`coalesce(o."DEC", 'infinity') >= ${of.from} and ${condition}`,
  );
}

/** Where an episode lasted more days, up to the end of the return's year. */
export function longer({ to }: ReturnSql, days: number): Sql {
  return sql`least(coalesce(s."DEC", ${to}), ${to}) - s."DECOM" > ${days}`;
}
