import {
  comparatorsOf,
  countedMonths,
  type Day,
  definitionAlone,
  definitionsOf,
  type Evidence,
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
import { countingRules } from "@children-first/schema/engine";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { DateScalar, DateTimeScalar, dayOf } from "../graphql/scalars.ts";
import { practiceAreasOf } from "../improvement/improvement-plan.ts";
import { PracticeAreaType } from "../improvement/practice-area.type.ts";
import { GrainEnum, periodFrom, PeriodInput, PeriodType } from "./period.type.ts";
import { FigureType, figureType } from "./figure.type.ts";
import { CountingRuleType, countingRuleType } from "./counting-rule.type.ts";
import { DomainEnum } from "./kpi.enums.ts";
import { KpiType, KpiVersionType, RankedAreaType } from "./kpi.type.ts";
import { placeAsked } from "./place-asked.ts";
import { longestSeries, monthsBehind } from "./periods-asked.ts";

/** KPIs, with their figures over time and beside those of other authorities. */
@Resolver(() => KpiType)
export class KpiResolver {
  @Query(() => [KpiType], {
    description: "Every KPI that matches the arguments, in the order of a scorecard.",
  })
  async kpis(
    @Ctx() context: Context,
    @Arg("domain", () => DomainEnum, { nullable: true, description: "Only KPIs of this part of the service." })
    domain: string | null,
    @Arg("practiceArea", () => ID, {
      nullable: true,
      description:
        "Only KPIs that an improvement plan names for this area, by the area's id. See `Query.practiceAreas`.",
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

  @Query(() => KpiType, { nullable: true, description: "A KPI by its id. Null for an unknown id." })
  kpi(@Arg("id", () => ID, { description: 'Such as "cla-count".' }) id: string): KpiType | null {
    return kpiOf(id) ?? null;
  }

  @FieldResolver(() => PracticeAreaType, {
    nullable: true,
    description:
      "The area of an improvement plan that names this KPI, in the newest plan that does. Null when none does.",
  })
  async practiceArea(@Ctx() context: Context, @Root() { id }: KpiType): Promise<PracticeAreaType | null> {
    return (await practiceAreasOf(context)).find(({ kpiIds }) => kpiIds.includes(id)) ?? null;
  }

  @FieldResolver(() => FigureType, {
    description:
      "Its figure for one period and place. For a KPI whose reporting year ends in September, the financial year 2023/24 gives the year to September 2024.",
  })
  async figure(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("period", () => PeriodInput, {
      nullable: true,
      description:
        "Default: the newest complete month of a counted KPI. For any other KPI, the newest published period with a value, years first.",
    })
    periodInput: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
    @Arg("asAt", () => DateTimeScalar, { nullable: true, description: argumentDescriptions.asAt }) asAt: Date | null,
    @Arg("area", () => ID, { nullable: true, description: argumentDescriptions.otherArea }) area: string | null,
    @Arg("version", () => Int, { nullable: true, description: argumentDescriptions.version })
    version: number | null,
  ): Promise<FigureType> {
    const kpi = definitionAsked(id, version);
    const place = await placeAsked(context, orgUnit, area);
    const { area: of } = place;
    const months = periodInput ? { months: monthsBehind([periodFrom(periodInput)]) } : {};
    const evidence = await context.batches.evidence.load({ kpi, ...place, ...months });
    const figure = periodInput
      ? figureOf(kpi, evidence, of, periodFrom(periodInput), asAt ?? undefined)
      : latestFigure(kpi, evidence, of, dayOf(new Date()), asAt ?? undefined);
    return figureType(figure, evidence, asAt ?? undefined);
  }

  @FieldResolver(() => [FigureType], {
    description:
      "One figure for each period, oldest first. A period without a value has a status with the reason. ROLLING_12_MONTHS has one figure for each counted month, of the twelve months that end with it. It also has the published years of that kind.",
  })
  async series(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("grain", () => GrainEnum, { description: argumentDescriptions.grain }) grain: Grain,
    @Arg("from", () => DateScalar, { description: argumentDescriptions.from }) from: Date,
    @Arg("to", () => DateScalar, { description: argumentDescriptions.to }) to: Date,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
    @Arg("asAt", () => DateTimeScalar, { nullable: true, description: argumentDescriptions.asAt }) asAt: Date | null,
    @Arg("area", () => ID, { nullable: true, description: argumentDescriptions.otherArea }) area: string | null,
    @Arg("version", () => Int, { nullable: true, description: argumentDescriptions.version })
    version: number | null,
  ): Promise<FigureType[]> {
    if (from > to) throw new WrongArgument("from", "must not be after to.");
    const kpi = definitionAsked(id, version);
    const place = await placeAsked(context, orgUnit, area);
    const { area: of } = place;
    const evidence = await context.batches.evidence.load({ kpi, ...place });
    const periods =
      grain === "ROLLING_12_MONTHS"
        ? rollingPeriods(evidence, of, dayOf(from), dayOf(to), asAt ?? undefined)
        : periodsUntil(periodContaining(grain, dayOf(from)), dayOf(to));
    if (periods.length > longestSeries) throw new WrongArgument("to", `a series has at most ${longestSeries} periods.`);
    const figures = periods.map((each) => figureOf(kpi, evidence, of, each, asAt ?? undefined));
    const series = { figures };
    return figures.map((figure) => figureType(figure, evidence, asAt ?? undefined, undefined, series));
  }

  @FieldResolver(() => [CountingRuleType], {
    description:
      "The clocks, ages and codes of its current definition. Empty for a KPI that is not counted from records.",
  })
  rules(@Root() { id }: KpiType): CountingRuleType[] {
    return countingRules(kpiOf(id)!).map(countingRuleType);
  }

  @FieldResolver(() => [KpiVersionType], {
    description:
      "Every definition it has had, oldest first. In a series, `Figure.definitionChanged` marks the first period of a new definition.",
  })
  versions(@Root() { id }: KpiType): KpiVersionType[] {
    return [...definitionsOf(kpiOf(id)!)];
  }

  @FieldResolver(() => [PeriodType], {
    description: "The periods with a published figure and the months that were counted, oldest first.",
  })
  async periods(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("area", () => ID, {
      nullable: true,
      description: "The ONS code of another authority. Default: this platform's authority.",
    })
    area: string | null,
  ): Promise<PeriodType[]> {
    const place = await placeAsked(context, null, area);
    return periodsOf(await context.batches.evidence.load({ kpi: kpiOf(id)!, ...place }), place.area);
  }

  @FieldResolver(() => [RankedAreaType], {
    description:
      "Every authority with a published figure, best first, or largest first when neither direction is better. Those without a value come last.",
  })
  async ranking(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("period", () => PeriodInput, {
      nullable: true,
      description:
        "Default: the newest published period in which `area` has a value, years first. For a month or a quarter that nobody publishes, the newest published year that had ended by then. If none had, the newest.",
    })
    periodInput: PeriodInput | null,
    @Arg("asAt", () => DateTimeScalar, { nullable: true, description: argumentDescriptions.asAt }) asAt: Date | null,
    @Arg("area", () => ID, {
      nullable: true,
      description:
        "The ONS code of the authority to mark, with its neighbours, in the list. Default: this platform's authority.",
    })
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
    const newest = latestFigure(kpi, compared, own, dayOf(new Date()), asAt ?? undefined).period;
    const when = periodInput ? (comparedPeriod(compared, periodFrom(periodInput), own) ?? newest) : newest;
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

/**
 * A KPI with all its definitions, or with one of them alone.
 * @throws WrongArgument for an unknown version. The message names the versions.
 */
function definitionAsked(id: string, version: number | null): Kpi {
  const kpi = kpiOf(id)!;
  if (typeof version !== "number") return kpi;
  const definition = definitionAlone(kpi, version);
  if (definition) return definition;
  const versions = definitionsOf(kpi).map((each) => each.version);
  throw new WrongArgument("version", `${versions.length > 1 ? "one of " : ""}${versions.join(", ")}; see versions.`);
}

/** The period that authorities are ranked in: the one asked for, or in place of a month or a quarter the newest year by then. */
function comparedPeriod({ published }: Evidence, asked: Period, own: string): Period | undefined {
  const isShort = asked.grain === "MONTH" || asked.grain === "QUARTER";
  const areas = published.flatMap(({ rows }) => [...rows].filter(([code]) => code !== own));
  const periods = areas.flatMap(([, rows]) => [...rows.values()].map(({ period }) => period));
  if (!isShort || periods.some((each) => periodKey(each) === periodKey(asked))) return asked;
  return periods.filter(({ end }) => end <= asked.end).toSorted((a, b) => b.end.localeCompare(a.end))[0];
}

/**
 * The rolling years of a series, oldest first. Published ones start with the first and go on a year at a time. Counted
 * ones end with each month, if every month of the year was counted.
 */
function rollingPeriods(evidence: Evidence, area: string, from: Day, to: Day, asAt?: Date): Period[] {
  const published = periodsOf(evidence, area, asAt).filter(
    ({ grain, start, end }) => grain === "ROLLING_12_MONTHS" && start <= to && end >= from,
  );
  const [first] = published;
  const steps = first ? periodsUntil(first, to) : [];
  const months = [evidence.counted, ...(evidence.earlier?.values() ?? [])].flatMap((each) =>
    each?.authority === area ? countedMonths(each, asAt) : [],
  );
  const earliest = months.map(({ start }) => start).toSorted()[0];
  const counted = months
    .filter(({ start, end }) => start <= to && end >= from)
    .map(({ end }) => periodContaining("ROLLING_12_MONTHS", end))
    .filter(({ start }) => start >= earliest!);
  return [...new Map([...steps, ...published, ...counted].map((each) => [periodKey(each), each])).values()].toSorted(
    (a, b) => a.start.localeCompare(b.start),
  );
}
