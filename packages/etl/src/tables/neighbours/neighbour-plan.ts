import type { Refusal } from "../../refusal.ts";

/** One authority's statistical neighbours as a row of the model has them, closest first. */
export interface NeighbourRow {
  laCode: string;
  neighbours: readonly { laCode: string; closeness: string }[];
}

/** How a file becomes one year's model of statistical neighbours. */
export interface NeighbourPlan {
  into: "neighbours";
  modelYear: number;
  /** What there is to say of the header, in sentences. Default: nothing. */
  notes?: readonly string[];
  row(cells: readonly string[], number: number): NeighbourRow | Refusal;
}
