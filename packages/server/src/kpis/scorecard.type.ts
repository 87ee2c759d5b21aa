import { Field, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import type { Period } from "@children-first/schema";
import { PeriodType } from "../periods/period.type.ts";
import { AreaType } from "../statistics/area.type.ts";
import { FigureType } from "./figure.type.ts";
import { KpiType } from "./kpi.type.ts";

/** A KPI on a scorecard. */
@ObjectType("ScorecardRow", { description: "A KPI on a scorecard." })
export class ScorecardRowType {
  @Field(() => KpiType) kpi!: KpiType;
  @Field(() => FigureType) figure!: FigureType;
  @Field(() => [FigureType], { description: "The 13 periods that end with this one, oldest first." })
  trend!: FigureType[];
}

/** Every KPI that has figures of a period's kind. */
@ObjectType("Scorecard", { description: "The KPIs that have figures of the period's kind, with how they stand." })
export class ScorecardType {
  /** The org unit by its id; see the field `orgUnit`. */
  unit!: string;

  @Field(() => String) label!: string;
  @Field(() => PeriodType) period!: Period;
  @Field(() => AreaType, { description: "The authority the figures are of." }) area!: AreaType;
  @Field(() => [ScorecardRowType]) rows!: ScorecardRowType[];
  @Field(() => Int) greens!: number;
  @Field(() => Int) ambers!: number;
  @Field(() => Int) reds!: number;
  @Field(() => Int) greys!: number;
}
