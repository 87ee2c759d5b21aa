import type { AccessLogQuery } from "../../gql/graphql.ts";
import { caseStateWords } from "../../words/code-words.ts";
import { sentence } from "../../words/sentence.ts";

/** The beginning of an operation, as the log has it, and what it read. */
const beginnings: readonly (readonly [beginning: string, words: string])[] = [
  ["Kpi.cases ", "Cases behind a figure"],
  ["CareCohort.children ", "Children we care for"],
  ["requiredActions ", "Worklist"],
  ["Child.episodes", "Care episodes"],
  ["Child.actions", "What is to be done for children"],
  ["child", "A child's record"],
  ["breakGlass", "Broke the glass"],
];

/**
 * The names of the KPIs and org units that operations name by id, and of states.
 * @returns names by id
 */
export function namesIn({ kpis, orgUnits }: Pick<AccessLogQuery, "kpis" | "orgUnits">): ReadonlyMap<string, string> {
  const units = orgUnits.flatMap((top) => [top, ...top.children.flatMap((unit) => [unit, ...unit.children])]);
  return new Map([
    ...Object.entries(caseStateWords).map(([state, words]) => [state, words.toLowerCase()] as const),
    ...kpis.map(({ id, label }) => [id, label] as const),
    ...units.map(({ id, name }) => [id, name] as const),
  ]);
}

/**
 * What an entry of the access log is about, in words, with what else it says. An operation of another kind is left as it is.
 * @example
 * operationWords("Kpi.cases rha-timely of E1:T1, July 2023", names);
 * // { what: "Cases behind a figure", more: "Review health assessments in time, West, July 2023" }
 */
export function operationWords(operation: string, names: ReadonlyMap<string, string>): { what: string; more: string } {
  const [beginning, words] = beginnings.find(([each]) => operation.startsWith(each)) ?? ["", ""];
  const more = operation.slice(beginning.length).replaceAll(/[^\s,]+/g, (word) => names.get(word) ?? word);
  return words
    ? { what: words, more: sentence(more.replace(" of ", ", ").replace(/^of /, "")) }
    : { what: sentence(more), more: "" };
}
