import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { LoadCheck } from "@children-first/schema/facts";
import type { FactPlan } from "./fact-plan.ts";
import type { Finding } from "../finding.ts";
import { rowsInWords } from "./rows-in-words.ts";

/** The result of judging a file's rows as a whole. `refused` is why none of them is loaded. */
interface Judgement {
  findings: readonly Finding[];
  refused?: string;
}

/**
 * Judges the staged rows as a whole. The file is refused if more rows are refused than the contract allows, or if a
 * check of severity ERROR finds any. It then has one more refusal, for its row 0. `seen` are the findings while
 * reading.
 */
export async function judgeRows(
  client: Client,
  { checks, mostRefused }: FactPlan,
  seen: readonly Finding[],
): Promise<Judgement> {
  const { rows, refused, findings: found } = await lookThrough(client, checks);
  const findings = [...seen, ...found];
  const error = findings.find(({ severity }) => severity === "ERROR");
  if (refused > rows * mostRefused) {
    const share = (part: number) => `${Number((part * 100).toFixed(1))}%`;
    const why = `${rowsInWords(refused)} of ${rows} (${share(refused / rows)}) cannot be taken, and the contract allows ${share(mostRefused)}, so nothing was loaded. Put the rows right that are listed, and load the file again.`;
    return { findings, refused: await refuseFile(client, "too-many-refused", why) };
  }
  if (error !== undefined) {
    const why = `${rowsInWords(error.rows)}, the first of them row ${error.firstRow}: ${error.message} Nothing was loaded.`;
    return { findings, refused: await refuseFile(client, error.check, why) };
  }
  return { findings };
}

/** Counts the rows, the refused ones, and the others that each check finds. */
async function lookThrough(client: Client, checks: FactPlan["checks"]) {
  // A check of other rows is a separate join. One reading of the rows answers all other checks.
  const [byOthers, byItself] = [checks.filter(asksElsewhere), checks.filter((check) => !asksElsewhere(check))];
  const found = byItself.map(({ finds }) => sql`filter (where s.words is null and (${sql.raw(finds)}))`);
  const counts = sql.join(found.map((filter) => sql`count(*) ${filter}`));
  const firsts = sql.join(found.map((filter) => sql`min(s.row) ${filter}`));
  const once = await client.query<{ rows: number; refused: number; counts: number[]; firsts: (number | null)[] }>(
    sql`select count(*)::integer as rows, count(s.words)::integer as refused,
       array[${counts}]::integer[] as counts, array[${firsts}]::integer[] as firsts from staged s`,
  );
  const { rows = 0, refused = 0, counts: counted = [], firsts: first = [] } = once.rows[0] ?? {};
  const answers = new Map(
    byItself.map((check, at) => [check, { rows: counted[at] ?? 0, firstRow: first[at] ?? 0 }] as const),
  );
  for (const check of byOthers) {
    const answer = await client.query<{ rows: number; firstRow: number }>(
      sql`select count(*)::integer as rows, coalesce(min(s.row), 0) as "firstRow" from staged s where s.words is null and (${sql.raw(check.finds)})`,
    );
    answers.set(check, answer.rows[0]!);
  }
  const findings = checks.flatMap((check): Finding[] => {
    const { rows: count, firstRow } = answers.get(check)!;
    const { id, severity, message } = check;
    return count === 0 ? [] : [{ check: id, severity, rows: count, firstRow, message }];
  });
  return { rows, refused, findings };
}

function asksElsewhere({ finds }: LoadCheck): boolean {
  return /\bselect\b/i.test(sql.raw(finds).text);
}

async function refuseFile(client: Client, code: string, message: string): Promise<string> {
  await client.query(sql`insert into staged (row, words) values (0, array[null, ${code}, ${message}])`);
  return message;
}
