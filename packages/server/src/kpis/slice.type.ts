import { Field } from "type-graphql";
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
