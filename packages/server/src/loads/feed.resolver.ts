import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { KpiType } from "../kpis/kpi.type.ts";
import { FeedType } from "./load.type.ts";

/** The KPIs that depend on a feed. */
@Resolver(() => FeedType)
export class FeedResolver {
  @FieldResolver(() => [KpiType], {
    description:
      "The KPIs that use the feed's data, in the order of a scorecard. If the feed is late, their figures are out of date. For published tables, only loaded ones count.",
  })
  async kpis(@Ctx() { batches }: Context, @Root() { loader }: FeedType): Promise<KpiType[]> {
    return (await batches.kpisOn.feed(loader)).map((kpi) => ({ ...kpi }));
  }
}
