import { tmpdir } from "node:os";
import type { Query } from "@children-first/schema";
import { openDatabase } from "@children-first/schema/database";
import {
  columnsOf,
  DatasetEntity,
  type EntityManager,
  LoadEntity,
  OrgUnitEntity,
} from "@children-first/schema/records";
import { testDatabase } from "@children-first/schema/testing";
import { setup } from "@children-first/schema/testing-setup";
import { sql } from "@children-first/schema/sql";

const runs = 200;

/** The same read three ways: as a statement, by the query builder of an entity manager, and as its entities. */
interface Read {
  readonly name: string;
  readonly statement: () => Promise<unknown[]>;
  readonly builder: () => Promise<unknown[]>;
  readonly entities: () => Promise<unknown[]>;
}

/** How long plain records take to read, without and with an entity manager, each read with a manager of its own. */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  const end = await setup();
  const own = await testDatabase();
  const database = await openDatabase({ databaseUrl: own.url, dataDir: tmpdir() });
  try {
    await fill(database.query);
    const rows: string[][] = [];
    for (const { name, statement, builder, entities } of readsOf(database.query, database.fork)) {
      const ways = [statement, builder, entities];
      const times = ways.map((): number[] => []);
      for (let run = 0; run < runs * 1.25; run += 1) {
        for (const [way, read] of ways.entries()) {
          const started = performance.now();
          await read();
          // The first fifth is for warming up.
          if (run >= runs * 0.25) times[way]!.push(performance.now() - started);
        }
      }
      rows.push([name, ...times.map((each) => each.toSorted((a, b) => a - b)[runs / 2]!.toFixed(2))]);
    }
    return {
      title: "Reading plain records",
      columns: ["", "statement (ms)", "query builder (ms)", "entities (ms)"],
      rows,
      note: `Median of ${runs} reads, the three ways in turn, in one process. Where the line is drawn by these figures: docs/decisions/0008-where-the-entity-manager-ends.md.`,
    };
  } finally {
    await database.close();
    await own.close();
    await end();
  }
}

function readsOf(query: Query, fork: () => EntityManager): Read[] {
  const units = Array.from({ length: 200 }, (_, index) => `E10000032:T${index + 1}`);
  const loads = (limit: number) =>
    sql`select ${columnsOf(fork(), LoadEntity, "l")} from load l order by l.id desc limit ${limit}`;
  const ofUnits = (ids: readonly string[]): Omit<Read, "name"> => ({
    statement: () =>
      query(sql`select ${columnsOf(fork(), OrgUnitEntity, "u")} from org_unit u where u.id = any (${ids})`),
    builder: () =>
      fork()
        .qb(OrgUnitEntity)
        .select("*")
        .where({ id: { $in: ids } })
        .execute(),
    entities: () => fork().find(OrgUnitEntity, { id: { $in: ids } }),
  });
  return [
    ...[1, 50, 1000].map((limit) => ({
      name: limit === 1 ? "the newest load" : `a page of ${limit} loads`,
      statement: () => query(loads(limit)),
      builder: () => fork().qb(LoadEntity).select("*").orderBy({ id: "desc" }).limit(limit).execute(),
      entities: () => fork().find(LoadEntity, {}, { orderBy: { id: "desc" }, limit }),
    })),
    {
      name: "50 datasets",
      statement: () =>
        query(sql`select ${columnsOf(fork(), DatasetEntity, "d")} from dataset d where not d.undone order by d.title`),
      builder: () => fork().qb(DatasetEntity).select("*").where({ undone: false }).orderBy({ title: "asc" }).execute(),
      entities: () => fork().find(DatasetEntity, { undone: false }, { orderBy: { title: "asc" } }),
    },
    { name: "an org unit by its id", ...ofUnits(units.slice(0, 1)) },
    { name: "200 org units by their ids", ...ofUnits(units) },
  ];
}

async function fill(query: Query): Promise<void> {
  await query(
    sql`insert into load (loader, loader_version, file, sha256, bytes, status, as_at, started_at, finished_at, rows_read, rows_loaded,
       rows_unchanged, rows_withdrawn, rows_refused)
     select 'bench', 1, 'file ' || n, md5(n::text), n, 'LOADED', now(), now(), now(), n, n, 0, 0, 0 from generate_series(1, 1000) n`,
  );
  await query(
    sql`insert into dataset (code, series, kind, title, publisher, licence, written_by, undone)
     select 'dataset_' || n, 'dataset', 'STATISTICS', 'Dataset ' || n, 'DfE', 'OGL', 1, false from generate_series(1, 50) n`,
  );
  await query(
    sql`insert into org_unit (id, authority, name, kind, source_code)
     select 'E10000032:T' || n, 'E10000032', 'Team ' || n, 'TEAM', 'T' || n from generate_series(1, 200) n`,
  );
}
