import { kpis } from "@children-first/schema";
import { facts } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import { factLoader } from "../../tables/facts/fact-loader.ts";

const judged = kpis.filter(({ better }) => better !== "NEITHER");
const percentages = judged.filter(({ unit }) => unit === "PERCENT");
const oneOf = (ids: readonly { readonly id: string }[]) => sql`(${sql.join(ids.map(({ id }) => id))})`;

/** Targets of the improvement plan, checked against the list of KPIs. */
export const kpiTargetsLoader = factLoader(
  facts.find(({ table }) => table === "kpi_targets")!,
  {
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
);
