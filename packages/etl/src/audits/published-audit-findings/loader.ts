import { publishedFeeds } from "@children-first/schema/engine";
import { defineLoader } from "../../loader.ts";
import { planPublished } from "../../statistics/published-plan.ts";
import { auditFindingsTable as table } from "./table.ts";

/** Findings of case audits from the council's reports to members. Source: committee reports of the authority. */
export const publishedAuditFindingsLoader = defineLoader({
  feed: publishedFeeds.auditFindings,
  version: 1,
  title: "Published audit findings",
  description: "Answers to each practice standard by quarter, transcribed from committee reports.",
  recognises: (_name, header) => header.includes("question") && header.includes("yes_pct"),
  requires: [table.period, ...table.measures, ...table.filters],
  plan: (file, reference) => planPublished(file, reference, table),
});
