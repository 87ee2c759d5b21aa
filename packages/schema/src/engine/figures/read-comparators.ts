import type { Query } from "../../words/query.ts";
import { sql } from "../../words/sql.ts";
import type { Comparators } from "./benchmark.ts";
import type { ComparatorsByModel } from "./comparators.ts";

interface ComparatorRow {
  area: string;
  region: string | null;
  region_name: string | null;
  england: string;
  england_name: string;
  model_year: number | null;
  codes: string[] | null;
}

/** Whom authorities are compared with, in the neighbour models that stand now; by ONS code. An unknown code has none. */
export async function readComparators(
  query: Query,
  codes: readonly string[],
): Promise<Map<string, ComparatorsByModel>> {
  const rows = await query<ComparatorRow>(
    sql`select a.code as area, r.code as region, r.name as region_name, e.code as england, e.name as england_name,
            n.model_year, array_agg(na.code order by na.id desc) filter (where na.code is not null) as codes
     from area a
     join area e on e.level = 'NATIONAL'
     left join area r on r.code = a.region_code and r.id <> a.id
     left join statistical_neighbour n on n.la_code = a.la_code and n.superseded_by is null
     left join area na on na.la_code = n.neighbour_la_code
     where a.code = any (${codes}::text[])
     group by a.code, r.code, r.name, e.code, e.name, n.model_year, n.rank
     order by a.code, n.model_year desc, n.rank`,
  );
  return new Map(
    [...Map.groupBy(rows, (row) => row.area)].map(([area, ofArea]) => {
      const models = Map.groupBy(ofArea, (row) => row.model_year);
      return [
        area,
        new Map([...models].map(([modelYear, ofModel]) => [modelYear, comparatorsFrom(ofModel, modelYear)])),
      ];
    }),
  );
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
