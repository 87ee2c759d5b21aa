import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * A place that statistics are published for: England, a region, or a local authority.
 *
 * `code` is the ONS code (E10000032), `laCode` the three-digit DfE code (938). Boundaries change: an authority that
 * was given a new ONS code has two areas that share one `laCode`, and the publisher's own combined rows
 * ("314 / 318") are areas too. Source: the codes that DfE and Ofsted print in their files.
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
