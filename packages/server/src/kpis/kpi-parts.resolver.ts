import {
  casesFrom,
  definitionOn,
  figureOf,
  figuresByUnit,
  type Grain,
  type Kpi,
  kpiOf,
  latestFigure,
  periodContaining,
  step,
} from "@children-first/schema";
import { type CohortDimension, type CountedKpi, isCounted, siblingGroupsSql } from "@children-first/schema/engine";
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { DateScalar, DateTimeScalar, dayOf } from "../graphql/scalars.ts";
import { orgUnitAsked } from "../organisation/org-unit-asked.ts";
import { GrainEnum, periodFrom, PeriodInput } from "./period.type.ts";
import { factsAsked } from "./facts-asked.ts";
import { FigureType, figureType } from "./figure.type.ts";
import { KpiDimensionType, KpiType } from "./kpi.type.ts";
import { SiblingGroupsType } from "./sibling-groups.type.ts";
import { periodsAsked } from "./periods-asked.ts";
import { explainChange, seriesByValue } from "./slice-series.ts";
import { ShareOfChangeType, SliceSeriesType, SliceType } from "./slice.type.ts";
import { slicesOf } from "./slices.ts";

/** The parts of a KPI's figure: by org unit, by dimension, and by family. */
@Resolver(() => KpiType)
export class KpiPartsResolver {
  @FieldResolver(() => [KpiDimensionType], {
    description: "The ways to break it down. Empty for a KPI that is not counted from records.",
  })
  dimensions(@Root() { id }: KpiType): KpiDimensionType[] {
    const dimensions = kpiOf(id)?.counted?.cohort.dimensions ?? [];
    return dimensions.map((each) => ({ id: each.id, label: each.label, values: Object.values(each.values ?? {}) }));
  }

  @FieldResolver(() => [FigureType], {
    description:
      "One figure for each unit directly under `orgUnit`, in the order of their names. It counts the months in which the unit was there. The last row has the cases that belong to none of these units, if there are any: see `Figure.isRemainder`. Counted numerators and denominators add up to those of `orgUnit`.",
  })
  async byOrgUnit(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("period", () => PeriodInput, { nullable: true, description: argumentDescriptions.latestPeriod })
    periodInput: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
    @Arg("asAt", () => DateTimeScalar, { nullable: true, description: argumentDescriptions.asAt })
    moment: Date | null,
  ): Promise<FigureType[]> {
    const kpi = kpiOf(id)!;
    const asAt = moment ?? undefined;
    const { authority: area, batches } = context;
    const unit = await orgUnitAsked(context, orgUnit);
    const [whole, links] = await Promise.all([
      batches.evidence.load({ kpi, area, unit }),
      batches.orgUnitLinks.load(unit),
    ]);
    const of = periodInput ? periodFrom(periodInput) : latestFigure(kpi, whole, area, dayOf(new Date()), asAt).period;
    const parts = await Promise.all(
      links.map(async ({ unit: part, months }) => ({
        evidence: await batches.evidence.load({ kpi, area, unit: part.id }),
        months,
      })),
    );
    return figuresByUnit(kpi, whole, parts, area, of, asAt).map(({ figure, evidence }) =>
      figureType(figure, evidence, asAt),
    );
  }

  @FieldResolver(() => [SliceType], {
    description:
      "One figure for each value of a dimension, counted from the current records. Empty when nothing was counted for the period.",
  })
  async breakdown(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("by", () => ID, { description: argumentDescriptions.by }) by: string,
    @Arg("period", () => PeriodInput, { nullable: true, description: argumentDescriptions.latestPeriod })
    periodInput: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
    @Arg("asAt", () => DateTimeScalar, {
      nullable: true,
      description:
        "Not supported: any value is an error. Earlier states are kept for whole figures only, not for their parts.",
    })
    asAt: Date | null,
  ): Promise<SliceType[]> {
    const kpi = kpiOf(id)!;
    const { counted, dimension } = brokenDown(kpi, by);
    if (asAt)
      throw new WrongArgument(
        "asAt",
        "leave it out: a breakdown uses the current records. figure and series take asAt.",
      );
    const { authority, batches } = context;
    const unit = await orgUnitAsked(context, orgUnit);
    const evidence = await batches.evidence.load({ kpi, area: authority, unit });
    const of = periodInput ? periodFrom(periodInput) : latestFigure(kpi, evidence, authority, dayOf(new Date())).period;
    return slicesOf(context, counted, dimension, of, unit);
  }

  @FieldResolver(() => [SliceSeriesType], {
    description:
      "A series for each value of a dimension, counted from the current records. The values that a case of these periods has, in the order of `breakdown`. Their numerators and denominators add up to those of the whole.",
  })
  async seriesBy(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("by", () => ID, { description: argumentDescriptions.by }) by: string,
    @Arg("grain", () => GrainEnum, { description: argumentDescriptions.grain }) grain: Grain,
    @Arg("from", () => DateScalar, { description: argumentDescriptions.from }) from: Date,
    @Arg("to", () => DateScalar, { description: argumentDescriptions.to }) to: Date,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
  ): Promise<SliceSeriesType[]> {
    const { counted: kpi, dimension } = brokenDown(kpiOf(id)!, by);
    const unit = await orgUnitAsked(context, orgUnit);
    const whole = await context.batches.evidence.load({ kpi, area: context.authority, unit });
    const months = grain === "ROLLING_12_MONTHS" ? periodsAsked("MONTH", from, to) : periodsAsked(grain, from, to);
    const periods = months.map((each) => (grain === "ROLLING_12_MONTHS" ? periodContaining(grain, each.end) : each));
    return seriesByValue(context, { kpi, dimension, unit, whole }, periods);
  }

  @FieldResolver(() => [ShareOfChangeType], {
    description:
      "What explains a change: the share of each value of a dimension, largest first. The shares add up to the difference between the two figures, counted from the current records by the later one's definition. Empty when one of them has no value.",
  })
  async explanation(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("by", () => ID, { description: argumentDescriptions.by }) by: string,
    @Arg("period", () => PeriodInput, { nullable: true, description: argumentDescriptions.latestPeriod })
    periodInput: PeriodInput | null,
    @Arg("comparedWith", () => PeriodInput, {
      nullable: true,
      description: "An earlier period of the same length. Default: the period before.",
    })
    earlierInput: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
  ): Promise<ShareOfChangeType[]> {
    const { counted: kpi, dimension } = brokenDown(kpiOf(id)!, by);
    const { authority: area, batches } = context;
    const unit = await orgUnitAsked(context, orgUnit);
    const whole = await batches.evidence.load({ kpi, area, unit });
    const after = periodInput ? periodFrom(periodInput) : latestFigure(kpi, whole, area, dayOf(new Date())).period;
    const before = earlierInput ? periodFrom(earlierInput) : step(after, -1);
    if (before.grain !== after.grain || before.start >= after.start)
      throw new WrongArgument("comparedWith", "a period of the same length as period, and before it.");
    return explainChange(context, { kpi, dimension, unit, whole }, { before, after });
  }

  @FieldResolver(() => SiblingGroupsType, {
    nullable: true,
    description:
      "How many families the children in the numerator belong to, by the current records. Null if the figure does not count children's cases, or if no family of these children is recorded.",
  })
  async siblingGroups(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("period", () => PeriodInput, { nullable: true, description: argumentDescriptions.latestPeriod })
    periodInput: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
  ): Promise<SiblingGroupsType | null> {
    const family = kpiOf(id)!;
    const { authority, batches, count } = context;
    const unit = await orgUnitAsked(context, orgUnit);
    const evidence = await batches.evidence.load({ kpi: family, area: authority, unit });
    const of = periodInput
      ? periodFrom(periodInput)
      : latestFigure(family, evidence, authority, dayOf(new Date())).period;
    const kpi = definitionOn(family, of.end);
    const { counted } = figureOf(kpi, evidence, authority, of);
    if (counted === null || !isCounted(kpi) || kpi.counted.cohort.subject !== "child") return null;
    const facts = await factsAsked(context, kpi.counted.cohort);
    const question = { ...facts, known: counted.knownDay, from: casesFrom(kpi, of), to: of.end, unit };
    const [groups] = await count<SiblingGroupsType>(siblingGroupsSql(kpi.counted, question));
    return groups === undefined || groups.recorded === 0 ? null : groups;
  }
}

/**
 * A counted KPI and one of its dimensions.
 * @throws WrongArgument for an unknown dimension. The message names those that there are.
 */
function brokenDown(kpi: Kpi, by: string): { counted: CountedKpi; dimension: CohortDimension } {
  const dimensions = kpi.counted?.cohort.dimensions ?? [];
  const dimension = dimensions.find((each) => each.id === by);
  if (dimension === undefined || !isCounted(kpi)) {
    const allowed =
      dimensions.length === 0
        ? "this KPI cannot be broken down"
        : `one of ${dimensions.map((each) => each.id).join(", ")}`;
    throw new WrongArgument("by", `${allowed}; see dimensions.`);
  }
  return { counted: kpi, dimension };
}
