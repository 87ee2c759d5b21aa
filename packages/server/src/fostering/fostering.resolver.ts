import { type Period, period, step } from "@children-first/schema";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { figureOfCountedKpi, countedKpi, newestPeriod } from "../kpis/counted-kpi.ts";
import { FigureType } from "../kpis/figure.type.ts";
import { SliceType } from "../kpis/slice.type.ts";
import { slicesOf } from "../kpis/slices.ts";
import { periodFrom, PeriodInput } from "../kpis/period.type.ts";
import { FosteringStageType, fosteringStages, type FosteringStageName, FosteringType } from "./fostering.type.ts";

/** The authority's own fostering: carers, places and recruitment. */
@Resolver(() => FosteringType)
export class FosteringResolver {
  @Query(() => FosteringType, {
    description: "The authority's own mainstream fostering in one period. Carers and places are those on its last day.",
  })
  async fostering(
    @Ctx() context: Context,
    @Arg("period", () => PeriodInput, { nullable: true, description: "Default: the newest complete month." })
    periodInput: PeriodInput | null,
  ): Promise<FosteringType> {
    return {
      period: periodInput ? periodFrom(periodInput) : await newestPeriod(context, "foster-households", "MONTH"),
    };
  }

  @FieldResolver(() => FigureType, {
    description:
      "The share of carer households that cared for a child for at least 75% of the last twelve months, in per cent.",
  })
  utilisation(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<FigureType> {
    return figureOfCountedKpi(context, "foster-carer-utilisation", of);
  }

  @FieldResolver(() => FigureType, {
    description:
      "The share of approved places that are filled, in per cent. See `utilisation` for the share of carers.",
  })
  occupancy(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<FigureType> {
    return figureOfCountedKpi(context, "foster-place-occupancy", of);
  }

  @FieldResolver(() => FigureType, { description: "The number of approved carer households." })
  households(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<FigureType> {
    return figureOfCountedKpi(context, "foster-households", of);
  }

  @FieldResolver(() => FigureType, { description: "The number of places that carers are approved for." })
  approvedPlaces(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<FigureType> {
    return figureOfCountedKpi(context, "foster-places-approved", of);
  }

  @FieldResolver(() => [FosteringStageType], {
    description: "The stages from a website visit to approval, and leaving, in that order.",
  })
  pipeline(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<FosteringStageType[]> {
    return Promise.all(
      Object.entries(fosteringStages).map(async ([stage, kpi]) => ({
        stage: stage as FosteringStageName,
        figure: await figureOfCountedKpi(context, kpi, of),
        samePeriodLastYear: await figureOfCountedKpi(context, kpi, yearBefore(of)),
      })),
    );
  }

  @FieldResolver(() => [SliceType], {
    description:
      "Children for whom fostering for adoption was decided in the period, by the stage that each has reached on the last day of the data.",
  })
  fosteringForAdoption(@Ctx() context: Context, @Root() { period: of }: FosteringType): Promise<SliceType[]> {
    const kpi = countedKpi("ffa-decisions");
    return slicesOf(context, kpi, kpi.counted.cohort.dimensions![0]!, of, context.authority);
  }
}

/** The same months of the year before. */
function yearBefore(of: Period): Period {
  return of.grain === "MONTH" || of.grain === "QUARTER"
    ? period(of.grain, `${Number(of.start.slice(0, 4)) - 1}${of.start.slice(4)}`)
    : step(of, -1);
}
