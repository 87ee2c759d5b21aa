import {
  type Counts,
  type Day,
  figureOfCounts,
  judged,
  type Kpi,
  type OwnTarget,
  type Period,
} from "@children-first/schema";
import { casesOf, type Cohort } from "@children-first/schema/engine";
import { sql, type Sql } from "@children-first/schema/sql";
import type { Context } from "../context.ts";
import { countedKpi } from "./counted-kpi.ts";
import { type FigureType, figureType } from "./figure.type.ts";
import { factsAsked } from "./facts-asked.ts";

/** A count of a cohort's cases between two days in an org unit, grouped by columns of the cohort. */
export interface LiveQuestion {
  readonly cohort: Cohort;
  /** The id of a counted KPI of the cohort. Its span gives the last known day. */
  readonly kpi: string;
  /** Ids of other KPIs whose figures are made from the same counts: their targets are read too. */
  readonly judges?: readonly string[];
  readonly from: Day;
  readonly to: Day;
  readonly unit: string;
  /** The selected columns, with the cohort as `c`. */
  readonly select: Sql;
  /** How many of these columns, from the first on, are grouped by. */
  readonly groups: number;
  /** A join that makes several rows of a case, where a case counts in several groups. */
  readonly parts?: Sql;
  /** A condition on the cohort's columns. */
  readonly where?: Sql;
}

/** What turns live counts into figures. */
export interface LiveKnown {
  /** The last day that the data cover; null if the cohort was never counted. */
  readonly knownDay: Day | null;
  /** The targets that the authority set, by KPI id. Not needed for context measures, which have none. */
  readonly targets?: ReadonlyMap<string, readonly OwnTarget[]>;
}

/** Counts made during the request, instead of read from stored tallies. */
export interface LiveCounts<Row> extends LiveKnown {
  readonly rows: readonly Row[];
}

/** SQL for the month of a case: "2023-07-01". For `select`. */
export const monthOfCase = sql`date_trunc('month', c.on_day)::date::text`;

/** Counts cases from the current facts, in one statement. */
export async function countLive<Row>(context: Context, asked: LiveQuestion): Promise<LiveCounts<Row>> {
  const { authority: area, batches, count } = context;
  const { cohort, from, to, unit, select, parts = sql.empty, where = sql`true` } = asked;
  const ids = [asked.kpi, ...(asked.judges ?? [])];
  const known = await Promise.all(ids.map((id) => batches.evidence.load({ kpi: countedKpi(id), area })));
  const targets = new Map(ids.map((id, place) => [id, known[place]!.targets ?? []]));
  const knownDay = known[0]!.counted?.spans.findLast(({ knownUntil }) => knownUntil === null)?.knownDay ?? null;
  if (knownDay === null) return { rows: [], knownDay, targets };
  const groups = Array.from({ length: asked.groups }, (_, index) => sql.raw(String(index + 1)));
  const cases = casesOf(cohort, { ...(await factsAsked(context, cohort)), known: knownDay, from, to, unit });
  const rows = await count<Row>(
    sql`select ${select} from ${cases} c ${parts} where ${where} group by ${sql.join(groups)}`,
  );
  return { rows, knownDay, targets };
}

/** The figure of a live count. NOT_AVAILABLE if the cohort was never counted, or if the period begins after the last known day. */
export function liveFigure(
  context: Context,
  kpi: Kpi,
  period: Period,
  unit: string,
  { knownDay, targets }: LiveKnown,
  counts: Pick<Counts, "numerator" | "denominator" | "isPart" | "populationLoad">,
): FigureType {
  const figure = figureOfCounts(kpi, context.authority, period, {
    ...counts,
    unit,
    knownDay: knownDay ?? period.start,
  });
  const known = knownDay !== null && period.start <= knownDay;
  return figureType(
    known
      ? judged(figure, targets?.get(kpi.id) ?? [])
      : {
          ...figure,
          value: null,
          status: "NOT_AVAILABLE",
          reason: null,
          display: "x",
          numerator: null,
          denominator: null,
        },
    { published: [] },
  );
}
