import type { LoadPartsFragment } from "../gql/graphql.ts";

/**
 * A load of an invented file: loaded whole, unless `some` says otherwise.
 * @param some fields that differ from a load without refusals
 * @example inventedLoad(4, "workforce.csv", { status: "REFUSED", rowsRead: 0, rowsLoaded: 0 });
 */
export function inventedLoad(id: number, file: string, some: Partial<LoadPartsFragment> = {}): LoadPartsFragment {
  return {
    __typename: "Load",
    id: String(id),
    loader: "dfe-statistics",
    file,
    sha256: `${id}9f2c41d7e0b3a86`.padEnd(64, "5c7e1f0a"),
    status: "LOADED",
    asAt: "2026-11-20T09:30:00Z",
    startedAt: "2026-11-20T09:30:00Z",
    finishedAt: "2026-11-20T09:30:04Z",
    rowsRead: 2145,
    rowsLoaded: 2145,
    rowsUnchanged: 0,
    rowsRefused: 0,
    rowsWithdrawn: 0,
    message: null,
    ...some,
  };
}
