import { publishedFeeds } from "@children-first/schema/engine";
import { defineLoader } from "../../loader.ts";
import { isStatisticsHeader, planStatistics, statisticsColumns } from "../statistics-plan.ts";

/** Whether a header of the statistics layout is of mid-year populations: it has an age group and an estimate. */
export function isPopulationHeader(header: readonly string[]): boolean {
  return header.includes("age_group") && header.includes("population_estimate") && isStatisticsHeader(header);
}

/** Children by area and mid-year, the base of every rate per 10,000. Source: Office for National Statistics. */
export const populationsLoader = defineLoader({
  feed: publishedFeeds.populations,
  version: 1,
  title: "Mid-year population estimates",
  description:
    "Children aged 0 to 17 by area and year. The file's name is the vintage: a revision is a file of its own.",
  recognises: (_name, header) => isPopulationHeader(header),
  requires: [...statisticsColumns, "age_group", "population_estimate"],
  contract: { newColumns: "read" },
  plan: (file, reference) =>
    planStatistics(file, reference, { kind: "POPULATION", publisher: "Office for National Statistics" }),
});
