import type {
  BenchmarkKind,
  BenchmarkMethod,
  Change,
  Evidence,
  Figure,
  FigureStatus,
  Period,
  Rag,
  Unit,
} from "@children-first/schema";
import { Field, Float, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import {
  BenchmarkKindEnum,
  BenchmarkMethodEnum,
  ChangeDirectionEnum,
  FigureStatusEnum,
  RagEnum,
  UnitEnum,
} from "../graphql/enums.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import { LoadType } from "../loads/load.type.ts";
import { PeriodType } from "../periods/period.type.ts";

/** How a figure moved. */
@ObjectType("Change", { description: "How a figure moved against the previous comparable period." })
export class ChangeType implements Change {
  @Field(() => Float, { nullable: true, description: "In the KPI's unit; null where either figure has no value." })
  difference!: number | null;
  @Field(() => ChangeDirectionEnum) direction!: Change["direction"];
  @Field(() => String, { description: 'As printed: "+5.1 points"; empty where it is unknown.' }) display!: string;
  @Field(() => PeriodType) comparedWith!: Period;
}

/** A figure as it became known after it had been reported otherwise. */
@ObjectType("Restatement", { description: "A figure as it became known after it had been reported otherwise." })
export class RestatementType {
  @Field(() => Float, { nullable: true }) value!: number | null;
  @Field(() => FigureStatusEnum) status!: FigureStatus;
  @Field(() => String) display!: string;
  @Field(() => DateTimeScalar, { description: "Since when it was known so." }) knownFrom!: Date;
  @Field(() => LoadType, {
    nullable: true,
    description: "The load, or the undone load, that made it so; null where none did.",
  })
  load!: LoadType | null;
  @Field(() => Boolean, { description: "Whether it was the undoing of the load that made it so." }) undone!: boolean;
}

/** The published value of others. */
@ObjectType("Benchmark", { description: "The published value of others beside a figure." })
export class BenchmarkType {
  @Field(() => BenchmarkKindEnum) kind!: BenchmarkKind;
  @Field(() => String) label!: string;
  @Field(() => Float, { nullable: true }) value!: number | null;
  @Field(() => FigureStatusEnum) status!: FigureStatus;
  @Field(() => String, { description: "As printed." }) display!: string;
  @Field(() => BenchmarkMethodEnum, {
    nullable: true,
    description: "How neighbours were combined; null for a published value.",
  })
  method!: BenchmarkMethod | null;
  @Field(() => Int, { nullable: true, description: "How many areas had a value." }) areas!: number | null;
  @Field(() => Int, { nullable: true }) modelYear!: number | null;
  @Field(() => String) timePeriod!: string;
  @Field(() => String) source!: string;
}

/** A row of a source file. */
@ObjectType("SourceRow", { description: "A row of a source file that was counted." })
export class SourceRowType {
  @Field(() => LoadType) load!: LoadType;
  @Field(() => Int, { description: "Counted from 1, header included, as a spreadsheet shows it." }) row!: number;
}

/** Where a figure comes from. */
@ObjectType("Provenance", { description: "Where a figure comes from." })
export class ProvenanceType {
  @Field(() => Int) kpiVersion!: number;
  @Field(() => String) definition!: string;
  @Field(() => DateTimeScalar, { description: "When the newest of what is behind it became known here." })
  computedAt!: Date;
  @Field(() => [LoadType], {
    description: "The loads whose rows were counted, as they stood at the moment asked about; newest first.",
  })
  loads!: LoadType[];
  @Field(() => String, { description: "The publication it was read from, or the records it was counted from." })
  source!: string;
  @Field(() => [SourceRowType], { description: "The rows of the source files that a published figure was read from." })
  rows!: SourceRowType[];
}

/** One number, with all that is needed to trust it. */
@ObjectType("Figure", { description: "One number, with all that is needed to trust it." })
export class FigureType {
  /** The figure in the schema package's own terms, and what it was worked out from. */
  of!: Figure;
  evidence!: Evidence;
  asAt!: Date | undefined;

  @Field(() => Float, {
    nullable: true,
    description: "In the unit of its KPI: 64.3 is 64.3 per cent. Null when it may not or cannot be shown.",
  })
  value!: number | null;
  @Field(() => FigureStatusEnum) status!: FigureStatus;
  @Field(() => String, { description: 'As printed everywhere: "64.3%", "975", "c".' }) display!: string;
  @Field(() => UnitEnum) unit!: Unit;
  @Field(() => Int, { nullable: true }) numerator!: number | null;
  @Field(() => Int, { nullable: true }) denominator!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Cases not yet due: outside numerator and denominator. Null for published figures.",
  })
  pending!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Cases excused for a recorded reason: outside numerator and denominator. Null for published figures.",
  })
  exempt!: number | null;
  @Field(() => RagEnum) rag!: Rag;
  @Field(() => PeriodType) period!: Period;
  @Field(() => Boolean, {
    description:
      "Whether it is made by another definition than the period before it, so that the two are not alike: see Kpi.versions.",
  })
  definitionChanged!: boolean;
  @Field(() => Float, {
    nullable: true,
    description: "The numerator where it may not be whole, like full-time equivalents or days.",
  })
  exactNumerator!: number | null;
  @Field(() => Float, { nullable: true, description: "The denominator where it may not be whole." })
  exactDenominator!: number | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day that the facts behind it tell of; null for published figures.",
  })
  knownTo!: string | null;
}

/** A figure as the API shows it. */
export function figureType(of: Figure, evidence: Evidence, asAt?: Date): FigureType {
  const { value, status, display, rag, period } = of;
  return {
    of,
    evidence,
    asAt,
    value,
    status,
    display,
    rag,
    period,
    unit: of.kpi.unit,
    definitionChanged: of.breaks,
    numerator: whole(of.numerator),
    denominator: whole(of.denominator),
    exactNumerator: of.numerator,
    exactDenominator: of.denominator,
    knownTo: of.counted?.knownDay ?? null,
    pending: of.pending,
    exempt: of.exempt,
  };
}

/** The API's counts are whole; full-time equivalents behind a workforce rate are not, and stand in the exact pair. */
function whole(count: number | null): number | null {
  return count !== null && Number.isInteger(count) ? count : null;
}
