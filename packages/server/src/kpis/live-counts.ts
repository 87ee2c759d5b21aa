import { type Day, figureOfCounts, judged, type Kpi, type OwnTarget, type Period } from "@children-first/schema";
import { casesIn, type Cohort } from "@children-first/schema/engine";
import type { Context } from "../context.ts";
import { countedKpi } from "./counted-kpi.ts";
import { type FigureType, figureType } from "./figure.type.ts";
import { linkedFactsOf } from "./linked-facts.ts";

/** The cases of a cohort between two days in an org unit, counted by columns of its SQL. */
export interface LiveQuestion {
  readonly cohort: Cohort;
  /** A counted KPI of the cohort: its span says how far the cases are known. */
  readonly kpi: string;
  /** Other KPIs that are judged by the same counts. */
  readonly judges?: readonly string[];
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

/** What counts that were made just now are read with. */
export interface LiveKnown {
  /** The last day that they tell of; null where the cohort has never been counted. */
  readonly knownDay: Day | null;
  /** What the authority set as targets, by KPI id; left out where only context measures are made of the counts. */
  readonly targets?: ReadonlyMap<string, readonly OwnTarget[]>;
}

/** Counts that were made just now. */
export interface LiveCounts<Row> extends LiveKnown {
  readonly rows: readonly Row[];
}

/** The month of a case as text, for `select`. */
export const monthOfCase = "date_trunc('month', c.on_day)::date::text";

/** Counts cases from the facts as they stand now: one statement. */
export async function countLive<Row>(context: Context, asked: LiveQuestion): Promise<LiveCounts<Row>> {
  const { authority, batches, query } = context;
  const ids = [asked.kpi, ...(asked.judges ?? [])];
  const known = await Promise.all(ids.map((id) => batches.evidence.load({ kpi: countedKpi(id), area: authority })));
  const targets = new Map(ids.map((id, place) => [id, known[place]!.targets ?? []]));
  const knownDay = known[0]!.counted?.spans.findLast(({ knownUntil }) => knownUntil === null)?.knownDay ?? null;
  if (knownDay === null) return { rows: [], knownDay, targets };
  const groups = Array.from({ length: asked.groups }, (_, index) => index + 1).join(", ");
  const linked = await linkedFactsOf(context, asked.cohort);
  const rows = await query<Row>(
    `select ${asked.select} from ${casesIn(asked.cohort, linked)} c ${asked.parts ?? ""} where ${asked.where ?? "true"} group by ${groups}`,
    [authority, knownDay, asked.from, asked.to, asked.unit, ...(asked.values ?? [])],
  );
  return { rows, knownDay, targets };
}

/** The figure of counts that were made just now: not available where the cohort has never been counted, or not yet for the period. */
export function liveFigure(
  context: Context,
  kpi: Kpi,
  period: Period,
  unit: string,
  { knownDay, targets }: LiveKnown,
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
      ? judged(figure, targets?.get(kpi.id) ?? [])
      : { ...figure, value: null, status: "NOT_AVAILABLE", display: "x", numerator: null, denominator: null },
    { published: [] },
  );
}
