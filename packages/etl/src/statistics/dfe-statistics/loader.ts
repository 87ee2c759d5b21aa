import { publishedFeeds } from "@children-first/schema/engine";
import { defineLoader } from "../../loader.ts";
import { isPopulationHeader } from "../populations/loader.ts";
import { isStatisticsHeader, planStatistics, statisticsColumns } from "../statistics-plan.ts";

/**
 * Any file in the layout of explore education statistics, with any filters and indicators. Source: Department for
 * Education, explore education statistics, open data standards.
 */
export const dfeStatisticsLoader = defineLoader({
  feed: publishedFeeds.dfeStatistics,
  version: 1,
  title: "Official statistics of the Department for Education",
  description: "Any data file of explore education statistics: one row an area, period and choice of filters.",
  recognises: (_name, header) => isStatisticsHeader(header) && !isPopulationHeader(header),
  requires: statisticsColumns,
  contract: { newColumns: "read" },
  plan: (file, reference) =>
    planStatistics(file, reference, { kind: "STATISTICS", publisher: "Department for Education" }),
});
