import { type Kpi, kpis, type Query, seriesOf } from "@children-first/schema";
import { kpisCountedFrom } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";

/** What a current load brought: records (no series), or a published series. */
interface Brought {
  readonly loader: string;
  readonly series: string | null;
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
export function kpisOn(query: Query): KpisOn {
  let reading: Promise<readonly Brought[]> | undefined;
  const brought = () =>
    (reading ??= query<Brought>(
      sql`select distinct l.loader, d.series from current_load l left join dataset d on d.written_by = l.id`,
    ));
  const resting = async (loader: string, series: (all: readonly Brought[]) => readonly string[]): Promise<Kpi[]> => {
    const all = await brought();
    const named = series(all);
    const counted = new Set(kpisCountedFrom(loader, new Set(all.map((each) => each.loader))));
    return kpis.filter((kpi) => counted.has(kpi) || restsOn(kpi, loader, named));
  };
  return {
    feed: (loader) =>
      resting(loader, (all) => all.filter((each) => each.loader === loader).flatMap(({ series }) => series ?? [])),
    file: (loader, file) => resting(loader, () => [seriesOf(file.replace(/\.[^.]*$/, ""))]),
  };
}

/** Rates per 10,000 that are calculated here use the populations too, under whatever name their table has. */
function restsOn({ published, counted, unit }: Kpi, loader: string, series: readonly string[]): boolean {
  if (published.some((source) => series.includes(source.series))) return true;
  const isWorkedOut =
    published.some(({ formula }) => formula.kind === "per10k") || (counted !== null && unit === "RATE_PER_10K");
  return loader === "populations" && series.length > 0 && isWorkedOut;
}
