import { type Day, dayOf, type Period, periodContaining } from "@children-first/schema";
import { Sql, sql } from "@children-first/schema/sql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { countedKpi } from "../kpis/counted-kpi.ts";
import { type CareCohortFilter, sexCodes } from "./care-cohort.type.ts";

const legalStatuses = ["C1", "C2", "D1", "E1", "J1", "J2", "J3", "L1", "L2", "L3", "V2"];

/** The last day for which children we care for are known; null if they were never counted. */
export async function careKnownDay({ authority, batches }: Context): Promise<Day | null> {
  // The rate is usually needed with the count, so both are read in one statement.
  const [{ counted }] = await Promise.all([
    batches.evidence.load({ kpi: countedKpi("cla-count"), area: authority }),
    batches.evidence.load({ kpi: countedKpi("cla-rate-10k"), area: authority }),
  ]);
  return counted?.spans.findLast(({ knownUntil }) => knownUntil === null)?.knownDay ?? null;
}

/**
 * The day of the argument `on`. Default: the last known day.
 * @throws WrongArgument for a day that the data do not cover yet.
 */
export function dayAsked(on: Day | null, knownDay: Day | null): Day {
  const today = dayOf(new Date());
  if (on !== null && on > (knownDay ?? today))
    throw new WrongArgument("on", `a day up to ${knownDay ?? today}, the last that the data tell of.`);
  return on ?? knownDay ?? today;
}

/** The month of a day, cut off at that day. */
export function untilDay(on: Day): Period {
  const month = periodContaining("MONTH", on);
  return month.end === on ? month : { ...month, end: on, label: on };
}

/**
 * The SQL condition of a filter on the cohort's columns.
 * @throws WrongArgument for an empty list, a legal status that is not counted, or more than 216 months.
 */
export function conditionAsked(where: CareCohortFilter | null): Sql {
  for (const [name, value] of Object.entries(where ?? {}))
    if (Array.isArray(value) && value.length === 0) throw new WrongArgument(`where.${name}`, "name at least one.");
  const { ageBands, sexes, placementGroups, legalStatuses: statuses, unaccompanied, minimumMonthsInCare } = where ?? {};
  if (statuses?.some((status) => !legalStatuses.includes(status)))
    throw new WrongArgument("where.legalStatuses", `any of ${legalStatuses.join(", ")}; V3 and V4 are not counted.`);
  if (typeof minimumMonthsInCare === "number" && (minimumMonthsInCare < 0 || minimumMonthsInCare > 216))
    throw new WrongArgument("where.minimumMonthsInCare", "a whole number from 0 to 216.");
  const conditions = [
    ageBands && sql`c.age_band = any (${ageBands}::text[])`,
    sexes && sql`coalesce(c.sex, 'U') = any (${sexes.map((sex) => sexCodes[sex])}::text[])`,
    placementGroups && sql`c.placement_group = any (${placementGroups}::text[])`,
    statuses && sql`c.legal_status = any (${statuses}::text[])`,
    typeof unaccompanied === "boolean" && sql`c.unaccompanied = ${unaccompanied}::boolean`,
    typeof minimumMonthsInCare === "number" &&
      sql`c.started_on <= c.on_day - make_interval(months => ${minimumMonthsInCare}::integer)`,
  ].filter((condition) => condition instanceof Sql);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, " and ");
}
