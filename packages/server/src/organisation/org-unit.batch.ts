import type { Query } from "@children-first/schema";
import DataLoader from "dataloader";
import type { OrgUnitRow } from "./org-unit.type.ts";

/** Org units by id; null for an unknown id. The authority has one even before a file names its teams. */
export function orgUnitBatch(query: Query): DataLoader<string, OrgUnitRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await query<OrgUnitRow>(
      `select id, name, kind, source_code as "sourceCode" from org_unit where id = any ($1)
       union all
       select code, name, 'AUTHORITY', null from area a
       where code = any ($1) and level = 'LOCAL_AUTHORITY' and not exists (select from org_unit u where u.id = a.code)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** The units directly under each unit today, services first, then by name. */
export function orgUnitChildrenBatch(query: Query): DataLoader<string, OrgUnitRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await query<OrgUnitRow & { parent: string }>(
      `select p.parent, u.id, u.name, u.kind, u.source_code as "sourceCode" from org_unit_parent p join org_unit u on u.id = p.unit
       where p.parent = any ($1) and p.valid_from <= current_date and (p.valid_until is null or p.valid_until > current_date)
       order by u.kind, u.name, u.id`,
      [ids],
    );
    const byParent = Map.groupBy(rows, ({ parent }) => parent);
    return ids.map((id) => byParent.get(id) ?? []);
  });
}

/** The units directly under a unit on a day, by name. */
export function orgUnitChildrenOnBatch(
  query: Query,
): DataLoader<{ readonly unit: string; readonly day: string }, OrgUnitRow[], string> {
  return new DataLoader(
    async (keys) => {
      const rows = await query<OrgUnitRow & { key: string }>(
        `select k.unit || ' ' || k.day as key, u.id, u.name, u.kind, u.source_code as "sourceCode"
         from unnest($1::text[], $2::date[]) k (unit, day) join org_unit_parent p on p.parent = k.unit
           and p.valid_from <= k.day and (p.valid_until is null or p.valid_until > k.day)
         join org_unit u on u.id = p.unit order by u.name, u.id`,
        [keys.map(({ unit }) => unit), keys.map(({ day }) => day)],
      );
      const byKey = Map.groupBy(rows, ({ key }) => key);
      return keys.map(({ unit, day }) => byKey.get(`${unit} ${day}`) ?? []);
    },
    { cacheKeyFn: ({ unit, day }) => `${unit} ${day}` },
  );
}

/** The unit that each unit is under, or was under last; null for an authority. */
export function orgUnitParentBatch(query: Query): DataLoader<string, OrgUnitRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await query<OrgUnitRow & { unit: string }>(
      `select distinct on (p.unit) p.unit, u.id, u.name, u.kind, u.source_code as "sourceCode"
       from org_unit_parent p join org_unit u on u.id = p.parent where p.unit = any ($1) order by p.unit, p.valid_from desc`,
      [ids],
    );
    const byUnit = new Map(rows.map((row) => [row.unit, row]));
    return ids.map((id) => byUnit.get(id) ?? null);
  });
}

/** Each unit itself, and every unit that it was ever under. */
export function orgUnitAncestorsBatch(query: Query): DataLoader<string, string[]> {
  return new DataLoader(async (ids) => {
    const rows = await query<{ unit: string; ancestors: string[] }>(
      "select unit, array_agg(distinct ancestor) as ancestors from org_unit_ancestor where unit = any ($1) group by unit",
      [ids],
    );
    const byUnit = new Map(rows.map(({ unit, ancestors }) => [unit, ancestors]));
    return ids.map((id) => byUnit.get(id) ?? [id]);
  });
}
