import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** When each referral was received and decided. Source: the case-management system. */
export const referralDecisions = defineFact({
  source: casework,
  table: "referral_decisions",
  title: "Decisions on referrals",
  key: ["referral_id"],
  date: "received_at",
  columns: {
    referral_id: {
      type: "identifier",
      required: true,
      label: "Referral",
      sensitivity: "internal",
      references: "cin_episodes",
    },
    received_at: { type: "instant", required: true, label: "Received at", sensitivity: "internal" },
    decided_at: { type: "instant", label: "Decided at", sensitivity: "internal", notBefore: "received_at" },
  },
});
