import type { Day } from "@children-first/schema";
import { Field, ID, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { totalledConnectionType } from "../graphql/connection.type.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { FigureType } from "../kpis/figure.type.ts";
import { PlacementGroupEnum, SexEnum } from "./care-cohort.type.ts";

/** A stretch of care under one legal status in one placement. */
@ObjectType("CareEpisode", { description: "A stretch of care under one legal status in one placement." })
export class CareEpisodeType {
  @Field(() => DateScalar) startedOn!: Day;
  @Field(() => DateScalar, { nullable: true, description: "The day it ended; null while it has not." })
  endedOn!: Day | null;
  @Field(() => String, { description: "SSDA903 code (LS) when it began; empty where none is recorded." })
  legalStatus!: string;
  @Field(() => PlacementGroupEnum, { description: "OTHER where no placement is recorded." }) placementGroup!: string;
  @Field(() => String, { description: "SSDA903 code (RNE); empty where none is recorded." }) reasonStarted!: string;
  @Field(() => String, { nullable: true, description: "SSDA903 code (REC); null while it has not ended." })
  reasonEnded!: string | null;
}

/** A child's record, as far as the viewer's role and purpose allow. */
@ObjectType("Child", { description: "A child's record, as far as the viewer's role and purpose allow." })
export class ChildType {
  /** The org unit's id; null where the organisation does not know the team. */
  unit!: string | null;

  @Field(() => ID) id!: string;
  @Field(() => String, { description: "The authority's own identifier of the child." }) reference!: string;
  @Field(() => Int, { nullable: true, description: "In whole years on the day that is asked about." })
  age!: number | null;
  @Field(() => SexEnum) sex!: string;
}

/** A page of children, by their reference. */
export const ChildConnection = totalledConnectionType(
  "Child",
  ChildType,
  FigureType,
  "How many children there are on all pages together.",
);
