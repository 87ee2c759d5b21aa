import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "@children-first/schema/database";
import { testDatabase } from "@children-first/schema/testing";
import { setup } from "@children-first/schema/testing-setup";
import { Client } from "pg";
import { makeBenchViews, scorecardQuery, viewsQuery } from "./bench-views.ts";
import { freePort, startServer, stopped } from "./served.ts";
import { etl, loadAuthority } from "./grown-authority.ts";

const authority = "E10000032";
const runs = 3;
const seconds = 8;
const connections = 8;

interface Contender {
  readonly what: string;
  readonly url: string;
  readonly query: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const json = { "content-type": "application/json" };

/**
 * Requests a second for one scorecard: all counted KPIs with thirteen months each, over the same tables.
 *
 * Compares our API, without and with its cache, with one SQL statement behind node:http, Mercurius with JIT, and
 * PostGraphile 5. They take turns in one run. First, their results are compared cell by cell.
 */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  const end = await setup();
  const database = await testDatabase();
  const peers = installPeers();
  const stops: (() => Promise<void>)[] = [];
  try {
    await (await openDatabase({ databaseUrl: database.url, dataDir: tmpdir() })).close();
    await loadAuthority(database.url, 850);
    const client = new Client({ connectionString: database.url });
    // The database is dropped while this client is connected. Ignoring that error keeps an earlier one visible.
    client.on("error", () => undefined);
    await client.connect();
    // One version of each count, as after a first load. With a history, every server would have to read it.
    await client.query("truncate tally, tally_span");
    await etl(database.url, "recount");
    await makeBenchViews(client, authority);
    await client.query("vacuum analyze tally");
    await client.end();

    const own = await startServer(database);
    stops.push(own.stop);
    const peer = async (name: string) => {
      const port = await freePort();
      const child = spawn(process.execPath, [path.join(peers, `${name}.mjs`), String(port), database.url], {
        cwd: peers,
        env: { ...process.env, NODE_ENV: "production" },
        stdio: ["ignore", "ignore", "inherit"],
      });
      stops.push(() => stopped(child satisfies ChildProcess));
      const url = `http://127.0.0.1:${port}/graphql`;
      await answering(url);
      return url;
    };
    const withoutArguments = scorecardQuery.replace(/\(period: \{[^}]*\}\)/, "");
    const contenders: Contender[] = [
      { what: "one statement building the JSON, node:http", url: await peer("hand-written"), query: scorecardQuery },
      { what: "Children First, no cached answer", url: own.url, query: scorecardQuery, headers: own.notKept },
      { what: "Mercurius with JIT", url: await peer("mercurius"), query: withoutArguments },
      { what: "PostGraphile 5", url: await peer("postgraphile"), query: viewsQuery },
      { what: "Children First, answer cached", url: own.url, query: scorecardQuery, headers: own.withToken },
      { what: "the same, for a browser's session", url: own.url, query: scorecardQuery, headers: own.withSession },
    ];
    await compareAnswers(contenders);
    const measured = new Map<string, number[]>(contenders.map(({ what }) => [what, []]));
    for (let run = 0; run < runs; run += 1)
      for (const contender of contenders) measured.get(contender.what)!.push(await requestsPerSecond(peers, contender));
    const median = (what: string) => measured.get(what)!.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
    const floor = median(contenders[0]!.what);
    const rows = contenders.map(({ what }) => [
      what,
      ...measured.get(what)!.map((each) => each.toFixed(0)),
      median(what).toFixed(0),
      `${(median(what) / floor).toFixed(2)} x`,
    ]);
    const count = (await answerOf(contenders[1]!)).rows.length;
    return {
      title: `One scorecard: ${count} KPIs with 13 months each`,
      columns: [
        "requests per second",
        ...Array.from({ length: runs }, (_, run) => `run ${run + 1}`),
        "median",
        "ratio",
      ],
      rows,
      note: `850 children, six years; ${connections} connections, ${seconds} seconds a run, servers and load on the same cores. Must hold: without a cached answer at least 0.80 of the statement and ahead of both peers; cached at least 20 times the peers.`,
    };
  } finally {
    for (const stop of stops) await stop();
    await database.close();
    await end();
    rmSync(peers, { recursive: true, force: true });
  }
}

function installPeers(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "children-first-peers-"));
  cpSync(path.join(import.meta.dirname, "peers"), folder, { recursive: true });
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--silent"], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("The servers to compare with could not be installed.");
  return folder;
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(url, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ query: "{ __typename }" }),
    }).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

type Cell = Readonly<Record<string, unknown>>;

interface Line {
  readonly kpi: { readonly id: string };
  readonly figure: Cell;
  readonly trend: readonly Cell[];
}

/** A row of the API that PostGraphile builds from the views: the same cells under other names. */
interface ViewLine extends Cell {
  readonly kpi: string;
  readonly months: { readonly nodes: readonly Cell[] };
}

interface Answer {
  readonly data: {
    readonly scorecard: { readonly label: string; readonly rows: readonly Line[] };
    readonly allScorecardRows?: { readonly nodes: readonly ViewLine[] };
  };
  readonly errors?: unknown;
}

async function answerOf({ url, query, headers = json }: Contender): Promise<{ label: string; rows: readonly Line[] }> {
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as Answer;
  if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 500));
  if (data.allScorecardRows === undefined) return data.scorecard;
  return {
    label: "",
    rows: data.allScorecardRows.nodes.map(({ kpi, months, ...figure }) => ({
      kpi: { id: kpi },
      figure,
      trend: months.nodes.map(({ start, period, ...cell }) => ({ ...cell, period: { start, label: period } })),
    })),
  };
}

/** Checks that every server returns the same figures. KPIs that are not counted are left out of ours. */
async function compareAnswers(contenders: readonly Contender[]): Promise<void> {
  const [expected, ...others] = await Promise.all(contenders.map(answerOf));
  const known = new Map(expected!.rows.map((row) => [row.kpi.id, row]));
  for (const [index, { rows }] of others.entries())
    for (const [id, row] of known) {
      const other = rows.find(({ kpi }) => kpi.id === id);
      // A KPI without facts has no row in our scorecard.
      if (other === undefined && [row.figure, ...row.trend].every(({ status }) => status === "NOT_AVAILABLE")) continue;
      const [a, b] = [flat(row), other && flat(other)];
      if (a !== b) throw new Error(`${contenders[index + 1]!.what} answers otherwise for ${id}:\n${a}\n${b}`);
    }
}

function flat({ figure, trend }: Line): string {
  const cell = ({ value, status, display, rag }: Cell) =>
    [typeof value === "number" ? value.toPrecision(12) : value, status, display, rag].join("|");
  return [
    cell(figure),
    figure["numerator"],
    figure["denominator"],
    figure["pending"],
    figure["exempt"],
    ...trend.map(cell),
  ].join(" ");
}

async function requestsPerSecond(peers: string, { url, query, headers = json }: Contender): Promise<number> {
  const autocannon = createRequire(path.join(peers, "package.json"))("autocannon") as (options: object) => Promise<{
    requests: { average: number };
    non2xx: number;
    errors: number;
  }>;
  const options = { url, method: "POST", headers, body: JSON.stringify({ query }), connections };
  await autocannon({ ...options, duration: 2 });
  const { requests, non2xx, errors } = await autocannon({ ...options, duration: seconds });
  if (non2xx + errors > 0) throw new Error(`${url} failed ${non2xx + errors} requests.`);
  return requests.average;
}
