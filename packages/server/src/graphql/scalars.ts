import { GraphQLDate, GraphQLDateTime } from "graphql-scalars";
import type { GraphQLScalarType } from "graphql";

/** A calendar day. In resolvers it arrives as a Date at midnight UTC: `dayOf` gives the day back. */
export const DateScalar: GraphQLScalarType = GraphQLDate;
DateScalar.description = "A calendar day, ISO 8601: 2023-07-31.";

/** An instant. */
export const DateTimeScalar: GraphQLScalarType = GraphQLDateTime;
DateTimeScalar.description = "An instant, ISO 8601 with offset.";

export { dayOf } from "@children-first/schema";
