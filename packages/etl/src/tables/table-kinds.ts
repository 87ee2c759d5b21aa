import { datasetTables } from "./dataset/dataset-tables.ts";
import { factTables } from "./facts/fact-tables.ts";
import { neighbourTables } from "./neighbours/neighbour-tables.ts";
import type { TableKind } from "./table-kind.ts";

/** The kinds of table, by `into` of their plans. A new one is one folder, and one line here. */
const tableKinds = {
  dataset: datasetTables,
  facts: factTables,
  neighbours: neighbourTables,
};

type PlanOf<Kind> = Kind extends TableKind<infer Plan> ? Plan : never;

/** A loader's plan of a file, for any kind of table. */
export type LoadPlan = PlanOf<(typeof tableKinds)[keyof typeof tableKinds]>;

/** The kind of table that a plan writes. */
export function kindOf(plan: LoadPlan): TableKind<LoadPlan> {
  return tableKinds[plan.into];
}
