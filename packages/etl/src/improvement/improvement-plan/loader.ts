import { kpis } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";
import { sourceLoaders } from "../../tables/facts/source-loaders.ts";

const judged = kpis.filter(({ better }) => better !== "NEITHER");
const percentages = judged.filter(({ unit }) => unit === "PERCENT");
const oneOf = (ids: readonly { readonly id: string }[]) => sql`(${sql.join(ids.map(({ id }) => id))})`;

/** The practice improvement plan: its areas, its actions, and the targets of KPIs. */
export const improvementPlanLoaders = sourceLoaders(
  "Improvement plan",
  { owner: "Improvement board", disposition: "snapshot" },
  {
    kpi_targets: {
      checks: [
        {
          id: "target-of-no-kpi",
          severity: "WARNING",
          finds: sql`s.kpi_id not in ${oneOf(judged)}`,
          message:
            "A target counts only where its KPI is the id of one that is judged (not of a context measure): no figure is held against these. Write the id as the API gives it.",
        },
        {
          id: "target-beyond-percentage",
          severity: "ERROR",
          finds: sql`s.kpi_id in ${oneOf(percentages)} and s.target not between 0 and 100`,
          message: "The target of a percentage lies between 0 and 100: 90 is 90 per cent.",
        },
      ],
    },
  },
);
