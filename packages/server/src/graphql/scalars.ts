import { GraphQLDate, GraphQLDateTime } from "graphql-scalars";
import type { GraphQLScalarType } from "graphql";

/** A calendar day. Resolvers receive it as a Date at midnight UTC; `dayOf` turns that back into a day. */
export const DateScalar: GraphQLScalarType = GraphQLDate;
DateScalar.description = 'A calendar day in ISO 8601, without a time or time zone: "2023-07-31".';

/** A moment in time. */
export const DateTimeScalar: GraphQLScalarType = GraphQLDateTime;
DateTimeScalar.description =
  'A moment in ISO 8601. Results are in UTC: "2023-07-31T08:30:00.000Z". Arguments need Z or an offset: "2023-07-31T09:30:00+01:00".';

export { dayOf } from "@children-first/schema";
