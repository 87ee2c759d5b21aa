import { defineKpi } from "../../declare/kpi.ts";
import { cycleWords } from "../../declare/definition-words.ts";
import { auditAnswersCohort } from "../../audits/audit-answers.cohort.ts";
import { practiceStandardTarget } from "../../audits/practice-standard-target.ts";
import { publishedAuditFinding } from "../../audits/published-audit-finding.ts";

export const reviewsAllTimelyAuditedKpi = defineKpi({
  id: "reviews-all-timely-audited",
  label: "Reviews of all kinds in timescale (audited)",
  definition: `Audits that find the review in time, as a share of audits in which the question was asked and applies. The question is a practice standard with "review" and then "in time" in its words. ${cycleWords} The answer "Not applicable" is in neither part.`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 3.4",
  targets: [practiceStandardTarget],
  published: [publishedAuditFinding("review", "Review took place in timescale")],
  counted: { cohort: auditAnswersCohort, of: "is_applicable and standard_words ~ 'review.*in time'", met: "is_met" },
});
