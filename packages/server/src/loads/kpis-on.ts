import { type Kpi, kpis, type Query, seriesOf } from "@children-first/schema";
import { kpisCountedFrom } from "@children-first/schema/engine";

/** What a load has brought that stands. A load of records names no series. */
interface Brought {
  readonly loader: string;
  readonly series: string | null;
}

/** Which KPIs rest on feeds and on files, for one request. */
export interface KpisOn {
  /** Those that rest on what a feed brings, in the order of a scorecard. Of published tables: on those it has brought. */
  feed(loader: string): Promise<Kpi[]>;
  /**
   * Those that rest on a file of a loader, in the order of a scorecard: those its table is named in. A table carries its
   * file's name, so this is also what a refused file keeps from being brought up to date.
   */
  file(loader: string, file: string): Promise<Kpi[]>;
}

/** Reads once what stands of all feeds, at the first question. */
export function kpisOn(query: Query): KpisOn {
  let reading: Promise<readonly Brought[]> | undefined;
  const brought = () =>
    (reading ??= query<Brought>(
      `select distinct l.loader, d.series from load l left join dataset d on d.written_by = l.id
       where l.status in ('LOADED', 'LOADED_WITH_REFUSALS')`,
      [],
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

/** Every rate per 10,000 that we work out rests on the populations, whatever their table is called. */
function restsOn({ published, counted, unit }: Kpi, loader: string, series: readonly string[]): boolean {
  if (published.some((source) => series.includes(source.series))) return true;
  const isWorkedOut =
    published.some(({ formula }) => formula.kind === "per10k") || (counted !== null && unit === "RATE_PER_10K");
  return loader === "populations" && series.length > 0 && isWorkedOut;
}
