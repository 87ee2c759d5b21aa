import { isTold } from "@children-first/schema";
import { surest } from "./extract-date.ts";
import { dateLoad } from "../load-entry.ts";
import { isLoaded } from "../load-report.ts";
import type { LoadState } from "../load-state.ts";

/**
 * Gives the tables of one file one date, as far as nothing tells the date of each: what one of them states holds for
 * all, and so does the latest day of their records.
 */
export async function dateFile({ client, reports, dates }: LoadState): Promise<void> {
  const loaded = reports.filter(isLoaded);
  const best = surest(loaded.flatMap(({ load }) => dates.get(load ?? 0) ?? []));
  if (loaded.length < 2 || best === undefined) return;
  for (const report of loaded) {
    const own = dates.get(report.load ?? 0);
    if (own !== undefined && !isTold(own.from)) await dateLoad(client, report, best);
  }
}
