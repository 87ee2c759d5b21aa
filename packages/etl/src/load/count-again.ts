import { countChanged } from "../counting/count-all.ts";
import type { FindingOfLoad } from "../organisation/shared-names.ts";
import type { ChangedFacts } from "../tables/table-kind.ts";
import type { Finding } from "../tables/finding.ts";
import { targetText } from "../tables/target-table.ts";
import { isLoaded } from "./load-report.ts";
import type { LoadState } from "./load-state.ts";

/**
 * Counts the KPIs again that depend on the loaded facts, once for all tables of a file. With `countLast` they are only
 * marked as due. The findings of the count are added to the reports.
 */
export async function countAgain({ client, waiting, reports, options }: LoadState): Promise<void> {
  const loaded = reports.filter(isLoaded);
  const loads = loaded.flatMap(({ load }) => load ?? []);
  const cause = loads.at(-1);
  const changed: ChangedFacts[] = [];
  for (const { kind, plan, target } of waiting) {
    if (!loaded.some((report) => report.target === targetText(target))) continue;
    const facts = await kind.changedFacts(client, plan, loads);
    if (facts !== null) changed.push(facts);
  }
  const [first] = changed;
  if (first === undefined || cause === undefined) return;
  const facts = [...new Set(changed.flatMap((each) => each.facts))];
  const found = await countChanged(client, { authority: first.authority, cause, facts }, options);
  for (const report of loaded)
    report.findings = [...report.findings, ...found.filter(({ load }) => load === report.load).map(asFinding)];
}

function asFinding({ check, severity, rows, firstRow, message }: FindingOfLoad): Finding {
  return { check, severity, rows, firstRow, message };
}
