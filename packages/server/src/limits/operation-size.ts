import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { largestPage } from "../graphql/connection.type.ts";
import { listSizes, periodsBetween } from "./list-sizes.ts";
import type { LimitName } from "./limit-table.ts";

/** How large an operation is, by the limits that its text and its variables decide. */
export type OperationSize = Readonly<
  Record<Extract<LimitName, "depth" | "fields" | "aliases" | "directives" | "cost" | "rows">, number>
>;

/** What a description of the schema costs, which has no lists of ours. */
const introspectionCost = 2_000;

type Variables = Readonly<Record<string, unknown>>;
type Size = { -readonly [Name in keyof OperationSize]: OperationSize[Name] };

/**
 * Measures the operation of a document before it is validated or run. A fragment counts as often as it is used, but is
 * looked at once, so that the work grows with the text alone. What the schema does not have counts as a field.
 *
 * @example
 * operationSize(schema, parse("{ scorecard { rows { kpi { id } } } }"), undefined, {}).cost; // 275: 1 + 137 * 2
 */
export function operationSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
): OperationSize {
  const operation = getOperationAST(document, operationName);
  if (!operation) return nothing();
  const fragments = new Map(document.definitions.filter(isFragment).map((each) => [each.name.value, each]));
  const defaults = (operation.variableDefinitions ?? []).map(
    ({ variable, defaultValue }) => [variable.name.value, defaultValue && valueOf(defaultValue, {})] as const,
  );
  const root = schema.getRootType(operation.operation) ?? undefined;
  const measurer = measurerOf(schema, fragments, { ...Object.fromEntries(defaults), ...variables });
  const size = measurer(operation.selectionSet, root);
  size.directives += operation.directives?.length ?? 0;
  return size;
}

function measurerOf(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): (selections: SelectionSetNode, parent: GraphQLNamedType | undefined) => Size {
  /** Null while a fragment is being measured: it is within itself, which validation refuses. */
  const known = new Map<string, Size | null>();

  const ofFragment = (name: string): Size => {
    const found = known.get(name);
    if (found !== undefined) return found ?? nothing();
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing();
    known.set(name, null);
    const size = ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, size);
    return size;
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): Size => {
    const size = nothing();
    size.fields = 1;
    size.depth = 1;
    size.aliases = node.alias ? 1 : 0;
    size.directives = node.directives?.length ?? 0;
    if (node.name.value === "__schema" || node.name.value === "__type") {
      // How deep it goes is limited by a rule of GraphQL itself.
      if (node.selectionSet) add(size, ofSelections(node.selectionSet, undefined), 1);
      size.cost = introspectionCost;
      size.rows = 0;
      return size;
    }
    if (!node.selectionSet) return size;
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    const inner = ofSelections(node.selectionSet, field && getNamedType(field.type));
    const args = argumentsOf(node, variables);
    const entries = field ? entriesOf(parent!.name, field, args) : 1;
    const pages = field?.args.some(({ name }) => name === "first") ?? false;
    size.depth += inner.depth;
    size.cost = entries;
    size.rows = pages ? entries : 0;
    add(size, inner, entries);
    return size;
  };

  const ofSelections = (selections: SelectionSetNode, parent: GraphQLNamedType | undefined): Size => {
    const size = nothing();
    for (const selection of selections.selections) {
      let part: Size;
      if (selection.kind === Kind.FIELD) {
        part = ofField(selection, parent);
      } else {
        const type =
          selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition
            ? schema.getType(selection.typeCondition.name.value)
            : parent;
        part =
          selection.kind === Kind.INLINE_FRAGMENT
            ? ofSelections(selection.selectionSet, type)
            : { ...ofFragment(selection.name.value) };
        part.directives += selection.directives?.length ?? 0;
      }
      size.depth = Math.max(size.depth, part.depth);
      add(size, part, 1);
    }
    return size;
  };
  return ofSelections;
}

/** Adds a part that the answer may have several times. Its text counts once. */
function add(size: Size, part: Size, times: number): void {
  size.fields += part.fields;
  size.aliases += part.aliases;
  size.directives += part.directives;
  size.cost += part.cost * times;
  size.rows += part.rows * times;
}

function nothing(): Size {
  return { depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0, rows: 0 };
}

/** How many objects a field may have: those of its page, its series or its list, or one. */
function entriesOf(parent: string, field: GraphQLField<unknown, unknown>, args: Variables): number {
  const names = field.args.map(({ name }) => name);
  if (names.includes("first")) {
    const first: unknown = args["first"] ?? field.args.find(({ name }) => name === "first")?.defaultValue;
    // A page that is too large is refused by the field, which says what is allowed.
    return typeof first === "number" && first > 0 ? Math.min(Math.ceil(first), largestPage) : 1;
  }
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  // The entries of a page are counted where its size is asked for.
  if (!isListType(type) || !isCompositeType(getNamedType(type)) || field.name === "edges") return 1;
  if (names.includes("grain")) return periodsBetween(args["grain"], args["from"], args["to"]);
  const ids = args["ids"] ?? args["kpis"];
  return Array.isArray(ids) && ids.length > 0 ? ids.length : (listSizes[`${parent}.${field.name}`] ?? 1);
}

function argumentsOf({ arguments: given = [] }: FieldNode, variables: Variables): Variables {
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueOf(value, variables)]));
}

/** The value of an argument, as far as sizes need it. */
function valueOf(value: ValueNode, variables: Variables): unknown {
  switch (value.kind) {
    case Kind.VARIABLE:
      return Object.hasOwn(variables, value.name.value) ? variables[value.name.value] : undefined;
    case Kind.INT:
      return Number(value.value);
    case Kind.STRING:
    case Kind.ENUM:
      return value.value;
    case Kind.LIST:
      return value.values;
    default:
      return undefined;
  }
}

function isFragment(definition: { readonly kind: Kind }): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}
