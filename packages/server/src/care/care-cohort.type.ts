import type { Day } from "@children-first/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { enumOf } from "../graphql/enum-of.ts";
import { ObjectType } from "../graphql/object-type.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { FigureType } from "../kpis/figure.type.ts";

/** The ways to break children we care for down, each with the id of its dimension. */
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

/** A child's sex, by the code of the source. */
export const sexCodes = { FEMALE: "F", MALE: "M", UNKNOWN: "U" } as const;

/** The sex by the code of the source. Null and unknown codes have none. */
export const sexesByCode: ReadonlyMap<string | null, string> = new Map(
  Object.entries(sexCodes).map(([sex, code]) => [code, sex]),
);

export const CareDimensionEnum = enumOf<CareDimension>("CareDimension", "A way to break children we care for down.", {
  AGE_BAND: "Age on the day. Keys are values of `CareAgeBand`.",
  SEX: 'Sex as recorded. Keys are "F", "M" and "U".',
  ETHNICITY: "Ethnicity as recorded.",
  LEGAL_STATUS: 'Legal status on the day. Keys are SSDA903 codes, such as "C2".',
  PLACEMENT_GROUP: "Kind of placement. Keys are values of `PlacementGroup`.",
  PLACEMENT_PROVIDER: 'Provider of the placement. Keys are SSDA903 codes, such as "PR1".',
  CATEGORY_OF_NEED: 'Main reason for the child\'s need of help. Keys are SSDA903 codes, such as "N1".',
  UNACCOMPANIED: 'Whether the child is an unaccompanied asylum seeker. Keys are "true" and "false".',
  TEAM: "The child's team on the day. Keys are names of teams.",
});
export const CareAgeBandEnum = enumOf("CareAgeBand", "The age of a child on the day.", {
  UNDER_1: "Under 1 year.",
  FROM_1_TO_4: "1 to 4 years.",
  FROM_5_TO_9: "5 to 9 years.",
  FROM_10_TO_15: "10 to 15 years.",
  FROM_16: "16 and 17 years.",
});
export const PlacementGroupEnum = enumOf(
  "PlacementGroup",
  "The kind of placement that a child lives in, with its SSDA903 codes.",
  {
    FOSTERING_RELATIVE_OR_FRIEND: "Fostered by a relative or friend (U1 to U3).",
    FOSTERING_OTHER: "Fostered by another carer (U4 to U6).",
    PLACED_FOR_ADOPTION: "Placed for adoption (A3 to A6).",
    WITH_PARENTS: "With parents (P1).",
    CHILDRENS_HOME: "In a children's home (K2).",
    SUPPORTED_ACCOMMODATION: "In supported accommodation (H5, K3).",
    SECURE: "In a secure children's home (K1).",
    OTHER: "In any other placement.",
  },
);
export const SexEnum = enumOf<keyof typeof sexCodes>("Sex", "The sex of a child, as recorded.", {
  FEMALE: "Female.",
  MALE: "Male.",
  UNKNOWN: "Unknown, or not recorded.",
});

/** Selects children we care for. */
@InputType("CareCohortFilter", {
  description: "Selects the children who match every field given. An empty list is an error.",
})
export class CareCohortFilter {
  @Field(() => [CareAgeBandEnum], { nullable: true, description: "Children in one of these age bands on the day." })
  ageBands?: string[] | null;
  @Field(() => [SexEnum], { nullable: true, description: "Children of one of these sexes." })
  sexes?: (keyof typeof sexCodes)[] | null;
  @Field(() => [PlacementGroupEnum], { nullable: true, description: "Children in one of these kinds of placement." })
  placementGroups?: string[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Children with one of these legal statuses: SSDA903 codes, such as "C2". V3 and V4 are an error.',
  })
  legalStatuses?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True for unaccompanied asylum-seeking children only, false for all others.",
  })
  unaccompanied?: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description: "Children whose period of care began at least so many months before the day: 0 to 216.",
  })
  minimumMonthsInCare?: number | null;
}

/** Children we care for on one day. */
@ObjectType("CareCohort", {
  description: "Children we care for on one day. Short-term respite placements (V3, V4) are not counted.",
})
export class CareCohortType {
  unit!: string;
  where!: CareCohortFilter | null;
  /** The last day that the data cover; null if nothing was counted. */
  knownDay!: Day | null;

  @Field(() => DateScalar, { description: "The day of the count." })
  on!: Day;
}

/** How many children came into care, left and moved between two days. */
@ObjectType("CareFlow", { description: "How many children came into care, left and moved between two days." })
export class CareFlowType {
  @Field(() => DateScalar, { description: "The first day, which is counted." }) from!: Day;
  @Field(() => DateScalar, { description: "The last day, which is counted." }) to!: Day;
  @Field(() => FigureType, { description: "The number of times that a child came into care." }) started!: FigureType;
  @Field(() => FigureType, { description: "The number of times that a child left care." }) ceased!: FigureType;
  @Field(() => FigureType, { description: "The number of moves to another carer within a period of care." })
  placementMoves!: FigureType;
}
