import type { Client } from "pg";
import { etl, growFacts, inAuthority } from "./grown-authority.ts";

const base = 850;
const times = 20;

/**
 * How long it takes to count every KPI of six years again. It is measured for 850 children we care for, and for 20 times as
 * many. The extracts grow with the children.
 */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  return inAuthority(base, async (client, { url: databaseUrl }) => {
    const few = await recounted(client, databaseUrl);
    await growFacts(client, 1, times);
    const many = await recounted(client, databaseUrl);
    return {
      title: `Counting every KPI again, and at ${times} times the data`,
      columns: ["children we care for", "rows of facts", "recount (s)"],
      rows: [few, many].map(({ facts, seconds }, index) => [
        (index === 0 ? base : base * times).toLocaleString("en-GB"),
        facts.toLocaleString("en-GB"),
        seconds.toFixed(1),
      ]),
      note:
        `${times} times the children take ${(many.seconds / few.seconds).toFixed(1)} times as long. ` +
        `A recount is the whole process, start included, in one transaction: every month, for the authority and each service and team. Must hold: at most ${times} times.`,
    };
  });
}

async function recounted(client: Client, databaseUrl: string): Promise<{ facts: number; seconds: number }> {
  const started = performance.now();
  await etl(databaseUrl, "recount");
  const seconds = (performance.now() - started) / 1000;
  const { rows } = await client.query<{ count: string }>(
    "select sum(n_live_tup)::bigint as count from pg_stat_user_tables where relname in (select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'source_row')",
  );
  return { facts: Number(rows[0]?.count ?? 0), seconds };
}
