import { teamAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Complaints and compliments about children's services. Source: customer relations. */
export const complaints = defineFact({
  source: casework,
  owner: "Customer relations",
  disposition: "merge",
  table: "complaints",
  title: "Complaints and compliments",
  key: ["complaint_id"],
  team: "team",
  service: "service",
  date: "received_on",
  columns: {
    complaint_id: { type: "identifier", required: true, label: "Complaint", sensitivity: "internal" },
    received_on: { type: "date", required: true, label: "Received on", sensitivity: "internal" },
    service: { type: "text", required: true, label: "Service", sensitivity: "internal" },
    team: { type: "text", label: "Team", sensitivity: "internal", aliases: teamAliases },
    due_on: { type: "date", required: true, label: "Due on", sensitivity: "internal", mayBeFuture: true },
    responded_on: { type: "date", label: "Responded on", sensitivity: "internal", notBefore: "received_on" },
    stage: { type: "code", required: true, label: "Stage", sensitivity: "internal", codes: ["1", "2", "3"] },
    kind: { type: "code", required: true, label: "Kind", sensitivity: "internal", codes: ["Complaint", "Compliment"] },
    theme: { type: "text", label: "Theme", sensitivity: "internal" },
  },
});
