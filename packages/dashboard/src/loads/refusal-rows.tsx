import { useQuery } from "@apollo/client/react";
import { useRef } from "react";
import { FailureMessage } from "../api/failure-message.tsx";
import { type RefusalGroupPartsFragment, RefusalRowsDocument } from "../gql/graphql.ts";
import { ShowMore } from "../tables/show-more.tsx";
import { numberWords, plural } from "../words/number-words.ts";
import { RefusalText } from "./refusal-text.tsx";
import { refusalWords } from "./refusal-words.ts";

const pageSize = 50;

/** The rows that a load refused by one rule in one column, fifty at a time. */
export function RefusalRows({ load, group }: { load: string; group: RefusalGroupPartsFragment }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { code, column, rows } = group;
  const { data, error, refetch, fetchMore } = useQuery(RefusalRowsDocument, {
    variables: { id: load, group: { code, column }, first: pageSize, after: null },
  });
  if (error) return <FailureMessage failure={error} onRetry={() => void refetch()} />;
  if (!data) return <output className="note">Fetching {plural(rows, "row")}</output>;
  const edges = data.load?.refusals.edges ?? [];
  const addressed = edges.some(({ node }) => node.cell);
  const { hasNextPage = false, endCursor } = data.load?.refusals.pageInfo ?? {};
  return (
    <>
      <table className="plain-table refusal-rows">
        <caption className="visually-hidden">
          Refused rows: {code.replaceAll("-", " ")}
          {column && ` in ${column}`}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              {addressed ? "Cell" : "Row"}
            </th>
            <th scope="col">What was wrong and what to do</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {edges.map(({ node }, index) => (
            // A row can break a rule twice, so its number is not unique.
            <tr key={`${node.row} ${index}`}>
              <th scope="row" className="numeric" tabIndex={-1}>
                {node.cell ?? numberWords(node.row)}
              </th>
              <td>
                <RefusalText words={refusalWords(node)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <p className="note">
          The first {numberWords(edges.length)} of {plural(rows, "row")}.
        </p>
      )}
      <ShowMore
        words={`Show ${numberWords(Math.min(pageSize, Math.max(1, rows - edges.length)))} more`}
        shown={edges.length}
        body={body}
        hasMore={hasNextPage}
        fetchMore={() => fetchMore({ variables: { after: endCursor ?? null } })}
      />
    </>
  );
}
