import type { Period } from "@children-first/schema";
import { Field, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { FigureType } from "../kpis/figure.type.ts";
import { PeriodType } from "../kpis/period.type.ts";
import { AuditGradeEnum } from "./audit.enums.ts";

/** The grades of the audits of one period. */
@ObjectType("AuditSummary", {
  description: "The grades of completed audits in one period. An audit counts in the month of its audit cycle.",
})
export class AuditSummaryType {
  @Field(() => PeriodType, { description: "The period." }) period!: Period;
  @Field(() => Int, { description: "The number of completed audits, with a grade or without." }) audits!: number;
  @Field(() => Int, { description: "The number of completed audits that were moderated." }) moderations!: number;
  @Field(() => FigureType, { description: "The share of graded audits that are outstanding, in per cent." })
  outstanding!: FigureType;
  @Field(() => FigureType, {
    description: "The share of graded audits that are good, in per cent. Never RAG-rated: neither direction is better.",
  })
  good!: FigureType;
  @Field(() => FigureType, {
    description:
      "The share of graded audits that require improvement, in per cent. Never RAG-rated: neither direction is better.",
  })
  requiresImprovement!: FigureType;
  @Field(() => FigureType, { description: "The share of graded audits that are inadequate, in per cent." })
  inadequate!: FigureType;
}

/** The number of audits with one pair of grades: the auditor's and the moderated. */
@ObjectType("GradeMove", {
  description: "The number of audits with one pair of grades. When the two are equal, moderation kept the grade.",
})
export class GradeMoveType {
  @Field(() => AuditGradeEnum, { description: "The auditor's grade." }) from!: string;
  @Field(() => AuditGradeEnum, { description: "The moderated grade." }) to!: string;
  @Field(() => Int, { description: "The number of audits." }) audits!: number;
}

/** How moderation changed the auditors' grades in one period. */
@ObjectType("ModerationShift", {
  description:
    "How moderation changed the auditors' grades in one period. An audit counts in the month of its audit cycle.",
})
export class ModerationShiftType {
  @Field(() => PeriodType, { description: "The period." }) period!: Period;
  @Field(() => Int, { description: "The number of audits with both an auditor's and a moderated grade." })
  moderations!: number;
  @Field(() => FigureType, {
    description: "The share of moderated audits that were raised to a better grade, in per cent.",
  })
  raised!: FigureType;
  @Field(() => FigureType, { description: "The share of moderated audits that kept their grade, in per cent." })
  unchanged!: FigureType;
  @Field(() => FigureType, {
    description:
      "The share of moderated audits that were lowered to a worse grade, in per cent: auditors were too generous.",
  })
  lowered!: FigureType;
  @Field(() => [GradeMoveType], {
    description: "The number of audits for each pair of grades, best first. A pair without an audit is left out.",
  })
  moves!: GradeMoveType[];
}
