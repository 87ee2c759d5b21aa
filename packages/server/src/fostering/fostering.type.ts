import type { Period } from "@children-first/schema";
import { Field } from "type-graphql";
import { enumOf } from "../graphql/enum-of.ts";
import { ObjectType } from "../graphql/object-type.ts";
import { FigureType } from "../kpis/figure.type.ts";
import { PeriodType } from "../kpis/period.type.ts";

/** The stages from a website visit to approval, and leaving. Each has the KPI that counts it. */
export const fosteringStages = {
  WEBSITE_VISIT: "fostering-web-visitors",
  ENQUIRY: "fostering-enquiries",
  INITIAL_VISIT: "fostering-initial-visits",
  APPLICATION: "fostering-applications",
  ASSESSMENT: "fostering-assessments-started",
  APPROVAL: "fostering-approvals",
  DEREGISTRATION: "fostering-deregistrations",
} as const;

/** A stage on the way to becoming a foster carer, or leaving. */
export type FosteringStageName = keyof typeof fosteringStages;

const FosteringStageNameEnum = enumOf<FosteringStageName>(
  "FosteringStageName",
  "A stage from a website visit to approval as a mainstream foster carer, or leaving.",
  {
    WEBSITE_VISIT: "Visitors to the fostering pages of the website.",
    ENQUIRY: "First enquiries about fostering.",
    INITIAL_VISIT: "First visits to people who enquired.",
    APPLICATION: "Applications to become a foster carer.",
    ASSESSMENT: "Assessments that started, by the start of stage 1.",
    APPROVAL: "Households approved as mainstream foster carers.",
    DEREGISTRATION: "Mainstream households deregistered: they left.",
  },
);

/** One stage on the way to becoming a foster carer. */
@ObjectType("FosteringStage", { description: "One stage on the way to becoming a foster carer, or leaving." })
export class FosteringStageType {
  @Field(() => FosteringStageNameEnum, { description: "The stage." }) stage!: FosteringStageName;
  @Field(() => FigureType, { description: "The number that reached this stage in the period." }) figure!: FigureType;
  @Field(() => FigureType, {
    description:
      "The number in the same months of the year before. Compare the numbers: with so few, a percentage change misleads.",
  })
  samePeriodLastYear!: FigureType;
}

/** The authority's own fostering in one period. */
@ObjectType("Fostering", { description: "The authority's own mainstream fostering: carers, places and recruitment." })
export class FosteringType {
  @Field(() => PeriodType, { description: "The period of its figures." }) period!: Period;
}
