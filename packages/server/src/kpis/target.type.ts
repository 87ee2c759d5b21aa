import { type Kpi, displayText, type TargetInForce, type TargetOrigin } from "@children-first/schema";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { TargetOriginEnum } from "../graphql/enums.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";

/** What good looks like, from a day on, and who says so. */
@ObjectType("Target", { description: "What good looks like, from a day on, and who says so." })
export class TargetType implements Pick<TargetInForce, "value" | "amberWithin" | "from" | "source"> {
  /** The load that brought it; null where none did. */
  readonly load!: number | null;
  /** Who decided it, and why; null where nobody did here. */
  readonly setBy!: string | null;
  readonly reason!: string | null;

  @Field(() => Float) value!: number;
  @Field(() => Float, { description: "How much worse than the target is still amber, in the KPI's unit." })
  amberWithin!: number;
  @Field(() => Int, { description: "A figure over fewer cases is grey: too few to judge." })
  minimumDenominator!: number;
  @Field(() => DateScalar, { description: "It holds for periods that end on this day or later." }) from!: string;
  @Field(() => String, { nullable: true, description: "Where it was agreed." }) source!: string | null;
  @Field(() => String, { description: 'As printed: "85.0%".' }) display!: string;
  @Field(() => TargetOriginEnum) origin!: TargetOrigin;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was decided, or loaded; null for a definition's own.",
  })
  setAt!: Date | null;
}

/** A target in the history of a KPI. */
@ObjectType("KpiTarget", { description: "A target that a KPI has or had." })
export class KpiTargetType {
  @Field(() => TargetType) target!: TargetType;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day it holds for, where another takes effect after it; null while none does.",
  })
  until!: string | null;
  @Field(() => Boolean, {
    description:
      "False where another took its place for the same day, or it was taken back: no figure is held against it.",
  })
  stands!: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When another took its place for the same day, or it was taken back.",
  })
  replacedAt!: Date | null;
}

/** What is decided about a target. */
@InputType("SetKpiTargetInput", { description: "What good looks like for a KPI from a day on, and why." })
export class SetKpiTargetInput {
  @Field(() => ID, { description: "The KPI's id. Not of a context measure, which is never judged." }) kpi!: string;
  @Field(() => DateScalar, { description: "It holds for periods that end on this day or later." }) from!: Date;
  @Field(() => Float, { description: "In the KPI's unit: 90 is 90 per cent." }) value!: number;
  @Field(() => Float, { description: "How much worse is still amber, in the KPI's unit; 0 for no amber." })
  amberWithin!: number;
  @Field(() => Int, { description: "A figure over fewer cases is grey; 0 to judge every figure." })
  minimumDenominator!: number;
  @Field(() => String, { description: "Why: kept in the history, and in the access log. At most 500 characters." })
  reason!: string;
  @Field(() => String, { nullable: true, description: "Where it was agreed: the paper or the meeting." })
  source?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Says that months which are over shall be judged anew. Needed where `from` lies before this month.",
  })
  changesPast?: boolean | null;
}

/** Which decision about a target is taken back. */
@InputType("WithdrawKpiTargetInput", { description: "Which decided target is taken back, and why." })
export class WithdrawKpiTargetInput {
  @Field(() => ID) kpi!: string;
  @Field(() => DateScalar, { description: "The day it was decided for." }) from!: Date;
  @Field(() => String, { description: "Why: kept in the access log. At most 500 characters." }) reason!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: "Says that months which are over shall be judged anew. Needed where `from` lies before this month.",
  })
  changesPast?: boolean | null;
}

/** A target as the API shows it. `decimals` are those of the figure it stands beside. */
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
