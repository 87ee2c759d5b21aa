import type { FigureDrawerQuery, LoadDrawerQuery, RefusalRowsQuery, ShellQuery } from "../gql/graphql.ts";
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
  ownUnit,
} from "./invented-figures.ts";

const inventedNotice =
  "Demonstration: All tables of records here are invented, and so are figures counted from them. Published figures are real.";

/** Answers an operation of the dashboard with invented figures, as the API would; throws for one it does not know. */
export async function fixtureAnswer(operation: string, variables: Record<string, unknown>): Promise<object> {
  if (operation === "Shell") return shellAnswer();
  if (operation === "DataNotice") return { __typename: "Query", dataNotice: inventedNotice };
  if (operation === "DataVersion") return { __typename: "Query", dataVersion: "1" };
  if (operation === "FigureDrawer") return drawerAnswer(String(variables["kpi"]));
  if (operation === "LoadDrawer") return loadAnswer(String(variables["id"]));
  if (operation === "RefusalRows") return refusalsAnswer(variables);
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
    orgUnits: [
      {
        ...ownUnit,
        children: [
          {
            __typename: "OrgUnit",
            id: "X00000001:S1",
            name: "Family safeguarding",
            children: [{ __typename: "OrgUnit", id: "X00000001:T1", name: "Family safeguarding west" }],
          },
        ],
      },
    ],
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
    kpi: {
      __typename: "Kpi",
      id: kpi.id,
      label: kpi.label,
      definition,
      unit: kpi.unit,
      better: kpi.better,
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
        benchmarks: inventedBenchmarks(kpi, newestYear).map((each) => ({ ...each, source: "An invented table" })),
        asFirstReported: { __typename: "Figure", value: 20.1, status: "FINAL", display: "20.1%" },
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

const troubledLoad = { status: "LOADED_WITH_REFUSALS", rowsRead: 15_860, rowsLoaded: 15_787, rowsRefused: 73 } as const;

function loadAnswer(id: string): LoadDrawerQuery {
  const kpis = inventedKpis.slice(0, 3).map(({ id: kpi, label }) => ({ __typename: "Kpi" as const, id: kpi, label }));
  const message = "This is an HTML page, not a CSV file. Download the data file itself and load that.";
  const refusedFile = id === "4";
  return {
    __typename: "Query",
    load: {
      ...(refusedFile
        ? inventedLoad(4, "workforce.csv", { status: "REFUSED", rowsRead: 0, rowsLoaded: 0, message })
        : { ...inventedLoad(3, "placements_2018_to_2025.csv", troubledLoad), id }),
      kpis,
      refusalGroups: refusedFile
        ? [{ __typename: "RefusalGroup", code: "not-csv", column: null, cell: null, rows: 1, firstRow: 0, message }]
        : refusedFor.map(({ code, column, rows }) => ({
            __typename: "RefusalGroup",
            code,
            column,
            cell: cellOf(column, rows[0]!),
            rows: rows.length,
            firstRow: rows[0]!,
            message: refusalMessage(code, rows[0]!),
          })),
      findings: refusedFile
        ? []
        : [
            {
              __typename: "Finding",
              check: "month-first-dates",
              severity: "WARNING",
              rows: 12,
              firstRow: 9,
              message: 'The dates in "started" could be read either way. Check how they were entered.',
            },
          ],
    },
  };
}

const rowNumbers = (count: number, first: number, step: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index * step);

/** What the invented file was refused for, most rows first, and in which rows. */
const refusedFor = [
  { code: "unknown-area", column: "new_la_code", rows: rowNumbers(70, 204, 31) },
  { code: "not-a-number", column: "placement_count", rows: [118, 119] },
  { code: "ragged-row", column: null, rows: [15_861] },
];

function cellOf(column: string | null, row: number): string | null {
  return column && `${column === "new_la_code" ? "I" : "M"}${row}`;
}

function refusalMessage(code: string, row: number): string {
  if (code === "unknown-area")
    return `Row ${row}, column "new_la_code": "X9999${row}" is not an area we know. Check it; a new authority is added to the area list of the reference data first.`;
  if (code === "not-a-number")
    return `Row ${row}, column "placement_count": "1,234" is not a plain number. Write it as 1234, without thousands separators.`;
  return "Row 15861: expected 14 cells, found 9. The file may have been cut off: take the extract again.";
}

/** A page of refused rows, as the service gives them: a cursor is the place of the last row before it. */
function refusalsAnswer(variables: Record<string, unknown>): RefusalRowsQuery {
  const group = variables["group"] as { code: string } | null | undefined;
  const all = refusedFor
    .filter(({ code }) => !group || code === group.code)
    .flatMap(({ code, column, rows }) =>
      rows.map((row) => ({ row, column, cell: cellOf(column, row), code, message: refusalMessage(code, row) })),
    )
    .toSorted((a, b) => a.row - b.row);
  const from = Number(variables["after"] ?? 0);
  const to = from + Number(variables["first"]);
  return {
    __typename: "Query",
    load: {
      __typename: "Load",
      id: String(variables["id"]),
      refusals: {
        __typename: "RefusalConnection",
        edges: all
          .slice(from, to)
          .map((node) => ({ __typename: "RefusalEdge", node: { __typename: "Refusal", ...node } })),
        pageInfo: { __typename: "PageInfo", hasNextPage: to < all.length, endCursor: String(to) },
      },
    },
  };
}
