import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * A place that statistics are published for: England, a region or a local authority.
 *
 * `code` is the ONS code (E10000032), `laCode` the DfE's three digits (938). An authority with new boundaries gets a
 * new ONS code, so two areas share its `laCode`. The publisher's combined rows ("314 / 318") are areas too.
 */
export const AreaEntity = defineEntity({
  name: "Area",
  tableName: "area",
  properties: {
    id: p.integer().primary(),
    code: p.text().unique(),
    name: p.text(),
    level: p.enum(["NATIONAL", "REGIONAL", "LOCAL_AUTHORITY"]),
    laCode: p.text().strictNullable().index(),
    regionCode: p.text().strictNullable(),
  },
});

/** An area as the table `area` has it. */
export type AreaRow = InferEntity<typeof AreaEntity>;
