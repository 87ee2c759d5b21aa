import { publishedFeeds } from "@children-first/schema/engine";
import { defineLoader } from "../../loader.ts";
import { planPublished } from "../../statistics/published-plan.ts";
import { auditGradesTable as table } from "./table.ts";

/** Grades of case audits from the council's reports to members. Source: committee reports of the authority. */
export const publishedAuditGradesLoader = defineLoader({
  feed: publishedFeeds.auditGrades,
  version: 1,
  title: "Published audit grades",
  description: "Audits, moderations and grades by month and quarter, transcribed from committee reports.",
  recognises: (_name, header) => header.includes("audits_total") && header.includes("moderations_total"),
  requires: [table.period, ...table.measures, ...table.filters],
  plan: (file, reference) => planPublished(file, reference, table),
});
