import type { Day, Period } from "@children-first/schema";
import { Field, registerEnumType } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { DateScalar } from "../graphql/scalars.ts";

/** The ways the workforce can be broken down, each with its dimension. */
export const workforceDimensions = {
  ROLE: "role",
  TEAM: "team",
  EMPLOYMENT_TYPE: "employment-type",
  LENGTH_OF_SERVICE: "length-of-service",
} as const;

/** A way to break the workforce down. */
export type WorkforceDimension = keyof typeof workforceDimensions;

export const WorkforceDimensionEnum = Object.fromEntries(Object.keys(workforceDimensions).map((name) => [name, name]));
registerEnumType(WorkforceDimensionEnum, {
  name: "WorkforceDimension",
  description: "A way to break the workforce down.",
});

/** The social work workforce as the newest establishment of a month has it. */
@ObjectType("Workforce", {
  description:
    "The social work workforce, by the definitions of the workforce census, as the newest establishment of the month has it.",
})
export class WorkforceType {
  /** The month that the day lies in, and the org unit. */
  month!: Period;
  unit!: string;

  @Field(() => DateScalar, { description: "The day that was asked for." }) on!: Day;
}
