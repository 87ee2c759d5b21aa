import { absences, dayInWords } from "@children-first/schema";
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

/** The parts of the service, in the order they are read in. */
export const domainWords: Record<Domain, string> = {
  HELP_AND_PROTECTION: "Help and protection",
  CARE: "Children we care for",
  FOSTERING: "Fostering",
  WORKFORCE: "Workforce",
  AUDITS: "Audits",
  IMPROVEMENT: "Improvement",
};

/** The word that stands with every RAG shape, so that colour is never alone. */
export const ragWords: Record<Rag, string> = { RED: "Red", AMBER: "Amber", GREEN: "Green", GREY: "Not rated" };

/** Why a figure stands as it does, as a clause: "hidden to protect people". Empty where a value simply stands. */
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

/** What a value counts, as it is said after the number: "54 per 10,000 children". */
export const unitWords: Record<Unit, string> = {
  PERCENT: "per cent",
  COUNT: "number",
  RATE_PER_10K: "per 10,000 children",
  RATIO: "ratio",
  DAYS: "days",
  SCORE: "score",
};

/** Which way is better, as a sentence of the definition. */
export const betterWords: Record<Better, string> = {
  HIGHER: "Higher is better.",
  LOWER: "Lower is better.",
  NEITHER: "A context measure: neither higher nor lower is better, so it is never rated.",
};

/** What a change means for children: better, worse, or only more and fewer where there is no direction. */
export const directionWords: Record<ChangeDirection, string> = {
  BETTER: "better",
  WORSE: "worse",
  SAME: "same",
  MORE: "more",
  FEWER: "fewer",
  UNKNOWN: "not comparable",
};

/** Thirteen of them make a sparkline: "13 years". */
export const grainWords: Record<Grain, { one: string; many: string }> = {
  MONTH: { one: "month", many: "months" },
  QUARTER: { one: "quarter", many: "quarters" },
  FINANCIAL_YEAR: { one: "financial year", many: "years" },
  ACADEMIC_YEAR: { one: "academic year", many: "years" },
  ROLLING_12_MONTHS: { one: "rolling 12 months", many: "rolling years" },
};

/** How a load ended. */
export const loadStatusWords: Record<LoadStatus, string> = {
  LOADED: "Loaded",
  LOADED_WITH_REFUSALS: "Loaded, some rows refused",
  REFUSED: "Refused",
  ALREADY_LOADED: "Already loaded",
  FAILED: "Failed",
  UNDONE: "Undone",
};

/** Whether a feed is fresh. */
export const feedStateWords: Record<FeedState, string> = {
  LATE: "Late",
  DUE: "Due soon",
  FRESH: "Fresh",
  NEVER: "Never loaded",
};

/** A count as people read it: 7,960. */
export function counted(count: number): string {
  return count.toLocaleString("en-GB");
}

/** A count with its noun: "1 row", "7,960 rows". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${counted(count)} ${count === 1 ? one : many}`;
}

/** A list as it is said: "red, amber and green". */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(words);
}

/** A publisher's code of a period as people read it: "201819" is 2018/19, "2021-22-Q1" Q1 2021/22, "2023-07" July 2023. */
export function timePeriodWords(code: string): string {
  if (/^\d{4}-\d{2}$/.test(code)) return dayWords(`${code}-01`).replace(/^1 /, "");
  const [, first, second, quarter] = /^(\d{4})-?(\d{2})(?:-(Q[1-4]))?$/.exec(code) ?? [];
  return first ? [quarter, `${first}/${second}`].filter(Boolean).join(" ") : code;
}

/** When, in a sentence: "in 2024/25", "in the year to September 2025". */
export function inPeriod({ label }: { readonly label: string }): string {
  return /^(year|academic year) /.test(label) ? `in the ${label}` : `in ${label}`;
}

/** The first letter made a capital: a clause that begins a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const momentFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});

/** The day of an ISO 8601 day or moment, as people read it: 31 July 2023. */
export function dayWords(moment: string): string {
  return dayInWords(moment.slice(0, 10));
}

/** A moment as people read it, in London time: "31 July 2023 at 10:42". */
export function momentWords(moment: string): string {
  return momentFormat.format(new Date(moment)).replace(", ", " at ");
}
