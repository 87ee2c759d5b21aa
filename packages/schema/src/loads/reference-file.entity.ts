import { defineEntity, p } from "@mikro-orm/core";

/** A file of the project's reference data as it was last written to the tables, by the SHA-256 of what was written. */
export const ReferenceFileEntity = defineEntity({
  name: "ReferenceFile",
  tableName: "reference_file",
  properties: {
    name: p.text().primary(),
    sha256: p.text(),
  },
});
