import type { Day } from "@children-first/schema";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { FigureType } from "../kpis/figure.type.ts";

/** The ways children we care for can be broken down, each with its dimension. */
export const careDimensionIds = {
  AGE_BAND: "age-band",
  SEX: "sex",
  ETHNICITY: "ethnicity",
  LEGAL_STATUS: "legal-status",
  PLACEMENT_GROUP: "placement-group",
  PLACEMENT_PROVIDER: "placement-provider",
  CATEGORY_OF_NEED: "category-of-need",
  UNACCOMPANIED: "unaccompanied",
  TEAM: "team",
} as const;

/** A way to break children we care for down. */
export type CareDimension = keyof typeof careDimensionIds;

const careAgeBands = ["UNDER_1", "FROM_1_TO_4", "FROM_5_TO_9", "FROM_10_TO_15", "FROM_16"] as const;
const placementGroups = [
  "FOSTERING_RELATIVE_OR_FRIEND",
  "FOSTERING_OTHER",
  "PLACED_FOR_ADOPTION",
  "WITH_PARENTS",
  "CHILDRENS_HOME",
  "SUPPORTED_ACCOMMODATION",
  "SECURE",
  "OTHER",
] as const;

/** A child's sex, by the code of the source. */
export const sexCodes = { FEMALE: "F", MALE: "M", UNKNOWN: "U" } as const;

const enumOf = (name: string, values: readonly string[], description: string) => {
  const entries = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(entries, { name, description });
  return entries;
};

export const CareDimensionEnum = enumOf(
  "CareDimension",
  Object.keys(careDimensionIds),
  "A way to break children we care for down.",
);
export const CareAgeBandEnum = enumOf("CareAgeBand", careAgeBands, "How old a child is on the day.");
export const PlacementGroupEnum = enumOf("PlacementGroup", placementGroups, "The kind of placement a child lives in.");
export const SexEnum = enumOf("Sex", Object.keys(sexCodes), "A child's sex as recorded.");

/** Which of the children we care for are asked about: those for whom all that is named is so. */
@InputType("CareCohortFilter", {
  description: "Which children are asked about: those for whom all that is named is so.",
})
export class CareCohortFilter {
  @Field(() => [CareAgeBandEnum], { nullable: true }) ageBands?: string[] | null;
  @Field(() => [SexEnum], { nullable: true }) sexes?: (keyof typeof sexCodes)[] | null;
  @Field(() => [PlacementGroupEnum], { nullable: true }) placementGroups?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "Codes of the SSDA903 return: C1, C2, E1, V2, ..." })
  legalStatuses?: string[] | null;
  @Field(() => Boolean, { nullable: true }) unaccompanied?: boolean | null;
  @Field(() => Int, { nullable: true, description: "Whole months since the period of care began: 0 to 216." })
  minimumMonthsInCare?: number | null;
}

/** Children we care for on one day. */
@ObjectType("CareCohort", {
  description: "Children we care for on one day (short-term respite placements, V3 and V4, are not counted).",
})
export class CareCohortType {
  unit!: string;
  where!: CareCohortFilter | null;
  /** The last day that the facts tell of; null where nothing has been counted. */
  knownDay!: Day | null;

  @Field(() => DateScalar, { description: "The day that was asked for; the last that is known when none is named." })
  on!: Day;
}

/** Who came, who left and who moved between two days. */
@ObjectType("CareFlow", { description: "Who came into care, who left and who moved, from one day to another." })
export class CareFlowType {
  @Field(() => DateScalar) from!: Day;
  @Field(() => DateScalar) to!: Day;
  @Field(() => FigureType, { description: "Starts to be looked after." }) started!: FigureType;
  @Field(() => FigureType, { description: "Children ceasing to be looked after." }) ceased!: FigureType;
  @Field(() => FigureType, { description: "Moves to another carer within a period of care." })
  placementMoves!: FigureType;
}
