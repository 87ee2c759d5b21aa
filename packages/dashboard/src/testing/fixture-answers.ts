import type { FigureDrawerQuery, LoadRefusalsQuery, ShellQuery } from "../gql/graphql.ts";
import { panels } from "../panels.ts";
import {
  inventedBenchmarks,
  inventedFigure,
  inventedKpis,
  inventedLoad,
  inventedPeriods,
  newestYear,
  otherAreas,
  ownArea,
} from "./invented-figures.ts";

/** Answers an operation of the dashboard with invented figures, as the API would; throws for one it does not know. */
export async function fixtureAnswer(operation: string, variables: Record<string, unknown>): Promise<object> {
  if (operation === "Shell") return shellAnswer();
  if (operation === "DataVersion") return { __typename: "Query", dataVersion: "1" };
  if (operation === "FigureDrawer") return drawerAnswer(String(variables["kpi"]));
  if (operation === "LoadRefusals") return refusalsAnswer(String(variables["id"]));
  const panel = panels.find((each) => each.id === operation.toLowerCase());
  if (!panel) throw new Error(`No invented answer for the operation ${operation}.`);
  const { ok } = await panel.fixtures();
  if ("error" in ok) throw new Error(`The fixture "ok" of the panel ${panel.id} has no data.`);
  return ok.data as object;
}

function shellAnswer(): ShellQuery {
  return {
    __typename: "Query",
    viewer: { __typename: "Viewer", name: "Demo director" },
    scorecard: { __typename: "Scorecard", period: inventedPeriods[0]!, area: ownArea },
    scorecardPeriods: inventedPeriods,
    areas: [ownArea, ...otherAreas],
    kpis: inventedKpis.map(({ id, label, domain }) => ({
      __typename: "Kpi",
      id,
      label,
      definition: inventedDefinition(label),
      domain,
    })),
  };
}

function inventedDefinition(label: string): string {
  return `${label}: an invented measure, shown to say how a definition reads. Whom it counts, over whom, and who is left out.`;
}

function drawerAnswer(id: string): FigureDrawerQuery {
  const kpi = inventedKpis.find((each) => each.id === id) ?? inventedKpis[0]!;
  const figure = inventedFigure(kpi, 0, newestYear);
  const load = inventedLoad(7, "children_in_need_2013_to_2025.csv");
  const definition = inventedDefinition(kpi.label);
  return {
    __typename: "Query",
    kpi: {
      __typename: "Kpi",
      id: kpi.id,
      label: kpi.label,
      definition,
      unit: kpi.unit,
      better: kpi.better,
      timing: "EVENTS_IN_PERIOD",
      version: 1,
      source: "An invented source",
      figure: {
        ...figure,
        area: ownArea,
        target: kpi.target
          ? {
              __typename: "Target",
              display: `${kpi.target.value}%`,
              from: "2021-04-01",
              source: "An invented plan",
            }
          : null,
        change: {
          __typename: "Change",
          direction: "BETTER",
          display: "−0.6 points",
          comparedWith: inventedPeriods[1]!,
        },
        benchmarks: inventedBenchmarks(kpi, newestYear).map((each) => ({ ...each, source: "An invented table" })),
        asFirstReported: { __typename: "Figure", value: figure.value, status: "FINAL", display: figure.display },
        provenance: {
          __typename: "Provenance",
          kpiVersion: 1,
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

function refusalsAnswer(id: string): LoadRefusalsQuery {
  return {
    __typename: "Query",
    load: {
      __typename: "Load",
      id,
      rowsRefused: 3,
      refusals: {
        __typename: "RefusalConnection",
        edges: [
          refusal(
            118,
            "referral_count",
            "number-format",
            'Expected a number such as 1234, found "1,234". Take the comma out.',
          ),
          refusal(
            204,
            "new_la_code",
            "unknown-area",
            'No area has the code "X99999999". Check the code, or load the newer list of areas first.',
          ),
          refusal(311, "time_period", "time-period", 'Expected four digits for a reporting year, found "20245".'),
        ],
      },
    },
  };
}

function refusal(row: number, column: string, code: string, message: string) {
  return {
    __typename: "RefusalEdge" as const,
    node: { __typename: "Refusal" as const, row, column, code, message },
  };
}
