import { sourceLoaders } from "../../facts/source-loaders.ts";

/** The practice improvement plan: its areas, its actions, and the targets of KPIs. */
export const improvementPlanLoaders = sourceLoaders("Improvement plan", {
  owner: "Improvement board",
  disposition: "snapshot",
});
