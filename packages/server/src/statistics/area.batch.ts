import type { ComparatorsByModel, Query } from "@children-first/schema";
import { readComparators } from "@children-first/schema/engine";
import { AreaEntity, type AreaRow, type EntityManager, raw } from "@children-first/schema/records";
import DataLoader from "dataloader";
import { type AreaType, areaType } from "./area.type.ts";

/** Areas by ONS code; null for an unknown code. One statement for each level of the query. */
export function areaBatch(em: EntityManager): DataLoader<string, AreaType | null> {
  return new DataLoader(async (codes) => {
    const rows = await em
      .qb(AreaEntity)
      .select("*")
      .where({ code: { $in: codes } })
      .execute();
    const byCode = new Map(rows.map((row) => [row.code, areaType(row)]));
    return codes.map((code) => byCode.get(code) ?? null);
  });
}

/** The areas of a level and with the codes given, or all of them: England first, then regions, then authorities by name. */
export async function areasOf(
  em: EntityManager,
  level: AreaRow["level"] | null,
  codes: readonly string[] | null,
): Promise<AreaType[]> {
  const where = { ...(level && { level }), ...(codes && { code: { $in: codes } }) };
  const levels = raw("array_position(array['NATIONAL', 'REGIONAL', 'LOCAL_AUTHORITY'], level)");
  const order = [{ [levels]: "asc" }, { name: "asc" }, { code: "asc" }];
  return (await em.qb(AreaEntity).select("*").where(where).orderBy(order).execute()).map(areaType);
}

/** The comparators of authorities. Keys are ONS codes. */
export function comparatorsBatch(query: Query): DataLoader<string, ComparatorsByModel> {
  return new DataLoader(async (codes) => {
    const byArea = await readComparators(query, codes);
    return codes.map((code) => byArea.get(code) ?? new Map());
  });
}
