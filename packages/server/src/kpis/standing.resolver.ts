import { type Evidence, kpiOf, newestYears, type Quarter, type Standing, standingOf } from "@children-first/schema";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { FigureType, figureType } from "./figure.type.ts";
import { QuarterEnum, StandingType } from "./standing.type.ts";

/** Where a figure's authority stands among England's. */
@Resolver(() => FigureType)
export class StandingResolver {
  @FieldResolver(() => QuarterEnum, {
    nullable: true,
    description:
      "The quarter of its authority among England's, by the newest published figure and not by this one: see `standing`. Null for a count, a context measure, and a service or team. Also null if less than half of the authorities have a value.",
  })
  async quarter(@Ctx() context: Context, @Root() figure: FigureType): Promise<Quarter | null> {
    return (await standingIn(context, figure))?.quarter ?? null;
  }

  @FieldResolver(() => StandingType, {
    nullable: true,
    description: "What `quarter` ranks, in which year, and among how many. Null when `quarter` is.",
  })
  async standing(@Ctx() context: Context, @Root() figure: FigureType): Promise<StandingType | null> {
    const standing = await standingIn(context, figure);
    return standing && { ...standing, figure: figureType(standing.figure, figure.evidence, figure.asAt) };
  }
}

/** The standings of an evidence, by area and moment: all figures of a trend share one. */
const known = new WeakMap<Evidence, Map<string, Promise<Standing | null>>>();

function standingIn(context: Context, figure: FigureType): Promise<Standing | null> {
  const { of, evidence, asAt } = figure;
  let standings = known.get(evidence);
  if (standings === undefined) known.set(evidence, (standings = new Map()));
  const key = `${of.area} ${asAt?.getTime() ?? ""}`;
  const standing = standings.get(key) ?? readStanding(context, figure);
  standings.set(key, standing);
  return standing;
}

/** Reads the other authorities once for all figures of a request. */
async function readStanding({ batches }: Context, { of, evidence, asAt }: FigureType): Promise<Standing | null> {
  const kpi = kpiOf(of.kpi.id)!;
  const years = newestYears(evidence, of.area, asAt).map(({ timePeriod }) => timePeriod);
  if (kpi.better === "NEITHER" || kpi.unit === "COUNT" || years.length === 0 || evidence.part !== undefined)
    return null;
  return standingOf(kpi, evidence, await batches.authorities.load({ kpi: kpi.id, years }), of.area, asAt);
}
