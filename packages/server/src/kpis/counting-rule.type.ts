import type { CountingRule } from "@children-first/schema/engine";
import { Field, ID, Int } from "type-graphql";
import { enumOf } from "../graphql/enum-of.ts";
import { ObjectType } from "../graphql/object-type.ts";

export const CountingRuleKindEnum = enumOf<CountingRule["kind"]>("CountingRuleKind", "What a rule is about.", {
  CLOCK: "How long something may take: `amount` and `unit`.",
  AGE: "Which ages count: `from` and `to`.",
  CODES: "Which codes count, or do not: `codes` and `counts`.",
});

const clockUnits = {
  workingDays: "WORKING_DAYS",
  days: "DAYS",
  months: "MONTHS",
  hours: "HOURS",
} as const;
type ClockUnit = (typeof clockUnits)[keyof typeof clockUnits];

export const ClockUnitEnum = enumOf<ClockUnit>("ClockUnit", "What a clock counts. The day that starts it is day 0.", {
  WORKING_DAYS: "Working days of England and Wales.",
  DAYS: "Days.",
  MONTHS: "Calendar months.",
  HOURS: "Hours, from a moment.",
});

/** A rule that a KPI counts by, as data. */
@ObjectType("CountingRule", {
  description: "A clock, an age or a set of codes that a KPI counts by, read from the query that counts it.",
})
export class CountingRuleType {
  @Field(() => CountingRuleKindEnum, { description: "What the rule is about." }) kind!: CountingRule["kind"];
  @Field(() => String, {
    description: "In words: what has to happen and from when, whose age it is, or what the codes are of.",
  })
  what!: string;
  @Field(() => ID, { nullable: true, description: 'The fixed name of a clock: "first-care-review". Null otherwise.' })
  clock!: string | null;
  @Field(() => Int, { nullable: true, description: "How many of `unit` a clock allows. Null otherwise." })
  amount!: number | null;
  @Field(() => ClockUnitEnum, { nullable: true, description: "What a clock counts. Null otherwise." })
  unit!: ClockUnit | null;
  @Field(() => Int, { nullable: true, description: "The youngest age that counts. Null for no limit." })
  from!: number | null;
  @Field(() => Int, { nullable: true, description: "The oldest age that counts. Null for no limit." })
  to!: number | null;
  @Field(() => [String], {
    nullable: true,
    description: "The codes, or the patterns that codes are compared with. Null for a clock or an age.",
  })
  codes!: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the codes count. False when cases with them are left out. Null for a clock or an age.",
  })
  counts!: boolean | null;
  @Field(() => String, { nullable: true, description: "Where a clock comes from. Null otherwise." })
  source!: string | null;
}

/** The API's form of a rule. */
export function countingRuleType(rule: CountingRule): CountingRuleType {
  const none = { clock: null, amount: null, unit: null, from: null, to: null, codes: null, counts: null, source: null };
  switch (rule.kind) {
    case "CLOCK": {
      const [[length, amount] = []] = Object.entries(rule.allows) as [keyof typeof clockUnits, number][];
      const { kind, what, id, source } = rule;
      return { ...none, kind, what, clock: id, source, amount: amount!, unit: clockUnits[length!] };
    }
    case "AGE":
      return { ...none, ...rule };
    case "CODES":
      return { ...none, ...rule, codes: [...rule.codes] };
  }
}
