import type { Better, Domain, Kpi, Timing, Unit } from "@children-first/schema";
import { Field, ID, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { BetterEnum, DomainEnum, TimingEnum, UnitEnum } from "../graphql/enums.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { AreaType } from "../statistics/area.type.ts";
import { FigureType } from "./figure.type.ts";

/** A definition: what is counted, over whom, when, and what good looks like. */
@ObjectType("Kpi", { description: "A definition: what is counted, over whom, when, and what good looks like." })
export class KpiType implements Pick<
  Kpi,
  "id" | "label" | "definition" | "domain" | "unit" | "better" | "timing" | "version" | "source"
> {
  @Field(() => ID) id!: string;
  @Field(() => String) label!: string;
  @Field(() => String, { description: "In plain words: numerator, denominator, exclusions." }) definition!: string;
  @Field(() => DomainEnum) domain!: Domain;
  @Field(() => UnitEnum) unit!: Unit;
  @Field(() => BetterEnum) better!: Better;
  @Field(() => TimingEnum, { description: "What selects the cases of a period." }) timing!: Timing;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: "Who defines it so." }) source!: string;
}

/** What a KPI means, or meant, and from when. */
@ObjectType("KpiVersion", { description: "A definition of a KPI: what it counts, or counted, and for which periods." })
export class KpiVersionType implements Pick<
  Kpi,
  "version" | "definition" | "source" | "validFrom" | "validUntil" | "changed"
> {
  @Field(() => Int) version!: number;
  @Field(() => String) definition!: string;
  @Field(() => String, { description: "Who defines it so." }) source!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: "It holds for periods that end on this day or later; null where nothing was before it.",
  })
  validFrom!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day it holds for; null while no other has taken its place.",
  })
  validUntil!: string | null;
  @Field(() => String, { nullable: true, description: "What changed, and who changed it; null in the first." })
  changed!: string | null;
}

/** A way to break a KPI down. */
@ObjectType("KpiDimension", { description: "A way to break a KPI down." })
export class KpiDimensionType {
  @Field(() => ID) id!: string;
  @Field(() => String) label!: string;
  @Field(() => [String]) values!: string[];
}

/** An authority's place among all that publish the KPI. */
@ObjectType("RankedArea", { description: "An authority's place among all with a published figure." })
export class RankedAreaType {
  @Field(() => Int, {
    nullable: true,
    description:
      "1 is best, or largest where neither direction is better. Ties share the better place; null where the figure has no value.",
  })
  rank!: number | null;
  @Field(() => AreaType) area!: AreaType;
  @Field(() => FigureType) figure!: FigureType;
  @Field(() => Boolean, { description: "Whether it is the authority asked about." }) own!: boolean;
  @Field(() => Boolean, {
    description: "Whether it is one of that authority's statistical neighbours in the newest model.",
  })
  neighbour!: boolean;
}
