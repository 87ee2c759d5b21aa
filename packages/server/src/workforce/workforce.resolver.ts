import { figureOf, periodContaining } from "@children-first/schema";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { DateScalar, dayOf } from "../graphql/scalars.ts";
import { placeAsked } from "../kpis/area-asked.ts";
import { countedKpi, newestPeriod } from "../kpis/counted-kpi.ts";
import { FigureType, figureType } from "../kpis/figure.type.ts";
import { SliceType } from "../kpis/slice.type.ts";
import { slicesOf } from "../kpis/slices.ts";
import {
  type WorkforceDimension,
  WorkforceDimensionEnum,
  workforceDimensions,
  WorkforceType,
} from "./workforce.type.ts";

/** The workforce: who is in post, who is missing, and what they carry. */
@Resolver(() => WorkforceType)
export class WorkforceResolver {
  @Query(() => WorkforceType, {
    description:
      "The social work workforce in the month of a day. The newest month with an establishment when none is named.",
  })
  async workforce(
    @Ctx() context: Context,
    @Arg("on", () => DateScalar, { nullable: true }) on: Date | null,
    @Arg("orgUnit", () => ID, { nullable: true }) orgUnit: string | null,
  ): Promise<WorkforceType> {
    const { unit } = await placeAsked(context, orgUnit, null);
    const month = on ? periodContaining("MONTH", dayOf(on)) : await newestPeriod(context, "sw-fte", "MONTH");
    return { on: on ? dayOf(on) : month.end, month, unit };
  }

  @FieldResolver(() => FigureType, { description: "Full-time equivalents in post, without agency workers." })
  fte(@Ctx() context: Context, @Root() of: WorkforceType): Promise<FigureType> {
    return figureFor(context, "sw-fte", of);
  }

  @FieldResolver(() => FigureType, { description: "Vacancies over vacancies and workers in post." })
  vacancyRate(@Ctx() context: Context, @Root() of: WorkforceType): Promise<FigureType> {
    return figureFor(context, "sw-vacancy-rate", of);
  }

  @FieldResolver(() => FigureType, { description: "Agency workers over agency workers and workers in post." })
  agencyRate(@Ctx() context: Context, @Root() of: WorkforceType): Promise<FigureType> {
    return figureFor(context, "sw-agency-rate", of);
  }

  @FieldResolver(() => FigureType, { description: "Leavers of twelve months over those in post at their end." })
  turnoverRate(@Ctx() context: Context, @Root() of: WorkforceType): Promise<FigureType> {
    return figureFor(context, "sw-turnover-rate", of);
  }

  @FieldResolver(() => FigureType, {
    description: "Working days lost to sickness over working days, of twelve months.",
  })
  absenceRate(@Ctx() context: Context, @Root() of: WorkforceType): Promise<FigureType> {
    return figureFor(context, "sw-absence-rate", of);
  }

  @FieldResolver(() => FigureType, { description: "Cases held for each full-time equivalent who holds any." })
  averageCaseload(@Ctx() context: Context, @Root() of: WorkforceType): Promise<FigureType> {
    return figureFor(context, "sw-caseload", of);
  }

  @FieldResolver(() => FigureType, { description: "Newly qualified social workers in post." })
  newlyQualified(@Ctx() context: Context, @Root() of: WorkforceType): Promise<FigureType> {
    return figureFor(context, "newly-qualified-social-workers", of);
  }

  @FieldResolver(() => [SliceType], {
    description: "Full-time equivalents in post, agency workers among them, by a dimension.",
  })
  breakdown(
    @Ctx() context: Context,
    @Root() { month, unit }: WorkforceType,
    @Arg("by", () => WorkforceDimensionEnum) by: WorkforceDimension,
  ): Promise<SliceType[]> {
    return slices(context, "sw-fte-with-agency", workforceDimensions[by], month, unit);
  }

  @FieldResolver(() => [SliceType], { description: "How many workers who may hold cases hold how many." })
  caseloads(@Ctx() context: Context, @Root() { month, unit }: WorkforceType): Promise<SliceType[]> {
    return slices(context, "case-holders", "cases-held", month, unit);
  }
}

async function figureFor(
  { authority, batches }: Context,
  id: string,
  { month, unit }: WorkforceType,
): Promise<FigureType> {
  const kpi = countedKpi(id);
  const evidence = await batches.evidence.load({ kpi, area: authority, unit });
  return figureType(figureOf(kpi, evidence, authority, month), evidence);
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
