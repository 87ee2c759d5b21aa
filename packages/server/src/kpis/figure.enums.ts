import type { BenchmarkKind, BenchmarkMethod, Change, FigureStatus, Rag, Reading, Unit } from "@children-first/schema";
import { enumOf } from "../graphql/enum-of.ts";

export const UnitEnum = enumOf<Unit>("Unit", "What a value measures.", {
  PERCENT: "Per cent: 64.3 means 64.3%.",
  COUNT: "A number of cases, people, places or full-time equivalents.",
  RATE_PER_10K: "A number for every 10,000 children aged 0 to 17.",
  RATIO: "One number divided by another, such as cases for each social worker.",
  DAYS: "A number of days.",
  SCORE: "Points on a scale.",
});

export const RagEnum = enumOf<Rag>("Rag", "The rating of a figure against its target.", {
  GREEN: "At the target, or better.",
  AMBER: "Worse than the target by no more than `Target.amberWithin`.",
  RED: "Worse than the target by more than `Target.amberWithin`.",
  GREY: "Not rated: no value, no target, a context measure, or a denominator below `Target.minimumDenominator`.",
});

export const FigureStatusEnum = enumOf<FigureStatus>(
  "FigureStatus",
  "Whether a figure is final, or why it has no value. Only FINAL, PROVISIONAL and RESTATED figures have a value.",
  {
    FINAL: "Complete, and unchanged since it was first reported.",
    PROVISIONAL:
      "The value may change. The data do not cover the whole period yet, or a case that counts or began in it is not due.",
    RESTATED: "Complete, but changed since it was first reported. See `Figure.asFirstReported`.",
    CONFIDENTIAL: 'Hidden to protect people. Printed as "c".',
    LOW: 'Rounds to zero but is not zero. Printed as "low"; some publishers print "k".',
    NOT_APPLICABLE: 'Does not apply, for example because there were no cases. Printed as "z".',
    NOT_AVAILABLE: 'Not available: no loaded data give a value. Printed as "x".',
    UNRELIABLE: 'Too unreliable to publish. Printed as "u".',
    TOO_RECENT: 'Too early to judge: every case is still pending. Printed as "not yet due".',
    NOT_ASKED: 'The question was not asked in this period. Printed as "not asked".',
  },
);

export const ReadingEnum = enumOf<Reading>(
  "Reading",
  "How a KPI of timeliness takes a case that is overdue and still open.",
  {
    ALL_DUE: "It counts as late, on the day that it was due. This is the value of the figure.",
    COMPLETED:
      "It is left out until it is done, as the DfE publishes timeliness. Benchmarks compare with this reading.",
  },
);

export const BenchmarkKindEnum = enumOf<BenchmarkKind>("BenchmarkKind", "Who a figure is compared with.", {
  ENGLAND: "England as a whole.",
  REGION: "The region of the authority, such as the South East.",
  STATISTICAL_NEIGHBOURS: "The ten authorities most like this one, combined into one value.",
});

export const BenchmarkMethodEnum = enumOf<BenchmarkMethod>(
  "BenchmarkMethod",
  "How the values of the neighbours are combined. DfE's framework dashboard uses the median, and its LAIT tool the mean.",
  {
    MEAN: "The mean of the neighbours that have a value.",
    MEDIAN: "The median of the neighbours that have a value.",
  },
);

export const ChangeDirectionEnum = enumOf<Change["direction"]>(
  "ChangeDirection",
  "Which way a figure moved. A context measure is never BETTER or WORSE.",
  {
    BETTER: "It moved in the direction that `Kpi.better` names.",
    WORSE: "It moved against the direction that `Kpi.better` names.",
    SAME: "It did not change at the number of decimals that is printed.",
    MORE: "A context measure went up.",
    FEWER: "A context measure went down.",
    UNKNOWN: "One of the two figures has no value.",
  },
);
