import { Field, ID, Int } from "type-graphql";
import { ObjectType } from "../../graphql/object-type.ts";
import { totalledConnectionType } from "../../graphql/connection.type.ts";
import { enumOf } from "../../graphql/enum-of.ts";
import { DateScalar } from "../../graphql/scalars.ts";
import { FigureType } from "../figure.type.ts";

export const CaseStateEnum = enumOf(
  "CaseState",
  "The state of a case under a KPI, on the last day that the data cover.",
  {
    MET: "Counts as met: done as the KPI requires, or part of a count.",
    NOT_MET: "Not met: not done as the KPI requires, or no longer possible.",
    OVERDUE: "Not done, and due on or before the last day of the data. It counts as failed and is still to be done.",
    DUE: "Not done, and due within 7 days. It does not count as failed.",
    PENDING: "Not done, and due in more than 7 days or without a due day. It does not count as failed.",
    EXEMPT: "Excused for a recorded reason, and not counted.",
  },
);

/** The state of a case under a KPI. */
export type CaseState = (typeof CaseStateEnum)[string];

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
  @Field(() => String, {
    description:
      "The authority's identifier of the child, worker or household. Empty when the record that names it is not loaded, such as the referral of a decision.",
  })
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

export const CaseSubjectEnum = enumOf("CaseSubject", "Whom or what a case is about.", {
  CHILD: "A child.",
  WORKER: "A worker.",
  HOUSEHOLD: "A household of foster carers, or one that applies.",
  CASE: "Neither: the case stands for itself, such as a complaint.",
});

/** How many cases are in a state. */
@ObjectType("CaseStateCount", { description: "How many cases are in a state." })
export class CaseStateCountType {
  @Field(() => CaseStateEnum, { description: "The state." }) state!: CaseState;
  @Field(() => Int, { description: "The number of cases." }) cases!: number;
}

/** A page of cases. */
export const CaseConnection = totalledConnectionType(
  "Case",
  CaseType,
  FigureType,
  "The number of cases on all pages together.",
);
Field(() => [CaseStateCountType], {
  description:
    "How many cases are in each state, whatever the argument `state` selects. States without a case are left out.",
})(CaseConnection.prototype as object, "states");
