import { defineEntity, p } from "@mikro-orm/core";

/** The version of the data, in its only row. Every transaction that can change an answer raises it. */
export const DataVersionEntity = defineEntity({
  name: "DataVersion",
  tableName: "data_version",
  properties: {
    onlyRow: p.boolean().primary(),
    version: p.bigint("string"),
  },
});
