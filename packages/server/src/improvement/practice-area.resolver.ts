import { kpiOf } from "@children-first/schema";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { KpiType } from "../kpis/kpi.type.ts";
import { planActionsOf, practiceAreasOf } from "./practice-area.batch.ts";
import { PlanActionType, PracticeAreaType } from "./practice-area.type.ts";

/** The areas of improvement plans, with the KPIs that show whether they improve, and what is being done. */
@Resolver(() => PracticeAreaType)
export class PracticeAreaResolver {
  @Query(() => [PracticeAreaType], { description: "The areas for improvement, those of the newest plan first." })
  async practiceAreas(
    @Ctx() context: Context,
    @Arg("plan", () => ID, { nullable: true, description: "The plan's name: CPIP 2023." }) plan: string | null,
  ): Promise<PracticeAreaType[]> {
    const areas = await practiceAreasOf(context);
    if (!plan) return areas;
    const plans = [...new Set(areas.map((area) => area.plan))];
    if (!plans.includes(plan))
      throw new WrongArgument("plan", plans.length > 0 ? `one of ${plans.join(", ")}.` : "no plan is loaded.");
    return areas.filter((area) => area.plan === plan);
  }

  @FieldResolver(() => [KpiType], {
    description: "In the order the plan names them; a name that is no KPI's is left out.",
  })
  kpis(@Root() { kpiIds }: PracticeAreaType): KpiType[] {
    return kpiIds.map(kpiOf).filter((kpi) => kpi !== undefined);
  }

  @FieldResolver(() => [PlanActionType], { description: "The soonest due first." })
  async actions(@Ctx() context: Context, @Root() { id }: PracticeAreaType): Promise<PlanActionType[]> {
    const actions = await planActionsOf(context);
    return actions.filter(({ area }) => area === id);
  }
}
