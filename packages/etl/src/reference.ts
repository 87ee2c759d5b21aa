import type { Client } from "pg";
import type { KnownRole } from "./statistics/column-roles.ts";

/** A place of the reference data. `id` is the database's own. */
export interface Area {
  id: number;
  code: string;
  name: string;
  level: "NATIONAL" | "REGIONAL" | "LOCAL_AUTHORITY";
  laCode: string | null;
}

/** The reference data that loaders may use beside their file. */
export interface Reference {
  /** By ONS code. */
  areas: ReadonlyMap<string, Area>;
  /** By name in lower case. Names of two areas are left out. */
  areasByName: ReadonlyMap<string, Area>;
  /** The three-digit DfE codes of all authorities, present and former. */
  laCodes: ReadonlySet<string>;
  /** The authority that runs this platform. */
  authority: Area;
  /** The earlier roles of the columns of a dataset, or of a series in any of its editions. Empty for a new one. */
  knownColumns(dataset: string): ReadonlyMap<string, KnownRole>;
}

/**
 * Reads the reference data that loaders need.
 *
 * @throws {Error} if `authority` (an ONS code) is not an area
 */
export async function readReference(client: Client, authority: string): Promise<Reference> {
  const { rows } = await client.query<Area>(`select id, code, name, level, la_code as "laCode" from area order by id`);
  const areas = new Map(rows.map((area) => [area.code, area]));
  const own = areas.get(authority);
  if (own === undefined) {
    throw new Error(
      `AUTHORITY is "${authority}", which is not the ONS code of an area. Set it to a code such as E10000032.`,
    );
  }
  const names = Map.groupBy(rows, (area) => area.name.toLowerCase());
  const columns = await client.query<{ dataset: string; column: string; role: "filter" | "measure" }>(
    `select unnest(array[d.series, d.code]) as dataset, c.code as column, c.role from dataset d join (
       select dataset_id, code, 'filter' as role from dataset_filter where not undone
       union all
       select dataset_id, code, 'measure' from dataset_measure where not undone
     ) c on c.dataset_id = d.id order by d.id`,
  );
  const known = new Map<string, Map<string, KnownRole>>();
  for (const { dataset, column, role } of columns.rows) {
    if (!known.has(dataset)) known.set(dataset, new Map());
    known.get(dataset)?.set(column, { role });
  }
  return {
    areas,
    areasByName: new Map(
      [...names].flatMap(([name, [area, ...more]]) => (area && more.length === 0 ? [[name, area]] : [])),
    ),
    laCodes: new Set(rows.flatMap((area) => (area.laCode === null ? [] : [area.laCode]))),
    authority: own,
    knownColumns: (dataset) => known.get(dataset) ?? new Map(),
  };
}
