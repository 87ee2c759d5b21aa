import {
  benchmarkKinds,
  benchmarkMethods,
  betters,
  domains,
  figureStatuses,
  grains,
  orgUnitKinds,
  planActionStatuses,
  rags,
  severities,
  targetOrigins,
  timings,
  units,
} from "@children-first/schema";
import { registerEnumType } from "type-graphql";

/** Registers words of the schema package as a GraphQL enum. Every value needs a description. */
function enumOf<const Value extends string>(
  name: string,
  values: readonly Value[],
  description: string,
  valueDescriptions: Record<Value, string>,
): Record<Value, Value> {
  const entries = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(valueDescriptions).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(entries, { name, description, valuesConfig: valuesConfig as never });
  return entries;
}

export const DomainEnum = enumOf("Domain", domains, "The part of the service that a KPI belongs to.", {
  AUDITS: "The quality of practice: audits, moderation, supervision records, complaints and compliments.",
  HELP_AND_PROTECTION: "Early help, contacts, referrals, assessments, child protection and missing children.",
  CARE: "Children we care for, and care leavers.",
  FOSTERING: "Foster carers, their recruitment, and fostering for adoption.",
  WORKFORCE: "Social workers: posts, vacancies, caseloads, supervision and training.",
  IMPROVEMENT: "Actions of the improvement plan.",
});
export const GrainEnum = enumOf("Grain", grains, "The length of a period, and the days on which it can start.", {
  MONTH: "A calendar month. It starts on the first day of any month.",
  QUARTER: "A quarter of the financial year. It starts on 1 April, 1 July, 1 October or 1 January.",
  FINANCIAL_YEAR: "1 April to 31 March, written 2023/24.",
  ACADEMIC_YEAR: "1 September to 31 August.",
  ROLLING_12_MONTHS:
    'Twelve months in a row, labelled by the last: "year to June 2023". It starts on the first day of any month.',
});
export const UnitEnum = enumOf("Unit", units, "What a value measures.", {
  PERCENT: "Per cent: 64.3 means 64.3%.",
  COUNT: "A number of cases, people, places or full-time equivalents.",
  RATE_PER_10K: "A number for every 10,000 children aged 0 to 17.",
  RATIO: "One number divided by another, such as cases for each social worker.",
  DAYS: "A number of days.",
  SCORE: "Points on a scale.",
});
export const BetterEnum = enumOf("Better", betters, "Whether a higher or a lower value is better.", {
  HIGHER: "A higher value is better.",
  LOWER: "A lower value is better.",
  NEITHER: "Neither. The KPI is a context measure: it has no target and is never RAG-rated.",
});
export const RagEnum = enumOf("Rag", rags, "The rating of a figure against its target.", {
  GREEN: "At the target, or better.",
  AMBER: "Worse than the target by no more than `Target.amberWithin`.",
  RED: "Worse than the target by more than `Target.amberWithin`.",
  GREY: "Not rated: no value, no target, a context measure, or a denominator below `Target.minimumDenominator`.",
});
export const TargetOriginEnum = enumOf("TargetOrigin", targetOrigins, "Where a target comes from.", {
  DEFINITION: "The KPI's definition. It applies until the authority sets a target.",
  IMPROVEMENT_PLAN: "The authority's improvement plan, loaded from a file.",
  DECISION: "A decision made on this platform with `Mutation.setKpiTarget`.",
});
export const TimingEnum = enumOf("KpiTiming", timings, "Which cases count in a period.", {
  EVENTS_IN_PERIOD: "Events during the period, such as referrals received.",
  SNAPSHOT_AT_PERIOD_END: "The situation on the last day of the period, or on the last day that the data cover.",
  ROLLING_12_MONTHS: "Events in the twelve months that end with the period.",
});
export const FigureStatusEnum = enumOf(
  "FigureStatus",
  figureStatuses,
  "Whether a figure is final, or why it has no value. Only FINAL, PROVISIONAL and RESTATED figures have a value.",
  {
    FINAL: "Complete, and unchanged since it was first reported.",
    PROVISIONAL: "The data do not cover the whole period yet, so the value may change.",
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
export const BenchmarkKindEnum = enumOf("BenchmarkKind", benchmarkKinds, "Who a figure is compared with.", {
  ENGLAND: "England as a whole.",
  REGION: "The region of the authority, such as the South East.",
  STATISTICAL_NEIGHBOURS: "The ten authorities most like this one, combined into one value.",
});
export const BenchmarkMethodEnum = enumOf(
  "BenchmarkMethod",
  benchmarkMethods,
  "How the values of the neighbours are combined. DfE's framework dashboard uses the median, and its LAIT tool the mean.",
  {
    MEAN: "The mean of the neighbours that have a value.",
    MEDIAN: "The median of the neighbours that have a value.",
  },
);
export const ChangeDirectionEnum = enumOf(
  "ChangeDirection",
  ["BETTER", "WORSE", "SAME", "MORE", "FEWER", "UNKNOWN"],
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
export const OrgUnitKindEnum = enumOf("OrgUnitKind", orgUnitKinds, "A level of the organisation.", {
  AUTHORITY: "The whole authority.",
  SERVICE: "A service within the authority, such as early help.",
  TEAM: "A team.",
});
export const PlanActionStatusEnum = enumOf(
  "PlanActionStatus",
  planActionStatuses,
  "The state of an action on the day of the improvement plan's newest file.",
  {
    NOT_STARTED: "Not marked as started, and not overdue.",
    IN_PROGRESS: "Started, and not overdue.",
    DONE: "Done: it has a done date, or the plan marks it as done.",
    OVERDUE: "Not done, and due on or before the day of that file.",
  },
);
export const AreaLevelEnum = enumOf(
  "AreaLevel",
  ["NATIONAL", "REGIONAL", "LOCAL_AUTHORITY"],
  "A level of the geography that statistics are published for.",
  {
    NATIONAL: "England.",
    REGIONAL: "A region of England.",
    LOCAL_AUTHORITY: "A council with duties for children.",
  },
);
export const LoadStatusEnum = enumOf(
  "LoadStatus",
  ["LOADED", "LOADED_WITH_REFUSALS", "REFUSED", "ALREADY_LOADED", "FAILED", "UNDONE"],
  "How a load ended.",
  {
    LOADED: "Every row was taken.",
    LOADED_WITH_REFUSALS: "Some rows were refused, and the others were taken.",
    REFUSED: "The whole file was refused, and nothing was loaded.",
    ALREADY_LOADED: "The same file was loaded before. The etl command reports this; no load is recorded with it.",
    FAILED: "A fault stopped the load, and nothing was loaded.",
    UNDONE: "The load was undone, and its rows no longer count.",
  },
);
export const SeverityEnum = enumOf("Severity", severities, "What a finding does to the file.", {
  ERROR: "The whole file is refused.",
  WARNING: "The file is loaded, and the finding is kept.",
});
export const FeedStateEnum = enumOf(
  "FeedState",
  ["FRESH", "DUE", "LATE", "NEVER"],
  "Whether the data of a feed are up to date. The date of the data counts, not the date of loading.",
  {
    FRESH: "Up to date, or published only once.",
    DUE: "The next edition is due within 7 days, or within 30 days if the feed comes less often than quarterly.",
    LATE: "The due date has passed.",
    NEVER: "Nothing has been loaded.",
  },
);
export const TierEnum = enumOf("Tier", ["CHILD_LEVEL", "AGGREGATE", "CONTROLLED"], "What a viewer may see.", {
  CHILD_LEVEL: "Figures, and people's records within the viewer's part of the organisation.",
  AGGREGATE: "Figures, but no people's records.",
  CONTROLLED: "For partners and the public: figures, but no people's records and no names of staff.",
});
export const CaseStateEnum = enumOf(
  "CaseState",
  ["MET", "NOT_MET", "OVERDUE", "DUE", "PENDING", "EXEMPT"],
  "The state of a case under a KPI, on the last day that the data cover.",
  {
    MET: "Counts as met: done as the KPI requires, or part of a count.",
    NOT_MET: "Not met: not done as the KPI requires, or no longer possible.",
    OVERDUE: "Not done, and due on or before the last day of the data. It counts as failed and is still to be done.",
    DUE: "Not done, and due within 7 days. It does not count as failed.",
    PENDING: "Not done, and due in more than 7 days or without a due day. It does not count as failed.",
    EXEMPT: "Excused for a recorded reason, and not counted.",
  },
);
