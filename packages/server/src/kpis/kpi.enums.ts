import type { Better, Domain, Timing } from "@children-first/schema";
import { enumOf } from "../graphql/enum-of.ts";

export const DomainEnum = enumOf<Domain>("Domain", "The part of the service that a KPI belongs to.", {
  AUDITS: "The quality of practice: audits, moderation, supervision records, complaints and compliments.",
  HELP_AND_PROTECTION: "Early help, contacts, referrals, assessments, child protection and missing children.",
  CARE: "Children we care for, and care leavers.",
  FOSTERING: "Foster carers, their recruitment, and fostering for adoption.",
  WORKFORCE: "Social workers: posts, vacancies, caseloads, supervision and training.",
  IMPROVEMENT: "Actions of the improvement plan.",
});

export const BetterEnum = enumOf<Better>("Better", "Whether a higher or a lower value is better.", {
  HIGHER: "A higher value is better.",
  LOWER: "A lower value is better.",
  NEITHER: "Neither. The KPI is a context measure: it has no target and is never RAG-rated.",
});

export const TimingEnum = enumOf<Timing>("KpiTiming", "Which cases count in a period.", {
  EVENTS_IN_PERIOD: "Events during the period, such as referrals received.",
  SNAPSHOT_AT_PERIOD_END: "The situation on the last day of the period, or on the last day that the data cover.",
  ROLLING_12_MONTHS: "Events in the twelve months that end with the period.",
});
