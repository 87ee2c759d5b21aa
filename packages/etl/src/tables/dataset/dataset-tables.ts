import type { Day } from "@children-first/schema";
import { publisherPeriod } from "@children-first/schema";
import type { Client } from "pg";
import { publishedKind } from "../published-kind.ts";
import type { DatasetPlan } from "./dataset-plan.ts";
import { datasetPublisher } from "./dataset-publisher.ts";

/** Published tables of figures, by the dataset's code. */
export const datasetTables = publishedKind<DatasetPlan>({
  code: ({ dataset }) => dataset.code,
  publisher: datasetPublisher,
  latestDay: latestPeriodEnd,
});

/** The end of the latest period of the staged rows that is over by today. */
async function latestPeriodEnd(client: Client, today: Day): Promise<Day | null> {
  // The first use of a period is a line of its own, with the texts in `words`.
  const { rows } = await client.query<{ code: string; identifier: string }>(
    "select distinct words[1] as code, words[2] as identifier from staged where row is null and period is not null",
  );
  // A code of another year is a number that only looks like a period.
  const periods = rows.filter(({ code }) => /^(19|20)/.test(code));
  const ends = periods.flatMap(({ code, identifier }) => publisherPeriod(code, identifier)?.end ?? []);
  return (
    ends
      .filter((end) => end <= today)
      .toSorted()
      .at(-1) ?? null
  );
}
