import type { Better, Domain, Kpi, Timing, Unit } from "@children-first/schema";
import { Field, ID, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { AreaType } from "../statistics/area.type.ts";
import { UnitEnum } from "./figure.enums.ts";
import { FigureType } from "./figure.type.ts";
import { BetterEnum, DomainEnum, TimingEnum } from "./kpi.enums.ts";

/** The definition of a measure. Resolvers add its figures. */
@ObjectType("Kpi", { description: "The definition of a measure, and its figures." })
export class KpiType implements Pick<
  Kpi,
  "id" | "label" | "definition" | "domain" | "unit" | "better" | "timing" | "version" | "source"
> {
  @Field(() => ID, { description: 'A fixed name in kebab-case: "assessments-45-working-days".' }) id!: string;
  @Field(() => String, { description: "The name to show." }) label!: string;
  @Field(() => String, { description: "What is counted, in words: numerator, denominator and exclusions." })
  definition!: string;
  @Field(() => DomainEnum, { description: "The part of the service that it belongs to." }) domain!: Domain;
  @Field(() => UnitEnum, { description: "The unit of its values." }) unit!: Unit;
  @Field(() => BetterEnum, { description: "Whether a higher or a lower value is better." }) better!: Better;
  @Field(() => TimingEnum, { description: "Which cases count in a period." }) timing!: Timing;
  @Field(() => Int, { description: "The number of the current definition. See `versions`." }) version!: number;
  @Field(() => String, { description: "The publication or report that the definition comes from." }) source!: string;
}

/** One definition of a KPI, current or earlier. */
@ObjectType("KpiVersion", { description: "A current or earlier definition of a KPI, with the periods it applies to." })
export class KpiVersionType implements Pick<
  Kpi,
  "version" | "definition" | "source" | "validFrom" | "validUntil" | "changed"
> {
  @Field(() => Int, { description: "Its number. A later definition has a higher number." }) version!: number;
  @Field(() => String, { description: "What is counted, in words: numerator, denominator and exclusions." })
  definition!: string;
  @Field(() => String, { description: "The publication or report that the definition comes from." }) source!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: "It applies to periods that end on this day or later. Null for the first definition.",
  })
  validFrom!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "It applies to periods that end on this day or earlier. Null for the current definition.",
  })
  validUntil!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What changed since the definition before, and who changed it. Null for the first.",
  })
  changed!: string | null;
}

/** A way to break a KPI down, such as by age. */
@ObjectType("KpiDimension", { description: "A way to break a KPI down, such as by age." })
export class KpiDimensionType {
  @Field(() => ID, { description: 'Pass it as `by` to `Kpi.breakdown`: "age-band".' }) id!: string;
  @Field(() => String, { description: "The name to show." }) label!: string;
  @Field(() => [String], {
    description:
      "The names of its values, in their usual order. Values that come from the records, such as teams, are not listed.",
  })
  values!: string[];
}

/** An authority's place among the authorities with a published figure. */
@ObjectType("RankedArea", { description: "An authority's place among the authorities with a published figure." })
export class RankedAreaType {
  @Field(() => Int, {
    nullable: true,
    description:
      "1 is best, or largest when neither direction is better. Equal values share the better rank. Null when the figure has no value.",
  })
  rank!: number | null;
  @Field(() => AreaType, { description: "The authority." }) area!: AreaType;
  @Field(() => FigureType, { description: "Its published figure." }) figure!: FigureType;
  @Field(() => Boolean, {
    description: "True for the authority of the argument `area`, which is this platform's authority by default.",
  })
  own!: boolean;
  @Field(() => Boolean, {
    description: "True for a statistical neighbour of the authority of the argument `area`, by the newest model.",
  })
  neighbour!: boolean;
}
