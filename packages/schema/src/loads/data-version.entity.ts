import { defineEntity, p } from "@mikro-orm/core";

/** The version of the data, in its only row: raised by every transaction after which an answer may be another. */
export const DataVersionEntity = defineEntity({
  name: "DataVersion",
  tableName: "data_version",
  properties: {
    onlyRow: p.boolean().primary(),
    version: p.bigint("string"),
  },
});
