import {
  countedMonths,
  type Domain,
  domains,
  type Evidence,
  figureOf,
  type Kpi,
  kpis,
  type Period,
  periodContaining,
  periodKey,
  periodsEndingWith,
  periodsOf,
  type Rag,
} from "@children-first/schema";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { DateTimeScalar, dayOf } from "../graphql/scalars.ts";
import { OrgUnitType } from "../organisation/org-unit.type.ts";
import { periodFrom, PeriodInput, PeriodType } from "./period.type.ts";
import { placeAsked, type PlaceAsked } from "./place-asked.ts";
import { figureType } from "./figure.type.ts";
import type { EvidenceKey } from "./kpi.batch.ts";
import { monthsBehind } from "./periods-asked.ts";
import { ScorecardType } from "./scorecard.type.ts";

/** How many periods a trend has. */
const trendLength = 13;

/** The scorecard that managers read each Monday: every KPI of a period with its trend. */
@Resolver(() => ScorecardType)
export class ScorecardResolver {
  @Query(() => ScorecardType, {
    description:
      "The KPIs of a board for one period and place. A KPI is left out if it has no figure in the 13 periods that end with this one.",
  })
  async scorecard(
    @Ctx() context: Context,
    @Arg("board", () => ID, {
      nullable: true,
      description: 'The set of KPIs: "all", or the name of a domain, such as "help-and-protection". Default: "all".',
    })
    board: string | null,
    @Arg("period", () => PeriodInput, {
      nullable: true,
      description:
        "Default: the newest complete month that was counted. If nothing was counted, the newest published financial year.",
    })
    periodInput: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
    @Arg("asAt", () => DateTimeScalar, { nullable: true, description: argumentDescriptions.asAt })
    moment: Date | null,
    @Arg("area", () => ID, { nullable: true, description: argumentDescriptions.otherArea }) areaCode: string | null,
  ): Promise<ScorecardType> {
    const shown = kpisOf(board);
    const place = await placeAsked(context, orgUnit, areaCode);
    const { area: of } = place;
    const asAt = moment ?? undefined;
    const named = periodInput && periodFrom(periodInput);
    const months = named ? monthsBehind(periodsEndingWith(named, trendLength)) : undefined;
    const known = await evidenceOf(context, place, shown, months);
    const period = named ?? newestPeriod(known, of);
    const periods = periodsEndingWith(period, trendLength);
    const rows = known
      .map(({ kpi, evidence }) => {
        const trend = periods.map((each) => figureType(figureOf(kpi, evidence, of, each, asAt), evidence, asAt));
        const figure = trend.at(-1)!;
        for (const each of trend) each.series = figure;
        return { kpi: { ...kpi }, figure, trend };
      })
      .filter(({ trend }) => trend.some((figure) => figure.of.source !== null || figure.of.counted !== null));
    const count = (rag: Rag): number => rows.filter((row) => row.figure.rag === rag).length;
    const [area, part] = await Promise.all([
      context.batches.area.load(of),
      place.unit === of ? null : context.batches.orgUnit.load(place.unit),
    ]);
    const name = place.unit === of ? (area?.name ?? of) : (part?.name ?? place.unit);
    return {
      unit: of === context.authority ? place.unit : context.authority,
      label: `${name}, ${period.label}`,
      period,
      area: area!,
      rows,
      greens: count("GREEN"),
      ambers: count("AMBER"),
      reds: count("RED"),
      greys: count("GREY"),
    };
  }

  @FieldResolver(() => OrgUnitType, {
    description:
      "The authority, service or team that the figures are for. For another authority's figures, this platform's authority.",
  })
  async orgUnit(@Ctx() { batches }: Context, @Root() { unit }: ScorecardType): Promise<OrgUnitType | null> {
    return batches.orgUnit.load(unit);
  }

  @Query(() => [PeriodType], {
    description:
      "The periods for which this authority has a scorecard, newest first: financial years, quarters and months.",
  })
  async scorecardPeriods(@Ctx() context: Context): Promise<PeriodType[]> {
    const { authority } = context;
    return scorecardPeriods(await evidenceOf(context, { area: authority, unit: authority }, kpis), authority);
  }
}

interface Known {
  readonly kpi: Kpi;
  readonly evidence: Evidence;
}

/**
 * The KPIs of a board, in the order of a scorecard.
 * @throws WrongArgument for an unknown board. The message names the boards.
 */
function kpisOf(board: string | null): readonly Kpi[] {
  if (!board || board === "all") return kpis;
  const domain = domains.find((each) => boardOf(each) === board);
  if (domain === undefined) throw new WrongArgument("board", `one of all, ${domains.map(boardOf).join(", ")}.`);
  return kpis.filter((kpi) => kpi.domain === domain);
}

function boardOf(domain: Domain): string {
  return domain.toLowerCase().replaceAll("_", "-");
}

async function evidenceOf(
  { batches }: Context,
  place: PlaceAsked,
  of: readonly Kpi[],
  months?: EvidenceKey["months"],
): Promise<Known[]> {
  const read = months ? { ...place, months } : place;
  return Promise.all(of.map(async (kpi) => ({ kpi, evidence: await batches.evidence.load({ kpi, ...read }) })));
}

function scorecardPeriods(known: readonly Known[], area: string): Period[] {
  const periods = known
    .flatMap(({ evidence }) => [...periodsOf(evidence, area), ...madeOfMonths(monthsCounted(evidence))])
    .filter(({ grain }) => grain !== "ROLLING_12_MONTHS" && grain !== "ACADEMIC_YEAR");
  return [...new Map(periods.map((each) => [periodKey(each), each])).values()].toSorted(
    (a, b) => b.end.localeCompare(a.end) || a.start.localeCompare(b.start),
  );
}

/** The quarters and financial years whose every month was counted. */
function madeOfMonths(months: readonly Period[]): Period[] {
  return (["QUARTER", "FINANCIAL_YEAR"] as const).flatMap((grain) => {
    const containing = Map.groupBy(months, (month) => periodKey(periodContaining(grain, month.start)));
    return [...containing.values()]
      .filter((within) => within.length === (grain === "QUARTER" ? 3 : 12))
      .map(([first]) => periodContaining(grain, first!.start));
  });
}

function monthsCounted({ counted }: Evidence): Period[] {
  return counted ? countedMonths(counted) : [];
}

/** The newest complete month with a counted KPI, or else the newest published financial year. */
function newestPeriod(known: readonly Known[], area: string): Period {
  const [month] = known
    .flatMap(({ evidence }) => monthsCounted(evidence).slice(-1))
    .toSorted((a, b) => b.end.localeCompare(a.end));
  if (month) return month;
  const periods = scorecardPeriods(known, area);
  return (
    periods.find(({ grain }) => grain === "FINANCIAL_YEAR") ??
    periods[0] ??
    periodContaining("FINANCIAL_YEAR", dayOf(new Date()))
  );
}
