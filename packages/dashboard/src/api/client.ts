import { ApolloClient, type ApolloLink, type FieldPolicy, HttpLink, InMemoryCache } from "@apollo/client";
import { askServer } from "./ask-server.ts";

/**
 * The API client. Its cache keeps things with an id (KPIs, areas, loads, datasets) once. Figures have no id and are
 * kept where they were asked for. Pages of a list join into one list.
 * @param link the way to the API; the gallery and tests give one that returns invented figures
 */
export function createClient(link: ApolloLink = new HttpLink({ uri: "/graphql", fetch: askServer })): ApolloClient {
  return new ApolloClient({
    link,
    cache: new InMemoryCache({ typePolicies }),
    dataMasking: false,
  });
}

interface Page {
  readonly edges: readonly unknown[];
}

/** A list read page by page: the next page joins it, a first page replaces it. */
function paged(...keyArgs: string[]): FieldPolicy<Page> {
  return {
    keyArgs,
    merge: (known, page, { args }) =>
      known && args?.["after"] ? { ...page, edges: [...known.edges, ...page.edges] } : page,
  };
}

const typePolicies = {
  // It has no id, and two parts of the page ask for different fields of it.
  Viewer: { merge: true },
  Query: { fields: { loads: paged("loader", "status") } },
  Load: { fields: { refusals: paged("group") } },
};
