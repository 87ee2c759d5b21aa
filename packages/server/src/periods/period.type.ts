import { type Grain, type Period, period } from "@children-first/schema";
import { Field, InputType } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { GrainEnum } from "../graphql/enums.ts";
import { DateScalar, dayOf } from "../graphql/scalars.ts";

/** A month, quarter or year, with its name. */
@ObjectType("Period", { description: "A month, quarter or year that a figure is for." })
export class PeriodType implements Period {
  @Field(() => GrainEnum, { description: "Its length." }) grain!: Grain;
  @Field(() => DateScalar, { description: "The first day." }) start!: string;
  @Field(() => DateScalar, { description: "The last day, which belongs to the period." }) end!: string;
  @Field(() => String, { description: 'Its name: "July 2023", "Q1 2023/24", "2023/24".' }) label!: string;
}

/** Names a period by its grain and first day. */
@InputType({
  description:
    'Names a period by its length and first day. Financial quarter 1 of 2023/24 is { grain: QUARTER, start: "2023-04-01" }.',
})
export class PeriodInput {
  @Field(() => GrainEnum, { description: "The length of the period." }) grain!: Grain;
  @Field(() => DateScalar, {
    description: "The first day. An error if no period of that length starts on that day.",
  })
  start!: Date;
}

/**
 * The period that an argument names.
 * @throws NotAPeriod if no period of that grain starts on that day.
 */
export function periodFrom(input: PeriodInput): Period {
  return period(input.grain, dayOf(input.start));
}
