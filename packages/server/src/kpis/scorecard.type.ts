import { Field, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import type { Period } from "@children-first/schema";
import { PeriodType } from "./period.type.ts";
import { AreaType } from "../statistics/area.type.ts";
import { FigureType } from "./figure.type.ts";
import { KpiType } from "./kpi.type.ts";

/** One KPI on a scorecard. */
@ObjectType("ScorecardRow", { description: "One KPI on a scorecard." })
export class ScorecardRowType {
  @Field(() => KpiType, { description: "The KPI." }) kpi!: KpiType;
  @Field(() => FigureType, { description: "Its figure for the period of the scorecard." }) figure!: FigureType;
  @Field(() => [FigureType], { description: "Its figures for the 13 periods that end with this one, oldest first." })
  trend!: FigureType[];
}

/** The KPIs of a board for one period and place. */
@ObjectType("Scorecard", { description: "The figures of a board's KPIs for one period and place, with their ratings." })
export class ScorecardType {
  /** The id of the org unit; see the field `orgUnit`. */
  unit!: string;

  @Field(() => String, { description: 'The place and the period: "West Sussex, July 2023".' }) label!: string;
  @Field(() => PeriodType, { description: "The period of the figures." }) period!: Period;
  @Field(() => AreaType, { description: "The authority that the figures are for." }) area!: AreaType;
  @Field(() => [ScorecardRowType], { description: "One row for each KPI, in a fixed order." })
  rows!: ScorecardRowType[];
  @Field(() => Int, { description: "The number of figures that are rated GREEN." }) greens!: number;
  @Field(() => Int, { description: "The number of figures that are rated AMBER." }) ambers!: number;
  @Field(() => Int, { description: "The number of figures that are rated RED." }) reds!: number;
  @Field(() => Int, { description: "The number of figures that are not rated." }) greys!: number;
}
