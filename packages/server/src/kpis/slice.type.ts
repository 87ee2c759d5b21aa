import { Field } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { FigureType } from "./figure.type.ts";

/** One part of a figure that was broken down. */
@ObjectType("Slice", { description: "One part of a figure that was broken down." })
export class SliceType {
  @Field(() => String, { description: "The code of the part; empty where it is not recorded." }) key!: string;
  @Field(() => String, { description: "As people read it." }) label!: string;
  @Field(() => FigureType) figure!: FigureType;
}
