import { followFacts } from "@children-first/schema/counting";
import type { Client } from "pg";
import { queryOf } from "./query-of.ts";

/** Counts every KPI of an authority anew from the facts as they stand, in one transaction. */
export async function countAll(client: Client, authority: string): Promise<void> {
  await client.query("begin");
  await followFacts(queryOf(client), { authority, cause: null });
  await client.query("select raise_data_version()");
  await client.query("commit");
}
