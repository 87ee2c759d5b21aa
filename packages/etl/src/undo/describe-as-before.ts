import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";

/**
 * Gives a published table its title, columns, labels and load from before a load that is being undone. A table, column
 * or category of undone loads alone is set aside. The next load that has it brings it back.
 */
export async function describeAsBefore(client: Client, code: string | null, undone: number): Promise<void> {
  const datasets = await client.query<{ id: number }>(
    sql`select id from dataset where code = ${code} and written_by = ${undone}`,
  );
  const [dataset] = datasets.rows;
  if (dataset === undefined) return;
  const earlier = await client.query<{ load: number; description: object | null }>(
    sql`select l.id as load, d.description from current_load l left join dataset_description d on d.load_id = l.id
     where l.target_table = ${code} and l.authority is null order by l.id desc limit 1`,
  );
  const [before] = earlier.rows;
  if (before === undefined) await client.query(sql`update dataset set undone = true where id = ${dataset.id}`);
  else if (before.description === null)
    await client.query(sql`update dataset set written_by = ${before.load} where id = ${dataset.id}`);
  else await restore(client, dataset.id, before.load, JSON.stringify(before.description));
  await client.query(
    sql`update filter_combination c set undone = true
     where c.dataset_id = ${dataset.id} and not c.undone and c.id in (
       select o.combination_id from observation o join load w on w.id = o.written_by
       where o.dataset_id = ${dataset.id} group by o.combination_id having bool_and(w.undone_at is not null))`,
  );
}

async function restore(client: Client, dataset: number, load: number, description: string): Promise<void> {
  await client.query(
    sql`update dataset d set written_by = ${load}, series = b.series, kind = b.kind, title = b.title, publisher = b.publisher, licence = b.licence
     from jsonb_to_record(${description}::jsonb) as b (series text, kind text, title text, publisher text, licence text) where d.id = ${dataset}`,
  );
  for (const [table, list, columns] of [
    ["dataset_filter", "filters", ["label"]],
    ["dataset_measure", "measures", ["label", "unit"]],
  ] as const) {
    const name = sql.identifier(table);
    const before = sql`jsonb_array_elements(${description}::jsonb -> ${list}::text) as b`;
    const described = columns.map((column) => sql`${sql.identifier(column)} = b ->> ${column}::text`);
    await client.query(
      sql`update ${name} c set undone = true
       where c.dataset_id = ${dataset} and not exists (select from ${before} where b ->> 'code' = c.code)`,
    );
    await client.query(
      sql`update ${name} c set ${sql.join(described)}
       from ${before} where c.dataset_id = ${dataset} and b ->> 'code' = c.code`,
    );
  }
}
