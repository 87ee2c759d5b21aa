import type { Client } from "pg";
import type { Config } from "../config.ts";
import { countWhatIsOwed } from "../counting/count-all.ts";
import { findingText } from "../load/report-text.ts";
import { counted, say } from "./terminal.ts";

/** Counts whatever is owed, also from before: a command that was stopped half-way left its counts undone. */
export async function countOwed(client: Client, { authority }: Config): Promise<void> {
  const { findings } = await countWhatIsOwed(client, authority, (kpis) => say(`Counting ${counted(kpis, "KPI")}...`));
  for (const finding of findings) say(`${finding.file}: ${findingText(finding)}`);
}
