import { defineEntity, p } from "@mikro-orm/core";

/** A file of the project's reference data, with the SHA-256 of what was last written to the tables. */
export const ReferenceFileEntity = defineEntity({
  name: "ReferenceFile",
  tableName: "reference_file",
  properties: {
    name: p.text().primary(),
    sha256: p.text(),
  },
});
