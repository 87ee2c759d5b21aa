import type { MonthRange, Query } from "@children-first/schema";
import {
  AreaEntity,
  columnsOf,
  type EntityManager,
  OrgUnitEntity,
  type OrgUnitRow,
} from "@children-first/schema/records";
import { sql } from "@children-first/schema/sql";
import DataLoader from "dataloader";
import type { OrgUnitType } from "./org-unit.type.ts";

/** Org units by id; null for an unknown id. The authority has one even before a file names its teams. */
export function orgUnitBatch(em: EntityManager): DataLoader<string, OrgUnitType | null> {
  return new DataLoader(async (ids) => {
    const units = await em
      .qb(OrgUnitEntity)
      .select("*")
      .where({ id: { $in: ids } })
      .execute();
    const byId = new Map<string, OrgUnitType>(units.map((unit) => [unit.id, unit]));
    const others = ids.filter((id) => !byId.has(id));
    for (const authority of others.length > 0 ? await authoritiesOf(em, others) : []) byId.set(authority.id, authority);
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** The authorities with some ONS codes, each as the top of an organisation whose teams nothing has named yet. */
async function authoritiesOf(em: EntityManager, codes: readonly string[]): Promise<OrgUnitType[]> {
  const where = { code: { $in: codes }, level: "LOCAL_AUTHORITY" as const };
  const areas = await em.qb(AreaEntity).select("*").where(where).execute();
  return areas.map(({ code, name }) => ({ id: code, name, kind: "AUTHORITY", sourceCode: null }));
}

/** The units directly under each unit today, services first, then by name. */
export function orgUnitChildrenBatch(query: Query, em: EntityManager): DataLoader<string, OrgUnitType[]> {
  return new DataLoader(async (ids) => {
    const rows = await query<OrgUnitRow & { parent: string }>(
      sql`select p.parent, ${columnsOf(em, OrgUnitEntity, "u")} from org_unit_parent p join org_unit u on u.id = p.unit
       where p.parent = any (${ids}) and p.valid_from <= current_date and (p.valid_until is null or p.valid_until > current_date)
       order by u.kind, u.name, u.id`,
    );
    const byParent = Map.groupBy(rows, ({ parent }) => parent);
    return ids.map((id) => byParent.get(id) ?? []);
  });
}

/** A unit that is, or once was, directly under another, and when: the first days of months, the last one not included. */
export interface OrgUnitLink {
  readonly unit: OrgUnitType;
  readonly months: readonly MonthRange[];
}

/** Every unit that is, or ever was, directly under a unit, by name. */
export function orgUnitLinksBatch(query: Query, em: EntityManager): DataLoader<string, OrgUnitLink[]> {
  return new DataLoader(async (ids) => {
    const rows = await query<OrgUnitRow & { parent: string; months: MonthRange[] }>(
      sql`select p.parent, ${columnsOf(em, OrgUnitEntity, "u")},
         jsonb_agg(jsonb_build_array(p.valid_from, coalesce(p.valid_until, 'infinity')) order by p.valid_from) as months
       from org_unit_parent p join org_unit u on u.id = p.unit where p.parent = any (${ids}) group by p.parent, u.id order by u.name, u.id`,
    );
    const byParent = Map.groupBy(rows, ({ parent }) => parent);
    return ids.map((id) => (byParent.get(id) ?? []).map(({ months, ...unit }) => ({ unit, months })));
  });
}

/** The unit that each unit is under, or was under last; null for an authority. */
export function orgUnitParentBatch(query: Query, em: EntityManager): DataLoader<string, OrgUnitType | null> {
  return new DataLoader(async (ids) => {
    const rows = await query<OrgUnitRow & { unit: string }>(
      sql`select distinct on (p.unit) p.unit, ${columnsOf(em, OrgUnitEntity, "u")}
       from org_unit_parent p join org_unit u on u.id = p.parent where p.unit = any (${ids}) order by p.unit, p.valid_from desc`,
    );
    const byUnit = new Map(rows.map((row) => [row.unit, row]));
    return ids.map((id) => byUnit.get(id) ?? null);
  });
}

/** Each unit itself, and every unit that it was ever under. */
export function orgUnitAncestorsBatch(query: Query): DataLoader<string, string[]> {
  return new DataLoader(async (ids) => {
    const rows = await query<{ unit: string; ancestors: string[] }>(
      sql`select unit, array_agg(distinct ancestor) as ancestors from org_unit_ancestor where unit = any (${ids}) group by unit`,
    );
    const byUnit = new Map(rows.map(({ unit, ancestors }) => [unit, ancestors]));
    return ids.map((id) => byUnit.get(id) ?? [id]);
  });
}
