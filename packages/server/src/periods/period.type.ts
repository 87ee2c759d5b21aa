import { type Grain, type Period, period } from "@children-first/schema";
import { Field, InputType } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { GrainEnum } from "../graphql/enums.ts";
import { DateScalar, dayOf } from "../graphql/scalars.ts";

/** A stretch of the calendar with the name people use for it. */
@ObjectType("Period", { description: "A stretch of the calendar, first and last day included." })
export class PeriodType implements Period {
  @Field(() => GrainEnum) grain!: Grain;
  @Field(() => DateScalar) start!: string;
  @Field(() => DateScalar) end!: string;
  @Field(() => String, { description: 'As people say it: "July 2023", "Q1 2023/24".' }) label!: string;
}

/** Names a period by its grain and first day. */
@InputType({
  description:
    'Names a period by its grain and first day. Financial quarter 1 of 2023/24: { grain: QUARTER, start: "2023-04-01" }.',
})
export class PeriodInput {
  @Field(() => GrainEnum) grain!: Grain;
  @Field(() => DateScalar) start!: Date;
}

/** The period that an argument names. @throws NotAPeriod where no period of that grain begins on that day. */
export function periodFrom(input: PeriodInput): Period {
  return period(input.grain, dayOf(input.start));
}
