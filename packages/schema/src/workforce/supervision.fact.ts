import { childAliases, workerAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { casework } from "../declare/sources.ts";

/** Supervision of a worker about one child. Source: the case-management system. */
export const supervision = defineFact({
  source: casework,
  table: "supervision",
  title: "Supervision of casework",
  key: ["worker_id", "child_id", "supervised_on"],
  child: "child_id",
  worker: "worker_id",
  date: "supervised_on",
  columns: {
    worker_id: { type: "identifier", required: true, label: "Worker", sensitivity: "internal", aliases: workerAliases },
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    supervised_on: { type: "date", required: true, label: "Supervised on", sensitivity: "internal" },
    due_on: { type: "date", label: "Due on", sensitivity: "internal", mayBeFuture: true },
    recorded_on_file: { type: "yes-no", label: "Recorded on the child's file", sensitivity: "internal" },
  },
});
