import { type Day, kpiOf, type Period, populationFor, populationLoadFor } from "@children-first/schema";
import {
  careEndsCohort,
  careStartsCohort,
  casesOf,
  childrenWeCareForCohort,
  placementMovesCohort,
} from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { DateScalar, dayOf } from "../graphql/scalars.ts";
import { countedKpi } from "../kpis/counted-kpi.ts";
import { factsAsked } from "../kpis/facts-asked.ts";
import { FigureType } from "../kpis/figure.type.ts";
import { countLive, type LiveCounts, liveFigure } from "../kpis/live-counts.ts";
import { SliceType } from "../kpis/slice.type.ts";
import { inOrder, withUnitNames } from "../kpis/slices.ts";
import { orgUnitAsked } from "../organisation/org-unit-asked.ts";
import { careKnownDay, conditionAsked, dayAsked, untilDay } from "./care-cohort-asked.ts";
import {
  CareCohortFilter,
  CareCohortType,
  type CareDimension,
  CareDimensionEnum,
  careDimensionIds,
  CareFlowType,
} from "./care-cohort.type.ts";

/** The number of children with one value of a dimension. An empty `dimension` is all children. */
interface PartRow {
  readonly dimension: string;
  readonly key: string;
  readonly children: number;
}

/** Children we care for on any day, and how many came, left and moved before it. */
@Resolver(() => CareCohortType)
export class CareCohortResolver {
  @Query(() => CareCohortType, {
    description: "Children we care for on one day, now or in the past.",
  })
  async childrenWeCareFor(
    @Ctx() context: Context,
    @Arg("on", () => DateScalar, {
      nullable: true,
      description: "The day. Default: the last day that the data cover. A later day is an error.",
    })
    on: Date | null,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
    @Arg("where", () => CareCohortFilter, { nullable: true, description: "Only children who match this filter." })
    where: CareCohortFilter | null,
  ): Promise<CareCohortType> {
    const unit = await orgUnitAsked(context, orgUnit);
    const knownDay = await careKnownDay(context);
    conditionAsked(where);
    return { unit, where, knownDay, on: dayAsked(on && dayOf(on), knownDay) };
  }

  @FieldResolver(() => FigureType, { description: "The number of children." })
  async count(@Ctx() context: Context, @Root() of: CareCohortType): Promise<FigureType> {
    return figure(context, of, "cla-count", untilDay(of.on), await childrenOn(context, of));
  }

  @FieldResolver(() => FigureType, {
    description:
      "The number of children for every 10,000 children aged 0 to 17. NOT_AVAILABLE for an org unit or a filter, because their population is not known.",
  })
  async ratePer10k(@Ctx() context: Context, @Root() of: CareCohortType): Promise<FigureType> {
    const { authority, batches } = context;
    const kpi = countedKpi("cla-rate-10k");
    const { counted } = await batches.evidence.load({ kpi, area: authority });
    const isPart = Object.values(of.where ?? {}).some((value) => value !== null);
    const day = untilDay(of.on);
    const whole = counted && of.unit === authority && !isPart ? counted : { population: new Map<number, number>() };
    return liveFigure(
      context,
      kpi,
      day,
      of.unit,
      { knownDay: of.knownDay },
      {
        numerator: await childrenOn(context, of),
        denominator: populationFor(whole, day),
        populationLoad: populationLoadFor(whole, day),
        isPart,
      },
    );
  }

  @FieldResolver(() => [SliceType], { description: "The number of children for each value of a dimension." })
  async breakdown(
    @Ctx() context: Context,
    @Root() of: CareCohortType,
    @Arg("by", () => CareDimensionEnum, { description: "The dimension." }) by: CareDimension,
  ): Promise<SliceType[]> {
    const { rows } = await partsOn(context, of);
    const dimension = dimensionOf(by);
    const parts = rows.filter((row) => row.dimension === dimension.id);
    return inOrder(
      await withUnitNames(context, dimension, parts),
      parts.map(({ key, children }) => ({ key, figure: figure(context, of, "cla-count", untilDay(of.on), children) })),
    );
  }

  @FieldResolver(() => CareFlowType, {
    description:
      "How many children came into care, left and moved, from a day to this one. An error with a filter, because it counts all children.",
  })
  async flow(
    @Ctx() context: Context,
    @Root() of: CareCohortType,
    @Arg("from", () => DateScalar, { description: "The first day that is counted, not after the day of the count." })
    from: Date,
  ): Promise<CareFlowType> {
    const since = dayOf(from);
    if (since > of.on) throw new WrongArgument("from", `a day up to ${of.on}, the day that is asked about.`);
    if (Object.values(of.where ?? {}).some((value) => value !== null))
      throw new WrongArgument("where", "leave it out to ask for the flow: it is of all children.");
    const row = await flowCounts(context, of, since);
    const period: Period = { ...untilDay(of.on), start: since, label: `${since} to ${of.on}` };
    return {
      from: since,
      to: of.on,
      started: figure(context, of, "cla-started", period, row?.started ?? 0),
      ceased: figure(context, of, "cla-ceased", period, row?.ceased ?? 0),
      placementMoves: figure(context, of, "placement-moves", period, row?.moved ?? 0),
    };
  }
}

/** The number of children who came, left and moved from a day to the day of the cohort: one statement. Undefined if nothing was counted yet. */
async function flowCounts(
  context: Context,
  { knownDay, on, unit }: CareCohortType,
  since: Day,
): Promise<{ started: number; ceased: number; moved: number } | undefined> {
  if (knownDay === null) return undefined;
  const cohorts = [careStartsCohort, careEndsCohort, placementMovesCohort] as const;
  const question = { ...(await factsAsked(context, ...cohorts)), known: knownDay, from: since, to: on, unit };
  const [started, ceased, moved] = cohorts.map(
    (cohort) => sql`(select count(*)::integer from ${casesOf(cohort, question)} c)`,
  );
  const [row] = await context.count<{ started: number; ceased: number; moved: number }>(
    sql`select ${started!} as started, ${ceased!} as ceased, ${moved!} as moved`,
  );
  return row;
}

/** The number of children on one day, in total and for each value of every dimension: one statement for all of these. */
function partsOn(context: Context, of: CareCohortType): Promise<LiveCounts<PartRow>> {
  const where = conditionAsked(of.where);
  const dimensions = Object.keys(careDimensionIds).map((by) => dimensionOf(by as CareDimension));
  return context.once(`children we care for ${JSON.stringify([of.on, of.unit, where.text, where.values])}`, () =>
    countLive<PartRow>(context, {
      cohort: childrenWeCareForCohort,
      kpi: "cla-count",
      from: of.on,
      to: of.on,
      unit: of.unit,
      select: sql`part.dimension, part.key, count(*)::integer as children`,
      parts: sql`cross join lateral (values ('', ''), ${sql.join(
        dimensions.map(({ id, column }) => sql`(${id}::text, coalesce(c.${sql.identifier(column)}::text, ''))`),
      )}) part (dimension, key)`,
      groups: 2,
      where,
    }),
  );
}

async function childrenOn(context: Context, of: CareCohortType): Promise<number> {
  const { rows } = await partsOn(context, of);
  return rows.find(({ dimension }) => dimension === "")?.children ?? 0;
}

function figure(
  context: Context,
  { unit, knownDay }: CareCohortType,
  kpi: string,
  period: Period,
  children: number,
): FigureType {
  return liveFigure(context, kpiOf(kpi)!, period, unit, { knownDay }, { numerator: children, denominator: null });
}

function dimensionOf(by: CareDimension) {
  return childrenWeCareForCohort.dimensions!.find(({ id }) => id === careDimensionIds[by])!;
}
