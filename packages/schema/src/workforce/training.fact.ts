import { workerAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { casework } from "../declare/sources.ts";

/** Courses that workers were due to attend. Source: workforce development. */
export const training = defineFact({
  source: casework,
  owner: "Workforce development",
  disposition: "merge",
  table: "training",
  title: "Training",
  key: ["worker_id", "course"],
  worker: "worker_id",
  date: "due_on",
  columns: {
    worker_id: { type: "identifier", required: true, label: "Worker", sensitivity: "internal", aliases: workerAliases },
    course: { type: "text", required: true, label: "Course", sensitivity: "internal" },
    due_on: { type: "date", required: true, label: "Due on", sensitivity: "internal", mayBeFuture: true },
    attended_on: { type: "date", label: "Attended on", sensitivity: "internal" },
    mandatory: { type: "yes-no", label: "Mandatory", sensitivity: "internal" },
  },
});
