import { figureOf, type Period, period, step } from "@children-first/schema";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { countedKpi, newestPeriod } from "../kpis/counted-kpi.ts";
import { FigureType, figureType } from "../kpis/figure.type.ts";
import { SliceType } from "../kpis/slice.type.ts";
import { slicesOf } from "../kpis/slices.ts";
import { periodFrom, PeriodInput } from "../periods/period.type.ts";
import { FosteringStageType, fosteringStages, type FosteringStageName, FosteringType } from "./fostering.type.ts";

/** The authority's own fostering: how it is used, and who is on the way to becoming a carer. */
@Resolver(() => FosteringType)
export class FosteringResolver {
  @Query(() => FosteringType, {
    description:
      "The authority's own mainstream fostering at the end of a period, and what happened in it. The newest complete month when none is named.",
  })
  async fostering(
    @Ctx() context: Context,
    @Arg("period", () => PeriodInput, { nullable: true }) asked: PeriodInput | null,
  ): Promise<FosteringType> {
    return { period: asked ? periodFrom(asked) : await newestPeriod(context, "foster-households", "MONTH") };
  }

  @FieldResolver(() => FigureType, { description: "Carers who cared for a child for at least 75% of the year." })
  utilisation(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<FigureType> {
    return figureFor(context, "foster-carer-utilisation", of);
  }

  @FieldResolver(() => FigureType, { description: "Approved places that are filled. Not the share of carers in use." })
  occupancy(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<FigureType> {
    return figureFor(context, "foster-place-occupancy", of);
  }

  @FieldResolver(() => FigureType, { description: "Approved households." })
  households(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<FigureType> {
    return figureFor(context, "foster-households", of);
  }

  @FieldResolver(() => FigureType, { description: "Approved places." })
  approvedPlaces(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<FigureType> {
    return figureFor(context, "foster-places-approved", of);
  }

  @FieldResolver(() => [FosteringStageType], { description: "From a visit to the website to approval, and leaving." })
  pipeline(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<FosteringStageType[]> {
    return Promise.all(
      Object.entries(fosteringStages).map(async ([stage, kpi]) => ({
        stage: stage as FosteringStageName,
        figure: await figureFor(context, kpi, of),
        samePeriodLastYear: await figureFor(context, kpi, yearBefore(of)),
      })),
    );
  }

  @FieldResolver(() => [SliceType], {
    description: "Children with a decision for fostering for adoption in the period, by how far each has come by now.",
  })
  fosteringForAdoption(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<SliceType[]> {
    const kpi = countedKpi("ffa-decisions");
    return slicesOf(context, kpi, kpi.counted.cohort.dimensions![0]!, of, context.authority);
  }
}

async function figureFor({ authority, batches }: Context, id: string, of: Period): Promise<FigureType> {
  const kpi = countedKpi(id);
  const evidence = await batches.evidence.load({ kpi, area: authority });
  return figureType(figureOf(kpi, evidence, authority, of), evidence);
}

/** The same stretch of the calendar a year before. */
function yearBefore(of: Period): Period {
  return of.grain === "MONTH" || of.grain === "QUARTER"
    ? period(of.grain, `${Number(of.start.slice(0, 4)) - 1}${of.start.slice(4)}`)
    : step(of, -1);
}
