import type { AccessLogCheckQuery } from "../../gql/graphql.ts";
import type { Fixtures } from "../../panel.ts";

/** The six situations of the check, with an invented log. */
export const accessLogCheckFixtures: Fixtures<Record<string, never>, AccessLogCheckQuery> = {
  ok: { data: check("1204") },
  empty: { data: check("0") },
  suppressed: { data: check("1") },
  stale: { data: check("88") },
  restated: { data: check("1204", "812") },
  error: { error: "The check of the access log is for the data-protection lead." },
};

function check(sequence: string, broken: string | null = null): AccessLogCheckQuery {
  const hash = "9f2c4d5e6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f";
  return { __typename: "Query", accessLogCheck: { __typename: "AccessLogCheck", broken, sequence, hash } };
}
