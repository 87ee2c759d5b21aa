import { tmpdir } from "node:os";
import { openDatabase } from "@children-first/schema/database";
import { testDatabase } from "@children-first/schema/testing";
import { setup } from "@children-first/schema/testing-setup";
import { Client } from "pg";
import { scorecardQuery } from "./bench-views.ts";
import { etl, growFacts, loadAuthority } from "./grown-authority.ts";
import { notKept, startServer } from "./served.ts";

const base = 85;
const sizes = [1, 10, 100, 200] as const;

/**
 * What more data cost: counting every KPI of six years anew, and answering a scorecard that nobody has asked for yet. The
 * authority grows from 85 children we care for to 17,000; the extracts grow with it.
 */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  const end = await setup();
  const database = await testDatabase();
  const client = new Client({ connectionString: database.url });
  try {
    await (await openDatabase({ databaseUrl: database.url, dataDir: tmpdir() })).close();
    await loadAuthority(database.url, base);
    await client.connect();
    const rows: { size: number; facts: number; recount: number; latency: number }[] = [];
    let grown = 1;
    for (const size of sizes) {
      if (size > grown) await growFacts(client, grown, size);
      grown = size;
      const started = performance.now();
      await etl(database.url, "recount");
      const recount = (performance.now() - started) / 1000;
      rows.push({ size, facts: await factRows(client), recount, latency: await latencyOf(database.url) });
    }
    const at = (size: number) => rows.find((row) => row.size === size)!;
    const times = at(200).recount / at(10).recount;
    const slower = at(100).latency / at(1).latency;
    return {
      title: "More data: counting all KPIs anew, and the scorecard's latency",
      columns: ["children we care for", "rows of facts", "recount (s)", "scorecard, no cached answer (ms)"],
      rows: rows.map(({ size, facts, recount, latency }) => [
        (base * size).toLocaleString("en-GB"),
        facts.toLocaleString("en-GB"),
        recount.toFixed(1),
        latency.toFixed(1),
      ]),
      note:
        `Recounting 20 times the data (850 to 17,000 children) takes ${times.toFixed(1)} times as long; the scorecard at 100 times the data takes ${slower.toFixed(2)} of its time at 1. ` +
        "A recount is the whole process, start included, in one transaction: every month, for the authority and each service and team. Latency is the median of 100 requests one after the other. Must hold: at most 20 times, and at most 1.20.",
    };
  } finally {
    await client.end().catch(() => undefined);
    await database.close();
    await end();
  }
}

async function factRows(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    "select sum(n_live_tup)::bigint as count from pg_stat_user_tables where relname in (select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'source_row')",
  );
  return Number(rows[0]?.count ?? 0);
}

async function latencyOf(databaseUrl: string): Promise<number> {
  const { url, stop } = await startServer(databaseUrl);
  try {
    const times: number[] = [];
    for (let request = 0; request < 120; request += 1) {
      const started = performance.now();
      const response = await fetch(url, {
        method: "POST",
        headers: notKept,
        body: JSON.stringify({ query: scorecardQuery }),
      });
      await response.text();
      times.push(performance.now() - started);
    }
    // The first ones compile the operation and warm the database.
    return times.slice(20).toSorted((a, b) => a - b)[50]!;
  } finally {
    await stop();
  }
}
