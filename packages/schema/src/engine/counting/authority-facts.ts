import type { Query } from "../../words/query.ts";
import { tablesWithLinkedRows } from "./linked-rows.ts";

/** An authority, and the facts in which its children have rows under more than one identifier. */
export interface AuthorityFacts {
  /** ONS code. */
  readonly authority: string;
  /** The tables with a row, current or not, under an identifier that is linked to a child. Usually empty, because links are few. */
  readonly linked: ReadonlySet<string>;
}

/** Reads which facts of an authority have rows under an identifier that is linked to a child. */
export async function authorityFacts(query: Query, authority: string): Promise<AuthorityFacts> {
  return { authority, linked: await tablesWithLinkedRows(query, authority) };
}
