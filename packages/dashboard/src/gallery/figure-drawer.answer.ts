import type { FigureDrawerQuery } from "../gql/graphql.ts";
import { ownArea, ownUnit } from "./invented-areas.ts";
import { inventedBenchmarks } from "./invented-benchmarks.ts";
import { inventedFigure } from "./invented-figures.ts";
import { inventedDefinition, inventedKpiFields, inventedKpis } from "./invented-kpis.ts";
import { inventedLoad } from "./invented-loads.ts";
import { inventedPeriods, newestYear } from "./invented-periods.ts";

/** Everything the drawer of a figure shows, for one invented KPI. An unknown id gets the first KPI. */
export function figureDrawerAnswer(id: string): FigureDrawerQuery {
  const kpi = inventedKpis.find((each) => each.id === id) ?? inventedKpis[0]!;
  const figure = inventedFigure(kpi, 0, newestYear);
  const load = inventedLoad(7, "children_in_need_2013_to_2025.csv");
  const definition = inventedDefinition(kpi.label);
  const target = {
    __typename: "Target",
    from: "2021-04-01",
    source: "An invented plan",
    origin: "DECISION",
    setBy: "An invented lead",
    setAt: "2021-05-04T09:00:00Z",
    reason: "An invented reason",
  } as const;
  return {
    __typename: "Query",
    viewer: { __typename: "Viewer", tier: "AGGREGATE", purposes: [], orgUnits: [ownUnit] },
    kpi: {
      ...inventedKpiFields(kpi),
      casesAbout: "CHILD",
      definition,
      timing: "EVENTS_IN_PERIOD",
      version: 2,
      source: "An invented source",
      siblingGroups: { __typename: "SiblingGroups", children: 41, families: 30, largest: 6, recorded: 40 },
      versions: [
        { __typename: "KpiVersion", version: 1, validFrom: null, validUntil: "2019-03-31", changed: null, definition },
        {
          __typename: "KpiVersion",
          version: 2,
          validFrom: "2019-04-01",
          validUntil: null,
          changed: "An invented exclusion was added.",
          definition,
        },
      ],
      targets: kpi.target
        ? [
            {
              __typename: "KpiTarget",
              until: null,
              stands: true,
              replacedAt: null,
              target: { ...target, display: `${kpi.target.value}%` },
            },
            {
              __typename: "KpiTarget",
              until: null,
              stands: false,
              replacedAt: "2021-05-04T09:00:00Z",
              target: { ...target, display: "1%", reason: "A slip of the pen" },
            },
          ]
        : [],
      figure: {
        ...figure,
        reason: null,
        countedOver: figure.period,
        definitionChanged: true,
        area: ownArea,
        orgUnit: ownUnit,
        target: kpi.target ? { ...target, display: `${kpi.target.value}%` } : null,
        change: {
          __typename: "Change",
          direction: "BETTER",
          display: "−0.6 points",
          comparedWith: inventedPeriods[1]!,
        },
        readings: (["ALL_DUE", "COMPLETED"] as const).map((reading) => ({
          __typename: "FigureReading",
          reading,
          label: reading === "ALL_DUE" ? "Of all that were done or are overdue" : "Of those completed",
          display: reading === "ALL_DUE" ? figure.display : "20.0%",
          numerator: 5,
          denominator: reading === "ALL_DUE" ? 26 : 25,
        })),
        benchmarks: inventedBenchmarks(kpi, newestYear).map((each) => ({ ...each, source: "An invented table" })),
        asFirstReported: { __typename: "Figure", value: 20.1, status: "FINAL", display: "20.1%", invented: true },
        restatements: [
          {
            __typename: "Restatement",
            value: 23.4,
            status: "FINAL",
            display: "23.4%",
            knownFrom: "2026-10-20T08:30:05Z",
            undone: false,
            load: { __typename: "Load", id: "3", file: "placements_2018_to_2025.csv" },
          },
          {
            __typename: "Restatement",
            value: figure.value,
            status: "FINAL",
            display: figure.display,
            knownFrom: "2026-11-20T09:30:05Z",
            undone: true,
            load: { __typename: "Load", id: "3", file: "placements_2018_to_2025.csv" },
          },
        ],
        provenance: {
          __typename: "Provenance",
          kpiVersion: 2,
          definition,
          computedAt: "2026-11-20T09:30:05Z",
          source: "Invented statistics, 2013 to 2025",
          loads: [load],
          rows: [{ __typename: "SourceRow", load: { __typename: "Load", id: load.id, file: load.file }, row: 1042 }],
        },
      },
    },
  };
}
