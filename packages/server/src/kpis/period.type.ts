import { type Grain, type Period, period } from "@children-first/schema";
import { Field, InputType } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { enumOf } from "../graphql/enum-of.ts";
import { DateScalar, dayOf } from "../graphql/scalars.ts";

export const GrainEnum = enumOf<Grain>("Grain", "The length of a period, and the days on which it can start.", {
  MONTH: "A calendar month. It starts on the first day of any month.",
  QUARTER: "A quarter of the financial year. It starts on 1 April, 1 July, 1 October or 1 January.",
  FINANCIAL_YEAR: "1 April to 31 March, written 2023/24.",
  ACADEMIC_YEAR: "1 September to 31 August.",
  ROLLING_12_MONTHS:
    'Twelve months in a row, labelled by the last: "year to June 2023". It starts on the first day of any month.',
});

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
