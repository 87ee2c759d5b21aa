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
import { DateTimeScalar, dayOf } from "../graphql/scalars.ts";
import { type OrgUnitRow, OrgUnitType } from "../organisation/org-unit.type.ts";
import { periodFrom, PeriodInput, PeriodType } from "../periods/period.type.ts";
import { placeAsked, type PlaceAsked } from "./area-asked.ts";
import { figureType } from "./figure.type.ts";
import type { EvidenceKey } from "./kpi.batch.ts";
import { monthsBehind } from "./periods-asked.ts";
import { ScorecardType } from "./scorecard.type.ts";

/** How many periods a trend has. */
const trendLength = 13;

/** Monday's page: every KPI of a period with its trend. */
@Resolver(() => ScorecardType)
export class ScorecardResolver {
  @Query(() => ScorecardType, {
    description:
      "Every KPI of the board that has a figure in the 13 periods that end with this one. When no period is named, the newest complete month that was counted; the newest financial year where nothing was.",
  })
  async scorecard(
    @Ctx() context: Context,
    @Arg("board", () => ID, {
      nullable: true,
      description: "Which set of KPIs: `all` when none is named, or those of a domain (`help-and-protection`).",
    })
    board: string | null,
    @Arg("period", () => PeriodInput, { nullable: true }) asked: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true }) orgUnit: string | null,
    @Arg("asAt", () => DateTimeScalar, { nullable: true }) asAtAsked: Date | null,
    @Arg("area", () => ID, {
      nullable: true,
      description: "Another authority to see the published figures of, by ONS code.",
    })
    areaCode: string | null,
  ): Promise<ScorecardType> {
    const shown = kpisOf(board);
    const place = await placeAsked(context, orgUnit, areaCode);
    const { area: of } = place;
    const asAt = asAtAsked ?? undefined;
    const named = asked && periodFrom(asked);
    const months = named ? monthsBehind(periodsEndingWith(named, trendLength)) : undefined;
    const known = await evidenceOf(context, place, shown, months);
    const period = named ?? newestPeriod(known, of);
    const periods = periodsEndingWith(period, trendLength);
    const rows = known
      .map(({ kpi, evidence }) => {
        const trend = periods.map((each) => figureType(figureOf(kpi, evidence, of, each, asAt), evidence, asAt));
        return { kpi: { ...kpi }, figure: trend.at(-1)!, trend };
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
    description: "The part of the viewer's authority; all of it where another authority's figures are shown.",
  })
  async orgUnit(@Ctx() { batches }: Context, @Root() { unit }: ScorecardType): Promise<OrgUnitRow | null> {
    return batches.orgUnit.load(unit);
  }

  @Query(() => [PeriodType], {
    description:
      "The periods a scorecard of this authority can be drawn for, newest first: financial years, quarters and months.",
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

/** The KPIs of a board, in the order of a scorecard. @throws WrongArgument for a board there is not, naming those there are. */
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

/** The quarters and years of which every month has been counted. */
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

/** The newest complete month where anything was counted, else the newest financial year that is published. */
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
