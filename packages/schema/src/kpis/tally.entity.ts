import { defineEntity, p } from "@mikro-orm/core";

/**
 * The count of one KPI for one month and org unit, as known from one moment to another.
 *
 * A month without a row had nothing to count, if `TallySpanEntity` covers it. `numerator` and `denominator` count
 * cases, or sum over them (days, full-time equivalents). `causedBy` is the load, or the undone load, that changed the
 * count.
 */
export const TallyEntity = defineEntity({
  name: "Tally",
  tableName: "tally",
  properties: {
    id: p.bigint("string").primary(),
    authority: p.text(),
    kpi: p.text(),
    version: p.integer(),
    month: p.date(),
    unit: p.text(),
    numerator: p.decimal().columnType("numeric"),
    denominator: p.decimal().columnType("numeric"),
    pending: p.integer(),
    exempt: p.integer(),
    overdue: p.integer(),
    knownFrom: p.datetime().columnType("timestamptz"),
    knownUntil: p.datetime().columnType("timestamptz").strictNullable(),
    causedBy: p.integer().strictNullable(),
  },
});

/** The first month and the last day that a KPI was counted for, as known from one moment to another. */
export const TallySpanEntity = defineEntity({
  name: "TallySpan",
  tableName: "tally_span",
  properties: {
    id: p.bigint("string").primary(),
    authority: p.text(),
    kpi: p.text(),
    version: p.integer(),
    fromMonth: p.date(),
    knownDay: p.date(),
    waitsFrom: p.date().strictNullable(),
    /** The first day of the records of the table that begins last. Null if it does not decide the first month. */
    beginsOn: p.date().strictNullable(),
    /** That table. */
    beginsIn: p.text().strictNullable(),
    knownFrom: p.datetime().columnType("timestamptz"),
    knownUntil: p.datetime().columnType("timestamptz").strictNullable(),
    causedBy: p.integer().strictNullable(),
  },
});

/**
 * The months in which a KPI had cases in an org unit of which none belonged to a unit below it, as known from one
 * moment to another. A zero of a unit below it is not known to be one.
 */
export const TallyUnplacedEntity = defineEntity({
  name: "TallyUnplaced",
  tableName: "tally_unplaced",
  properties: {
    id: p.bigint("string").primary(),
    authority: p.text(),
    kpi: p.text(),
    version: p.integer(),
    unit: p.text(),
    months: p.string().columnType("datemultirange"),
    knownFrom: p.datetime().columnType("timestamptz"),
    knownUntil: p.datetime().columnType("timestamptz").strictNullable(),
    causedBy: p.integer().strictNullable(),
  },
});

/** The definition that a KPI was last counted by, and the newest load with facts that are not counted yet. */
export const CountedKpiEntity = defineEntity({
  name: "CountedKpi",
  tableName: "counted_kpi",
  properties: {
    authority: p.text().primary(),
    kpi: p.text().primary(),
    version: p.integer().primary(),
    /** A digest of the SQL that counted it. */
    definition: p.text(),
    owedTo: p.integer().strictNullable(),
  },
});
