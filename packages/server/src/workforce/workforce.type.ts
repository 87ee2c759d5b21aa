import type { Day, Period } from "@children-first/schema";
import { Field } from "type-graphql";
import { enumOf } from "../graphql/enum-of.ts";
import { ObjectType } from "../graphql/object-type.ts";
import { DateScalar } from "../graphql/scalars.ts";

/** The ways to break the workforce down, each with the id of its dimension. */
export const workforceDimensions = {
  ROLE: "role",
  TEAM: "team",
  EMPLOYMENT_TYPE: "employment-type",
  LENGTH_OF_SERVICE: "length-of-service",
} as const;

/** A way to break the workforce down. */
export type WorkforceDimension = keyof typeof workforceDimensions;

export const WorkforceDimensionEnum = enumOf<WorkforceDimension>(
  "WorkforceDimension",
  "A way to break the workforce down.",
  {
    ROLE: 'The role in the workforce census, such as "Case holder".',
    TEAM: "The team.",
    EMPLOYMENT_TYPE: "The kind of employment, such as agency.",
    LENGTH_OF_SERVICE: 'The length of service, such as "2 years to under 5".',
  },
);

/** The social work workforce in one month. */
@ObjectType("Workforce", {
  description:
    "The social work workforce in one month, by the month's newest establishment and the definitions of DfE's workforce census.",
})
export class WorkforceType {
  /** The month of `on`, and the id of the org unit. */
  month!: Period;
  unit!: string;

  @Field(() => DateScalar, { description: "The day of the argument `on`. All figures are for its month." }) on!: Day;
}
