import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { isRefusal } from "../../refusal.ts";
import type { NeighbourPlan } from "./neighbour-plan.ts";
import type { Refusal } from "../../refusal.ts";
import { copyArray, copyText, copyNull } from "../copy-text.ts";
import { importCells } from "../import-cells.ts";
import { type Kept, keptNote } from "../kept-note.ts";
import { withNotes, type PublishedCounts, type Publisher } from "../publisher.ts";

/** Brings one year's model of statistical neighbours up to date with a file, by the same rules as a published table. */
export async function neighbourPublisher(client: Client, plan: NeighbourPlan): Promise<Publisher> {
  await client.query(
    "create temp table staged (row integer, la_code text, rank integer, neighbour text, closeness text, words text[]) on commit drop",
  );
  const refused = (row: number, { column, code, message }: Refusal, laCode: string | null) =>
    `${row}\t${laCode === null ? copyNull : copyText(laCode)}\t${copyNull}\t${copyNull}\t${copyNull}\t${copyArray([column, code, message])}\n`;
  return {
    refuse(row, refusal, cells, shifted) {
      const read = shifted ? refusal : plan.row(importCells(cells), row);
      return refused(row, refusal, isRefusal(read) || /[\uFFFD\0]/.test(read.laCode) ? null : read.laCode);
    },
    stage(cells, row) {
      const read = plan.row(importCells(cells), row);
      if (isRefusal(read)) return refused(row, read, null);
      return read.neighbours
        .map(
          ({ laCode, closeness }, index) =>
            `${row}\t${copyText(read.laCode)}\t${index + 1}\t${copyText(laCode)}\t${copyText(closeness)}\t${copyNull}\n`,
        )
        .join("");
    },
    async publish(load) {
      await refuseRepeats(client);
      const { note, ...counts } = await bringUpToDate(client, plan.modelYear, load);
      return withNotes(counts, [...(plan.notes ?? []), ...(note === undefined ? [] : [note])]);
    },
  };
}

/** An authority has one row of ten neighbours. A second row is refused as a whole, so that `staged` has it once. */
async function refuseRepeats(client: Client): Promise<void> {
  await client.query(`
    with first as (select la_code, min(row) as row from staged where words is null group by la_code), repeated as (
      delete from staged s using first f where s.la_code = f.la_code and s.row > f.row returning s.row, f.row as first, s.la_code
    )
    insert into staged (row, la_code, words)
    select distinct row, la_code, array[null, 'duplicate-row', format(
      'Row %s repeats row %s: both are about authority %s. Row %s is kept. Remove one of them.', row, first, la_code, first)]
    from repeated`);
}

async function bringUpToDate(client: Client, modelYear: number, load: number): Promise<PublishedCounts> {
  const incoming = sql`
    create temp table incoming on commit drop as
    select s.*, n.id as earlier, n.id is not null and n.neighbour_la_code = s.neighbour and n.closeness = s.closeness as same
    from staged s left join statistical_neighbour n
      on n.model_year = ${modelYear} and n.superseded_by is null and n.la_code = s.la_code and n.rank = s.rank
    where s.words is null`;
  await client.query(incoming.literal());
  const differing = sql`n.model_year = ${modelYear} and n.superseded_by is null
    and not exists (select from incoming i where i.earlier = n.id and i.same)
    and (n.la_code in (select la_code from incoming)
      or not exists (select from staged r where r.words is not null and r.la_code = n.la_code))`;
  const { rows: unread } = await client.query<Kept>(sql`
    select (select count(distinct la_code)::integer from statistical_neighbour n where ${differing} and la_code not in (select la_code from incoming)) as kept,
      count(*)::integer as unread, coalesce(min(row), 0) as first from staged where words is not null and la_code is null`);
  const isUnread = unread[0]!.unread > 0;
  const closed = await client.query<{ changed: number; withdrawn: number }>(sql`
    with gone as (
      update statistical_neighbour n set superseded_by = ${load}
      where ${differing} and (not ${isUnread} or la_code in (select la_code from incoming))
      returning n.la_code
    )
    select count(distinct la_code) filter (where la_code in (select la_code from incoming))::integer as changed,
      count(distinct la_code) filter (where la_code not in (select la_code from incoming))::integer as withdrawn from gone`);
  await client.query(sql`
    insert into statistical_neighbour (model_year, la_code, rank, neighbour_la_code, closeness, source_row, written_by)
    select ${modelYear}, la_code, rank, neighbour, closeness, row, ${load} from incoming where not same`);
  const rows = await client.query<{ loaded: number; unchanged: number }>(`
    select count(*) filter (where not same)::integer as loaded, count(*) filter (where same)::integer as unchanged
    from (select bool_and(same) as same from incoming group by row) file_row`);
  return {
    loaded: 0,
    unchanged: 0,
    ...rows.rows[0],
    changed: 0,
    withdrawn: 0,
    ...closed.rows[0],
    ...(isUnread ? keptNote(unread[0]!) : {}),
  };
}
