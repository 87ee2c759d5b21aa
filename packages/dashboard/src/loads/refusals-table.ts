import type { ApolloClient } from "@apollo/client";
import { RefusalRowsDocument, type RefusalRowsQuery } from "../gql/graphql.ts";
import type { PanelTable } from "../panel.ts";
import { foundCell, refusalWords } from "./refusal-words.ts";

/** A refused row, as the API returns it. */
export type RefusedRow = NonNullable<RefusalRowsQuery["load"]>["refusals"]["edges"][number]["node"];

/** The largest page that the API returns. */
const pageSize = 1000;

/**
 * Reads all refused rows of a load, page by page.
 * @param onProgress gets the number of rows read so far
 * @throws if a page cannot be fetched.
 */
export async function readRefusals(
  client: ApolloClient,
  load: string,
  onProgress: (read: number) => void,
): Promise<RefusedRow[]> {
  const found: RefusedRow[] = [];
  for (let after: string | null | undefined, more = true; more;) {
    // Each page starts where the one before ended. Not cached, because so long a list is read once.
    // oxlint-disable-next-line no-await-in-loop
    const { data } = await client.query({
      query: RefusalRowsDocument,
      variables: { id: load, group: null, first: pageSize, after: after ?? null },
      fetchPolicy: "no-cache",
    });
    const page = data?.load?.refusals;
    found.push(...(page?.edges.map((edge) => edge.node) ?? []));
    onProgress(found.length);
    after = page?.pageInfo.endCursor;
    more = page?.pageInfo.hasNextPage ?? false;
  }
  return found;
}

/** Refused rows of a file as a table, for the team that must correct them. */
export function refusalsTable(file: string, refusals: readonly RefusedRow[]): PanelTable {
  return {
    caption: `Refused rows of ${file.replace(/\.[^.]*$/, "")}`,
    columns: [
      { label: "Row", numeric: true },
      { label: "Cell" },
      { label: "Column" },
      { label: "Found in it" },
      { label: "What was wrong and what to do" },
      { label: "Rule" },
      { label: "File" },
    ],
    rows: refusals.map((each) => {
      const words = refusalWords(each);
      const found = foundCell(words)?.cell.replace(/^"(.*)"$/s, "$1") ?? null;
      return [each.row, each.cell ?? null, each.column ?? null, found, words, each.code, file];
    }),
  };
}
