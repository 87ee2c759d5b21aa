import { casesFrom, definitionOn, figureOf, kpiOf, latestFigure } from "@children-first/schema";
import { isCounted, siblingGroupsSql } from "@children-first/schema/engine";
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { DateTimeScalar, dayOf } from "../graphql/scalars.ts";
import { orgUnitAsked } from "../organisation/org-unit-asked.ts";
import { periodFrom, PeriodInput } from "../periods/period.type.ts";
import { FigureType, figureType } from "./figure.type.ts";
import { KpiDimensionType, KpiType } from "./kpi.type.ts";
import { linkedFactsOf } from "./linked-facts.ts";
import { SiblingGroupsType } from "./sibling-groups.type.ts";
import { SliceType } from "./slice.type.ts";
import { slicesOf } from "./slices.ts";

/** A KPI taken apart: by the units of the organisation, and by the dimensions of its cases. */
@Resolver(() => KpiType)
export class KpiPartsResolver {
  @FieldResolver(() => [KpiDimensionType], {
    description:
      "The ways it can be broken down: none for published figures. Values that have no name of their own are not listed.",
  })
  dimensions(@Root() { id }: KpiType): KpiDimensionType[] {
    const dimensions = kpiOf(id)?.counted?.cohort.dimensions ?? [];
    return dimensions.map((each) => ({ id: each.id, label: each.label, values: Object.values(each.values ?? {}) }));
  }

  @FieldResolver(() => [FigureType], {
    description:
      "One figure for each child org unit that it has when the period ends, by name. The period of the unit's own latest figure when none is named.",
  })
  async byOrgUnit(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("period", () => PeriodInput, { nullable: true }) asked: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true }) orgUnit: string | null,
    @Arg("asAt", () => DateTimeScalar, { nullable: true }) asAtAsked: Date | null,
  ): Promise<FigureType[]> {
    const kpi = kpiOf(id)!;
    const asAt = asAtAsked ?? undefined;
    const { authority: area, batches } = context;
    const unit = await orgUnitAsked(context, orgUnit);
    const whole = await batches.evidence.load({ kpi, area, unit });
    const of = asked ? periodFrom(asked) : latestFigure(kpi, whole, area, dayOf(new Date()), asAt).period;
    const children = await batches.orgUnitChildrenOn.load({ unit, day: of.end });
    return Promise.all(
      children.map(async (child) => {
        const evidence = await batches.evidence.load({ kpi, area, unit: child.id });
        return figureType(figureOf(kpi, evidence, area, of, asAt), evidence, asAt);
      }),
    );
  }

  @FieldResolver(() => [SliceType], {
    description:
      "One figure for each value of a dimension, from the facts as they stand now. The period of the latest figure when none is named; empty where nothing was counted.",
  })
  async breakdown(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("by", () => ID, { description: "The id of one of its dimensions." }) by: string,
    @Arg("period", () => PeriodInput, { nullable: true }) asked: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true }) orgUnit: string | null,
    @Arg("asAt", () => DateTimeScalar, {
      nullable: true,
      description: "Not supported: only whole figures are kept as they were known. Any moment is an error.",
    })
    asAt: Date | null,
  ): Promise<SliceType[]> {
    const kpi = kpiOf(id)!;
    const dimensions = kpi.counted?.cohort.dimensions ?? [];
    const dimension = dimensions.find((each) => each.id === by);
    if (dimension === undefined || !isCounted(kpi)) {
      const allowed =
        dimensions.length === 0
          ? "this KPI cannot be broken down"
          : `one of ${dimensions.map((each) => each.id).join(", ")}`;
      throw new WrongArgument("by", `${allowed}; see dimensions.`);
    }
    if (asAt)
      throw new WrongArgument(
        "asAt",
        "leave it out: a breakdown is made of the facts as they stand now. figure and series answer as at a moment.",
      );
    const { authority, batches } = context;
    const unit = await orgUnitAsked(context, orgUnit);
    const evidence = await batches.evidence.load({ kpi, area: authority, unit });
    const of = asked ? periodFrom(asked) : latestFigure(kpi, evidence, authority, dayOf(new Date())).period;
    return slicesOf(context, kpi, dimension, of, unit);
  }

  @FieldResolver(() => SiblingGroupsType, {
    nullable: true,
    description:
      "How many families the children behind its numerator are of, from the facts as they stand now. The period of the latest figure when none is named; null where the figure is not counted from cases of children, or no extract says who is of one family.",
  })
  async siblingGroups(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("period", () => PeriodInput, { nullable: true }) asked: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true }) orgUnit: string | null,
  ): Promise<SiblingGroupsType | null> {
    const family = kpiOf(id)!;
    const { authority, batches, query } = context;
    const unit = await orgUnitAsked(context, orgUnit);
    const evidence = await batches.evidence.load({ kpi: family, area: authority, unit });
    const of = asked ? periodFrom(asked) : latestFigure(family, evidence, authority, dayOf(new Date())).period;
    const kpi = definitionOn(family, of.end);
    const { counted } = figureOf(kpi, evidence, authority, of);
    if (counted === null || !isCounted(kpi) || kpi.counted.cohort.subject !== "child") return null;
    const [groups] = await query<SiblingGroupsType>(
      siblingGroupsSql(kpi.counted, await linkedFactsOf(context, kpi.counted.cohort)),
      [authority, counted.knownDay, casesFrom(kpi, of), of.end, unit],
    );
    return groups === undefined || groups.recorded === 0 ? null : groups;
  }
}
