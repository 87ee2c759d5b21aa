import {
  type BenchmarkKind,
  type BenchmarkMethod,
  type Change,
  countedOver,
  type Evidence,
  type Figure,
  type FigureReading,
  type FigureStatus,
  type Period,
  type Rag,
  type Reading,
  type Unit,
} from "@children-first/schema";
import type { ObservationRow } from "@children-first/schema/records";
import { Field, Float, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import {
  BenchmarkKindEnum,
  BenchmarkMethodEnum,
  ChangeDirectionEnum,
  FigureStatusEnum,
  RagEnum,
  ReadingEnum,
  UnitEnum,
} from "./figure.enums.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import type { Shown } from "../graphql/shown.ts";
import { LoadType } from "../loads/load.type.ts";
import { PeriodType } from "./period.type.ts";

/** The change of a figure since the period before. */
@ObjectType("Change", { description: "The change of a figure since the previous period of the same length." })
export class ChangeType implements Change {
  @Field(() => Float, {
    nullable: true,
    description: "The figure's value minus the earlier one, in the KPI's unit. Null when either has no value.",
  })
  difference!: number | null;
  @Field(() => ChangeDirectionEnum, { description: "Whether the change is for the better." })
  direction!: Change["direction"];
  @Field(() => String, {
    description: 'The difference as printed: "+5.1 points", "no change". Empty when it is unknown.',
  })
  display!: string;
  @Field(() => PeriodType, { description: "The period of the earlier figure." }) comparedWith!: Period;
}

/** One change of a figure after it was first reported. */
@ObjectType("Restatement", { description: "One change of a figure after it was first reported." })
export class RestatementType {
  @Field(() => Float, {
    nullable: true,
    description: "The value after the change, in the KPI's unit. Null when there was none.",
  })
  value!: number | null;
  @Field(() => FigureStatusEnum, { description: "The status after the change." }) status!: FigureStatus;
  @Field(() => String, { description: 'The value after the change, as printed: "64.3%".' }) display!: string;
  @Field(() => DateTimeScalar, { description: "The moment of the change." }) knownFrom!: Date;
  @Field(() => LoadType, {
    nullable: true,
    description: "The load that caused the change, or whose undoing caused it. Null when no load did.",
  })
  load!: LoadType | null;
  @Field(() => Boolean, { description: "True when undoing `load` caused the change." }) undone!: boolean;
}

/** A published value of others, beside a figure. */
@ObjectType("Benchmark", { description: "A published value of others, to compare a figure with." })
export class BenchmarkType {
  @Field(() => BenchmarkKindEnum, { description: "Who the figure is compared with." }) kind!: BenchmarkKind;
  @Field(() => String, { description: 'The name to show: "England", "Statistical neighbours, median".' })
  label!: string;
  @Field(() => Float, {
    nullable: true,
    description: "In the unit of the figure. Null when there is none; `status` gives the reason.",
  })
  value!: number | null;
  @Field(() => FigureStatusEnum, { description: "Whether there is a value, or why not." }) status!: FigureStatus;
  @Field(() => String, { description: 'The value as printed: "61.0%", or a symbol such as "c".' }) display!: string;
  @Field(() => BenchmarkMethodEnum, {
    nullable: true,
    description: "How the neighbours were combined. Null for England and the region, whose values are published.",
  })
  method!: BenchmarkMethod | null;
  @Field(() => Int, {
    nullable: true,
    description: "How many of the neighbours have a value. Null for England and the region.",
  })
  areas!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "The year of the neighbour model, such as 2025. Null for England and the region.",
  })
  modelYear!: number | null;
  @Field(() => String, { description: 'The period of the value, as its publisher writes it: "2025", "202425".' })
  timePeriod!: string;
  @Field(() => String, { description: "The publisher and the title of the table." }) source!: string;
  @Field(() => ReadingEnum, {
    nullable: true,
    description:
      "Compare it with this one of `Figure.readings`. Null for a KPI whose figures have one reading: compare it with the figure.",
  })
  reading!: Reading | null;
}

/** A reading of a figure that asks whether something was done in time. */
@ObjectType("FigureReading", { description: "A reading of a figure that asks whether something was done in time." })
export class FigureReadingType implements FigureReading {
  @Field(() => ReadingEnum, { description: "How it takes cases that are overdue and still open." }) reading!: Reading;
  @Field(() => String, { description: "The name to show." }) label!: string;
  @Field(() => Float, {
    nullable: true,
    description: "In the unit of the figure. Null when there is none; `status` gives the reason.",
  })
  value!: number | null;
  @Field(() => FigureStatusEnum, { description: "Whether there is a value, or why not." }) status!: FigureStatus;
  @Field(() => String, { description: 'The value as printed: "85.7%".' }) display!: string;
  @Field(() => Int, { nullable: true, description: "The cases done in time. Null when not known." })
  numerator!: number | null;
  @Field(() => Int, { nullable: true, description: "The cases that it is a share of. Null when not known." })
  denominator!: number | null;
}

/** A row of a source file. */
@ObjectType("SourceRow", { description: "A row of a source file that a published figure was read from." })
export class SourceRowType implements Shown<ObservationRow, { row: "sourceRow" }> {
  @Field(() => LoadType, { description: "The load that read the row." }) load!: LoadType;
  @Field(() => Int, { description: "The row's number. Rows count from 1, header included, as in a spreadsheet." })
  row!: number;
}

/** Where a figure comes from. */
@ObjectType("Provenance", { description: "Where a figure comes from." })
export class ProvenanceType {
  @Field(() => Int, { description: "The version of the definition that was used. See `Kpi.versions`." })
  kpiVersion!: number;
  @Field(() => String, { description: "The definition that was used, in words." }) definition!: string;
  @Field(() => DateTimeScalar, {
    description:
      "When the newest data behind the figure became known here. The time of the request if that is not recorded, as for a breakdown.",
  })
  computedAt!: Date;
  @Field(() => [LoadType], {
    description:
      "The loads that it was made of, as they were current at the moment of `asAt`. Of a rate, the load of the population too. A load is left out if none of its rows can be in the figure. For a counted figure, newest first.",
  })
  loads!: LoadType[];
  @Field(() => String, {
    description: "The publication that it was read from, or the records that it was counted from.",
  })
  source!: string;
  @Field(() => [SourceRowType], {
    description: "The rows that a published figure was read from. Empty for a counted figure.",
  })
  rows!: SourceRowType[];
}

/** One number of a KPI, with what is needed to trust it. */
@ObjectType("Figure", {
  description: "One number of a KPI for one period and place, with what is needed to trust it.",
})
export class FigureType {
  /** The figure as the schema package has it, and the evidence that it was made from. */
  of!: Figure;
  evidence!: Evidence;
  asAt!: Date | undefined;
  /** The moment that it is of. For one as first reported, that is before `asAt`. */
  madeAt!: Date | undefined;
  /**
   * What its signal is worked out in: the series that was asked for, or the 24 periods that end with a figure. Default: those
   * that end with this one.
   */
  series?: { readonly figures: readonly Figure[] } | FigureType | undefined;

  @Field(() => Float, {
    nullable: true,
    description:
      "In `unit`: 64.3 with PERCENT means 64.3%. Null when it cannot or may not be shown; `status` gives the reason.",
  })
  value!: number | null;
  @Field(() => FigureStatusEnum, { description: "Whether the figure is final, or why it has no value." })
  status!: FigureStatus;
  @Field(() => String, {
    nullable: true,
    description:
      "In a sentence, why a NOT_AVAILABLE figure has no value. Null when nothing is known beyond the status.",
  })
  reason!: string | null;
  @Field(() => Boolean, {
    description:
      "True for the last row of `Kpi.byOrgUnit`, if its cases belong to none of the units before it. Its `orgUnit` is null.",
  })
  isRemainder!: boolean;
  @Field(() => String, { description: 'As printed everywhere: "64.3%", "975", or a symbol such as "c".' })
  display!: string;
  @Field(() => UnitEnum, { description: "The unit of the value, the target and the change." }) unit!: Unit;
  @Field(() => Int, {
    nullable: true,
    description:
      "The number of cases that meet the measure. Null for a count, when none is known, or when it is not whole.",
  })
  numerator!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "The number of cases, or the population of a rate. Null for a count, when none is known, or when it is not whole.",
  })
  denominator!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Cases that are not due yet, in neither numerator nor denominator. Null for a published figure.",
  })
  pending!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "Cases excused for a recorded reason, in neither numerator nor denominator. Null for a published figure.",
  })
  exempt!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "Cases in the denominator that are overdue and still open. Null for a published figure, and for a KPI that does not ask whether something was done in time.",
  })
  overdue!: number | null;
  @Field(() => RagEnum, { description: "The rating against `target`." }) rag!: Rag;
  @Field(() => PeriodType, { description: "The period that it is for." }) period!: Period;
  @Field(() => PeriodType, {
    description:
      'The months whose cases it counts: `period`, or, if `Kpi.timing` is ROLLING_12_MONTHS, the twelve months that end with it. Its figure for July 2023 has "year to July 2023" here.',
  })
  countedOver!: Period;
  @Field(() => Boolean, {
    description:
      "True when the KPI's definition changed at the start of this period, so that it is not comparable with the one before. See `Kpi.versions`.",
  })
  definitionChanged!: boolean;
  @Field(() => Float, {
    nullable: true,
    description: "The numerator with its decimals, as for full-time equivalents or days. Null when there is none.",
  })
  exactNumerator!: number | null;
  @Field(() => Float, { nullable: true, description: "The denominator with its decimals. Null when there is none." })
  exactDenominator!: number | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day that the records behind it cover. Null for a published figure.",
  })
  knownTo!: string | null;
}

/**
 * The API's form of a figure. `evidence` and `asAt` are what it was made from: its fields read them again. `madeAt` is
 * the moment that it is of, and `series` what its signal is worked out in.
 */
export function figureType(
  of: Figure,
  evidence: Evidence,
  asAt?: Date,
  madeAt = asAt,
  series?: FigureType["series"],
): FigureType {
  const { value, status, reason, display, rag, period } = of;
  return {
    of,
    evidence,
    asAt,
    madeAt,
    series,
    value,
    status,
    reason,
    isRemainder: evidence.isRest ?? false,
    display,
    rag,
    period,
    countedOver: countedOver(of.kpi, period),
    unit: of.kpi.unit,
    definitionChanged: of.breaks,
    numerator: whole(of.numerator),
    denominator: whole(of.denominator),
    exactNumerator: of.numerator,
    exactDenominator: of.denominator,
    knownTo: of.counted?.knownDay ?? null,
    pending: of.pending,
    exempt: of.exempt,
    overdue: of.overdue,
  };
}

/** `numerator` and `denominator` are whole numbers. Full-time equivalents are not, so only the exact pair has them. */
function whole(count: number | null): number | null {
  return count !== null && Number.isInteger(count) ? count : null;
}
