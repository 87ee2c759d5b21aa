import { kpiOf, targetHistory } from "@children-first/schema";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { LoadType } from "../loads/load.type.ts";
import { KpiType } from "./kpi.type.ts";
import { setTarget, withdrawTarget } from "./target-decision.ts";
import { KpiTargetType, SetKpiTargetInput, targetType, TargetType, WithdrawKpiTargetInput } from "./target.type.ts";

/** What good looks like: the history of each KPI's targets, and decisions about them. */
@Resolver(() => KpiType)
export class KpiTargetsResolver {
  @FieldResolver(() => [KpiTargetType], {
    description:
      "Every target it has or had, those that take effect last first: who set it, why, and until when it holds. What the authority set for itself wins over the definition; of its own the last to take effect holds, and of the same day a decision wins over the improvement plan. Empty for a context measure.",
  })
  async targets(
    @Ctx() { authority, batches }: Context,
    @Root() { id }: KpiType,
    @Arg("asAt", () => DateTimeScalar, { nullable: true, description: "As they were known at a moment." })
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
      "Sets what good looks like for a KPI from a day on. Periods that ended before that day keep their colour. What was decided for the same day before stays in the history. Needs the role of a performance lead.",
  })
  async setKpiTarget(
    @Ctx() context: Context,
    @Arg("input", () => SetKpiTargetInput) input: SetKpiTargetInput,
  ): Promise<KpiType> {
    return { ...(await setTarget(context, input)) };
  }

  @Mutation(() => KpiType, {
    description:
      "Takes a decided target back: what would have held without it holds again. Needs the role of a performance lead.",
  })
  async withdrawKpiTarget(
    @Ctx() context: Context,
    @Arg("input", () => WithdrawKpiTargetInput) input: WithdrawKpiTargetInput,
  ): Promise<KpiType> {
    return { ...(await withdrawTarget(context, input)) };
  }
}

/** Where a target came from. Names of staff and their reasons stay within the authority. */
@Resolver(() => TargetType)
export class TargetResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Who decided it; null where nobody did here, and for partners.",
  })
  setBy(@Ctx() { viewer }: Context, @Root() { setBy }: TargetType): string | null {
    return viewer.tier === "CONTROLLED" ? null : setBy;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it was decided; null where nobody did here, and for partners.",
  })
  reason(@Ctx() { viewer }: Context, @Root() { reason }: TargetType): string | null {
    return viewer.tier === "CONTROLLED" ? null : reason;
  }

  @FieldResolver(() => LoadType, {
    nullable: true,
    description: "The load of the improvement plan that brought it; null where none did.",
  })
  async load(@Ctx() { batches }: Context, @Root() { load }: TargetType): Promise<LoadType | null> {
    return load === null ? null : batches.load.load(load);
  }
}
