import type { TestDatabase } from "@children-first/schema/testing";
import { scorecardQuery } from "./bench-views.ts";
import { etl, growFacts, inAuthority } from "./grown-authority.ts";
import { startServer } from "./served.ts";

const base = 85;
const sizes = [1, 10, 100] as const;

/**
 * How long a scorecard takes that is not in the cache, for authorities of 85 to 8,500 children we care for.
 *
 * Each is counted once, as after a first load, so that only the amount of data differs, not the number of corrections.
 */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  return inAuthority(base, async (client, database) => {
    const rows: { size: number; counts: number; latency: number }[] = [];
    let grown = 1;
    for (const size of sizes) {
      if (size > grown) await growFacts(client, grown, size);
      grown = size;
      await client.query("truncate tally, tally_span");
      await etl(database.url, "recount");
      await client.query("vacuum analyze tally");
      const counted = await client.query<{ count: number }>(
        "select count(*)::integer as count from tally where unit = authority",
      );
      rows.push({ size, counts: counted.rows[0]!.count, latency: await latencyOf(database) });
    }
    const of = (size: number) => rows.find((row) => row.size === size)!.latency;
    return {
      title: "A scorecard's latency at 1, 10 and 100 times the data",
      columns: ["children we care for", "counts of the authority", "scorecard, no cached answer (ms)"],
      rows: rows.map(({ size, counts, latency }) => [
        (base * size).toLocaleString("en-GB"),
        counts.toLocaleString("en-GB"),
        latency.toFixed(1),
      ]),
      note: `At 100 times the data ${(of(100) / of(1)).toFixed(2)} of the time at 1, ${(of(100) / of(10)).toFixed(2)} of that at 10. Median of 100 requests one after the other. Every authority was counted once: none of its figures is a corrected one. Must hold: at most 1.20.`,
    };
  });
}

async function latencyOf(database: TestDatabase): Promise<number> {
  const { url, notKept, stop } = await startServer(database);
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
    // The first requests compile the operation and warm the database.
    return times.slice(20).toSorted((a, b) => a - b)[50]!;
  } finally {
    await stop();
  }
}
