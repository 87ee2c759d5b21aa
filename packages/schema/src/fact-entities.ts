import { defineEntity, p } from "@mikro-orm/core";
import { type Fact, type FactColumnType, factColumns } from "./declare/fact.ts";
import { derivedFacts, facts } from "./facts.ts";

/**
 * The table of a fact: its own columns, and those that every fact has.
 *
 * They are `authority` (ONS code), the row of the file, the loads that wrote and superseded the row, and the load
 * whose undoing made it current again.
 */
export function factEntity(fact: Fact) {
  const own = factColumns(fact).map(({ name, type, required }) => {
    const column = property(type).fieldName(name);
    return [name, required ? column : column.nullable()] as const;
  });
  return defineEntity({
    name: fact.table.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    tableName: fact.table,
    properties: {
      id: p.bigint().primary(),
      authority: p.text(),
      ...Object.fromEntries(own),
      sourceRow: p.integer(),
      writtenBy: p.integer(),
      supersededBy: p.integer().nullable(),
      restoredAfter: p.integer().nullable(),
    },
  });
}

function property(type: FactColumnType) {
  switch (type) {
    case "date":
      return p.date();
    case "instant":
      return p.datetime().columnType("timestamptz");
    case "integer":
      return p.integer();
    case "number":
      return p.decimal().columnType("numeric");
    case "yes-no":
      return p.boolean();
    default:
      return p.text();
  }
}

/** The tables of all facts, those that are made of others among them. */
export const factEntities = [...facts, ...derivedFacts].map(factEntity);
