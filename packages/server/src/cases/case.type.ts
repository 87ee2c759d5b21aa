import { Field, ID, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { totalledConnectionType } from "../graphql/connection.type.ts";
import { CaseStateEnum } from "../graphql/enums.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { FigureType } from "../kpis/figure.type.ts";

/** How a case stands under a KPI. */
export type CaseState = keyof typeof CaseStateEnum;

/** A case behind a figure. */
@ObjectType("Case", { description: "A case behind a figure, as it stands under one KPI." })
export class CaseType {
  /** The id of the KPI it stands under. */
  kpi!: string;
  /** The org unit's id; null where the organisation does not know the team. */
  unit!: string | null;
  /** The day that puts it into a month. */
  onDay!: string;

  @Field(() => ID, { description: "Of the record in the source system." }) id!: string;
  @Field(() => String, { description: "The authority's own identifier of the child, worker or household." })
  subject!: string;
  @Field(() => String, { nullable: true, description: "The team as the source system names it." })
  team!: string | null;
  @Field(() => DateScalar, { nullable: true }) startedOn!: string | null;
  @Field(() => DateScalar, { nullable: true }) dueOn!: string | null;
  @Field(() => DateScalar, { nullable: true }) doneOn!: string | null;
  @Field(() => CaseStateEnum) state!: CaseState;
  @Field(() => Int, {
    nullable: true,
    description: "Working days late; negative while still to come, 0 where done in time, null without a due date.",
  })
  daysLate!: number | null;
}

/** A page of cases, most overdue first. */
export const CaseConnection = totalledConnectionType(
  "Case",
  CaseType,
  FigureType,
  "How many cases there are on all pages together.",
);
