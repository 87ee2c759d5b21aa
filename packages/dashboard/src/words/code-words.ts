import { absences } from "@children-first/schema";
import type {
  Better,
  CaseState,
  CaseSubject,
  ChangeDirection,
  Domain,
  FeedState,
  FigureStatus,
  Grain,
  LoadStatus,
  PlacementGroup,
  Rag,
  Sex,
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

/** The state of a case under a KPI, in the order of a list: what is late first. */
export const caseStateWords: Record<CaseState, string> = {
  OVERDUE: "Overdue",
  NOT_MET: "Not met",
  DUE: "Due within a week",
  PENDING: "Not yet due",
  MET: "Met",
  EXEMPT: "Excused",
};

/** Whom or what a case is about, as one and as many. */
export const caseSubjectWords: Record<CaseSubject, { one: string; many: string }> = {
  CHILD: { one: "child", many: "children" },
  WORKER: { one: "worker", many: "workers" },
  HOUSEHOLD: { one: "household", many: "households" },
  CASE: { one: "case", many: "cases" },
};

/** The kind of placement that a child lives in. */
export const placementGroupWords: Record<PlacementGroup, string> = {
  FOSTERING_RELATIVE_OR_FRIEND: "Fostered by a relative or friend",
  FOSTERING_OTHER: "Fostered by another carer",
  PLACED_FOR_ADOPTION: "Placed for adoption",
  WITH_PARENTS: "With parents",
  CHILDRENS_HOME: "Children's home",
  SUPPORTED_ACCOMMODATION: "Supported accommodation",
  SECURE: "Secure children's home",
  OTHER: "Other placement",
};

/** The sex of a child, as recorded. */
export const childSexWords: Record<Sex, string> = { FEMALE: "Female", MALE: "Male", UNKNOWN: "Sex not recorded" };
