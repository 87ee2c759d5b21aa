import type { Day } from "@children-first/schema";
import { factColumns } from "@children-first/schema/facts";
import { sql, type Sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { StagedDays } from "../table-kind.ts";
import type { FactPlan } from "./fact-plan.ts";

/**
 * The days of a fact's staged rows, up to today. They state a day in the column of the period that they replace. The
 * latest is of any date that may not lie in the future; without one, of a plan, such as a review that is arranged; only
 * without either, of a due date.
 */
export async function stagedDays(client: Client, { fact, disposition }: FactPlan, today: Day): Promise<StagedDays> {
  const period = typeof disposition === "object" ? disposition.replacePeriod : null;
  const days = factColumns(fact).flatMap(({ name, type, mayBeFuture = false }) => {
    const day = dayOfColumn(sql`s.${sql.identifier(name)}`, type);
    const latest = sql`max(${day ?? sql.empty}) filter (where ${day ?? sql.empty} <= ${today}::date)`;
    const certainty = !mayBeFuture ? "recorded" : /(^|_)due(_|$)/.test(name) ? "due" : "planned";
    return day === null ? [] : [{ name, certainty, latest }];
  });
  const stated = days.find(({ name }) => name === period)?.latest ?? sql`null::date`;
  const latestBy = ["recorded", "planned", "due"].map((kind) =>
    latestOf(days.filter(({ certainty }) => certainty === kind)),
  );
  const latest = sql`coalesce(${sql.join(latestBy)})`;
  const { rows } = await client.query<{ stated: Day | null; latest: Day | null }>(
    sql`select (${stated})::text as stated, (${latest})::text as latest from staged s where s.words is null`,
  );
  return rows[0] ?? { stated: null, latest: null };
}

function latestOf(days: readonly { readonly latest: Sql }[]): Sql {
  return days.length === 0 ? sql`null::date` : sql`greatest(${sql.join(days.map(({ latest }) => latest))})`;
}

/** The day of a column's value: of a month, its last. Null for a column without days. */
function dayOfColumn(column: Sql, type: string): Sql | null {
  if (type === "date") return column;
  if (type === "instant") return sql`(${column} at time zone 'Europe/London')::date`;
  return type === "month" ? sql`(to_date(${column}, 'YYYY-MM') + interval '1 month - 1 day')::date` : null;
}
