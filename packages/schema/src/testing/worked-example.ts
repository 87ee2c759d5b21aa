import { Client } from "pg";
import { queryOn } from "../database/query-on.ts";
import { testDatabase } from "./test-database.ts";
import { derivedFacts, type Fact, type FactColumnType, factColumns, facts } from "../facts.ts";
import { keepOrganisation } from "../engine/counting/organisation/keep-organisation.ts";
import type { Day } from "../words/day.ts";
import { type Period, period } from "../words/period.ts";
import { readAllEvidence } from "../engine/figures/all-evidence.ts";
import type { Query } from "../words/query.ts";
import type { Figure } from "../engine/figures/figure.ts";
import { figureOf } from "../engine/figures/figure-of.ts";
import { keepTallies } from "../engine/counting/keep-tallies.ts";
import { kpiOf } from "../kpis.ts";
import { sql } from "../words/sql.ts";

/**
 * The rows of facts, by table. A row has the columns that matter; other required columns get a value without meaning.
 */
export type ExampleFacts = Readonly<
  Record<string, readonly Readonly<Record<string, string | number | boolean | null>>[]>
>;

/** Cases that can be counted by hand, and the figure that is asked for. */
export interface WorkedExample {
  readonly kpi: string;
  /** The last day that the extracts cover. */
  readonly known: Day;
  readonly facts: ExampleFacts;
  /** Whether the records begin with the first row of each fact. Default: they go back further than anything counted. */
  readonly recordsBegin?: boolean;
  /** A month, by its first day, or any other period. */
  readonly of: Day | Period;
  /** The org unit; left out, the authority. */
  readonly unit?: string;
}

/** A database in which worked examples are counted, each undone before the next. */
export interface WorkedExamples {
  /** @throws Error for an unknown KPI, or a column that a fact does not have */
  figure(example: WorkedExample): Promise<Figure>;
  close(): Promise<void>;
}

/** ONS code of the authority of every example. */
export const exampleAuthority = "E10000032";

/**
 * Opens a database for the worked examples of one test file.
 *
 * @example
 * const examples = await openWorkedExamples();
 * afterAll(() => examples.close());
 *
 * test("the first referral of a child is not a re-referral", async () => {
 *   const figure = await examples.figure({
 *     kpi: "re-referrals-12-months",
 *     known: "2024-03-31",
 *     of: "2024-03-01",
 *     facts: { cin_episodes: [{ cine_person_id: "A", cine_referral_date: "2024-03-01" }] },
 *   });
 *   expect(figure).toMatchObject({ numerator: 0, denominator: 1 });
 * });
 */
export async function openWorkedExamples(): Promise<WorkedExamples> {
  const database = await testDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const query = queryOn(client);
  return {
    async figure({ kpi: id, known, facts: rows, of, unit = exampleAuthority, recordsBegin = false }) {
      const kpi = kpiOf(id);
      if (kpi === undefined) throw new Error(`No KPI has the id ${id}.`);
      await client.query("begin");
      try {
        // A source without a row is loaded too, so that zero is a known count.
        for (const fact of facts) await insertExampleRows(query, fact, known, rows[fact.table] ?? []);
        for (const fact of derivedFacts) await insertExampleRows(query, fact, known, rows[fact.table] ?? []);
        // The tree of teams, where the figure is of one: a row of `department` with the code T1 is "E10000032:T1".
        if (unit !== exampleAuthority) await keepOrganisation(query, exampleAuthority, undefined);
        await keepTallies(query, {
          authority: exampleAuthority,
          cause: null,
          kpis: [kpi],
          reachBack: !recordsBegin,
        });
        const evidenceOf = await readAllEvidence(query, {
          authority: exampleAuthority,
          kpis: [kpi],
          areas: [],
          units: [unit],
        });
        return figureOf(
          kpi,
          evidenceOf(kpi, unit),
          exampleAuthority,
          typeof of === "string" ? period("MONTH", of) : of,
        );
      } finally {
        await client.query("rollback");
      }
    },
    async close() {
      await client.end();
      await database.close();
    },
  };
}

/** Loads rows of one fact for the authority of every example. The extract is of the last known day. */
export async function insertExampleRows(
  query: Query,
  fact: Fact,
  known: Day,
  rows: ExampleFacts[string],
): Promise<void> {
  const [load] = await query<{ id: number }>(
    sql`insert into load (loader, loader_version, file, sha256, bytes, status, as_at, started_at, finished_at, target_table, authority)
     values ('example', 1, ${`${fact.table}.csv`}, ${`${fact.table}.csv`}, 0, 'LOADED', (${known} || ' 23:00 Europe/London')::timestamptz, now(), now(), ${fact.table}, ${exampleAuthority}) returning id`,
  );
  for (const [index, row] of rows.entries()) {
    const unknown = Object.keys(row).filter((name) => !Object.hasOwn(fact.columns, name));
    if (unknown.length > 0) throw new Error(`${fact.table} has no column ${unknown.join(", ")}.`);
    const columns = factColumns(fact);
    const values = columns.map(({ name, type, required, codes }) =>
      row[name] !== undefined ? row[name] : required ? (codes?.[0] ?? meaningless(type, index)) : null,
    );
    const names = columns.map(({ name }) => sql.identifier(name));
    await query(
      sql`insert into ${sql.identifier(fact.table)} (authority, ${sql.join(names)}, source_row, written_by)
       values (${exampleAuthority}, ${sql.join(values)}, ${index + 2}, ${load!.id})`,
    );
  }
}

function meaningless(type: FactColumnType, index: number): string | number | boolean {
  const values: Readonly<Record<FactColumnType, string | number | boolean>> = {
    text: "-",
    identifier: `X${index + 1}`,
    code: "-",
    month: "2000-01",
    date: "2000-01-01",
    instant: "2000-01-01T00:00:00Z",
    integer: 0,
    number: 0,
    "yes-no": false,
  };
  return values[type];
}
