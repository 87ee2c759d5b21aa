import type { Client } from "pg";
import { relatedTables } from "../tables/facts/contradictions.ts";
import type { LoadPlan } from "../loader.ts";
import { targetOf } from "./take-table.ts";

/**
 * Keeps other loads of the same tables out, and loads of related facts from writing, until the transaction ends; loads of
 * other tables do not wait. Always in the order of the names, so that two loads wait for each other instead of for ever.
 */
export async function lockTables(client: Client, plans: readonly LoadPlan[]): Promise<void> {
  const own = new Set(
    plans.map((plan) => (plan.into === "facts" ? factName(plan.fact.table, plan.authority) : targetOf(plan))),
  );
  const related = plans.flatMap((plan) =>
    plan.into === "facts" ? relatedTables(plan.fact).map((table) => factName(table, plan.authority)) : [],
  );
  for (const name of [...new Set([...own, ...related])].toSorted()) {
    const lock = own.has(name) ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
    await client.query(`select ${lock}(hashtextextended($1, 7203003))`, [name]);
  }
}

function factName(table: string, authority: string): string {
  return `fact ${table} of ${authority}`;
}
