import {
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
  rowsOf,
} from "@children-first/schema";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { DateTimeScalar, dayOf } from "../graphql/scalars.ts";
import { periodFrom, PeriodInput, PeriodType } from "../periods/period.type.ts";
import { placeAsked, type PlaceAsked } from "./area-asked.ts";
import { figureType } from "./figure.type.ts";
import type { EvidenceKey } from "./kpi.batch.ts";
import { monthsBehind } from "./periods-asked.ts";
import { ScorecardType } from "./scorecard.type.ts";

/** How many periods a trend has. */
const trendLength = 13;

/** Monday's page: every KPI of a period with its trend. */
@Resolver()
export class ScorecardResolver {
  @Query(() => ScorecardType, {
    description:
      "Every KPI that has a figure in the 13 periods that end with this one. The newest financial year when no period is named.",
  })
  async scorecard(
    @Ctx() context: Context,
    @Arg("board", () => ID, {
      nullable: true,
      description: "Which set of KPIs: `all`, the only board there is so far.",
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
    if (board && board !== "all") throw new WrongArgument("board", "all is the only board.");
    const place = await placeAsked(context, orgUnit, areaCode);
    const { area: of } = place;
    const asAt = asAtAsked ?? undefined;
    const named = asked && periodFrom(asked);
    const months = named ? monthsBehind(periodsEndingWith(named, trendLength)) : undefined;
    const known = await evidenceOfAll(context, place, months);
    const period = named ?? newestPeriod(known, of);
    const periods = periodsEndingWith(period, trendLength);
    const rows = known
      .filter(({ evidence }) =>
        periods.some(
          (each) =>
            evidence.published.some((source) => rowsOf(source, of, each, asAt)) || evidence.counted !== undefined,
        ),
      )
      .map(({ kpi, evidence }) => {
        const trend = periods.map((each) => figureType(figureOf(kpi, evidence, of, each, asAt), evidence, asAt));
        return { kpi: { ...kpi }, figure: trend.at(-1)!, trend };
      });
    const count = (rag: Rag): number => rows.filter((row) => row.figure.rag === rag).length;
    const [unit, area] = await Promise.all([
      context.batches.orgUnit.load(of === context.authority ? place.unit : context.authority),
      context.batches.area.load(of),
    ]);
    const name = place.unit === of ? (area?.name ?? of) : (unit?.name ?? place.unit);
    return {
      label: `${name}, ${period.label}`,
      period,
      orgUnit: unit!,
      area: area!,
      rows,
      greens: count("GREEN"),
      ambers: count("AMBER"),
      reds: count("RED"),
      greys: count("GREY"),
    };
  }

  @Query(() => [PeriodType], {
    description:
      "The periods a scorecard of this authority can be drawn for, newest first: financial years, quarters and months.",
  })
  async scorecardPeriods(@Ctx() context: Context): Promise<PeriodType[]> {
    return scorecardPeriods(
      await evidenceOfAll(context, { area: context.authority, unit: context.authority }),
      context.authority,
    );
  }
}

interface Known {
  readonly kpi: Kpi;
  readonly evidence: Evidence;
}

async function evidenceOfAll(
  { batches }: Context,
  place: PlaceAsked,
  months?: EvidenceKey["months"],
): Promise<Known[]> {
  const read = months ? { ...place, months } : place;
  return Promise.all(kpis.map(async (kpi) => ({ kpi, evidence: await batches.evidence.load({ kpi, ...read }) })));
}

function scorecardPeriods(known: readonly Known[], area: string): Period[] {
  const periods = known
    .flatMap(({ evidence }) => periodsOf(evidence, area))
    .filter(({ grain }) => grain !== "ROLLING_12_MONTHS" && grain !== "ACADEMIC_YEAR");
  return [...new Map(periods.map((each) => [periodKey(each), each])).values()].toSorted(
    (a, b) => b.end.localeCompare(a.end) || a.start.localeCompare(b.start),
  );
}

function newestPeriod(known: readonly Known[], area: string): Period {
  const periods = scorecardPeriods(known, area);
  return (
    periods.find(({ grain }) => grain === "FINANCIAL_YEAR") ??
    periods[0] ??
    periodContaining("FINANCIAL_YEAR", dayOf(new Date()))
  );
}
