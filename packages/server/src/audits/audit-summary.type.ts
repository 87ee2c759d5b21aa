import type { Period } from "@children-first/schema";
import { Field, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { FigureType } from "../kpis/figure.type.ts";
import { PeriodType } from "../periods/period.type.ts";
import { AuditGradeEnum } from "./audit.enums.ts";

/** The grades of the audits of one period. */
@ObjectType("AuditSummary", {
  description:
    "The grades of the audits of a period, by cycle. Each grade's denominator is the number of audits graded.",
})
export class AuditSummaryType {
  @Field(() => PeriodType) period!: Period;
  @Field(() => Int, { description: "Audits completed." }) audits!: number;
  @Field(() => Int, { description: "Of them, audits moderated." }) moderations!: number;
  @Field(() => FigureType) outstanding!: FigureType;
  @Field(() => FigureType) good!: FigureType;
  @Field(() => FigureType) requiresImprovement!: FigureType;
  @Field(() => FigureType) inadequate!: FigureType;
}

/** How many audits went from one grade to another at moderation. */
@ObjectType("GradeMove", { description: "How many audits went from one grade to another at moderation, or kept it." })
export class GradeMoveType {
  @Field(() => AuditGradeEnum, { description: "The auditor's grade." }) from!: string;
  @Field(() => AuditGradeEnum, { description: "The moderated grade." }) to!: string;
  @Field(() => Int) audits!: number;
}

/** What moderation did to the grades of one period. */
@ObjectType("ModerationShift", { description: "What moderation did to the auditors' grades of a period, by cycle." })
export class ModerationShiftType {
  @Field(() => PeriodType) period!: Period;
  @Field(() => Int, { description: "Audits with both grades." }) moderations!: number;
  @Field(() => FigureType, { description: "To a better grade." }) raised!: FigureType;
  @Field(() => FigureType) unchanged!: FigureType;
  @Field(() => FigureType, { description: "To a worse grade: the auditor was generous." }) lowered!: FigureType;
  @Field(() => [GradeMoveType], { description: "The matrix of moves; a pair of grades without an audit is left out." })
  moves!: GradeMoveType[];
}
