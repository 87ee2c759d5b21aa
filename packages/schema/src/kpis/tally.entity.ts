import { defineEntity, p } from "@mikro-orm/core";

/**
 * What one KPI was counted to for one month and org unit, as known from one moment to another.
 *
 * A month and unit without a row had nothing to count, as long as `TallySpanEntity` says that the month is known.
 * `numerator` and `denominator` are numbers of cases, or sums over them (days, full-time equivalents). `causedBy` is the
 * load, or the undone load, that made it so.
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
    knownFrom: p.datetime().columnType("timestamptz"),
    knownUntil: p.datetime().columnType("timestamptz").strictNullable(),
    causedBy: p.integer().strictNullable(),
  },
});

/** From which month to which day a KPI was counted, as known from one moment to another. */
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
    knownFrom: p.datetime().columnType("timestamptz"),
    knownUntil: p.datetime().columnType("timestamptz").strictNullable(),
    causedBy: p.integer().strictNullable(),
  },
});

/** By which definition a KPI was last counted, and the newest load whose facts it does not count yet. */
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
