import {
  comparatorsOf,
  definitionAlone,
  definitionsOf,
  figureOf,
  type Grain,
  type Kpi,
  kpiOf,
  kpis,
  latestFigure,
  type Period,
  periodContaining,
  periodKey,
  periodsOf,
  periodsUntil,
  ranked,
} from "@children-first/schema";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { DomainEnum, GrainEnum } from "../graphql/enums.ts";
import { DateScalar, DateTimeScalar, dayOf } from "../graphql/scalars.ts";
import { practiceAreasOf } from "../improvement/practice-area.batch.ts";
import { PracticeAreaType } from "../improvement/practice-area.type.ts";
import { periodFrom, PeriodInput, PeriodType } from "../periods/period.type.ts";
import { FigureType, figureType } from "./figure.type.ts";
import { KpiType, KpiVersionType, RankedAreaType } from "./kpi.type.ts";
import { placeAsked } from "./area-asked.ts";
import { longestSeries, monthsBehind } from "./periods-asked.ts";

/** Definitions, and their figures over time and beside others. */
@Resolver(() => KpiType)
export class KpiResolver {
  @Query(() => [KpiType], { description: "Every KPI, in the order of a scorecard." })
  async kpis(
    @Ctx() context: Context,
    @Arg("domain", () => DomainEnum, { nullable: true }) domain: string | null,
    @Arg("practiceArea", () => ID, {
      nullable: true,
      description: "Those that show whether this area of an improvement plan improves.",
    })
    practiceArea: string | null,
  ): Promise<KpiType[]> {
    const area = practiceArea ? (await practiceAreasOf(context)).find(({ id }) => id === practiceArea) : null;
    if (area === undefined)
      throw new WrongArgument("practiceArea", "the id of an area of an improvement plan; see practiceAreas.");
    const named = area && new Set(area.kpiIds);
    return kpis
      .filter((kpi) => (!domain || kpi.domain === domain) && (!named || named.has(kpi.id)))
      .map((kpi) => ({ ...kpi }));
  }

  @Query(() => KpiType, { nullable: true, description: "A KPI by its id; null for an id nobody defined." })
  kpi(@Arg("id", () => ID) id: string): KpiType | null {
    return kpiOf(id) ?? null;
  }

  @FieldResolver(() => PracticeAreaType, {
    nullable: true,
    description: "The area for improvement that it belongs to: of the newest plan that names it.",
  })
  async practiceArea(@Ctx() context: Context, @Root() { id }: KpiType): Promise<PracticeAreaType | null> {
    return (await practiceAreasOf(context)).find(({ kpiIds }) => kpiIds.includes(id)) ?? null;
  }

  @FieldResolver(() => FigureType, {
    description:
      "Latest period with a value when none is named; the whole authority when no org unit is named; what is known now when no asAt is given. A financial year finds the same reporting year of a KPI whose year ends in September.",
  })
  async figure(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("period", () => PeriodInput, { nullable: true }) asked: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true }) orgUnit: string | null,
    @Arg("asAt", () => DateTimeScalar, { nullable: true }) asAt: Date | null,
    @Arg("area", () => ID, {
      nullable: true,
      description: "Another authority to see the published figure of, by ONS code.",
    })
    area: string | null,
    @Arg("version", () => Int, {
      nullable: true,
      description:
        "By one of its definitions for every period; by the one that held when each ended where none is named.",
    })
    version: number | null,
  ): Promise<FigureType> {
    const kpi = definitionAsked(id, version);
    const place = await placeAsked(context, orgUnit, area);
    const { area: of } = place;
    const months = asked ? { months: monthsBehind([periodFrom(asked)]) } : {};
    const evidence = await context.batches.evidence.load({ kpi, ...place, ...months });
    const figure = asked
      ? figureOf(kpi, evidence, of, periodFrom(asked), asAt ?? undefined)
      : latestFigure(kpi, evidence, of, dayOf(new Date()), asAt ?? undefined);
    return figureType(figure, evidence, asAt ?? undefined);
  }

  @FieldResolver(() => [FigureType], {
    description: "One figure for each period of a grain, oldest first; a period without a value says why.",
  })
  async series(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("grain", () => GrainEnum) grain: Grain,
    @Arg("from", () => DateScalar, { description: "A day in the first period." }) from: Date,
    @Arg("to", () => DateScalar, { description: "A day in the last period." }) to: Date,
    @Arg("orgUnit", () => ID, { nullable: true }) orgUnit: string | null,
    @Arg("asAt", () => DateTimeScalar, { nullable: true }) asAt: Date | null,
    @Arg("area", () => ID, { nullable: true, description: "Another authority, by ONS code." }) area: string | null,
    @Arg("version", () => Int, {
      nullable: true,
      description:
        "By one of its definitions for every period; by the one that held when each ended where none is named.",
    })
    version: number | null,
  ): Promise<FigureType[]> {
    if (from > to) throw new WrongArgument("from", "must not be after to.");
    const kpi = definitionAsked(id, version);
    const place = await placeAsked(context, orgUnit, area);
    const { area: of } = place;
    const evidence = await context.batches.evidence.load({ kpi, ...place });
    const periods = seriesPeriods(grain, dayOf(from), dayOf(to), periodsOf(evidence, of, asAt ?? undefined));
    if (periods.length > longestSeries) throw new WrongArgument("to", `a series has at most ${longestSeries} periods.`);
    return periods.map((each) =>
      figureType(figureOf(kpi, evidence, of, each, asAt ?? undefined), evidence, asAt ?? undefined),
    );
  }

  @FieldResolver(() => [KpiVersionType], {
    description:
      "Every definition it has had, oldest first. `figure` and `series` answer by any of them; where a series changes from one to the next, `Figure.definitionChanged` marks the break.",
  })
  versions(@Root() { id }: KpiType): KpiVersionType[] {
    return [...definitionsOf(kpiOf(id)!)];
  }

  @FieldResolver(() => [PeriodType], {
    description: "The periods it has a published row for, and the months it was counted for, oldest first.",
  })
  async periods(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("area", () => ID, { nullable: true, description: "Another authority, by ONS code." }) area: string | null,
  ): Promise<PeriodType[]> {
    const place = await placeAsked(context, null, area);
    return periodsOf(await context.batches.evidence.load({ kpi: kpiOf(id)!, ...place }), place.area);
  }

  @FieldResolver(() => [RankedAreaType], {
    description:
      "Every authority with a published figure, best first, or largest first where neither direction is better; those without a value last, unranked.",
  })
  async ranking(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("period", () => PeriodInput, { nullable: true }) asked: PeriodInput | null,
    @Arg("asAt", () => DateTimeScalar, { nullable: true }) asAt: Date | null,
    @Arg("area", () => ID, { nullable: true, description: "The authority whose neighbours are marked, by ONS code." })
    area: string | null,
  ): Promise<RankedAreaType[]> {
    const kpi = kpiOf(id)!;
    const { area: own } = await placeAsked(context, null, area);
    const [evidence, models] = await Promise.all([
      context.batches.ranking.load(id),
      context.batches.comparators.load(own),
    ]);
    const compared = {
      published: evidence.published.filter((each) => [...each.rows.keys()].some((code) => code !== own)),
    };
    const when = asked
      ? periodFrom(asked)
      : latestFigure(kpi, compared, own, dayOf(new Date()), asAt ?? undefined).period;
    const neighbours = new Set(comparatorsOf(models)?.neighbours.flat());
    const codes = [...new Set(compared.published.flatMap((each) => [...each.rows.keys()]))];
    const areas = (await Promise.all(codes.map((code) => context.batches.area.load(code)))).filter(
      (each) => each?.level === "LOCAL_AUTHORITY",
    );
    const figures = areas
      .map((each) => figureOf(kpi, compared, each!.id, when, asAt ?? undefined))
      .filter((figure) => figure.source !== null);
    return ranked(kpi, figures).map(({ rank, figure }) => ({
      rank,
      figure: figureType(figure, evidence, asAt ?? undefined),
      area: areas.find((each) => each!.id === figure.area)!,
      own: figure.area === own,
      neighbour: neighbours.has(figure.area),
    }));
  }
}

/** A KPI by all of its definitions in turn, or by the one that is named. @throws WrongArgument for a version there is not, naming those there are. */
function definitionAsked(id: string, version: number | null): Kpi {
  const kpi = kpiOf(id)!;
  if (typeof version !== "number") return kpi;
  const definition = definitionAlone(kpi, version);
  if (definition) return definition;
  const versions = definitionsOf(kpi).map((each) => each.version);
  throw new WrongArgument("version", `${versions.length > 1 ? "one of " : ""}${versions.join(", ")}; see versions.`);
}

/** Every period of the grain between two days; rolling years step a year at a time, on the months the KPI is published for. */
function seriesPeriods(grain: Grain, from: string, to: string, published: readonly Period[]): Period[] {
  if (grain !== "ROLLING_12_MONTHS") return periodsUntil(periodContaining(grain, from), to);
  const known = published.filter((each) => each.grain === grain && each.start <= to && each.end >= from);
  const [first] = known;
  const steps = first ? periodsUntil(first, to) : [];
  return [...new Map([...steps, ...known].map((each) => [periodKey(each), each])).values()].toSorted((a, b) =>
    a.start.localeCompare(b.start),
  );
}
