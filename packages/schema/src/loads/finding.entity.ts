import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { severities } from "../words/severity.ts";

/** The result of one check of a load's rows: how many it found, the first of them, and what to do. */
export const FindingEntity = defineEntity({
  name: "Finding",
  tableName: "finding",
  properties: {
    id: p.bigint("string").primary(),
    load: p.integer().fieldName("load_id"),
    check: p.text().fieldName("check_id"),
    severity: p.enum([...severities]),
    rows: p.integer(),
    firstRow: p.integer(),
    message: p.text(),
  },
});

/** A finding as the table `finding` has it. */
export type FindingRow = InferEntity<typeof FindingEntity>;
