/**
 * Why a figure stands as it does. A null value always has one of the statuses after RESTATED.
 * Source: Government Statistical Service, symbols in tables; ours are TOO_RECENT and NOT_ASKED.
 */
export const figureStatuses = [
  "FINAL",
  "PROVISIONAL",
  "RESTATED",
  "CONFIDENTIAL",
  "LOW",
  "NOT_APPLICABLE",
  "NOT_AVAILABLE",
  "UNRELIABLE",
  "TOO_RECENT",
  "NOT_ASKED",
] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** A status that explains an absent value. */
export type AbsentStatus = Exclude<FigureStatus, "FINAL" | "PROVISIONAL" | "RESTATED">;

/** What a publisher may print in place of a number, lower case, and what it says. Obsolete forms included. */
const statusOfSymbol: ReadonlyMap<string, AbsentStatus> = new Map([
  ["c", "CONFIDENTIAL"],
  ["k", "LOW"],
  ["low", "LOW"],
  ["~", "LOW"],
  ["u", "UNRELIABLE"],
  ["x", "NOT_AVAILABLE"],
  [":", "NOT_AVAILABLE"],
  ["..", "NOT_AVAILABLE"],
  ["-", "NOT_AVAILABLE"],
  ["z", "NOT_APPLICABLE"],
]);

/** The status that a printed symbol stands for, in any case; undefined where the text is no symbol. */
export function statusOf(symbol: string): AbsentStatus | undefined {
  return statusOfSymbol.get(symbol.toLowerCase());
}

/** How an absent value is printed, and what the print means. */
export const absences: Record<AbsentStatus, { readonly print: string; readonly words: string }> = {
  CONFIDENTIAL: { print: "c", words: "hidden to protect people" },
  LOW: { print: "low", words: "rounds to zero but is not zero" },
  NOT_APPLICABLE: { print: "z", words: "not applicable" },
  NOT_AVAILABLE: { print: "x", words: "not available" },
  UNRELIABLE: { print: "u", words: "too unreliable to publish" },
  TOO_RECENT: { print: "not yet due", words: "the window for judging it has not closed" },
  NOT_ASKED: { print: "not asked", words: "the question was not asked in this period" },
};

/** Which of several absences a figure that needs all its parts takes: the one that must not be explained away first. */
const gravest: readonly AbsentStatus[] = [
  "CONFIDENTIAL",
  "UNRELIABLE",
  "NOT_AVAILABLE",
  "NOT_ASKED",
  "TOO_RECENT",
  "NOT_APPLICABLE",
  "LOW",
];

/** The gravest of several absences; undefined for none. */
export function gravestOf(statuses: Iterable<AbsentStatus>): AbsentStatus | undefined {
  const found = new Set(statuses);
  return gravest.find((status) => found.has(status));
}
