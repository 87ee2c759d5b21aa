import { type Day, figureOfCounts, type Kpi, type Period } from "@children-first/schema";
import { casesIn, type Cohort } from "@children-first/schema/counting";
import type { Context } from "../context.ts";
import { countedKpi } from "./counted-kpi.ts";
import { type FigureType, figureType } from "./figure.type.ts";

/** The cases of a cohort between two days in an org unit, counted by columns of its SQL. */
export interface LiveQuestion {
  readonly cohort: Cohort;
  /** A counted KPI of the cohort: its span says how far the cases are known. */
  readonly kpi: string;
  readonly from: Day;
  readonly to: Day;
  readonly unit: string;
  /** What is selected, with the cohort as `c`; grouped by the first so many columns. */
  readonly select: string;
  readonly groups: number;
  /** Joined to the cases: what makes several rows of one, where a case is counted under several heads. */
  readonly parts?: string;
  /** A condition on the cohort's columns; $6 and on are `values`. */
  readonly where?: string;
  readonly values?: readonly unknown[];
}

/** Counts that were made just now, and the last day that they tell of; null where the cohort has never been counted. */
export interface LiveCounts<Row> {
  readonly rows: readonly Row[];
  readonly knownDay: Day | null;
}

/** The month of a case as text, for `select`. */
export const monthOfCase = "date_trunc('month', c.on_day)::date::text";

/** Counts cases from the facts as they stand now: one statement. */
export async function countLive<Row>(context: Context, asked: LiveQuestion): Promise<LiveCounts<Row>> {
  const { authority, batches, query } = context;
  const evidence = await batches.evidence.load({ kpi: countedKpi(asked.kpi), area: authority });
  const knownDay = evidence.counted?.spans.findLast(({ knownUntil }) => knownUntil === null)?.knownDay ?? null;
  if (knownDay === null) return { rows: [], knownDay };
  const groups = Array.from({ length: asked.groups }, (_, index) => index + 1).join(", ");
  const rows = await query<Row>(
    `select ${asked.select} from ${casesIn(asked.cohort)} c ${asked.parts ?? ""} where ${asked.where ?? "true"} group by ${groups}`,
    [authority, knownDay, asked.from, asked.to, asked.unit, ...(asked.values ?? [])],
  );
  return { rows, knownDay };
}

/** The figure of counts that were made just now: not available where the cohort has never been counted, or not yet for the period. */
export function liveFigure(
  context: Context,
  kpi: Kpi,
  period: Period,
  unit: string,
  knownDay: Day | null,
  counts: { numerator: number; denominator: number | null },
): FigureType {
  const figure = figureOfCounts(kpi, context.authority, period, {
    ...counts,
    unit,
    knownDay: knownDay ?? period.start,
  });
  const known = knownDay !== null && period.start <= knownDay;
  return figureType(
    known
      ? figure
      : { ...figure, value: null, status: "NOT_AVAILABLE", display: "x", numerator: null, denominator: null },
    { published: [] },
  );
}
