import { Field, ID, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { totalledConnectionType } from "../graphql/connection.type.ts";
import { CaseStateEnum } from "../graphql/enums.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { FigureType } from "../kpis/figure.type.ts";

/** The state of a case under a KPI. */
export type CaseState = keyof typeof CaseStateEnum;

/** A case behind a figure, under one KPI. */
@ObjectType("Case", { description: "A case behind a figure, with its state under one KPI." })
export class CaseType {
  /** The KPI's id. */
  kpi!: string;
  /** The id of the team's org unit; null if the team is not a known unit. */
  unit!: string | null;
  /** The day that decides in which month it counts. */
  onDay!: string;

  @Field(() => ID, { description: "The identifier of its record in the source system." }) id!: string;
  @Field(() => String, { description: "The authority's identifier of the child, worker or household." })
  subject!: string;
  @Field(() => String, {
    nullable: true,
    description: "The name of the team in the source system. Null when not recorded.",
  })
  team!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day it started. Null when not recorded." })
  startedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day it is due. Null when the KPI sets no due day." })
  dueOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day it was done. Null while it is not." })
  doneOn!: string | null;
  @Field(() => CaseStateEnum, { description: "Its state under the KPI." }) state!: CaseState;
  @Field(() => Int, {
    nullable: true,
    description:
      "Working days late. Negative when it is not due yet, 0 when it was done in time, null without a due day.",
  })
  daysLate!: number | null;
}

/** A page of cases, most overdue first. */
export const CaseConnection = totalledConnectionType(
  "Case",
  CaseType,
  FigureType,
  "The number of cases on all pages together.",
);
