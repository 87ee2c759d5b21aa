import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { argumentDescriptions } from "../../graphql/argument-descriptions.ts";
import { DateTimeScalar } from "../../graphql/scalars.ts";
import { KpiType } from "../kpi.type.ts";
import { rebase, withdrawRebasing } from "./rebasing-decision.ts";
import { KpiRebasingType, kpiRebasingType, RebaseKpiInput, WithdrawKpiRebasingInput } from "./rebasing.type.ts";

/** From when the limits of a KPI's signals begin anew. */
@Resolver(() => KpiType)
export class KpiRebasingsResolver {
  @FieldResolver(() => [KpiRebasingType], {
    description:
      "Every day from which the limits of its signals are or were calculated anew, the latest first. They apply to the authority and to each service and team.",
  })
  async rebasings(
    @Ctx() { authority, batches }: Context,
    @Root() { id }: KpiType,
    @Arg("asAt", () => DateTimeScalar, { nullable: true, description: argumentDescriptions.asAt })
    moment: Date | null,
  ): Promise<KpiRebasingType[]> {
    const asAt = moment ?? undefined;
    const all = (await batches.rebasings.load(authority)).get(id) ?? [];
    return all
      .filter(({ knownFrom }) => asAt === undefined || knownFrom <= asAt)
      .map((each) => kpiRebasingType(each, asAt))
      .toReversed();
  }

  @Mutation(() => KpiType, {
    description:
      "Calculates the limits of a KPI's signals anew from a day on, because something has changed for good. Earlier periods keep their limits. Needs a performance lead of the whole authority.",
  })
  async rebaseKpi(
    @Ctx() context: Context,
    @Arg("input", () => RebaseKpiInput, { description: "The day and the reason." }) input: RebaseKpiInput,
  ): Promise<KpiType> {
    return { ...(await rebase(context, input)) };
  }

  @Mutation(() => KpiType, {
    description:
      "Withdraws a rebasing, so that the limits go on across its day. Needs a performance lead of the whole authority.",
  })
  async withdrawKpiRebasing(
    @Ctx() context: Context,
    @Arg("input", () => WithdrawKpiRebasingInput, { description: "The rebasing to withdraw." })
    input: WithdrawKpiRebasingInput,
  ): Promise<KpiType> {
    return { ...(await withdrawRebasing(context, input)) };
  }
}

/** Who decided a rebasing, and why. Partners see neither the names of staff nor their reasons. */
@Resolver(() => KpiRebasingType)
export class RebasingResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The name of the person who decided it. Always null for the tier CONTROLLED.",
  })
  setBy(@Ctx() { viewer }: Context, @Root() { setBy }: KpiRebasingType): string | null {
    return viewer.tier === "CONTROLLED" ? null : setBy;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What has changed, in the words of who decided it. Always null for the tier CONTROLLED.",
  })
  reason(@Ctx() { viewer }: Context, @Root() { reason }: KpiRebasingType): string | null {
    return viewer.tier === "CONTROLLED" ? null : reason;
  }
}
