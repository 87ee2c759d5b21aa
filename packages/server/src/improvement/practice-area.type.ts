import type { Day, PlanActionStatus } from "@children-first/schema";
import { Field, ID } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { PlanActionStatusEnum } from "../graphql/enums.ts";
import { DateScalar } from "../graphql/scalars.ts";

/** One of the areas for improvement that Ofsted or the service named. */
@ObjectType("PracticeArea", {
  description: "One of the areas for improvement that Ofsted or the service named, with its action plan.",
})
export class PracticeAreaType {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: "The plan it belongs to: CPIP 2023." }) plan!: string;
  @Field(() => String, { nullable: true }) owner!: string | null;
  readonly kpiIds!: readonly string[];
}

/** An action of an improvement plan. */
@ObjectType("PlanAction", { description: "An action of an improvement plan." })
export class PlanActionType {
  @Field(() => ID) id!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true }) sponsor!: string | null;
  @Field(() => String, { nullable: true }) lead!: string | null;
  @Field(() => DateScalar, { nullable: true }) dueOn!: Day | null;
  @Field(() => DateScalar, { nullable: true }) doneOn!: Day | null;
  @Field(() => PlanActionStatusEnum, {
    description: "OVERDUE where it was due by the last day that the plan's newest file tells of, and is not done.",
  })
  status!: PlanActionStatus;
  readonly area!: string;
}
