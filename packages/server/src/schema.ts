import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { resolvers } from "./resolvers.ts";

/** Builds the API's schema from the resolvers. Resolvers check their arguments, so the library's validation is off. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers, validate: false });
  // The library takes no descriptions for the two root types.
  schema.getQueryType()!.description =
    "What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed.";
  schema.getMutationType()!.description = "What can be changed. Each field names the role that it needs.";
  return schema;
}

/** The schema as text in a fixed order, as in packages/schema/schema.graphql. */
export function schemaText(schema: GraphQLSchema = createSchema()): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
