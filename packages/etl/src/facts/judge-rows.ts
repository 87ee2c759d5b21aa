import type { Client } from "pg";
import type { FactPlan, Finding } from "../loader.ts";
import { rowsOf } from "./contradictions.ts";
import { literal } from "./fact-sql.ts";

/** What is thought of the rows of a file as a whole. `refused` says why none of them is loaded. */
interface Judgement {
  findings: readonly Finding[];
  refused?: string;
}

/**
 * Asks whether the staged rows are good enough as a whole: not more of them refused than the contract allows, and no
 * check of severity ERROR that finds something. A file that is not gets one more refusal, for its row 0.
 */
export async function judgeRows(client: Client, { checks, mostRefused }: FactPlan): Promise<Judgement> {
  const counted = await client.query<{ rows: number; refused: number }>(
    "select count(*)::integer as rows, count(words)::integer as refused from staged",
  );
  const { rows = 0, refused = 0 } = counted.rows[0] ?? {};
  const findings: Finding[] = [];
  for (const { id, severity, finds, message } of checks) {
    const found = await client.query<{ rows: number; firstRow: number }>(
      `select count(*)::integer as rows, min(s.row) as "firstRow" from staged s where s.words is null and (${finds})`,
    );
    const { rows: count = 0, firstRow = 0 } = found.rows[0] ?? {};
    if (count > 0) findings.push({ check: id, severity, rows: count, firstRow, message });
  }
  const error = findings.find(({ severity }) => severity === "ERROR");
  if (refused > rows * mostRefused) {
    const share = (part: number) => `${Number((part * 100).toFixed(1))}%`;
    const why = `${rowsOf(refused)} of ${rows} (${share(refused / rows)}) cannot be taken, and the contract allows ${share(mostRefused)}, so nothing was loaded. Put the rows right that are listed, and load the file again.`;
    return { findings, refused: await refuseFile(client, "too-many-refused", why) };
  }
  if (error !== undefined) {
    const why = `${rowsOf(error.rows)}, the first of them row ${error.firstRow}: ${error.message} Nothing was loaded.`;
    return { findings, refused: await refuseFile(client, error.check, why) };
  }
  return { findings };
}

async function refuseFile(client: Client, code: string, message: string): Promise<string> {
  await client.query(`insert into staged (row, words) values (0, array[null, ${literal(code)}, ${literal(message)}])`);
  return message;
}
