import { queryOn } from "@children-first/schema/database";
import { type OwedRows, owedRows } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { targetText } from "../tables/target-table.ts";
import { isLoaded } from "./load-report.ts";
import type { LoadState } from "./load-state.ts";

/**
 * Says in the reports and in the ledger which rows of other tables rested on what the loaded ones held before, and are
 * owed now. Called when all tables of the file are loaded.
 */
export async function tellOwed({ client, reports, planned, options }: LoadState): Promise<void> {
  const loaded = reports.filter(isLoaded);
  const titles = new Set(planned.flatMap(({ plan }) => (plan.into === "facts" ? plan.fact.title : [])));
  if (titles.size === 0 || loaded.length === 0) return;
  const owed = (await owedRows(queryOn(client), options.authority)).filter(({ because }) => titles.has(because));
  for (const report of loaded) {
    const part = planned.find(({ target }) => targetText(target) === report.target);
    const title = part?.plan.into === "facts" ? part.plan.fact.title : null;
    const own = owed.filter(({ because }) => because === title);
    if (own.length === 0) continue;
    report.message = [report.message ?? [], ...own.map(owedInWords)].flat().join(" ");
    await client.query(sql`update load set message = ${report.message} where id = ${report.load}`);
  }
}

/** What a load owes, in sentences: how many rows, of which file, and what to do. */
export function owedInWords({ title, file, load, refused, withdrawn, because }: OwedRows): string {
  const counts = [refused > 0 ? `${refused} refused` : [], withdrawn > 0 ? `${withdrawn} withdrawn` : []].flat();
  const rows = refused + withdrawn === 1 ? "row" : "rows";
  return `Owed: ${counts.join(" and ")} ${rows} of "${title}" (${file}, load ${load}) rested on "${because}" as it was before. Load that file again, and they are judged anew.`;
}
