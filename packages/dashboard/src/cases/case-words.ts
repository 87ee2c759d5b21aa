import type { CasesQuery, CaseState, CaseSubject } from "../gql/graphql.ts";
import { caseStateWords, caseSubjectWords } from "../words/code-words.ts";
import { numberWords, plural } from "../words/number-words.ts";
import { dayWords } from "../words/time-words.ts";

/** A case of the list behind a figure. */
export type ListedCase = NonNullable<CasesQuery["kpi"]>["cases"]["edges"][number]["node"];

/** How late a case is, or when it was done: "12 working days late". Empty if neither is known. */
export function latenessWords({ daysLate, doneOn, state }: Pick<ListedCase, "daysLate" | "doneOn" | "state">): string {
  const done = doneOn ? `done ${dayWords(doneOn)}` : "";
  if (daysLate !== null && daysLate > 0)
    return [`${plural(daysLate, "working day")} late`, done].filter(Boolean).join(", ");
  if (done || daysLate === null) return done;
  if (daysLate === 0) return state === "OVERDUE" ? "due on the last day of the data" : "";
  return `due in ${plural(-daysLate, "working day")}`;
}

/** The counts of a figure that its cases add up to. */
export interface CountedCases {
  readonly unit: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly pending: number | null;
  readonly exempt: number | null;
}

/**
 * How many cases a figure stands for, with those not due yet and those excused.
 * @returns null if the figure does not say how many it counts
 */
export function casesCounted({ unit, value, numerator, denominator, pending, exempt }: CountedCases): number | null {
  const counted = unit === "COUNT" ? (numerator ?? value) : unit === "RATE_PER_10K" ? numerator : (denominator ?? null);
  return counted === null ? null : counted + (pending ?? 0) + (exempt ?? 0);
}

/**
 * Whether a list has as many cases as the figure counts, and if not, why not.
 * @param part the names of the viewer's part of the organisation, if the figure is for more than that
 */
export function agreementWords(listed: number, counted: number | null, part: readonly string[]): string {
  const cases = plural(listed, "case");
  if (counted === null) return `${cases}.`;
  if (listed === counted) return `${cases}, as many as the figure counts.`;
  if (listed > counted)
    return `${cases}. The figure counts ${numberWords(counted)}: records have changed since it was counted.`;
  const why =
    part.length > 0
      ? `The others are outside your part of the organisation, ${part.join(" and ")}, or restricted.`
      : "The others are restricted, or their records have changed since.";
  return `${numberWords(listed)} of the ${plural(counted, "case")} that the figure counts. ${why}`;
}

/** The states that a list has cases in, each with its number, what is late first: "Overdue (5)". */
export function stateChoices(
  states: readonly { readonly state: CaseState; readonly cases: number }[],
): { state: CaseState; words: string; cases: number }[] {
  return (Object.keys(caseStateWords) as CaseState[]).flatMap((state) => {
    const cases = states.find((each) => each.state === state)?.cases ?? 0;
    return cases > 0 ? [{ state, cases, words: `${caseStateWords[state]} (${numberWords(cases)})` }] : [];
  });
}

/** The heading of a list: "The children behind this figure". */
export function casesTitle(about: CaseSubject): string {
  return `The ${caseSubjectWords[about].many} behind this figure`;
}

/** The team of a case, by its name in the organisation or else in the source system. Null when not recorded. */
export function teamOf({ orgUnit, team }: Pick<ListedCase, "orgUnit" | "team">): string | null {
  return orgUnit?.name ?? team;
}

/**
 * The team of all cases of a list, so that it is said once and not in each row.
 * @returns null if they are of several, or one has none
 */
export function commonTeam(cases: readonly Pick<ListedCase, "orgUnit" | "team">[]): string | null {
  const teams = new Set(cases.map(teamOf));
  return teams.size === 1 && cases.length > 1 ? [...teams][0]! : null;
}
