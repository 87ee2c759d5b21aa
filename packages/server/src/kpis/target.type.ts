import { type Kpi, displayText, type TargetInForce, type TargetOrigin } from "@children-first/schema";
import type { TargetDecisionRow } from "@children-first/schema/records";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { enumOf } from "../graphql/enum-of.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import type { Shown } from "../graphql/shown.ts";

export const TargetOriginEnum = enumOf<TargetOrigin>("TargetOrigin", "Where a target comes from.", {
  DEFINITION: "The KPI's definition. It applies until the authority sets a target.",
  IMPROVEMENT_PLAN: "The authority's improvement plan, loaded from a file.",
  DECISION: "A decision made on this platform with `Mutation.setKpiTarget`.",
});

/** A target of a KPI, from a day on. */
@ObjectType("Target", { description: "A target of a KPI from a day on, and who set it." })
export class TargetType
  implements
    Pick<TargetInForce, "value" | "amberWithin">,
    Pick<TargetDecisionRow, "minimumDenominator" | "source">,
    Shown<TargetDecisionRow, { from: "effectiveFrom" }>
{
  /** The id of the load that brought it; null if no load did. */
  readonly load!: number | null;
  /** Who decided it, and why; null unless it is a decision. */
  readonly setBy!: string | null;
  readonly reason!: string | null;

  @Field(() => Float, { description: "In the KPI's unit: 90 with PERCENT means 90%." }) value!: number;
  @Field(() => Float, { description: "A figure that is worse by no more than this is AMBER. In the KPI's unit." })
  amberWithin!: number;
  @Field(() => Int, { description: "A figure with a smaller denominator is GREY: too few cases to rate." })
  minimumDenominator!: number;
  @Field(() => DateScalar, { description: "It applies to periods that end on this day or later." }) from!: string;
  @Field(() => String, { nullable: true, description: "The paper or meeting that agreed it. Null when not given." })
  source!: string | null;
  @Field(() => String, { description: 'The value as printed: "85.0%".' }) display!: string;
  @Field(() => TargetOriginEnum, { description: "Where it comes from." }) origin!: TargetOrigin;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was decided or loaded. Null for a target of the definition.",
  })
  setAt!: Date | null;
}

/** A target in the history of a KPI. */
@ObjectType("KpiTarget", { description: "A target in the history of a KPI." })
export class KpiTargetType {
  @Field(() => TargetType, { description: "The target." }) target!: TargetType;
  @Field(() => DateScalar, {
    nullable: true,
    description: "It applies to periods that end on this day or earlier. Null when no later target follows.",
  })
  until!: string | null;
  @Field(() => Boolean, {
    description: "False if it was replaced for the same day or withdrawn. No figure is then rated against it.",
  })
  stands!: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was replaced for the same day or withdrawn. Null if it was not.",
  })
  replacedAt!: Date | null;
}

/** A target to set. */
@InputType("SetKpiTargetInput", { description: "A target to set for a KPI, and the reason." })
export class SetKpiTargetInput
  implements
    Pick<TargetDecisionRow, "kpi" | "minimumDenominator" | "reason">,
    Partial<Pick<TargetDecisionRow, "source">>
{
  @Field(() => ID, { description: "The KPI's id. A context measure is an error, because it has no target." })
  kpi!: string;
  @Field(() => DateScalar, { description: "It applies to periods that end on this day or later." }) from!: Date;
  @Field(() => Float, { description: "In the KPI's unit: 90 with PERCENT means 90%." }) value!: number;
  @Field(() => Float, { description: "A figure that is worse by no more than this is AMBER. 0 for no AMBER." })
  amberWithin!: number;
  @Field(() => Int, { description: "A figure with a smaller denominator is GREY. 0 to rate every figure." })
  minimumDenominator!: number;
  @Field(() => String, { description: "The reason, for the history and the access log. 1 to 500 characters." })
  reason!: string;
  @Field(() => String, { nullable: true, description: "The paper or meeting that agreed it. At most 500 characters." })
  source?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Confirms that past months are rated again. Must be true if `from` is before the current month.",
  })
  changesPast?: boolean | null;
}

/** A decided target to withdraw. */
@InputType("WithdrawKpiTargetInput", { description: "A decided target to withdraw, and the reason." })
export class WithdrawKpiTargetInput implements Pick<TargetDecisionRow, "kpi" | "reason"> {
  @Field(() => ID, { description: "The KPI's id." }) kpi!: string;
  @Field(() => DateScalar, { description: "The day from which the target applies: its `Target.from`." }) from!: Date;
  @Field(() => String, { description: "The reason, for the access log. 1 to 500 characters." }) reason!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: "Confirms that past months are rated again. Must be true if `from` is before the current month.",
  })
  changesPast?: boolean | null;
}

/** The API's form of a target. `decimals` are those of the figure beside it. */
export function targetType(kpi: Kpi, target: TargetInForce, decimals = kpi.decimals): TargetType {
  const { value, amberWithin, minimumDenominator, from, source } = target;
  const own = "origin" in target ? target : null;
  return {
    value,
    amberWithin,
    minimumDenominator,
    from,
    source,
    display: displayText(value, "FINAL", kpi.unit, decimals),
    origin: own?.origin ?? "DEFINITION",
    setBy: own?.setBy ?? null,
    setAt: own?.knownFrom ?? null,
    reason: own?.reason ?? null,
    load: own?.load ?? null,
  };
}
