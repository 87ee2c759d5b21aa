import type { Query } from "@children-first/schema";
import type { EntityManager } from "@children-first/schema/records";
import type { Viewer } from "./access/viewer.ts";
import { authoritiesBatch, comparedBatch, evidenceBatch, historyBatch, rankingBatch } from "./kpis/kpi.batch.ts";
import { rebasingsBatch } from "./kpis/signals/rebasing.batch.ts";
import { targetsBatch } from "./kpis/target.batch.ts";
import { findingsBatch } from "./loads/finding.batch.ts";
import { kpisOn } from "./loads/kpis-on.batch.ts";
import { loadBatch } from "./loads/load.batch.ts";
import { loadsBehindBatch } from "./loads/loads-behind.batch.ts";
import { owedRowsBatch } from "./loads/owed-rows.batch.ts";
import { refusalGroupsBatch } from "./loads/refusal-group.batch.ts";
import {
  orgUnitAncestorsBatch,
  orgUnitBatch,
  orgUnitChildrenBatch,
  orgUnitLinksBatch,
  orgUnitParentBatch,
} from "./organisation/org-unit.batch.ts";
import { areaBatch, comparatorsBatch } from "./statistics/area.batch.ts";
import { extentBatch, filtersBatch, measuresBatch } from "./statistics/dataset.batch.ts";

/** The batches of one request. Each reads many keys with one statement, and each key once. */
export type Batches = ReturnType<typeof createBatches>;

/** How batches read: see `Context`. */
export interface BatchDoors {
  readonly query: Query;
  readonly count: Query;
  readonly em: EntityManager;
}

/** Every batch of the API. A new batch is one more line here. */
export function createBatches({ query, count, em }: BatchDoors, authority: string, viewer: Viewer) {
  const comparators = comparatorsBatch(query);
  return {
    area: areaBatch(em),
    authorities: authoritiesBatch(query),
    comparators,
    compared: comparedBatch(query, comparators),
    evidence: evidenceBatch(query, authority, viewer),
    extent: extentBatch(query),
    filters: filtersBatch(query),
    findings: findingsBatch(em),
    history: historyBatch(query, authority, viewer),
    kpisOn: kpisOn(count, authority),
    load: loadBatch(em),
    loadsBehind: loadsBehindBatch(count, em, authority),
    measures: measuresBatch(em),
    owedRows: owedRowsBatch(count, authority),
    orgUnit: orgUnitBatch(em),
    orgUnitAncestors: orgUnitAncestorsBatch(query),
    orgUnitChildren: orgUnitChildrenBatch(query, em),
    orgUnitLinks: orgUnitLinksBatch(query, em),
    orgUnitParent: orgUnitParentBatch(query, em),
    ranking: rankingBatch(query),
    rebasings: rebasingsBatch(query),
    refusalGroups: refusalGroupsBatch(count),
    targets: targetsBatch(query),
  };
}
