import { publishedKind } from "../published-kind.ts";
import type { NeighbourPlan } from "./neighbour-plan.ts";
import { neighbourPublisher } from "./neighbour-publisher.ts";

/** Models of statistical neighbours, one a year. */
export const neighbourTables = publishedKind<NeighbourPlan>({
  code: ({ modelYear }) => `statistical neighbours ${modelYear}`,
  publisher: neighbourPublisher,
});
