import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { KpiType } from "../kpis/kpi.type.ts";
import { FeedType } from "./load.type.ts";

/** What rests on a feed. */
@Resolver(() => FeedType)
export class FeedResolver {
  @FieldResolver(() => [KpiType], {
    description:
      "The KPIs whose figures are made of what the feed brings, in the order of a scorecard: those a late feed leaves out of date. Of published tables, those it has brought.",
  })
  async kpis(@Ctx() { batches }: Context, @Root() { loader }: FeedType): Promise<KpiType[]> {
    return (await batches.kpisOn.feed(loader)).map((kpi) => ({ ...kpi }));
  }
}
