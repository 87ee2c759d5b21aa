import { type Kpi, kpis, type Query, seriesOf } from "@children-first/schema";
import DataLoader from "dataloader";

/** The KPIs that rest on the tables a loader has brought, by loader, in the order of a scorecard. One statement for many feeds. */
export function feedKpisBatch(query: Query): DataLoader<string, Kpi[]> {
  return new DataLoader(async (loaders) => {
    const rows = await query<{ loader: string; series: string }>(
      `select distinct l.loader, d.series from dataset d join load l on l.id = d.written_by where l.loader = any ($1)`,
      [loaders],
    );
    const byLoader = Map.groupBy(rows, (row) => row.loader);
    return loaders.map((loader) => {
      const brought = new Set((byLoader.get(loader) ?? []).flatMap(({ series }) => kpisOn(loader, series)));
      return kpis.filter((kpi) => brought.has(kpi));
    });
  });
}

/**
 * The KPIs that rest on a file of a loader, in the order of a scorecard: those its table is named in. A table carries
 * its file's name, so this is also what a refused file keeps from being brought up to date.
 */
export function kpisOfFile(loader: string, file: string): Kpi[] {
  return kpisOn(loader, seriesOf(file.replace(/\.[^.]*$/, "")));
}

/** Every rate per 10,000 that we work out rests on the populations, whatever their table is called. */
function kpisOn(loader: string, series: string): Kpi[] {
  return kpis.filter((kpi) =>
    kpi.published.some(
      (source) => source.series === series || (loader === "populations" && source.formula.kind === "per10k"),
    ),
  );
}
