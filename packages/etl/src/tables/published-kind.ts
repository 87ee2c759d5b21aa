import { sampleMessage } from "@children-first/schema";
import type { Client } from "pg";
import { publishedLoad } from "./known-load.ts";
import type { Publisher } from "./publisher.ts";
import type { TableKind } from "./table-kind.ts";

/** What tells one kind of published table from another. */
interface PublishedTables<Plan> {
  /** The table's name in the ledger. */
  code(plan: Plan): string;
  publisher(client: Client, plan: Plan): Promise<Publisher>;
}

/** A kind of published table: it has no authority, a file is all of it, and KPIs read it as it is. */
export function publishedKind<Plan>(tables: PublishedTables<Plan>): TableKind<Plan> {
  return {
    target: (plan) => ({ table: tables.code(plan), authority: null }),
    edition: () => null,
    related: () => [],
    follows: () => [],
    takesAnyOrder: () => false,
    movesOn: () => false,
    loadedAs: async (_client, _plan, part, known) => publishedLoad(known, part) ?? null,
    publisher: (client, plan) => tables.publisher(client, plan),
    sampleNotes: () => [sampleMessage],
    periods: async () => null,
    withdrawal: async () => null,
    changedFacts: async () => null,
  };
}
