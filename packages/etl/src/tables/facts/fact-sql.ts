import { columnTypes, type Fact, factColumns, type FactConflict } from "@children-first/schema/facts";
import { sql, type Sql } from "@children-first/schema/sql";

/** The fact's columns of one table, separated by commas: `s."audit_id", s."grade"`. */
export function columnList(fact: Fact, alias?: string): Sql {
  return names(Object.keys(fact.columns), alias);
}

/** The columns of the natural key. */
export function keyList(fact: Fact, alias?: string): Sql {
  return names(fact.key, alias);
}

/** A condition that is true for two rows of one natural key. Blank parts of a key are equal. */
export function sameKey(fact: Fact, left: string, right: string): Sql {
  const parts = fact.key.map((name) => {
    const [one, other] = [column(left, name), column(right, name)];
    return fact.columns[name]?.required
      ? sql`${one} = ${other}`
      : sql`coalesce(${one}::text, '') = coalesce(${other}::text, '')`;
  });
  return sql.join(parts, " and ");
}

/** The statement for the temporary table of one file's rows. */
export function factStaging(fact: Fact): Sql {
  const columns = factColumns(fact).map(({ name, type }) => sql`${sql.identifier(name)} ${sql.raw(columnTypes[type])}`);
  return sql`create temp table staged (row integer, ${sql.join(columns)}, words text[]) on commit drop`;
}

/** A condition that is true if a row of `own` contradicts a row of `other`. */
export function contradicts(conflict: FactConflict, own: string, other: string): Sql {
  const together = Object.entries(conflict.on).map(
    ([name, otherName]) => sql`${column(own, name)} = ${column(other, otherName!)}`,
  );
  const sign = conflict.is === "before" ? sql`<` : sql`=`;
  return sql.join(
    [...together, sql`${column(own, conflict.column)} ${sign} ${column(other, conflict.other)}`],
    " and ",
  );
}

function names(columns: readonly string[], alias?: string): Sql {
  return sql.join(columns.map((name) => (alias === undefined ? sql.identifier(name) : column(alias, name))));
}

function column(alias: string, name: string): Sql {
  return sql`${sql.identifier(alias)}.${sql.identifier(name)}`;
}
