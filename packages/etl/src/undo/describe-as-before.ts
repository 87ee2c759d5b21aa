import type { Client } from "pg";

/**
 * Gives a published table the title, columns, labels and load that it had before a load that is being undone. A table, column
 * or category that only undone loads have is set aside; the next load that has it brings it back.
 */
export async function describeAsBefore(client: Client, code: string | null, undone: number): Promise<void> {
  const datasets = await client.query<{ id: number }>("select id from dataset where code = $1 and written_by = $2", [
    code,
    undone,
  ]);
  const [dataset] = datasets.rows;
  if (dataset === undefined) return;
  const earlier = await client.query<{ load: number; description: object | null }>(
    `select l.id as load, d.description from current_load l left join dataset_description d on d.load_id = l.id
     where l.target_table = $1 and l.authority is null order by l.id desc limit 1`,
    [code],
  );
  const [before] = earlier.rows;
  if (before === undefined) await client.query("update dataset set undone = true where id = $1", [dataset.id]);
  else if (before.description === null)
    await client.query("update dataset set written_by = $2 where id = $1", [dataset.id, before.load]);
  else await restore(client, dataset.id, before.load, JSON.stringify(before.description));
  await client.query(
    `update filter_combination c set undone = true
     where c.dataset_id = $1 and not c.undone and c.id in (
       select o.combination_id from observation o join load w on w.id = o.written_by
       where o.dataset_id = $1 group by o.combination_id having bool_and(w.undone_at is not null))`,
    [dataset.id],
  );
}

async function restore(client: Client, dataset: number, load: number, description: string): Promise<void> {
  await client.query(
    `update dataset d set written_by = $2, series = b.series, kind = b.kind, title = b.title, publisher = b.publisher, licence = b.licence
     from jsonb_to_record($3::jsonb) as b (series text, kind text, title text, publisher text, licence text) where d.id = $1`,
    [dataset, load, description],
  );
  for (const [table, list, columns] of [
    ["dataset_filter", "filters", ["label"]],
    ["dataset_measure", "measures", ["label", "unit"]],
  ] as const) {
    await client.query(
      `update ${table} c set undone = true
       where c.dataset_id = $1 and not exists (select from jsonb_array_elements($2::jsonb -> '${list}') as b where b ->> 'code' = c.code)`,
      [dataset, description],
    );
    await client.query(
      `update ${table} c set ${columns.map((column) => `${column} = b ->> '${column}'`).join(", ")}
       from jsonb_array_elements($2::jsonb -> '${list}') as b where c.dataset_id = $1 and b ->> 'code' = c.code`,
      [dataset, description],
    );
  }
}
