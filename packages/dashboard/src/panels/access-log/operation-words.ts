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
 * What an entry of the access log is about, in words, with what else it says. An operation of another kind is left as it is.
 * @example operationWords("Kpi.cases rha-timely of E10000032:T1, July 2023"); // { what: "Cases behind a figure", more: "rha-timely of E10000032:T1, July 2023" }
 */
export function operationWords(operation: string): { what: string; more: string } {
  const [beginning, words] = beginnings.find(([each]) => operation.startsWith(each)) ?? ["", ""];
  return words ? { what: words, more: operation.slice(beginning.length) } : { what: sentence(operation), more: "" };
}
