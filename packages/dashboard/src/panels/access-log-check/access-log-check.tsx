import type { AccessLogCheckQuery } from "../../gql/graphql.ts";
import type { PanelProps } from "../../panel.ts";
import { numberWords } from "../../words/number-words.ts";
import "./access-log-check.css";

/** What to keep of the check: the number and the hash of the last entry. */
export function LogCheck({ data }: PanelProps<unknown, AccessLogCheckQuery>) {
  const { broken, sequence, hash } = data.accessLogCheck;
  return (
    <>
      {broken !== null && (
        <p role="alert" className="check-broken">
          Keep a copy of the database before anything else is done, and find out who could write to it.
        </p>
      )}
      <p>
        Last entry: {numberWords(Number(sequence))}, with the hash <code className="check-hash">{hash}</code>
      </p>
      <p className="note">Keep both elsewhere: only they show whether somebody made the whole log again.</p>
    </>
  );
}
