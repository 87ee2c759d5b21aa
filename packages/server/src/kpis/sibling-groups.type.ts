import { Field, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";

/** How many families are behind a figure. */
@ObjectType("SiblingGroups", {
  description: "The children behind a figure and their families. It shows whether one large family moves the figure.",
})
export class SiblingGroupsType {
  @Field(() => Int, { description: "The number of different children in the numerator." }) children!: number;
  @Field(() => Int, {
    description: "The number of families of these children. A child without a recorded family counts as one.",
  })
  families!: number;
  @Field(() => Int, { description: "The number of children in the numerator who belong to the largest family." })
  largest!: number;
  @Field(() => Int, { description: "The number of children in the numerator whose family is recorded." })
  recorded!: number;
}
