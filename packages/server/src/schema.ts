import "reflect-metadata";
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { resolvers } from "./resolvers.ts";

/** The API's schema, built from the resolvers. Arguments are checked by the resolvers that read them. */
export function createSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers, validate: false });
}

/** The schema as text, in a fixed order, as committed in packages/schema/schema.graphql. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
}
