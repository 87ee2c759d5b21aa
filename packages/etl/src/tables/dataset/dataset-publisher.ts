import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { FileRefusal } from "../../refusal.ts";
import type { DatasetPlan } from "./dataset-plan.ts";
import { datasetStager, datasetStaging, type Positions } from "./dataset-stager.ts";
import { type Kept, keptNote } from "../kept-note.ts";
import { withNotes, type PublishedCounts, type Publisher } from "../publisher.ts";

/**
 * Brings a published table up to date with a file. Equal rows stay, changed rows are superseded, new rows are added,
 * and missing rows are withdrawn. A refused row leaves its earlier version current.
 */
export async function datasetPublisher(client: Client, plan: DatasetPlan): Promise<Publisher> {
  const { code } = plan.dataset;
  const filters = await positions(client, "dataset_filter", code, plan.filters);
  const measures = await positions(client, "dataset_measure", code, plan.measures);
  await client.query(datasetStaging);
  return {
    ...datasetStager(plan, filters, measures),
    async publish(load) {
      const dataset = await describe(client, plan, load, filters, measures);
      await intern(client, dataset);
      await refuseRepeats(client, plan.guessed ?? []);
      const { note, ...counts } = await bringUpToDate(client, dataset, load);
      return withNotes(counts, [...(plan.notes ?? []), ...(note === undefined ? [] : [note])]);
    },
  };
}

async function positions(
  client: Client,
  table: "dataset_filter" | "dataset_measure",
  dataset: string,
  columns: readonly { code: string }[],
): Promise<Positions> {
  const { rows } = await client.query<{ code: string; position: number; undone: boolean }>(
    sql`select c.code, c.position, c.undone from ${sql.raw(table)} c join dataset d on d.id = c.dataset_id where d.code = ${dataset} order by c.position`,
  );
  // A column of undone loads alone keeps its place. It is used again if this file has it.
  const taken = rows.filter(({ code, undone }) => !undone || columns.some((column) => column.code === code));
  const places = new Map(taken.map((row) => [row.code, row.position - 1]));
  let next = rows.at(-1)?.position ?? 0;
  for (const { code } of columns) if (!places.has(code)) places.set(code, next++);
  return places;
}

/** Writes the title of the dataset and the labels of its columns. Returns its id. */
async function describe(
  client: Client,
  plan: DatasetPlan,
  load: number,
  filters: Positions,
  measures: Positions,
): Promise<number> {
  const { code, series, kind, title, publisher, licence } = plan.dataset;
  const { rows } = await client.query<{ id: number }>(
    sql`insert into dataset (code, series, kind, title, publisher, licence, written_by) values (${code}, ${series}, ${kind}, ${title}, ${publisher}, ${licence}, ${load})
     on conflict (code) do update set series = excluded.series, kind = excluded.kind, title = excluded.title,
       publisher = excluded.publisher, licence = excluded.licence, written_by = excluded.written_by, undone = false
     returning id`,
  );
  const dataset = rows[0]!.id;
  const place = (at: Positions, name: string) => (at.get(name) ?? 0) + 1;
  await client.query(
    sql`insert into dataset_filter (dataset_id, position, code, label)
     select ${dataset}, * from unnest(${plan.filters.map((f) => place(filters, f.code))}::integer[], ${plan.filters.map((f) => f.code)}::text[], ${plan.filters.map((f) => f.label)}::text[])
     on conflict (dataset_id, code) do update set label = excluded.label, undone = false`,
  );
  await client.query(
    sql`insert into dataset_measure (dataset_id, position, code, label, unit)
     select ${dataset}, * from unnest(${plan.measures.map((m) => place(measures, m.code))}::integer[], ${plan.measures.map((m) => m.code)}::text[], ${plan.measures.map((m) => m.label)}::text[], ${plan.measures.map((m) => m.unit)}::text[])
     on conflict (dataset_id, code) do update set label = excluded.label, unit = excluded.unit, undone = false`,
  );
  await client.query(
    sql`insert into dataset_description (load_id, dataset_id, description) select ${load}, id, description from described_dataset where id = ${dataset}`,
  );
  return dataset;
}

/** Gives the periods and combinations of the staged rows their ids, and adds new ones. */
async function intern(client: Client, dataset: number): Promise<void> {
  await client.query("analyze staged");
  // In one order, so that of two loads with the same new periods one waits, and there is no deadlock.
  await client.query(`
    insert into time_period (code, identifier)
    select distinct words[1], words[2] from staged where row is null and period is not null order by 1, 2
    on conflict do nothing`);
  await client.query(
    sql`insert into filter_combination (dataset_id, options)
     select distinct ${dataset}::integer, words from staged where row is null and combination is not null
     on conflict do nothing`,
  );
  // A combination of undone loads alone is used again.
  await client.query(
    sql`update filter_combination c set undone = false from staged s
     where c.dataset_id = ${dataset} and c.undone and s.row is null and s.combination is not null and s.words = c.options`,
  );
  await client.query(`
    create temp table staged_period on commit drop as
    select s.period as number, t.id from staged s
    join time_period t on t.code = s.words[1] and t.identifier = s.words[2] where s.row is null and s.period is not null`);
  const combinations = sql`
    create temp table staged_combination on commit drop as
    select s.combination as number, c.id from staged s
    join filter_combination c on c.dataset_id = ${dataset} and c.options = s.words where s.row is null and s.combination is not null`;
  await client.query(combinations.literal());
  await client.query("analyze staged_period, staged_combination");
}

/**
 * Refuses a second row for the same area, period and filters, because neither is known to be right.
 *
 * @throws {FileRefusal} if that would be half of the rows, and one of the `guessed` measures may be a filter that
 *   distinguishes them
 */
async function refuseRepeats(client: Client, guessed: readonly string[]): Promise<void> {
  const repeats = await client.query(`
    with keyed as (
      select s.row, s.area, p.id as period, c.id as combination
      from staged s join staged_period p on p.number = s.period join staged_combination c on c.number = s.combination
      where s.row is not null and s.words is null
    ), repeated as (
      select area, period, combination, min(row) as first from keyed group by area, period, combination having count(*) > 1
    )
    update staged s set words = array[null, 'duplicate-row', format(
      'Row %s repeats row %s: the same area, period and filters. Row %s is kept. Remove one of them, or add the column that tells them apart.',
      k.row, r.first, r.first)]
    from repeated r join keyed k on k.area = r.area and k.period = r.period and k.combination = r.combination and k.row > r.first
    where s.row = k.row`);
  if (guessed.length === 0 || !repeats.rowCount) return;
  const { rows } = await client.query<{ count: number }>("select count(row)::integer as count from staged");
  if (repeats.rowCount * 2 < (rows[0]?.count ?? 0)) return;
  throw new FileRefusal(
    "unclear-columns",
    `Most rows have the area, period and filters of another row, so a column of numbers must be a filter, such as an age or a year. ` +
      `Which of ${guessed.slice(0, 10).join(", ")} it is, the file does not say: put its meta file beside it, with col_name and col_type (Filter or Indicator) for each column.`,
  );
}

const stagedRows = sql`
  from staged s join staged_period p on p.number = s.period join staged_combination c on c.number = s.combination
  where s.row is not null and s.words is null`;

async function bringUpToDate(client: Client, dataset: number, load: number): Promise<PublishedCounts> {
  const current = await client.query(
    sql`select from observation where dataset_id = ${dataset} and superseded_by is null limit 1`,
  );
  if (current.rowCount === 0) {
    const added = await client.query(sql`
      insert into observation (dataset_id, area_id, time_period_id, combination_id, "values", symbols, source_row, written_by)
      select ${dataset}, s.area, p.id, c.id, s."values", s.symbols, s.row, ${load} ${stagedRows}`);
    return { loaded: added.rowCount ?? 0, changed: 0, unchanged: 0, withdrawn: 0 };
  }
  const incoming = sql`
    create temp table incoming on commit drop as
    select i.*, o.id as earlier,
      o.id is not null and o."values" is not distinct from i."values" and o.symbols is not distinct from i.symbols as same
    from (select s.row, s.area, p.id as period, c.id as combination, s."values", s.symbols ${stagedRows}) i
    left join observation o on o.dataset_id = ${dataset} and o.superseded_by is null
      and o.area_id = i.area and o.time_period_id = i.period and o.combination_id = i.combination`;
  await client.query(incoming.literal());
  await client.query("analyze incoming");
  // A refused row without a period has no known key at all, so that it can be any row. Without an area alone, it can be
  // that of any area.
  const closed = await client.query<{ changed: number; withdrawn: number } & Kept>(sql`
    with refused as materialized (
      select s.row, s.area, p.id as period, c.id as combination
      from staged s left join staged_period p on p.number = s.period left join staged_combination c on c.number = s.combination
      where s.row is not null and s.words is not null
    ), differing as (
      select o.id, i.row is not null as changed, i.row is null and (
          exists (select from refused where period is null)
          or (o.time_period_id, o.combination_id) in (select period, combination from refused where area is null and period is not null)) as kept
      from observation o left join incoming i on i.earlier = o.id
      where o.dataset_id = ${dataset} and o.superseded_by is null and i.same is not true
        and (i.row is not null or not exists (
          select from refused r where r.area = o.area_id and r.period = o.time_period_id and r.combination = o.combination_id))
    ), closing as (
      update observation o set superseded_by = ${load} from differing d where o.id = d.id and not d.kept returning d.changed
    )
    select count(*) filter (where changed)::integer as changed, count(*) filter (where not changed)::integer as withdrawn,
      (select count(*)::integer from differing where kept) as kept,
      (select count(*)::integer from refused where area is null) as unread,
      (select coalesce(min(row), 0) from refused where area is null) as first
    from closing`);
  const added = await client.query(sql`
    insert into observation (dataset_id, area_id, time_period_id, combination_id, "values", symbols, source_row, written_by)
    select ${dataset}, area, period, combination, "values", symbols, row, ${load} from incoming where not same`);
  const same = await client.query<{ count: number }>("select count(*)::integer as count from incoming where same");
  return {
    loaded: added.rowCount ?? 0,
    changed: closed.rows[0]?.changed ?? 0,
    unchanged: same.rows[0]?.count ?? 0,
    withdrawn: closed.rows[0]?.withdrawn ?? 0,
    ...keptNote(closed.rows[0]!),
  };
}
