import { kpiOf } from "@children-first/schema";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { KpiType } from "../kpis/kpi.type.ts";
import { planActionsOf, practiceAreasOf } from "./improvement-plan.ts";
import { PlanActionType, PracticeAreaType } from "./practice-area.type.ts";

/** The areas of improvement plans, with their KPIs and actions. */
@Resolver(() => PracticeAreaType)
export class PracticeAreaResolver {
  @Query(() => [PracticeAreaType], { description: "The areas of the improvement plans, newest plan first." })
  async practiceAreas(
    @Ctx() context: Context,
    @Arg("plan", () => ID, {
      nullable: true,
      description: 'Only areas of this plan, by its name: "CPIP 2023". An unknown name is an error.',
    })
    plan: string | null,
  ): Promise<PracticeAreaType[]> {
    const areas = await practiceAreasOf(context);
    if (!plan) return areas;
    const plans = [...new Set(areas.map((area) => area.plan))];
    if (!plans.includes(plan))
      throw new WrongArgument("plan", plans.length > 0 ? `one of ${plans.join(", ")}.` : "no plan is loaded.");
    return areas.filter((area) => area.plan === plan);
  }

  @FieldResolver(() => [KpiType], {
    description: "The KPIs that the plan names for this area, in its order. Unknown ids are left out.",
  })
  kpis(@Root() { kpiIds }: PracticeAreaType): KpiType[] {
    return kpiIds.map(kpiOf).filter((kpi) => kpi !== undefined);
  }

  @FieldResolver(() => [PlanActionType], {
    description: "Its actions, soonest due first, and those without a due date last.",
  })
  async actions(@Ctx() context: Context, @Root() { id }: PracticeAreaType): Promise<PlanActionType[]> {
    const actions = await planActionsOf(context);
    return actions.filter(({ area }) => area === id);
  }
}
