import { sourceLoaders } from "../../facts/source-loaders.ts";

/** Audits, their grades and answers, moderation, the standards they ask about and the plan of each cycle. */
export const auditToolLoaders = sourceLoaders("Audit tool", {
  owner: "Quality assurance team",
  disposition: "snapshot",
});
