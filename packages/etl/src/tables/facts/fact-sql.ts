import { columnTypes, type Fact, factColumns, type FactConflict } from "@children-first/schema/facts";

/** A name of a declaration as an identifier of SQL. */
export function quoted(name: string): string {
  return `"${name}"`;
}

/** A text as a literal of SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The fact's columns of one table, separated by commas: `s."audit_id", s."grade"`. */
export function columnList(fact: Fact, alias?: string): string {
  return names(Object.keys(fact.columns), alias);
}

/** The columns of the natural key. */
export function keyList(fact: Fact, alias?: string): string {
  return names(fact.key, alias);
}

/** Where two tables have the same natural key. A part that may be blank is equal to another blank one. */
export function sameKey(fact: Fact, left: string, right: string): string {
  return fact.key
    .map((name) =>
      fact.columns[name]?.required
        ? `${left}.${quoted(name)} = ${right}.${quoted(name)}`
        : `coalesce(${left}.${quoted(name)}::text, '') = coalesce(${right}.${quoted(name)}::text, '')`,
    )
    .join(" and ");
}

/** The temporary table that takes the rows of one file. */
export function factStaging(fact: Fact): string {
  const columns = factColumns(fact).map(({ name, type }) => `${quoted(name)} ${columnTypes[type]}`);
  return `create temp table staged (row integer, ${columns.join(", ")}, words text[]) on commit drop`;
}

/** Where a row of `own` contradicts a row of `other`. */
export function contradicts(conflict: FactConflict, own: string, other: string): string {
  const together = Object.entries(conflict.on).map(
    ([column, name]) => `${own}.${quoted(column)} = ${other}.${quoted(name!)}`,
  );
  const sign = conflict.is === "before" ? "<" : "=";
  return [...together, `${own}.${quoted(conflict.column)} ${sign} ${other}.${quoted(conflict.other)}`].join(" and ");
}

function names(columns: readonly string[], alias?: string): string {
  return columns.map((name) => (alias === undefined ? quoted(name) : `${alias}.${quoted(name)}`)).join(", ");
}
