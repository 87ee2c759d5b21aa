import type { Day, PlanActionStatus } from "@children-first/schema";
import type { PlanActionRow, PracticeAreaRow } from "@children-first/schema/records";
import { Field, ID } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { enumOf } from "../graphql/enum-of.ts";
import { DateScalar } from "../graphql/scalars.ts";
import type { Shown } from "../graphql/shown.ts";

export const PlanActionStatusEnum = enumOf<PlanActionStatus>(
  "PlanActionStatus",
  "The state of an action on the day of the improvement plan's newest file.",
  {
    NOT_STARTED: "Not marked as started, and not overdue.",
    IN_PROGRESS: "Started, and not overdue.",
    DONE: "Done: it has a done date, or the plan marks it as done.",
    OVERDUE: "Not done, and due on or before the day of that file.",
  },
);

/** An area of an improvement plan. */
@ObjectType("PracticeArea", {
  description: "An area of an improvement plan: what Ofsted or the service wants improved, with its actions.",
})
export class PracticeAreaType
  implements Pick<PracticeAreaRow, "title" | "plan" | "owner">, Shown<PracticeAreaRow, { id: "area_id" }>
{
  @Field(() => ID, { description: "Its id in the plan." }) id!: string;
  @Field(() => String, { description: "The title." }) title!: string;
  @Field(() => String, { description: 'The name of the plan: "CPIP 2023".' }) plan!: string;
  @Field(() => String, { nullable: true, description: "Who is responsible for it. Null when the plan names no one." })
  owner!: string | null;
  readonly kpiIds!: readonly string[];
}

/** An action of an improvement plan. */
@ObjectType("PlanAction", { description: "An action of an improvement plan." })
export class PlanActionType
  implements
    Pick<PlanActionRow, "text" | "sponsor" | "lead">,
    Shown<PlanActionRow, { id: "action_id"; area: "area_id"; dueOn: "due_on"; doneOn: "done_on" }>
{
  @Field(() => ID, { description: "Its id in the plan." }) id!: string;
  @Field(() => String, { description: "What is to be done." }) text!: string;
  @Field(() => String, { nullable: true, description: "The sponsor. Null when the plan names no one." })
  sponsor!: string | null;
  @Field(() => String, { nullable: true, description: "Who leads the work. Null when the plan names no one." })
  lead!: string | null;
  @Field(() => DateScalar, { nullable: true, description: "The day it is due. Null when the plan sets none." })
  dueOn!: Day | null;
  @Field(() => DateScalar, { nullable: true, description: "The day it was done. Null when the plan gives none." })
  doneOn!: Day | null;
  @Field(() => PlanActionStatusEnum, { description: "Its state on the day of the plan's newest file." })
  status!: PlanActionStatus;
  readonly area!: string;
}
