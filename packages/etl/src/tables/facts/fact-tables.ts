import { inventedMessage } from "@children-first/schema";
import { factColumns, factConflicts } from "@children-first/schema/facts";
import type { TableKind } from "../table-kind.ts";
import { relatedTables } from "./contradictions.ts";
import { derivedTables } from "./derived-tables.ts";
import type { FactPlan } from "./fact-plan.ts";
import { factPublisher } from "./fact-publisher.ts";
import { isStillSo } from "./is-still-so.ts";
import { stagedDays } from "./staged-days.ts";
import { replacedPeriods, withdrawalOfPeriods } from "./replaced-periods.ts";

/** The facts of an authority, one table each. */
export const factTables: TableKind<FactPlan> = {
  target: ({ fact, authority }) => ({ table: fact.table, authority }),
  edition: ({ given }) => (given === undefined ? null : Object.values(given).join(" ")),
  related: ({ fact, authority }) => relatedTables(fact).map((table) => ({ table, authority })),
  follows: ({ fact }) => [
    ...factColumns(fact).flatMap((column) => column.references ?? []),
    ...factConflicts(fact).map((conflict) => conflict.with),
  ],
  takesAnyOrder: ({ disposition }) => disposition === "append" || typeof disposition === "object",
  isAddition: ({ disposition }) => disposition === "merge",
  movesOn: ({ disposition }) => disposition === "window",
  dated: ({ dated = null }) => dated,
  extractDateAt: ({ extractDateAt = null }) => extractDateAt,
  days: stagedDays,
  async loadedAs(client, plan, { loader }, known) {
    const edition = factTables.edition(plan);
    const load = known.loads.find(
      (each) =>
        each.loader === loader &&
        each.table === plan.fact.table &&
        each.authority === plan.authority &&
        each.edition === edition,
    );
    return load !== undefined && (await isStillSo(client, plan, load.id)) ? load : null;
  },
  publisher: factPublisher,
  // Notes about relations between invented records are useful too.
  sampleNotes: (notes) => [`${inventedMessage}.`, ...notes],
  periods: replacedPeriods,
  withdrawal: withdrawalOfPeriods,
  async changedFacts(client, { fact, authority }, loads) {
    const facts = [fact.table, ...relatedTables(fact), ...(await derivedTables(client, fact.table, loads))];
    return { authority, facts };
  },
};
