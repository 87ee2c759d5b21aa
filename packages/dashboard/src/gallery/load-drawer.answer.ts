import type { LoadDrawerQuery, RefusalRowsQuery } from "../gql/graphql.ts";
import { inventedKpis } from "./invented-kpis.ts";
import { inventedLoad } from "./invented-loads.ts";

const troubledLoad = { status: "LOADED_WITH_REFUSALS", rowsRead: 15_860, rowsLoaded: 15_787, rowsRefused: 73 } as const;

/** What the drawer of a load shows. The file of load 4 was refused; any other load had some rows refused. */
export function loadDrawerAnswer(id: string): LoadDrawerQuery {
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

/** Why rows of the invented file were refused, and which, most rows first. */
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

/** A page of refused rows, as the API returns it. The cursor is the number of rows before the page. */
export function refusalRowsAnswer(variables: Record<string, unknown>): RefusalRowsQuery {
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
