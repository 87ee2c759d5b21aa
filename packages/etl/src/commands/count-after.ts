import type { Client } from "pg";
import type { EtlConfig } from "../config.ts";
import { countWhatIsOwed } from "../counting/count-all.ts";
import { findingText } from "../load/report-text.ts";
import { countInWords, say } from "./terminal.ts";

/** Counts all KPIs that are due to be counted, also those that an earlier, stopped command left uncounted. */
export async function countAfter(client: Client, { authority }: EtlConfig): Promise<void> {
  const { findings } = await countWhatIsOwed(client, authority, (kpis) =>
    say(`Counting ${countInWords(kpis, "KPI")}...`),
  );
  for (const finding of findings) say(`${finding.file}: ${findingText(finding)}`);
}
