import { useQuery } from "@apollo/client/react";
import { failureWords } from "../../client.ts";
import { LoadRefusalsDocument } from "../../gql/graphql.ts";
import { counted } from "../../words.ts";

/** The first fifty rows that a load refused, each with what was expected. */
export function Refusals({ load }: { load: string }) {
  const { data, error } = useQuery(LoadRefusalsDocument, { variables: { id: load } });
  if (error) return <p role="alert">{failureWords(error)}</p>;
  if (!data) return <output>Fetching refusals</output>;
  if (!data.load) return <p>This load is no longer known.</p>;
  const refusals = data.load.refusals.edges.map((edge) => edge.node);
  return (
    <>
      <ul className="refusals">
        {refusals.map((each) => (
          <li key={`${each.row} ${each.column} ${each.code}`}>
            <span className="refusal-place">
              Row {counted(each.row)}
              {each.column && `, ${each.column}`}
            </span>{" "}
            {each.message} <code>{each.code}</code>
          </li>
        ))}
      </ul>
      {data.load.rowsRefused > refusals.length && (
        <p className="note">
          The first {refusals.length} of {counted(data.load.rowsRefused)}.
        </p>
      )}
    </>
  );
}
