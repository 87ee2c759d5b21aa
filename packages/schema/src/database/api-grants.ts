import { derivedFacts, facts } from "../facts.ts";

/** A right of the API's role on one table or view. */
interface Grant {
  readonly relation: string;
  readonly privilege: "select" | "insert" | "update" | "delete";
}

/** What the API reads besides the tables of facts. */
const read = [
  "access_log",
  "access_log_head",
  "area",
  "break_glass",
  "calendar_day",
  "child_population",
  "contradicted",
  "counted_kpi",
  "current_load",
  "data_version",
  "dataset",
  "dataset_description",
  "dataset_filter",
  "dataset_measure",
  "dated_load",
  "described_dataset",
  "filter_combination",
  "finding",
  "linked_row",
  "load",
  "observation",
  "open_action",
  "org_unit",
  "org_unit_ancestor",
  "org_unit_name",
  "org_unit_parent",
  "own_rebasing",
  "own_target",
  "population",
  "rebasing",
  "refusal",
  "statistical_neighbour",
  "tally",
  "tally_span",
  "tally_unplaced",
  "target_decision",
  "time_period",
  "unread_cell",
];

const ofSignIn: readonly Grant[] = [
  { relation: "api_key", privilege: "select" },
  ...(["select", "insert", "update", "delete"] as const).map((privilege) => ({ relation: "session", privilege })),
];

/**
 * Every right of the API's role. It has no others, so a new table is out of its reach until it is named here; the tables of
 * facts are. The access log is written by the function `record_access` alone.
 */
export const apiGrants: readonly Grant[] = [
  ...[...facts, ...derivedFacts].map(({ table }): Grant => ({ relation: table, privilege: "select" })),
  ...read.map((relation): Grant => ({ relation, privilege: "select" })),
  ...ofSignIn,
  { relation: "rebasing", privilege: "insert" },
  { relation: "target_decision", privilege: "insert" },
];
