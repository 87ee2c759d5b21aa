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

/** Registers words of the schema package as a GraphQL enum, each value described where that helps. */
function enumOf<const Value extends string>(
  name: string,
  values: readonly Value[],
  description: string,
  words: Partial<Record<Value, string>> = {},
): Record<Value, Value> {
  const entries = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string | undefined>(words).map(([value, text]) => [value, { description: text ?? "" }]),
  );
  registerEnumType(entries, { name, description, valuesConfig: valuesConfig as never });
  return entries;
}

export const DomainEnum = enumOf("Domain", domains, "The part of the service a KPI belongs to.");
export const GrainEnum = enumOf(
  "Grain",
  grains,
  "Financial years run April to March, academic years September to August. ROLLING_12_MONTHS ends with the month named.",
);
export const UnitEnum = enumOf("Unit", units, "What a value counts.", {
  RATE_PER_10K: "Per 10,000 children aged 0 to 17.",
});
export const BetterEnum = enumOf("Better", betters, "Which way is better.", {
  NEITHER: "A context measure: never RAG-rated.",
});
export const RagEnum = enumOf("Rag", rags, "How a figure stands against its target.", {
  GREEN: "At or better than target.",
  AMBER: "Worse by no more than the tolerance.",
  RED: "Worse by more than the tolerance.",
  GREY: "Not judged: no target, no direction, too few cases, or no value to show.",
});
export const TargetOriginEnum = enumOf("TargetOrigin", targetOrigins, "Where a target comes from.", {
  DEFINITION: "The KPI's definition, until the authority sets its own.",
  IMPROVEMENT_PLAN: "The authority's improvement plan, as it was loaded.",
  DECISION: "A decision made here.",
});
export const TimingEnum = enumOf("KpiTiming", timings, "What selects the cases of a period.", {
  EVENTS_IN_PERIOD: "Events during the period.",
  SNAPSHOT_AT_PERIOD_END: "A count on its last day.",
  ROLLING_12_MONTHS: "The twelve months that end with it.",
});
export const FigureStatusEnum = enumOf(
  "FigureStatus",
  figureStatuses,
  "Why a figure stands as it does. A null value always has one of the statuses below FINAL, PROVISIONAL and RESTATED.",
  {
    RESTATED: "Changed since it was first reported.",
    CONFIDENTIAL: "Hidden to protect people (c).",
    LOW: "Rounds to zero but is not zero (low, k).",
    NOT_APPLICABLE: "Not applicable (z).",
    NOT_AVAILABLE: "Not available (x).",
    UNRELIABLE: "Too unreliable to publish (u).",
    TOO_RECENT: "The window for judging it has not closed.",
    NOT_ASKED: "The question was not asked in this period.",
  },
);
export const BenchmarkKindEnum = enumOf("BenchmarkKind", benchmarkKinds, "Who a figure is compared with.");
export const BenchmarkMethodEnum = enumOf(
  "BenchmarkMethod",
  benchmarkMethods,
  "How neighbours were combined. The two differ; DfE's framework dashboard uses the median, LAIT the mean.",
);
export const ChangeDirectionEnum = enumOf(
  "ChangeDirection",
  ["BETTER", "WORSE", "SAME", "MORE", "FEWER", "UNKNOWN"],
  "Which way a figure moved; a context measure has MORE or FEWER.",
);
export const OrgUnitKindEnum = enumOf("OrgUnitKind", orgUnitKinds, "A level of the organisation.");
export const PlanActionStatusEnum = enumOf(
  "PlanActionStatus",
  planActionStatuses,
  "How an action of an improvement plan stands.",
);
export const AreaLevelEnum = enumOf(
  "AreaLevel",
  ["NATIONAL", "REGIONAL", "LOCAL_AUTHORITY"],
  "A level of the geography that statistics are published for.",
);
export const LoadStatusEnum = enumOf(
  "LoadStatus",
  ["LOADED", "LOADED_WITH_REFUSALS", "REFUSED", "ALREADY_LOADED", "FAILED", "UNDONE"],
  "How a load ended.",
);
export const SeverityEnum = enumOf("Severity", severities, "How much a check's finding matters.", {
  ERROR: "The whole file is refused.",
  WARNING: "The file is loaded all the same.",
});
export const FeedStateEnum = enumOf(
  "FeedState",
  ["FRESH", "DUE", "LATE", "NEVER"],
  "Whether a feed is fresh, by the time of its data.",
);
export const TierEnum = enumOf("Tier", ["CHILD_LEVEL", "AGGREGATE", "CONTROLLED"], "What a viewer may see.", {
  CHILD_LEVEL: "Children's records, within the viewer's part of the organisation.",
  AGGREGATE: "Exact aggregates.",
  CONTROLLED: "Aggregates after disclosure control.",
});
export const CaseStateEnum = enumOf(
  "CaseState",
  ["MET", "NOT_MET", "OVERDUE", "DUE", "PENDING", "EXEMPT"],
  "How a case stands under a KPI, on the last day that the facts tell of.",
  {
    NOT_MET: "Done, but not as the KPI asks; or not done, and too late for it now.",
    OVERDUE: "Not done, and its day has come: it counts as failed, and is still to be done.",
    DUE: "Not done, and due within a week: no failure yet.",
    PENDING: "Not done, and due later: no failure yet.",
    EXEMPT: "Excused for a recorded reason: not counted.",
  },
);
