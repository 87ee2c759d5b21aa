import type { ScorecardQuery } from "../../gql/graphql.ts";
import { numberWords, plural } from "../../words/number-words.ts";
import { sentence } from "../../words/sentence.ts";

/** The scorecard in a sentence: "3 KPIs need attention; 4 improved and 2 got worse since 2023/24." */
export function scorecardSummary({ scorecard }: ScorecardQuery): string {
  const { rows, reds, period } = scorecard;
  const changes = rows.flatMap((row) => (row.figure.change ? [row.figure.change] : []));
  const better = changes.filter((change) => change.direction === "BETTER").length;
  const worse = changes.filter((change) => change.direction === "WORSE").length;
  const since = mostCommon(changes.flatMap((change) => (change.comparedWith ? [change.comparedWith.label] : [])));
  const missing = rows.filter((row) => row.figure.value == null).length;

  const attention = reds === 0 ? "no KPI is red" : `${plural(reds, "KPI")} ${reds === 1 ? "needs" : "need"} attention`;
  const moved = since && better + worse > 0 ? `; ${better} improved and ${worse} got worse since ${since}` : "";
  const gaps = missing
    ? ` ${numberWords(missing)} ${missing === 1 ? "has" : "have"} no figure for ${period.label}.`
    : "";
  return sentence(`${attention}${moved}.${gaps}`);
}

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
