import { type GraphQLError, Kind, print, type ASTNode } from "graphql";

/** Nodes of a query that hold a value that was sent. */
const values: ReadonlySet<string> = new Set([
  Kind.STRING,
  Kind.INT,
  Kind.FLOAT,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/**
 * The message of an error that GraphQL itself found in a request, without the value that was sent and without a guess at what
 * was meant. Names of fields, arguments and types stay, and so does the place.
 */
export function wordsWithoutValues(code: unknown, error: GraphQLError): string {
  const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
  if (code === "GRAPHQL_PARSE_FAILED") return `Syntax error at line ${line}, column ${column}.`;
  const node = error.nodes?.[0];
  if (code === "BAD_USER_INPUT" && node?.kind === Kind.VARIABLE_DEFINITION)
    return `Variable "$${node.variable.name.value}" needs a value of its type "${print(node.type)}".`;
  const message = error.message.replace(/ ?Did you mean[\s\S]*$/, "");
  return node === undefined || !values.has(node.kind) ? message : withoutValue(message, node);
}

function withoutValue(message: string, node: ASTNode): string {
  const words = message
    .replace(/, found [\s\S]*$/, ".")
    .replace(/ value: [\s\S]*$/, " value.")
    .replace(/^Value "[^"]*" does not/, "The value does not");
  const value = print(node).replaceAll(/^"|"$/g, "");
  return value.length > 1 && words.includes(value) ? "The value is not one that this place takes." : words;
}
