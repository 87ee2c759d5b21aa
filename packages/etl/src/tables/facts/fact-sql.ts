import { columnTypes, type Fact, factColumns, type FactConflict } from "@children-first/schema/facts";
import { sql, type Sql } from "@children-first/schema/sql";

/** The fact's columns of one table, separated by commas: `s."audit_id", s."grade"`. */
export function columnList(fact: Fact, alias?: string): Sql {
  return names(Object.keys(fact.columns), alias);
}

/** `unread` of a refused row whose cells may have shifted, so that its key counts only where a current row has it. */
export const doubtfulKey = -1;

/** `unread` of a row of whose key nothing is known. */
export function unreadKey(fact: Fact): number {
  return (1 << fact.key.length) - 1;
}

/** The columns of the natural key. */
export function keyList(fact: Fact, alias?: string): Sql {
  return names(fact.key, alias);
}

/** A condition that is true for two rows of one natural key. Blank parts of a key are equal. */
export function sameKey(fact: Fact, left: string, right: string): Sql {
  return sameParts(fact, fact.key, left, right);
}

/** A condition that is true for two rows that are equal in the parts of the key that `unread` has no bit for. */
export function sameKnownKey(fact: Fact, unread: number, left: string, right: string): Sql {
  const known = fact.key.filter((_, part) => (unread & (1 << part)) === 0);
  return known.length === 0 ? sql`true` : sameParts(fact, known, left, right);
}

function sameParts(fact: Fact, key: readonly string[], left: string, right: string): Sql {
  const parts = key.map((name) => {
    const [one, other] = [column(left, name), column(right, name)];
    return fact.columns[name]?.required
      ? sql`${one} = ${other}`
      : sql`coalesce(${one}::text, '') = coalesce(${other}::text, '')`;
  });
  return sql.join(parts, " and ");
}

/**
 * The statement for the temporary table of one file's rows. `unread` is null for a row whose natural key is known. Else
 * it has a bit for each unknown part of the key, the first part's being 1, or it is `doubtfulKey`.
 * `blanked` has the header, code and sentence of each fault whose cell was left blank.
 */
export function factStaging(fact: Fact): Sql {
  const columns = factColumns(fact).map(({ name, type }) => sql`${sql.identifier(name)} ${sql.raw(columnTypes[type])}`);
  return sql`create temp table staged (row integer, ${sql.join(columns)}, unread integer, blanked text[], words text[]) on commit drop`;
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
