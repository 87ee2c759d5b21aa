import type { Query } from "@children-first/schema";
import { DatasetEntity, DatasetMeasureEntity, type EntityManager } from "@children-first/schema/records";
import { sql } from "@children-first/schema/sql";
import DataLoader from "dataloader";
import {
  type DatasetFilterType,
  type DatasetMeasureType,
  datasetMeasureType,
  datasetType,
  type DatasetType,
} from "./dataset.type.ts";

/** All datasets by title, or the one with an id. */
export async function datasetsOf(em: EntityManager, id: string | null): Promise<DatasetType[]> {
  const where = { undone: false, ...(id !== null && { code: id }) };
  const rows = await em.qb(DatasetEntity).select("*").where(where).orderBy({ title: "asc", code: "asc" }).execute();
  return rows.map(datasetType);
}

/** The measures of datasets, in the order of the file. Keys are numbers of datasets. */
export function measuresBatch(em: EntityManager): DataLoader<number, DatasetMeasureType[]> {
  return new DataLoader(async (datasets) => {
    const rows = await em
      .qb(DatasetMeasureEntity)
      .select("*")
      .where({ undone: false, dataset: { $in: datasets } })
      .orderBy({ position: "asc" })
      .execute();
    const byDataset = Map.groupBy(rows, (row) => row.dataset);
    return datasets.map((dataset) => (byDataset.get(dataset) ?? []).map(datasetMeasureType));
  });
}

/** The filters of datasets, with every option that has a current row. Keys are numbers of datasets. */
export function filtersBatch(query: Query): DataLoader<number, DatasetFilterType[]> {
  return new DataLoader(async (datasets) => {
    const rows = await query<DatasetFilterType & { dataset: number }>(
      sql`select f.dataset_id as dataset, f.code as id, f.label, f.position,
              array(select distinct c.options[f.position] from filter_combination c
                    where c.dataset_id = f.dataset_id and not c.undone and c.options[f.position] is not null order by 1) as options
       from dataset_filter f where not f.undone and f.dataset_id = any (${datasets}) order by f.position`,
    );
    const byDataset = Map.groupBy(rows, (row) => row.dataset);
    return datasets.map((dataset) => byDataset.get(dataset) ?? []);
  });
}

/** The current rows and time periods of datasets. Keys are numbers of datasets. */
export function extentBatch(query: Query): DataLoader<number, { rows: number; timePeriods: string[] }> {
  return new DataLoader(async (datasets) => {
    const rows = await query<{ dataset: number; rows: number; timePeriods: string[] }>(
      sql`select o.dataset_id as dataset, sum(o.rows)::int as rows, array_agg(distinct t.code order by t.code) as "timePeriods"
       from (select dataset_id, time_period_id, count(*) as rows from observation
             where superseded_by is null and dataset_id = any (${datasets}) group by 1, 2) o
       join time_period t on t.id = o.time_period_id
       group by 1`,
    );
    const byDataset = new Map(rows.map((row) => [row.dataset, row]));
    return datasets.map((dataset) => byDataset.get(dataset) ?? { rows: 0, timePeriods: [] });
  });
}
