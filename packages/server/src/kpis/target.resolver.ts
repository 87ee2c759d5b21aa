import { kpiOf, targetHistory } from "@children-first/schema";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { LoadType } from "../loads/load.type.ts";
import { KpiType } from "./kpi.type.ts";
import { setTarget, withdrawTarget } from "./target-decision.ts";
import { KpiTargetType, SetKpiTargetInput, targetType, TargetType, WithdrawKpiTargetInput } from "./target.type.ts";

/** The history of each KPI's targets, and decisions about them. */
@Resolver(() => KpiType)
export class KpiTargetsResolver {
  @FieldResolver(() => [KpiTargetType], {
    description:
      "Every target that it has or had, the last to take effect first. Targets that the authority set come before those of the definition. For the same day, a decision comes before the improvement plan. Empty for a context measure.",
  })
  async targets(
    @Ctx() { authority, batches }: Context,
    @Root() { id }: KpiType,
    @Arg("asAt", () => DateTimeScalar, { nullable: true, description: argumentDescriptions.asAt })
    asAt: Date | null,
  ): Promise<KpiTargetType[]> {
    const kpi = kpiOf(id)!;
    const own = (await batches.targets.load(authority)).get(id) ?? [];
    return targetHistory(kpi, own, asAt ?? undefined).map(({ target, until, stands }) => ({
      target: targetType(kpi, target),
      until,
      stands,
      replacedAt: stands || !("knownUntil" in target) ? null : target.knownUntil,
    }));
  }

  @Mutation(() => KpiType, {
    description:
      "Sets a KPI's target from a day on. Periods that end before that day keep their rating. An earlier decision for the same day stays in the history. Needs a performance lead of the whole authority.",
  })
  async setKpiTarget(
    @Ctx() context: Context,
    @Arg("input", () => SetKpiTargetInput, { description: "The target to set." }) input: SetKpiTargetInput,
  ): Promise<KpiType> {
    return { ...(await setTarget(context, input)) };
  }

  @Mutation(() => KpiType, {
    description:
      "Withdraws a decided target. The target that would apply without it applies again. Needs a performance lead of the whole authority.",
  })
  async withdrawKpiTarget(
    @Ctx() context: Context,
    @Arg("input", () => WithdrawKpiTargetInput, { description: "The target to withdraw." })
    input: WithdrawKpiTargetInput,
  ): Promise<KpiType> {
    return { ...(await withdrawTarget(context, input)) };
  }
}

/** Where a target comes from. Partners see neither the names of staff nor their reasons. */
@Resolver(() => TargetType)
export class TargetResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The name of the person who decided it. Null if `origin` is not DECISION. Always null for the tier CONTROLLED.",
  })
  setBy(@Ctx() { viewer }: Context, @Root() { setBy }: TargetType): string | null {
    return viewer.tier === "CONTROLLED" ? null : setBy;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The reason for the decision. Null if `origin` is not DECISION. Always null for the tier CONTROLLED.",
  })
  reason(@Ctx() { viewer }: Context, @Root() { reason }: TargetType): string | null {
    return viewer.tier === "CONTROLLED" ? null : reason;
  }

  @FieldResolver(() => LoadType, {
    nullable: true,
    description: "The load of the improvement plan that it came with. Null unless `origin` is IMPROVEMENT_PLAN.",
  })
  async load(@Ctx() { batches }: Context, @Root() { load }: TargetType): Promise<LoadType | null> {
    return load === null ? null : batches.load.load(load);
  }
}
