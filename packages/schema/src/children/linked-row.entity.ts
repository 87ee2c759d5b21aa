import { defineEntity, p } from "@mikro-orm/core";

/**
 * A row of a fact under an identifier that is linked to a child, and that child.
 *
 * Every version of such a row has one. It is written when facts or links change.
 */
export const LinkedRowEntity = defineEntity({
  name: "LinkedRow",
  tableName: "linked_row",
  properties: {
    authority: p.text().primary(),
    /** The fact's table. */
    fact: p.text().primary(),
    /** The row's `id` in that table. */
    rowId: p.bigint("string").primary(),
    childId: p.text(),
    /** Whether the child has a current row of the same natural key under an identifier that comes first. Only that row counts. */
    repeats: p.boolean(),
  },
});
