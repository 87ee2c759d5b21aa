import { periodContaining } from "@children-first/schema";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { DateScalar, dayOf } from "../graphql/scalars.ts";
import { placeAsked } from "../kpis/place-asked.ts";
import { figureOfCountedKpi, countedKpi, newestPeriod } from "../kpis/counted-kpi.ts";
import { FigureType } from "../kpis/figure.type.ts";
import { SliceType } from "../kpis/slice.type.ts";
import { slicesOf } from "../kpis/slices.ts";
import {
  type WorkforceDimension,
  WorkforceDimensionEnum,
  workforceDimensions,
  WorkforceType,
} from "./workforce.type.ts";

/** The social work workforce: posts, vacancies, absence and caseloads. */
@Resolver(() => WorkforceType)
export class WorkforceResolver {
  @Query(() => WorkforceType, {
    description: "The social work workforce in one month.",
  })
  async workforce(
    @Ctx() context: Context,
    @Arg("on", () => DateScalar, {
      nullable: true,
      description: "A day in the month. Default: the last day of the newest complete month.",
    })
    on: Date | null,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
  ): Promise<WorkforceType> {
    const { unit } = await placeAsked(context, orgUnit, null);
    const month = on ? periodContaining("MONTH", dayOf(on)) : await newestPeriod(context, "sw-fte", "MONTH");
    return { on: on ? dayOf(on) : month.end, month, unit };
  }

  @FieldResolver(() => FigureType, {
    description: "Full-time equivalent social workers in post, without agency workers.",
  })
  fte(@Ctx() context: Context, @Root() { month, unit }: WorkforceType): Promise<FigureType> {
    return figureOfCountedKpi(context, "sw-fte", month, unit);
  }

  @FieldResolver(() => FigureType, {
    description: "Vacancies as a share of vacancies and workers in post, in per cent of full-time equivalents.",
  })
  vacancyRate(@Ctx() context: Context, @Root() { month, unit }: WorkforceType): Promise<FigureType> {
    return figureOfCountedKpi(context, "sw-vacancy-rate", month, unit);
  }

  @FieldResolver(() => FigureType, {
    description:
      "Agency workers as a share of agency workers and workers in post, in per cent of full-time equivalents.",
  })
  agencyRate(@Ctx() context: Context, @Root() { month, unit }: WorkforceType): Promise<FigureType> {
    return figureOfCountedKpi(context, "sw-agency-rate", month, unit);
  }

  @FieldResolver(() => FigureType, {
    description:
      "Leavers of the twelve months as a share of workers in post at their end, in per cent of full-time equivalents.",
  })
  turnoverRate(@Ctx() context: Context, @Root() { month, unit }: WorkforceType): Promise<FigureType> {
    return figureOfCountedKpi(context, "sw-turnover-rate", month, unit);
  }

  @FieldResolver(() => FigureType, {
    description: "Working days lost to sickness in twelve months as a share of all working days, in per cent.",
  })
  absenceRate(@Ctx() context: Context, @Root() { month, unit }: WorkforceType): Promise<FigureType> {
    return figureOfCountedKpi(context, "sw-absence-rate", month, unit);
  }

  @FieldResolver(() => FigureType, {
    description: "Cases for each full-time equivalent worker who holds cases, agency workers included.",
  })
  averageCaseload(@Ctx() context: Context, @Root() { month, unit }: WorkforceType): Promise<FigureType> {
    return figureOfCountedKpi(context, "sw-caseload", month, unit);
  }

  @FieldResolver(() => FigureType, { description: "The number of newly qualified social workers in post." })
  newlyQualified(@Ctx() context: Context, @Root() { month, unit }: WorkforceType): Promise<FigureType> {
    return figureOfCountedKpi(context, "newly-qualified-social-workers", month, unit);
  }

  @FieldResolver(() => [SliceType], {
    description: "Full-time equivalent social workers at work, agency workers included, by one dimension.",
  })
  breakdown(
    @Ctx() context: Context,
    @Root() { month, unit }: WorkforceType,
    @Arg("by", () => WorkforceDimensionEnum, { description: "The dimension." }) by: WorkforceDimension,
  ): Promise<SliceType[]> {
    return slices(context, "sw-fte-with-agency", workforceDimensions[by], month, unit);
  }

  @FieldResolver(() => [SliceType], {
    description: "The number of workers who hold cases, by how many they hold: 1 to 10, 11 to 15, and so on.",
  })
  caseloads(@Ctx() context: Context, @Root() { month, unit }: WorkforceType): Promise<SliceType[]> {
    return slices(context, "case-holders", "cases-held", month, unit);
  }
}

function slices(
  context: Context,
  id: string,
  by: string,
  month: WorkforceType["month"],
  unit: string,
): Promise<SliceType[]> {
  const kpi = countedKpi(id);
  const dimension = kpi.counted.cohort.dimensions?.find((each) => each.id === by);
  if (dimension === undefined) throw new Error(`The cohort of ${id} has no dimension ${by}.`);
  return slicesOf(context, kpi, dimension, month, unit);
}
