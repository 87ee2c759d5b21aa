import type { Refusal } from "../../refusal.ts";

/** One authority's statistical neighbours from a row of the model, closest first. */
export interface NeighbourRow {
  laCode: string;
  neighbours: readonly { laCode: string; closeness: string }[];
}

/** The plan of a file that becomes one year's model of statistical neighbours. */
export interface NeighbourPlan {
  into: "neighbours";
  modelYear: number;
  /** Notes about the header, in sentences. Default: none. */
  notes?: readonly string[];
  row(cells: readonly string[], number: number): NeighbourRow | Refusal;
}
