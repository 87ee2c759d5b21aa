import type { Comparators, Query } from "@children-first/schema";
import DataLoader from "dataloader";
import type { AreaRow } from "./area.type.ts";

const columns = `code as id, name, level, la_code as "laCode", region_code as "regionCode"`;

/** Areas by ONS code; null for a code nobody has. One statement a level of the query. */
export function areaBatch(query: Query): DataLoader<string, AreaRow | null> {
  return new DataLoader(async (codes) => {
    const rows = await query<AreaRow>(`select ${columns} from area where code = any ($1)`, [codes]);
    const byCode = new Map(rows.map((row) => [row.id, row]));
    return codes.map((code) => byCode.get(code) ?? null);
  });
}

/** Every area of a level, or of all levels, or those with the codes given; by name, England and the regions first. */
export function areasOf(query: Query, level: string | null, codes: readonly string[] | null): Promise<AreaRow[]> {
  return query<AreaRow>(
    `select ${columns} from area where ($1::text is null or level = $1) and ($2::text[] is null or code = any ($2))
     order by array_position(array['NATIONAL', 'REGIONAL', 'LOCAL_AUTHORITY'], level), name, code`,
    [level, codes],
  );
}

/** Each model's neighbours of an authority, closest first, by model year. */
export type ComparatorsByModel = ReadonlyMap<number | null, Comparators>;

interface ComparatorRow {
  area: string;
  region: string | null;
  region_name: string | null;
  england: string;
  england_name: string;
  model_year: number | null;
  codes: string[] | null;
}

/** Whom each authority is compared with, by ONS code; the key null stands for an authority in no model. */
export function comparatorsBatch(query: Query): DataLoader<string, ComparatorsByModel> {
  return new DataLoader(async (codes) => {
    const rows = await query<ComparatorRow>(
      `select a.code as area, r.code as region, r.name as region_name, e.code as england, e.name as england_name,
              n.model_year, array_agg(na.code order by na.id desc) filter (where na.code is not null) as codes
       from area a
       join area e on e.level = 'NATIONAL'
       left join area r on r.code = a.region_code and r.id <> a.id
       left join statistical_neighbour n on n.la_code = a.la_code and n.superseded_by is null
       left join area na on na.la_code = n.neighbour_la_code
       where a.code = any ($1)
       group by a.code, r.code, r.name, e.code, e.name, n.model_year, n.rank
       order by a.code, n.model_year desc, n.rank`,
      [codes],
    );
    const byArea = Map.groupBy(rows, (row) => row.area);
    return codes.map((code) => {
      const models = Map.groupBy(byArea.get(code) ?? [], (row) => row.model_year);
      return new Map([...models].map(([modelYear, ofModel]) => [modelYear, comparatorsFrom(ofModel, modelYear)]));
    });
  });
}

/** The comparators of one model year, or of the newest when none is named; undefined for a year without a model. */
export function comparatorsOf(models: ComparatorsByModel, modelYear?: number | null): Comparators | undefined {
  return modelYear ? models.get(modelYear) : models.values().next().value;
}

function comparatorsFrom(rows: readonly ComparatorRow[], modelYear: number | null): Comparators {
  const [first] = rows;
  return {
    england: { code: first!.england, name: first!.england_name },
    region: first!.region ? { code: first!.region, name: first!.region_name ?? first!.region } : null,
    modelYear,
    neighbours: modelYear === null ? [] : rows.map((row) => row.codes ?? []),
  };
}
