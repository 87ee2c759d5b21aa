import type { FigureStatus, Unit } from "@children-first/schema";
import { Field, Float, ID, InputType } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { connectionType } from "../graphql/connection.type.ts";
import { FigureStatusEnum, UnitEnum } from "../graphql/enums.ts";

/** A row of the dataset table with its own number, which only the server uses. */
export interface DatasetRow {
  number: number;
  id: string;
  title: string;
  publisher: string;
  licence: string;
  writtenBy: number;
}

/** A column of numbers of a published table. */
@ObjectType("DatasetMeasure", { description: "A column of numbers." })
export class DatasetMeasureType {
  @Field(() => ID, { description: "The column header." }) id!: string;
  @Field(() => String) label!: string;
  @Field(() => UnitEnum, { nullable: true }) unit!: Unit | null;
  position!: number;
}

/** A column of categories of a published table. */
@ObjectType("DatasetFilter", { description: "A column of categories." })
export class DatasetFilterType {
  @Field(() => ID, { description: "The column header." }) id!: string;
  @Field(() => String) label!: string;
  @Field(() => [String]) options!: string[];
  position!: number;
}

/** A published table. */
@ObjectType("Dataset", {
  description: "A published table: DfE, Ofsted or ONS, or the council's own published figures.",
})
export class DatasetType implements DatasetRow {
  number!: number;
  @Field(() => ID, { description: "The file's name without its extension." }) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String) publisher!: string;
  @Field(() => String) licence!: string;
  writtenBy!: number;
}

/** Picks the rows of one category. */
@InputType({ description: "Picks the rows of one category." })
export class FilterChoice {
  @Field(() => ID) filter!: string;
  @Field(() => String) option!: string;
}

/** The category a row is of. */
@ObjectType("FilterValue", { description: "The category a row is of." })
export class FilterValue {
  @Field(() => ID) filter!: string;
  @Field(() => String) option!: string;
}

/** One published cell, with the area, period and categories it is of. */
@ObjectType("Observation", { description: "One published cell." })
export class ObservationType {
  areaCode!: string;
  key!: readonly number[];
  @Field(() => String, { description: "As published: 2025, 202425." }) timePeriod!: string;
  @Field(() => Float, { nullable: true }) value!: number | null;
  @Field(() => FigureStatusEnum) status!: FigureStatus;
  @Field(() => String, { nullable: true, description: "The publisher's symbol, untouched: c, k, low, u, x, z." })
  symbol!: string | null;
  @Field(() => [FilterValue]) filters!: FilterValue[];
}

/** A page of observations. */
export const ObservationConnection = connectionType("Observation", ObservationType);
