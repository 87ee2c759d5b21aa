import { defineEntity, p } from "@mikro-orm/core";

/**
 * A place that statistics are published for: England, a region or a local authority.
 *
 * `code` is the ONS code (E10000032), `laCode` the three-digit DfE code (938). When boundaries change, an authority
 * gets a new ONS code: it then has two areas with one `laCode`. The publisher's combined rows ("314 / 318") are areas
 * too. Source: the codes in files of the DfE and Ofsted.
 */
export const AreaEntity = defineEntity({
  name: "Area",
  tableName: "area",
  properties: {
    id: p.integer().primary(),
    code: p.text().unique(),
    name: p.text(),
    level: p.enum(["NATIONAL", "REGIONAL", "LOCAL_AUTHORITY"]),
    laCode: p.text().nullable().index(),
    regionCode: p.text().nullable(),
  },
});
