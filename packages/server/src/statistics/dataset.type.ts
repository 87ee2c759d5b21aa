import type { FigureStatus, Unit } from "@children-first/schema";
import type { DatasetFilterRow, DatasetMeasureRow, DatasetRow, TimePeriodRow } from "@children-first/schema/records";
import { Field, Float, ID, InputType } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { connectionType } from "../graphql/connection.type.ts";
import { FigureStatusEnum, UnitEnum } from "../kpis/figure.enums.ts";
import type { Shown } from "../graphql/shown.ts";

/** A column of numbers of a published table. */
@ObjectType("DatasetMeasure", { description: "A column of numbers in a published table." })
export class DatasetMeasureType
  implements Pick<DatasetMeasureRow, "label" | "unit" | "position">, Shown<DatasetMeasureRow, { id: "code" }>
{
  @Field(() => ID, { description: "The header of the column in the file." }) id!: string;
  @Field(() => String, { description: "The name to show." }) label!: string;
  @Field(() => UnitEnum, { nullable: true, description: "Null when the header does not give the unit." })
  unit!: Unit | null;
  position!: number;
}

/** A column of categories of a published table. */
@ObjectType("DatasetFilter", { description: "A column of categories in a published table, such as age groups." })
export class DatasetFilterType
  implements Pick<DatasetFilterRow, "label" | "position">, Shown<DatasetFilterRow, { id: "code" }>
{
  @Field(() => ID, { description: "The header of the column in the file." }) id!: string;
  @Field(() => String, { description: "The name to show." }) label!: string;
  @Field(() => [String], { description: "The categories that have a row, in alphabetical order." }) options!: string[];
  position!: number;
}

/** A published table. */
@ObjectType("Dataset", {
  description: "A published table of the DfE, Ofsted or the ONS, or of the council's reports.",
})
export class DatasetType
  implements
    Pick<DatasetRow, "title" | "publisher" | "licence" | "writtenBy">,
    Shown<DatasetRow, { id: "code"; number: "id" }>
{
  /** The dataset's own number, which only the server uses. */
  number!: number;
  @Field(() => ID, { description: "The name of the file without its extension." }) id!: string;
  @Field(() => String, { description: "The title." }) title!: string;
  @Field(() => String, { description: 'Who publishes it: "Department for Education".' }) publisher!: string;
  @Field(() => String, { description: 'The licence of the figures: "Open Government Licence v3.0".' }) licence!: string;
  writtenBy!: number;
}

/** Selects the rows of one category. */
@InputType({ description: "Selects the rows of one category." })
export class FilterChoice implements Shown<DatasetFilterRow, { filter: "code" }> {
  @Field(() => ID, { description: "The id of a filter of the dataset." }) filter!: string;
  @Field(() => String, { description: "One of the options of the filter." }) option!: string;
}

/** The category of a row in one filter. */
@ObjectType("FilterValue", { description: "The category of a row in one filter." })
export class FilterValue implements Shown<DatasetFilterRow, { filter: "code" }> {
  @Field(() => ID, { description: "The id of the filter." }) filter!: string;
  @Field(() => String, { description: "The category. Empty when the row has none." }) option!: string;
}

/** One cell of a published table, with its area, period and categories. */
@ObjectType("Observation", { description: "One cell of a published table." })
export class ObservationType implements Shown<TimePeriodRow, { timePeriod: "code" }> {
  areaCode!: string;
  key!: readonly number[];
  @Field(() => String, { description: 'The period as published: "2025", "202425".' }) timePeriod!: string;
  @Field(() => Float, {
    nullable: true,
    description: "In the unit of the measure. Null when the cell has no number; `status` gives the reason.",
  })
  value!: number | null;
  @Field(() => FigureStatusEnum, { description: "FINAL for a number, or the reason why there is none." })
  status!: FigureStatus;
  @Field(() => String, {
    nullable: true,
    description: 'The symbol as published: "c", "k", "low", "u", "x" or "z". Null for a number or an empty cell.',
  })
  symbol!: string | null;
  @Field(() => [FilterValue], { description: "The category of the row in each filter of the dataset." })
  filters!: FilterValue[];
}

/** A published table as the API shows it. */
export function datasetType({ id, code, title, publisher, licence, writtenBy }: DatasetRow): DatasetType {
  return { number: id, id: code, title, publisher, licence, writtenBy };
}

/** A column of numbers as the API shows it. */
export function datasetMeasureType({ code, label, unit, position }: DatasetMeasureRow): DatasetMeasureType {
  return { id: code, label, unit, position };
}

/** A page of observations. */
export const ObservationConnection = connectionType("Observation", ObservationType);
