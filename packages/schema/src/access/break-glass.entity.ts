import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * An hour in which somebody sees records that are otherwise closed to them, with their reason and the review of it. Rows are
 * written by the functions `break_the_glass` and `review_break_glass`.
 */
export const BreakGlassEntity = defineEntity({
  name: "BreakGlass",
  tableName: "break_glass",
  properties: {
    id: p.bigint("string").primary(),
    viewerId: p.text(),
    viewer: p.text(),
    roles: p.array().columnType("text[]"),
    units: p.array().columnType("text[]"),
    reason: p.text(),
    openedAt: p.datetime().columnType("timestamptz"),
    endsAt: p.datetime().columnType("timestamptz"),
    reviewedAt: p.datetime().columnType("timestamptz").strictNullable(),
    reviewedBy: p.text().strictNullable(),
    review: p.text().strictNullable(),
  },
});

/** A row of the table `break_glass`. */
export type BreakGlassRow = InferEntity<typeof BreakGlassEntity>;
