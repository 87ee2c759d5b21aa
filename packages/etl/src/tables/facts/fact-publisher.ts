import { dayOf } from "@children-first/schema";
import type { Fact } from "@children-first/schema/facts";
import { sql, type Sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { alikeChildren } from "../../children/alike-children.ts";
import type { FactPlan } from "./fact-plan.ts";
import { type Kept, keptNote } from "../kept-note.ts";
import type { PublisherOptions } from "../table-kind.ts";
import { withNotes, type PublishedCounts, type Publisher } from "../publisher.ts";
import { refuseContradictions, withdrawContradicted } from "./contradictions.ts";
import type { DerivedLoad } from "./derivation.ts";
import { derivations } from "../../derivations.ts";
import { headingOf } from "./fact-header.ts";
import { factRows } from "./fact-rows.ts";
import { columnList, doubtfulKey, factStaging, keyList, sameKey, sameKnownKey, unreadKey } from "./fact-sql.ts";
import { judgeRows } from "./judge-rows.ts";
import { rowsInWords } from "./rows-in-words.ts";
import { keepUnreadCells } from "./unread-cells.ts";
import { missedRows } from "./missed-rows.ts";
import { orphanNotes } from "./orphan-notes.ts";

/**
 * Brings a fact's table up to date with a file, for one authority. Equal rows stay, changed rows are superseded, and
 * new rows are added. The disposition decides about missing rows. A refused row leaves its earlier version current.
 * When real data replaces sample data, or a merged file is whole, missing rows are withdrawn.
 */
export async function factPublisher(
  client: Client,
  plan: FactPlan,
  { replacesSample, whole, hasAddresses }: PublisherOptions,
): Promise<Publisher> {
  const { fact, authority } = plan;
  await client.query(factStaging(fact));
  const rows = factRows(plan, dayOf(new Date()));
  const disposition = replacesSample || (whole && plan.disposition === "merge") ? "snapshot" : plan.disposition;
  return {
    ...rows,
    async publish(load) {
      await client.query("analyze staged");
      await refuseRepeats(client, plan);
      await refuseContradictions(client, plan);
      const judged = await judgeRows(client, plan, rows.findings());
      if (judged.refused !== undefined) return { loaded: 0, changed: 0, unchanged: 0, withdrawn: 0, ...judged };
      // What stands is the sample's, and none of it is an earlier version of a row of the file.
      const unread = replacesSample ? [] : rows.unreadKeys();
      const { note, ...counts } = await bringUpToDate(client, { ...plan, disposition }, load, unread);
      // Autovacuum comes a minute later. Without statistics the comparisons with other facts below go row by row.
      await client.query(sql`analyze ${sql.identifier(fact.table)}`);
      const notes = [
        ...plan.notes,
        ...(note === undefined ? [] : [note]),
        ...(disposition === "merge" ? await stayingRows(client, plan, load) : []),
        ...(await deriveFrom(client, fact, { authority, load })),
        ...(await withdrawContradicted(client, fact, authority, load)),
        ...(await orphanNotes(client, plan)),
      ];
      const blanked = rows.hasBlanked() ? await keepUnreadCells(client, plan, load, hasAddresses) : [];
      const missed = await missedRows(client, plan);
      const findings = [...judged.findings, ...blanked, ...missed, ...(await alikeChildren(client, plan))];
      return withNotes({ ...counts, findings }, notes);
    },
  };
}

/**
 * Keeps one of several equal rows with one natural key. If they differ, refuses them all, because none is known to be
 * right and their order must not decide.
 */
async function refuseRepeats(client: Client, plan: FactPlan): Promise<void> {
  const { fact } = plan;
  const repeated = await client.query(sql`
    create temp table repeated on commit drop as
    select ${keyList(fact)} from staged where words is null group by ${keyList(fact)} having count(*) > 1`);
  if (repeated.rowCount === 0) return;
  // A column with one value in the whole file does not distinguish two of its rows.
  const headings = fact.key.filter((name) => plan.given?.[name] === undefined).map((name) => headingOf(plan, name));
  await client.query(sql`
    with compared as (
      select ${keyList(fact, "s")}, min(s.row) as first, min(s.ctid) as place, count(distinct row(${columnList(fact, "s")})::text) > 1 as differ,
        array_to_string((array_agg(s.row order by s.row))[1:5], ', ') as rows
      from staged s join repeated r on ${sameKey(fact, "r", "s")} where s.words is null group by ${keyList(fact, "s")}
    )
    update staged s set words = case when c.differ
      then array[${headings[0]!}, 'duplicate-key', format(
        'Row %s: rows %s have the same %s and differ, so it is not clear which of them is right, and none is loaded. Keep the right one.',
        s.row, c.rows, ${headings.join(", ")}::text)]
      else array[null, 'duplicate-row', format(
        'Row %s repeats row %s word for word. Row %s is kept. Remove one of them.', s.row, c.first, c.first)] end
    from compared c where s.words is null and ${sameKey(fact, "c", "s")} and (c.differ or s.ctid > c.place)`);
}

async function bringUpToDate(
  client: Client,
  plan: FactPlan,
  load: number,
  unread: readonly number[],
): Promise<PublishedCounts> {
  const { fact, authority, disposition } = plan;
  const table = sql.identifier(fact.table);
  const current = sql`t.authority = ${authority} and t.superseded_by is null`;
  const insert = sql`
    insert into ${table} (authority, ${columnList(fact)}, source_row, written_by)
    select ${authority}, ${columnList(fact, "s")}, s.row, ${load} from staged s`;
  const any = await client.query(sql`select from ${table} t where ${current} limit 1`);
  if (any.rowCount === 0) {
    const added = await client.query(sql`${insert} where s.words is null`);
    return { loaded: added.rowCount ?? 0, changed: 0, unchanged: 0, withdrawn: 0 };
  }
  const compared = sql`
    create temp table incoming on commit drop as
    select s.ctid as place, t.id as earlier,
      t.id is not null and row(${columnList(fact, "t")}) is not distinct from row(${columnList(fact, "s")}) as same
    from staged s left join ${table} t on ${current} and ${sameKey(fact, "t", "s")} where s.words is null`;
  await client.query(compared.literal());
  await client.query("analyze incoming");
  if (disposition === "append") await refuseRewritten(client);
  const changed = await client.query(
    sql`update ${table} t set superseded_by = ${load} from incoming i where t.id = i.earlier and not i.same`,
  );
  const withdrawal = await withdraw(client, plan, load, current, unread);
  const added = await client.query(sql`${insert} join incoming i on i.place = s.ctid where not i.same`);
  const same = await client.query<{ count: number }>("select count(*)::integer as count from incoming where same");
  return {
    loaded: added.rowCount ?? 0,
    changed: changed.rowCount ?? 0,
    unchanged: same.rows[0]?.count ?? 0,
    ...withdrawal,
  };
}

/** Recorded events never change. Refuses a row that differs from the current one of its key. */
async function refuseRewritten(client: Client): Promise<void> {
  await client.query(`
    with rewritten as (delete from incoming where earlier is not null and not same returning place)
    update staged s set words = array[null, 'already-recorded', format(
      'Row %s has the key of a row that was loaded before, and says something else. Recorded events do not change: give it a key of its own.', s.row)]
    from rewritten r where s.ctid = r.place`);
}

/**
 * Withdraws the current rows that are missing from the file. A refused row is not missing. If its key is not known, no
 * row that it can be is withdrawn, and the note says how many stay.
 */
async function withdraw(
  client: Client,
  plan: FactPlan,
  load: number,
  current: Sql,
  unread: readonly number[],
): Promise<Pick<PublishedCounts, "withdrawn" | "note">> {
  const { fact, disposition } = plan;
  if (disposition === "append" || disposition === "merge") return { withdrawn: 0 };
  if (unread.includes(doubtfulKey)) await decideDoubtfulKeys(client, plan, current);
  const period =
    disposition === "snapshot" || disposition === "window" ? null : sql.identifier(disposition.replacePeriod);
  const scope =
    period === null
      ? sql.empty
      : sql`and t.${period} in (select distinct s.${period} from staged s where s.words is null)`;
  const table = sql`${sql.identifier(fact.table)} t`;
  const missing = sql`${current} ${scope}
    and not exists (select from incoming i where i.earlier = t.id)
    and not exists (select from staged s where s.words is not null and s.unread is null and ${sameKey(fact, "s", "t")})`;
  // One condition for each combination of known parts, because only equal columns can be compared by hashing.
  const masks = [...new Set(unread.map((mask) => (mask === doubtfulKey ? unreadKey(fact) : mask)))];
  const otherThan = masks.map(
    (mask) => sql`
    and not exists (select from staged s where s.unread = ${mask} and ${sameKnownKey(fact, mask, "s", "t")})`,
  );
  const gone = await client.query(
    sql`update ${table} set superseded_by = ${load} where ${missing} ${sql.join(otherThan, " ")}`,
  );
  const withdrawn = gone.rowCount ?? 0;
  if (masks.length === 0) return { withdrawn };
  const { rows } = await client.query<Kept>(sql`
    select (select count(*)::integer from ${table} where ${missing}) as kept,
      count(*)::integer as unread, coalesce(min(s.row), 0) as first from staged s where s.unread is not null`);
  return { withdrawn, ...keptNote(rows[0]!) };
}

/** A key that may have shifted is the row's own if a current row has it. Else nothing is known of it. */
async function decideDoubtfulKeys(client: Client, { fact }: FactPlan, current: Sql): Promise<void> {
  await client.query(sql`
    update staged s set unread = case
      when exists (select from ${sql.identifier(fact.table)} t where ${current} and ${sameKey(fact, "t", "s")}) then null
      else ${unreadKey(fact)}::integer end
    where s.unread = ${doubtfulKey}`);
}

/**
 * The note about rows that stand and are not in a file of some of their neighbours, so that it looks like a corrected
 * extract. A file of new rows only is an addition, and has no note.
 */
async function stayingRows(client: Client, { fact, authority }: FactPlan, load: number): Promise<string[]> {
  const key = sql`exists (select from staged s where ${sameKey(fact, "s", "t")})`;
  const table = sql.identifier(fact.table);
  const { rows } = await client.query<{ staying: number; known: boolean }>(sql`
    select count(*) filter (where not ${key})::integer as staying,
      exists (select from ${table} t where t.authority = ${authority} and t.written_by < ${load}
        and (t.superseded_by is null or t.superseded_by = ${load}) and ${key}) as known
    from ${table} t where t.authority = ${authority} and t.superseded_by is null`);
  const { staying = 0, known = false } = rows[0] ?? {};
  if (staying === 0 || !known) return [];
  return [
    `${rowsInWords(staying)} of "${fact.title}" ${staying === 1 ? "stands and is" : "stand and are"} not in this file, and ${staying === 1 ? "stays" : "stay"} counted, because a file of it adds to the earlier ones. If the file is the whole table, load it with --whole: then ${staying === 1 ? "it is" : "they are"} withdrawn.`,
  ];
}

async function deriveFrom(client: Client, fact: Fact, change: DerivedLoad): Promise<string[]> {
  const notes: string[] = [];
  for (const one of derivations) {
    if (one.from !== fact.table) continue;
    notes.push(...(await one.derive(client, change)));
    await client.query(sql`analyze ${sql.join(one.into.map(sql.identifier))}`);
  }
  return notes;
}
