import { type Kpi, type Query, seriesOf } from "@children-first/schema";
import { kpisMadeOf, standingTables } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";

/** What a current load brought: a published series, or records; or the name of what has rows. */
interface Brought {
  readonly loader: string | null;
  readonly series: string | null;
  readonly stands: string | null;
}

/** Finds the KPIs that depend on feeds and files, for one request. */
export interface KpisOn {
  /** The KPIs that use a feed's data, in the order of a scorecard. For published tables, only loaded ones count. */
  feed(loader: string): Promise<Kpi[]>;
  /**
   * The KPIs that use a file's table, in the order of a scorecard. The table is known by the file's name, so this works for a
   * refused file too.
   */
  file(loader: string, file: string): Promise<Kpi[]>;
}

/** Reads the current loads of all feeds once, when first needed. */
export function kpisOn(query: Query, authority: string): KpisOn {
  let reading: Promise<readonly Brought[]> | undefined;
  const brought = () =>
    (reading ??= query<Brought>(sql`
      select distinct l.loader, d.series, null as stands from current_load l join dataset d on d.written_by = l.id
      union all
      select null, null, s."table" from (${standingTables(authority)}) s`));
  const madeOf = async (loader: string, series: (all: readonly Brought[]) => readonly string[]): Promise<Kpi[]> => {
    const all = await brought();
    return kpisMadeOf({ loader, series: series(all) }, new Set(all.flatMap(({ stands }) => stands ?? [])));
  };
  return {
    feed: (loader) =>
      madeOf(loader, (all) => all.filter((each) => each.loader === loader).flatMap(({ series }) => series ?? [])),
    file: (loader, file) => madeOf(loader, () => [seriesOf(file.replace(/\.[^.]*$/, ""))]),
  };
}
