import type { FeedsQuery } from "../../gql/graphql.ts";
import { numberWords, plural } from "../../words/number-words.ts";
import { listWords, sentence } from "../../words/sentence.ts";
import { urgency } from "./by-urgency.ts";

const words = { LATE: "late", DUE: "due soon", FRESH: "fresh", NEVER: "never loaded" };

/** How many feeds are in each state, how many KPIs use late data, and how many feeds have a refused file. */
export function feedsSummary({ feeds }: FeedsQuery): string {
  const states = urgency
    .map((state) => [feeds.filter((feed) => feed.state === state).length, words[state]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${numberWords(count)} ${word}`);
  const late = new Set(feeds.filter((feed) => feed.state === "LATE").flatMap((feed) => feed.kpis.map((kpi) => kpi.id)));
  const refused = feeds.filter((feed) => feed.refusedLoad).length;
  return [
    `${plural(feeds.length, "feed")}: ${listWords(states)}.`,
    late.size > 0 && `${plural(late.size, "KPI rests", "KPIs rest")} on late data.`,
    refused > 0 && sentence(`${plural(refused, "feed has", "feeds have")} a file that was refused.`),
  ]
    .filter(Boolean)
    .join(" ");
}
