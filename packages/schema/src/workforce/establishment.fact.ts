import { teamAliases, workerAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { hrSystem } from "../declare/sources.ts";

/**
 * Every post on one day of the month, with its worker; a post without one is vacant.
 *
 * Roles are numbered from 1, senior manager, to 6, qualified without cases. Source: the HR system.
 */
export const establishment = defineFact({
  source: hrSystem,
  table: "establishment",
  title: "Establishment",
  key: ["as_at", "post_id"],
  worker: "worker_id",
  team: "team",
  service: "service",
  date: "as_at",
  columns: {
    as_at: { type: "date", required: true, label: "As at", sensitivity: "internal" },
    post_id: { type: "identifier", required: true, label: "Post", sensitivity: "internal" },
    post_title: { type: "text", required: true, label: "Post title", sensitivity: "internal" },
    org_role: {
      type: "code",
      required: true,
      label: "Role in the organisation",
      sensitivity: "internal",
      codes: ["1", "2", "3", "4", "5", "6"],
    },
    service: { type: "text", required: true, label: "Service", sensitivity: "internal" },
    team: { type: "text", required: true, label: "Team", sensitivity: "internal", aliases: teamAliases },
    fte_established: {
      type: "number",
      required: true,
      label: "Full-time equivalent of the post",
      sensitivity: "internal",
      least: 0,
    },
    worker_id: { type: "identifier", label: "Worker", sensitivity: "internal", aliases: workerAliases },
    employment_type: {
      type: "code",
      label: "Employment",
      sensitivity: "internal",
      codes: ["Permanent", "Fixed term", "Agency"],
    },
    fte_worked: { type: "number", label: "Full-time equivalent worked", sensitivity: "internal", least: 0 },
    started_on: { type: "date", label: "Started on", sensitivity: "internal", mayBeFuture: true },
    ended_on: { type: "date", label: "Ended on", sensitivity: "internal", mayBeFuture: true, notBefore: "started_on" },
    reason_left: { type: "text", label: "Reason for leaving", sensitivity: "special" },
    newly_qualified: { type: "yes-no", label: "Newly qualified", sensitivity: "internal" },
    recruited_overseas: { type: "yes-no", label: "Recruited overseas", sensitivity: "special" },
    covers_post_id: { type: "identifier", label: "Covers the vacancy of post", sensitivity: "internal" },
    cases_held: { type: "integer", label: "Cases held", sensitivity: "internal", least: 0 },
    working_days_lost_12m: {
      type: "number",
      label: "Working days lost in 12 months",
      sensitivity: "special",
      least: 0,
    },
    retention_scheme: {
      type: "code",
      label: "Retention scheme",
      sensitivity: "internal",
      codes: ["Y", "N", "Not eligible"],
    },
    personal_development_plan_on: {
      type: "date",
      label: "Personal development plan agreed on",
      sensitivity: "internal",
    },
  },
});
