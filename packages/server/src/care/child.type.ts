import type { Day } from "@children-first/schema";
import type { CareEpisodeRow, ContinuousEpisodeRow } from "@children-first/schema/records";
import { Field, ID, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { totalledConnectionType } from "../graphql/connection.type.ts";
import { DateScalar } from "../graphql/scalars.ts";
import type { Shown } from "../graphql/shown.ts";
import { FigureType } from "../kpis/figure.type.ts";
import { PlacementGroupEnum, SexEnum } from "./care-cohort.type.ts";

/** A time in care under one legal status and in one placement. */
@ObjectType("CareEpisode", { description: "A time in care under one legal status and in one placement." })
export class CareEpisodeType
  implements
    Shown<
      CareEpisodeRow,
      {
        startedOn: "clae_cla_episode_start_date";
        endedOn: "clae_cla_episode_ceased_date";
        reasonStarted: "clae_cla_episode_start_reason";
        reasonEnded: "clae_cla_episode_ceased_reason";
      }
    >,
    Shown<
      ContinuousEpisodeRow,
      { startedOn: "started_on"; endedOn: "ended_on"; reasonStarted: "start_reason"; reasonEnded: "end_reason" }
    >
{
  @Field(() => DateScalar, { description: "The day it started." }) startedOn!: Day;
  @Field(() => DateScalar, { nullable: true, description: "The day it ended. Null while it is open." })
  endedOn!: Day | null;
  @Field(() => String, {
    description: 'The legal status at the start: an SSDA903 code (LS), such as "C2". Empty when not recorded.',
  })
  legalStatus!: string;
  @Field(() => PlacementGroupEnum, { description: "The kind of placement. OTHER when not recorded." })
  placementGroup!: string;
  @Field(() => String, {
    description: 'Why it started: an SSDA903 code (RNE), such as "S". Empty when not recorded.',
  })
  reasonStarted!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why it ended: an SSDA903 code (REC), such as "E11". Null while it is open, or when not recorded.',
  })
  reasonEnded!: string | null;
}

/** A child's record, as far as the viewer's role and purpose allow. */
@ObjectType("Child", { description: "A child's record, as far as the viewer's role and purpose allow." })
export class ChildType {
  /** The id of the team's org unit; null if the team is not a known unit. */
  unit!: string | null;

  @Field(() => ID, { description: 'The ONS code of the authority and the reference: "E10000032:C1234".' }) id!: string;
  @Field(() => String, { description: "The authority's identifier of the child." }) reference!: string;
  @Field(() => Int, { nullable: true, description: "The age in whole years on the day of the count." })
  age!: number | null;
  @Field(() => SexEnum, { description: "The sex as recorded." }) sex!: string;
}

/** A page of children, by reference. */
export const ChildConnection = totalledConnectionType(
  "Child",
  ChildType,
  FigureType,
  "The number of children on all pages together.",
);
