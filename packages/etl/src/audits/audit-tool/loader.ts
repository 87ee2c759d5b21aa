import { sourceLoaders } from "../../tables/facts/source-loaders.ts";

/** Audits, their grades and answers, moderation, the standards they ask about and the plan of each cycle. */
export const auditToolLoaders = sourceLoaders(
  "Audit tool",
  { owner: "Quality assurance team", disposition: "snapshot" },
  {
    audits: {
      checks: [
        {
          id: "completed-without-grade",
          severity: "WARNING",
          finds: "s.completed_on is not null and s.overall_grade is null",
          message: "An audit that is completed has a grade, and counts in no figure of grades without one. Record it.",
        },
      ],
    },
  },
);
