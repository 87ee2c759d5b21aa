/**
 * The state of a figure. A figure without a value has one of those after RESTATED, which says why.
 *
 * Source: Government Statistical Service, symbols in tables; TOO_RECENT and NOT_ASKED are the platform's own.
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

/** What a publisher may print in place of a number, in lower case and with obsolete forms, and what it means. */
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
  ["w", "NOT_AVAILABLE"],
  ["*", "CONFIDENTIAL"],
  ["z", "NOT_APPLICABLE"],
]);

/**
 * The status that a printed symbol means, in any case, with or without the square brackets of the government's
 * shorthand: `x`, `[x]`, `*`. Source: Government Analysis Function, symbols and shorthand in spreadsheets.
 *
 * @returns undefined where the text is no symbol
 * @example
 * statusOf("[Low]"); // "LOW"
 */
export function statusOf(symbol: string): AbsentStatus | undefined {
  const text = symbol.toLowerCase();
  return statusOfSymbol.get(text) ?? statusOfSymbol.get(/^\[(\w+)\]$/.exec(text)?.[1] ?? "");
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

/**
 * The order in which absences count, where a figure needs several parts: the first must never be hidden by another.
 */
const gravest: readonly AbsentStatus[] = [
  "CONFIDENTIAL",
  "UNRELIABLE",
  "NOT_AVAILABLE",
  "NOT_ASKED",
  "TOO_RECENT",
  "NOT_APPLICABLE",
  "LOW",
];

/**
 * The status of a figure that lacks several of its parts.
 *
 * @returns undefined where no part is lacking
 */
export function gravestOf(statuses: Iterable<AbsentStatus>): AbsentStatus | undefined {
  const found = new Set(statuses);
  return gravest.find((status) => found.has(status));
}
