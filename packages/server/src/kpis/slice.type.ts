import { Field, Float } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { FigureType } from "./figure.type.ts";

/** One part of a figure that is broken down. */
@ObjectType("Slice", { description: "One part of a figure that is broken down." })
export class SliceType {
  @Field(() => String, { description: 'The code of the part: "FROM_5_TO_9", "C2". Empty when it is not recorded.' })
  key!: string;
  @Field(() => String, { description: 'The name to show: "5 to 9", "Not recorded".' }) label!: string;
  @Field(() => FigureType, { description: "The figure of this part alone." }) figure!: FigureType;
}

/** The figures of one part over time. */
@ObjectType("SliceSeries", { description: "A series of one part of a KPI." })
export class SliceSeriesType implements Pick<SliceType, "key" | "label"> {
  @Field(() => String, { description: 'The code of the part: "C1". Empty when it is not recorded.' }) key!: string;
  @Field(() => String, { description: 'The name to show: "Full care order", "Not recorded".' }) label!: string;
  @Field(() => [FigureType], { description: "The figures of this part alone, one for each period, oldest first." })
  figures!: FigureType[];
}

/** What one part contributes to a change. */
@ObjectType("ShareOfChange", { description: "What one part of a KPI contributes to the change between two periods." })
export class ShareOfChangeType implements Pick<SliceType, "key" | "label"> {
  @Field(() => String, { description: 'The code of the part: "C1". Empty when it is not recorded.' }) key!: string;
  @Field(() => String, { description: 'The name to show: "Full care order", "Not recorded".' }) label!: string;
  @Field(() => FigureType, { description: "The figure of this part in the period compared with." }) before!: FigureType;
  @Field(() => FigureType, { description: "The figure of this part in the later period." }) after!: FigureType;
  @Field(() => Float, {
    description:
      "Its share of the change of the whole, in the KPI's unit. For a count or a rate, the change of its own cases. Otherwise what it adds to the whole value now, less what it added before. A part that only grew or shrank, with the average value, has 0.",
  })
  difference!: number;
}
