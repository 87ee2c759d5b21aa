import { absences } from "@children-first/schema";
import type {
  Better,
  ChangeDirection,
  Domain,
  FeedState,
  FigureStatus,
  Grain,
  LoadStatus,
  Rag,
  Unit,
} from "../gql/graphql.ts";

/** The domains by name, in reading order. */
export const domainWords: Record<Domain, string> = {
  HELP_AND_PROTECTION: "Help and protection",
  CARE: "Children we care for",
  FOSTERING: "Fostering",
  WORKFORCE: "Workforce",
  AUDITS: "Audits",
  IMPROVEMENT: "Improvement",
};

/** The word beside each RAG shape. Colour alone never carries a rating. */
export const ragWords: Record<Rag, string> = { RED: "Red", AMBER: "Amber", GREEN: "Green", GREY: "Not rated" };

/** What a status means, as a clause: "hidden to protect people". Empty for a final value. */
export const statusWords: Record<FigureStatus, string> = {
  FINAL: "",
  PROVISIONAL: "provisional",
  RESTATED: "restated",
  CONFIDENTIAL: absences.CONFIDENTIAL.words,
  LOW: absences.LOW.words,
  NOT_APPLICABLE: absences.NOT_APPLICABLE.words,
  NOT_AVAILABLE: absences.NOT_AVAILABLE.words,
  UNRELIABLE: absences.UNRELIABLE.words,
  TOO_RECENT: absences.TOO_RECENT.words,
  NOT_ASKED: absences.NOT_ASKED.words,
};

/** A unit as it follows a number: "54 per 10,000 children". */
export const unitWords: Record<Unit, string> = {
  PERCENT: "per cent",
  COUNT: "number",
  RATE_PER_10K: "per 10,000 children",
  RATIO: "ratio",
  DAYS: "days",
  SCORE: "score",
};

/** Which direction is better, as a sentence for the definition. */
export const betterWords: Record<Better, string> = {
  HIGHER: "Higher is better.",
  LOWER: "Lower is better.",
  NEITHER: "A context measure: neither higher nor lower is better, so it is never rated.",
};

/** What a change means for children. A KPI without a direction has only "more" and "fewer". */
export const directionWords: Record<ChangeDirection, string> = {
  BETTER: "better",
  WORSE: "worse",
  SAME: "same",
  MORE: "more",
  FEWER: "fewer",
  UNKNOWN: "not comparable",
};

/** A period length, as one and as many: "month", "13 months". */
export const grainWords: Record<Grain, { one: string; many: string }> = {
  MONTH: { one: "month", many: "months" },
  QUARTER: { one: "quarter", many: "quarters" },
  FINANCIAL_YEAR: { one: "financial year", many: "years" },
  ACADEMIC_YEAR: { one: "academic year", many: "years" },
  ROLLING_12_MONTHS: { one: "rolling 12 months", many: "rolling years" },
};

/** The result of a load. */
export const loadStatusWords: Record<LoadStatus, string> = {
  LOADED: "Loaded",
  LOADED_WITH_REFUSALS: "Loaded, some rows refused",
  REFUSED: "Refused",
  ALREADY_LOADED: "Already loaded",
  FAILED: "Failed",
  UNDONE: "Undone",
};

/** Whether a feed is up to date. */
export const feedStateWords: Record<FeedState, string> = {
  LATE: "Late",
  DUE: "Due soon",
  FRESH: "Fresh",
  NEVER: "Never loaded",
};
