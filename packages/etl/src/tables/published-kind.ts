import { type Day, sampleMessage } from "@children-first/schema";
import type { Client } from "pg";
import { publishedLoad } from "./known-load.ts";
import type { Publisher } from "./publisher.ts";
import type { StagedDays, TableKind } from "./table-kind.ts";

/** The differences between the kinds of published tables. */
interface PublishedTables<Plan> {
  /** The table's name in the ledger. */
  code(plan: Plan): string;
  publisher(client: Client, plan: Plan): Promise<Publisher>;
  /** The latest day, up to today, that the staged rows tell of. Default: none. */
  latestDay?(client: Client, today: Day): Promise<Day | null>;
}

/** A kind of published table. It has no authority, one file is all of it, and KPIs read it without counting. */
export function publishedKind<Plan>(tables: PublishedTables<Plan>): TableKind<Plan> {
  return {
    target: (plan) => ({ table: tables.code(plan), authority: null }),
    edition: () => null,
    related: () => [],
    follows: () => [],
    takesAnyOrder: () => false,
    isAddition: () => false,
    movesOn: () => false,
    dated: () => null,
    extractDateAt: () => null,
    days: async (client, _plan, today): Promise<StagedDays> => ({
      stated: null,
      latest: (await tables.latestDay?.(client, today)) ?? null,
    }),
    loadedAs: async (_client, _plan, part, known) => publishedLoad(known, part) ?? null,
    publisher: (client, plan) => tables.publisher(client, plan),
    sampleNotes: () => [sampleMessage],
    periods: async () => null,
    withdrawal: async () => null,
    changedFacts: async () => null,
  };
}
