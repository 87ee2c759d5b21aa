import type { ApolloClient } from "@apollo/client";
import { RefusalRowsDocument, type RefusalRowsQuery } from "../gql/graphql.ts";
import type { PanelTable } from "../panel.ts";
import { foundCell, refusalWords } from "./refusal-words.ts";

/** One refused row as the service tells of it. */
export type RefusedRow = NonNullable<RefusalRowsQuery["load"]>["refusals"]["edges"][number]["node"];

/** The largest page the service gives. */
const pageSize = 1000;

/** Reads everything a load refused, page after page, and tells how many came so far. Throws where a page does not come. */
export async function readRefusals(
  client: ApolloClient,
  load: string,
  onProgress: (read: number) => void,
): Promise<RefusedRow[]> {
  const found: RefusedRow[] = [];
  for (let after: string | null | undefined, more = true; more;) {
    // Page after page: each begins where the one before it ended. Not kept: a list as long as this is read once.
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

/** Refused rows of a file as a table for the team that must put them right. */
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
