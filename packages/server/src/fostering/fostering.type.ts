import type { Period } from "@children-first/schema";
import { Field, registerEnumType } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { FigureType } from "../kpis/figure.type.ts";
import { PeriodType } from "../periods/period.type.ts";

/** The steps from a visit to the website to approval, and leaving, each with the KPI that counts it. */
export const fosteringStages = {
  WEBSITE_VISIT: "fostering-web-visitors",
  ENQUIRY: "fostering-enquiries",
  INITIAL_VISIT: "fostering-initial-visits",
  APPLICATION: "fostering-applications",
  ASSESSMENT: "fostering-assessments-started",
  APPROVAL: "fostering-approvals",
  DEREGISTRATION: "fostering-deregistrations",
} as const;

/** A step of the way to becoming a foster carer. */
export type FosteringStageName = keyof typeof fosteringStages;

const FosteringStageNameEnum = Object.fromEntries(Object.keys(fosteringStages).map((name) => [name, name]));
registerEnumType(FosteringStageNameEnum, {
  name: "FosteringStageName",
  description: "The steps from a visit to the website to approval as a mainstream foster carer, and leaving.",
});

/** One step of the way to becoming a foster carer. */
@ObjectType("FosteringStage", { description: "One step of the way to becoming a foster carer." })
export class FosteringStageType {
  @Field(() => FosteringStageNameEnum) stage!: FosteringStageName;
  @Field(() => FigureType) figure!: FigureType;
  @Field(() => FigureType, {
    description:
      "The same months a year before. Compare the counts: a percentage of change misleads where they are small.",
  })
  samePeriodLastYear!: FigureType;
}

/** How the authority's own fostering stands. */
@ObjectType("Fostering", { description: "How the authority's own mainstream fostering stands." })
export class FosteringType {
  @Field(() => PeriodType) period!: Period;
}
