import { useApolloClient } from "@apollo/client/react";
import { useRef, useState } from "react";
import { forPurpose } from "../api/purpose.ts";
import { CasesDocument, type CasesQuery, type CaseState, type PeriodInput } from "../gql/graphql.ts";

/** How many cases a page has. */
export const pageSize = 50;

/** Which cases: those behind a KPI's figure for one period and place. */
export interface CasePlace {
  readonly kpi: string;
  readonly period: PeriodInput;
  readonly unit: string | null;
}

/** The cases that were read, in one state or in all. */
export interface CaseList {
  readonly state: CaseState | null;
  readonly page: NonNullable<CasesQuery["kpi"]>["cases"];
}

/**
 * Reads cases when the viewer asks for them, and only then: each reading is an entry of the access log. They stay in this
 * component alone, and are in no cache.
 */
export function useCases(place: CasePlace) {
  const client = useApolloClient();
  const [list, setList] = useState<CaseList | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const newest = useRef(0);

  const read = async (state: CaseState | null, after: string | null) => {
    const { data } = await client.query({
      query: CasesDocument,
      variables: { ...place, state: state && [state], first: pageSize, after },
      fetchPolicy: "no-cache",
      context: forPurpose(),
    });
    if (!data?.kpi) throw new Error("The service does not know this KPI.");
    return data.kpi.cases;
  };

  /** Shows the first page of cases in a state. Null: in every state. @returns whether they are shown */
  const show = async (state: CaseState | null): Promise<boolean> => {
    newest.current += 1;
    const turn = newest.current;
    setBusy(true);
    setFailure(null);
    try {
      const page = await read(state, null);
      if (turn === newest.current) setList({ state, page });
      return turn === newest.current;
    } catch (error) {
      if (turn === newest.current) setFailure(error);
      return false;
    } finally {
      if (turn === newest.current) setBusy(false);
    }
  };

  /** Adds the next page. @throws what the request failed with */
  const more = async () => {
    if (!list) return;
    const turn = newest.current;
    const next = await read(list.state, list.page.pageInfo.endCursor);
    if (turn !== newest.current) return;
    setList({ ...list, page: { ...next, edges: [...list.page.edges, ...next.edges] } });
  };

  return { list, isBusy, failure, show, more };
}
