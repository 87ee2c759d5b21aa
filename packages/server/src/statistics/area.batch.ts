import { type ComparatorsByModel, type Query, readComparators } from "@children-first/schema";
import DataLoader from "dataloader";
import type { AreaRow } from "./area.type.ts";

const columns = `code as id, name, level, la_code as "laCode", region_code as "regionCode"`;

/** Areas by ONS code; null for an unknown code. One statement for each level of the query. */
export function areaBatch(query: Query): DataLoader<string, AreaRow | null> {
  return new DataLoader(async (codes) => {
    const rows = await query<AreaRow>(`select ${columns} from area where code = any ($1)`, [codes]);
    const byCode = new Map(rows.map((row) => [row.id, row]));
    return codes.map((code) => byCode.get(code) ?? null);
  });
}

/** The areas of a level and with the codes given, or all of them: England first, then regions, then authorities by name. */
export function areasOf(query: Query, level: string | null, codes: readonly string[] | null): Promise<AreaRow[]> {
  return query<AreaRow>(
    `select ${columns} from area where ($1::text is null or level = $1) and ($2::text[] is null or code = any ($2))
     order by array_position(array['NATIONAL', 'REGIONAL', 'LOCAL_AUTHORITY'], level), name, code`,
    [level, codes],
  );
}

/** The comparators of authorities. Keys are ONS codes. */
export function comparatorsBatch(query: Query): DataLoader<string, ComparatorsByModel> {
  return new DataLoader(async (codes) => {
    const byArea = await readComparators(query, codes);
    return codes.map((code) => byArea.get(code) ?? new Map());
  });
}
