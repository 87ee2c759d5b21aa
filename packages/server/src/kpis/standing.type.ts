import type { Quarter } from "@children-first/schema";
import { Field, Int } from "type-graphql";
import { enumOf } from "../graphql/enum-of.ts";
import { ObjectType } from "../graphql/object-type.ts";
import { FigureType } from "./figure.type.ts";

export const QuarterEnum = enumOf<Quarter>(
  "Quarter",
  "A quarter of England's authorities by their published values, between the quartiles as the DfE's LAIT takes them.",
  {
    A: "The best quarter.",
    B: "Better than half of the authorities.",
    C: "Worse than half of the authorities.",
    D: "The worst quarter.",
  },
);

/** An authority's place among England's. */
@ObjectType("Standing", { description: "An authority's place among England's, by its newest published figure." })
export class StandingType {
  @Field(() => QuarterEnum, { description: "Its quarter." }) quarter!: Quarter;
  @Field(() => Int, { description: "Its rank: 1 is best. Equal values share the better rank." }) rank!: number;
  @Field(() => Int, { description: "How many authorities have a value in that year." }) authorities!: number;
  @Field(() => FigureType, { description: "The published figure that is ranked. Its `period` is the year." })
  figure!: FigureType;
}
