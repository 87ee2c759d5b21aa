import { escapeIdentifier, escapeLiteral } from "pg";
import { type CountingRule, ruleKey } from "./counting-rule.ts";

/** A value of a statement. JSON is given as its text: `${JSON.stringify(rows)}::jsonb`. */
export type SqlValue = string | number | bigint | boolean | Date | null | readonly SqlValue[];

/** SQL of our own code: a fragment, or a text without values such as a column, "c.due_on". Never a value. */
export type SqlText = Sql | string;

/** A value that takes one place among the parameters, however often it is used. */
interface Parameter {
  readonly value: SqlValue;
}

/** A fragment of SQL, or a whole statement, with its values; `sql` makes it. The driver takes it too: `client.query(statement)`. */
export class Sql {
  private readonly pieces: readonly (string | Sql | Parameter)[];
  private readonly rule: CountingRule | undefined;
  private numbered: { readonly text: string; readonly values: SqlValue[] } | undefined;

  constructor(pieces: readonly (string | Sql | Parameter)[], rule?: CountingRule) {
    this.pieces = pieces;
    this.rule = rule;
  }

  /** The rules that this SQL applies, in its order: each once. */
  get rules(): CountingRule[] {
    const own = this.rule === undefined ? [] : [this.rule];
    const all = [...own, ...this.pieces.flatMap((piece) => (piece instanceof Sql ? piece.rules : []))];
    return [...new Map(all.map((rule) => [ruleKey(rule), rule])).values()];
  }

  /** The SQL with a numbered parameter for each value. */
  get text(): string {
    return this.number().text;
  }

  /** The values of the parameters, in their order. */
  get values(): SqlValue[] {
    return this.number().values;
  }

  /** The SQL with every value written into it, for statements that take no parameters, such as `create table ... as`. */
  literal(): string {
    // Numbers are quoted too: PostgreSQL then takes the type from the context, as it does for a parameter.
    return this.write(({ value }) => (value === null ? "null" : escapeLiteral(textOf(value))));
  }

  /** @throws Error always: in a plain template a fragment would lose its values. */
  toString(): string {
    throw new Error("A fragment of SQL belongs in a template that is tagged with sql.");
  }

  private number() {
    if (this.numbered !== undefined) return this.numbered;
    const parameters = new Map<Parameter, string>();
    const text = this.write((parameter) => {
      const place = parameters.get(parameter) ?? `$${parameters.size + 1}`;
      parameters.set(parameter, place);
      return place;
    });
    return (this.numbered = { text, values: [...parameters.keys()].map(({ value }) => value) });
  }

  private write(placeOf: (parameter: Parameter) => string): string {
    const written = (piece: string | Sql | Parameter) =>
      typeof piece === "string" ? piece : piece instanceof Sql ? piece.write(placeOf) : placeOf(piece);
    return this.pieces.map(written).join("");
  }
}

/**
 * SQL that carries its values: `${}` takes a value, which becomes a parameter, or another fragment.
 *
 * @example
 * ```ts
 * const authority = sql.value("E10000032"); // one parameter, however often it is used
 * const open = sql`authority = ${authority} and closed_on > ${"2026-03-31"}::date`;
 * const rows = await query<{ id: string }>(sql`select id from ${sql.identifier("case")} where ${open}`);
 * ```
 */
export function sql(texts: TemplateStringsArray, ...parts: readonly (SqlValue | Sql)[]): Sql {
  return new Sql(texts.flatMap((text, place) => (place === 0 ? [text] : [pieceOf(parts[place - 1]), text])));
}

/** A value as a fragment: wherever the same fragment is used, it is the same parameter. */
sql.value = (value: SqlValue): Sql => new Sql([{ value }]);
/** The name of a table or column, quoted. */
sql.identifier = (name: string): Sql => new Sql([escapeIdentifier(name)]);
/** SQL that our own code holds as text: a condition of a KPI, a column. A fragment stays as it is. */
sql.raw = (text: SqlText): Sql => (text instanceof Sql ? text : new Sql([text]));
/** Fragments or values, one after the other: `in (${sql.join(["V3", "V4"])})`. */
sql.join = (parts: readonly (SqlValue | Sql)[], separator = ", "): Sql =>
  new Sql(parts.flatMap((part, place) => (place === 0 ? [pieceOf(part)] : [separator, pieceOf(part)])));
/** A fragment that applies a rule, which `Sql.rules` of everything that holds the fragment gives. */
sql.by = (rule: CountingRule, fragment: Sql): Sql => new Sql([fragment], rule);
/** No SQL at all. */
sql.empty = new Sql([]);

function pieceOf(part: SqlValue | Sql | undefined): Sql | Parameter {
  return part instanceof Sql ? part : { value: part ?? null };
}

function textOf(value: SqlValue): string {
  if (value instanceof Date) return value.toISOString();
  if (!Array.isArray(value)) return String(value);
  const quoted = (item: SqlValue) => `"${textOf(item).replaceAll(/["\\]/g, "\\$&")}"`;
  return `{${value.map((item: SqlValue) => (item === null || Array.isArray(item) ? textOf(item) : quoted(item))).join(",")}}`;
}
