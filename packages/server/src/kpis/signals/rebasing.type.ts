import type { Rebasing } from "@children-first/schema";
import type { RebasingRow } from "@children-first/schema/records";
import { Field, ID, InputType } from "type-graphql";
import { ObjectType } from "../../graphql/object-type.ts";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars.ts";
import type { Shown } from "../../graphql/shown.ts";

/** A decision that the limits of a KPI begin anew. */
@ObjectType("KpiRebasing", {
  description: "A decision that the limits of a KPI's signals are calculated anew from a day on.",
})
export class KpiRebasingType implements Shown<RebasingRow, { from: "effectiveFrom"; setAt: "decidedAt" }> {
  /** Who decided it, and why. */
  readonly setBy!: string;
  readonly reason!: string;

  @Field(() => DateScalar, { description: "The first period of the new limits is the one that has this day." })
  from!: string;
  @Field(() => DateTimeScalar, { description: "When it was decided." }) setAt!: Date;
  @Field(() => Boolean, { description: "False if it was withdrawn, or replaced for the same day." }) stands!: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was withdrawn, or replaced for the same day. Null if it was not.",
  })
  replacedAt!: Date | null;
}

/** A rebasing to decide. */
@InputType("RebaseKpiInput", { description: "The day from which the limits of a KPI begin anew, and the reason." })
export class RebaseKpiInput implements Pick<RebasingRow, "kpi" | "reason"> {
  @Field(() => ID, { description: "The KPI's id." }) kpi!: string;
  @Field(() => DateScalar, {
    description: "A day in the first period of the new limits. A day that is still to come is an error.",
  })
  from!: Date;
  @Field(() => String, {
    description: "What has changed for good, for the history and the access log. 1 to 500 characters.",
  })
  reason!: string;
}

/** A rebasing to withdraw. */
@InputType("WithdrawKpiRebasingInput", { description: "A rebasing to withdraw, and the reason." })
export class WithdrawKpiRebasingInput implements Pick<RebasingRow, "kpi" | "reason"> {
  @Field(() => ID, { description: "The KPI's id." }) kpi!: string;
  @Field(() => DateScalar, { description: "The day of the rebasing: its `KpiRebasing.from`." }) from!: Date;
  @Field(() => String, { description: "The reason, for the access log. 1 to 500 characters." }) reason!: string;
}

/** The API's form of a rebasing, as known at a moment; now when none is given. */
export function kpiRebasingType(
  { from, setBy, reason, knownFrom, knownUntil }: Rebasing,
  asAt?: Date,
): KpiRebasingType {
  const replacedAt = knownUntil !== null && (asAt === undefined || knownUntil <= asAt) ? knownUntil : null;
  return { from, setBy, reason, setAt: knownFrom, stands: replacedAt === null, replacedAt };
}
