import { ApolloClient, type ApolloLink, type FieldPolicy, HttpLink, InMemoryCache } from "@apollo/client";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/**
 * The API client. Things with an id (KPIs, areas, loads, datasets) are kept once; figures are kept where they were
 * asked for, because the same KPI has many. Pages of a list that were fetched one after the other are one list.
 */
export function createClient(link: ApolloLink = new HttpLink({ uri: "/graphql" })): ApolloClient {
  return new ApolloClient({ link, cache: new InMemoryCache({ typePolicies }), dataMasking: false });
}

interface Page {
  readonly edges: readonly unknown[];
}

/** A list that is read page by page: the page after another joins it, a first page begins anew. */
function paged(...keyArgs: string[]): FieldPolicy<Page> {
  return {
    keyArgs,
    merge: (known, page, { args }) =>
      known && args?.["after"] ? { ...page, edges: [...known.edges, ...page.edges] } : page,
  };
}

const typePolicies = {
  Query: { fields: { loads: paged("loader", "status") } },
  Load: { fields: { refusals: paged("group") } },
};

/** What to tell a reader about a failure: what happened and what helps, never a stack trace. */
export function failureWords(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map((each) => each.message).join(" ");
  if (ServerError.is(error)) return `The service answered with an error (${error.statusCode}). Try again in a moment.`;
  return "The service did not answer. Check the connection, then try again.";
}
