import { Field, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";

/** Whether one family moves a figure. */
@ObjectType("SiblingGroups", {
  description: "The children behind a figure, and how many families they are of: whether one large family moves it.",
})
export class SiblingGroupsType {
  @Field(() => Int, { description: "Different children whose cases are in the numerator." }) children!: number;
  @Field(() => Int, { description: "Families they are of; a child of no recorded family is one by itself." })
  families!: number;
  @Field(() => Int, { description: "How many of the children are of the family that has most of them." })
  largest!: number;
  @Field(() => Int, { description: "Of how many of the children the family is recorded." }) recorded!: number;
}
