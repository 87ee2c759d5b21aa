import { type DocumentNode, type GraphQLSchema, separateOperations, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { fieldScopes } from "./field-scopes.ts";
import type { Scope } from "./scopes.ts";

/** What a field needs, and the arguments that are judged with it. */
export interface FieldScope {
  readonly scope: Scope;
  readonly args: ReadonlySet<string>;
}

/** What each field needs, by its place in the schema: "Kpi.cases". */
export const scopeByField: ReadonlyMap<string, FieldScope> = new Map(
  Object.entries(fieldScopes).flatMap(([type, byScope]) =>
    Object.entries(byScope).flatMap(([scope, fields]) =>
      Array.from(
        fields.matchAll(/(\w+)(?:\(([^)]*)\))?/g),
        ([, field, args]) => [`${type}.${field}`, { scope: scope as Scope, args: new Set(args?.split(",")) }] as const,
      ),
    ),
  ),
);

/**
 * What an operation needs of its viewer, with the first field that needs it. Null stands for a field or an argument that
 * has no scope, which nobody may ask for.
 *
 * A field that a directive leaves out counts too.
 *
 * @example
 * operationScopes(schema, parse("{ kpi(id: \"cla-count\") { cases { total } } }"), ""); // everyone, and child-level for "Kpi.cases"
 */
export function operationScopes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string,
): ReadonlyMap<Scope | null, string> {
  const operations = separateOperations(document);
  const operation = operations[operationName] ?? Object.values(operations)[0] ?? document;
  const needed = new Map<Scope | null, string>();
  const need = (scope: Scope | null, place: string) => void (needed.has(scope) || needed.set(scope, place));
  const types = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(types, {
      Field({ name, arguments: given = [] }) {
        const type = types.getParentType()?.name ?? "";
        // The schema's description of itself.
        if (name.value.startsWith("__") || type.startsWith("__")) return;
        const place = `${type}.${name.value}`;
        const found = scopeByField.get(place);
        need(found?.scope ?? null, place);
        for (const argument of given) {
          if (!found?.args.has(argument.name.value)) need(null, `${place}(${argument.name.value}:)`);
        }
      },
    }),
  );
  return needed;
}
