import { type Day, dayBefore } from "../words/day.ts";
import type { RagRule } from "../words/rag.ts";
import type { Better, Unit } from "../words/unit.ts";
import type { Cohort } from "./cohort.ts";

export const domains = ["AUDITS", "HELP_AND_PROTECTION", "CARE", "FOSTERING", "WORKFORCE", "IMPROVEMENT"] as const;
/** The part of the service that a KPI belongs to. */
export type Domain = (typeof domains)[number];

export const timings = ["EVENTS_IN_PERIOD", "SNAPSHOT_AT_PERIOD_END", "ROLLING_12_MONTHS"] as const;
/**
 * What selects the cases of a period: events during it, a snapshot at its end, or the twelve months that end with it.
 */
export type Timing = (typeof timings)[number];

/**
 * What good looks like from a day on, in the KPI's unit. A figure has the target in force at the end of its period.
 */
export interface Target extends RagRule {
  readonly from: Day;
  readonly source: string;
}

/** How a figure is made from the columns of a published table. */
export type Formula =
  /** The publisher's own value, with the counts behind it where the table has them. */
  | { readonly kind: "published"; readonly value: string; readonly numerator?: string; readonly denominator?: string }
  /** A percentage that we calculate from published counts: the sum of some columns over another. */
  | { readonly kind: "share"; readonly of: readonly string[]; readonly over: string }
  /** A rate that we calculate from a published count and the mid-year population of the year before. */
  | { readonly kind: "per10k"; readonly count: string }
  /** The sum of published values, in which a blank counts as zero. */
  | { readonly kind: "sum"; readonly of: readonly string[]; readonly denominator?: string }
  /** What a published percentage leaves of 100. */
  | { readonly kind: "remainder"; readonly of: string };

/**
 * Where a KPI is published, for the authority and for those it is compared with.
 *
 * `series` is the dataset's id without the years it covers; `filters` select its rows.
 */
export interface PublishedSource {
  readonly series: string;
  readonly filters?: Readonly<Record<string, string>>;
  readonly formula: Formula;
  /** What a four-digit reporting year means: the year that ends on 31 March, or on 30 September. */
  readonly yearEnds?: "MARCH" | "SEPTEMBER";
  /** Where the denominator is in another row: the filters of that row, and the column. */
  readonly base?: { readonly filters: Readonly<Record<string, string>>; readonly measure: string };
  /** Decimal places that the publisher prints, where fewer than the KPI has. */
  readonly decimals?: number;
}

/**
 * How a KPI is counted over the cases of a cohort. Conditions are SQL over the cohort's columns.
 *
 * - a percentage: the cases that are `met`, over those in `of`
 * - a count: the cases that are `met`
 * - a rate: that count for every 10,000 children
 * - a ratio, days or a score: `amount` summed, over the cases or over `per` summed
 */
export interface CountedSource {
  readonly cohort: Cohort;
  /** Selects the cases of the denominator, before `pending` and `exempt` are left out. Default: all. */
  readonly of?: string;
  /** Selects the cases of the numerator among those. Default: all. */
  readonly met?: string;
  /** Summed over the numerator, in place of the number of cases: days, cases held, full-time equivalents. */
  readonly amount?: string;
  /** Summed over the denominator, in place of the number of cases. */
  readonly per?: string;
  /** Takes the denominator from the last month alone: the leavers of a year over those in post at its end. */
  readonly perAtEnd?: boolean;
  /** How many months of records it needs before a case: 12, where a case depends on the year before it. Default: none. */
  readonly lookBack?: number;
  /** Selects cases that are not due yet. They are in neither numerator nor denominator. */
  readonly pending?: string;
  /** Selects cases that are excused for a recorded reason. They are in neither numerator nor denominator. */
  readonly exempt?: string;
  /** Set where each case is something to do by `due_on`. A case is on the worklist until it is done. */
  readonly worklist?: boolean;
}

/** A definition: what is counted, over whom and when, what good looks like, and where it is published. */
export interface Kpi {
  readonly id: string;
  readonly label: string;
  /** In plain words: numerator, denominator, exclusions; and how a case gets its team, as its cohort says. */
  readonly definition: string;
  readonly domain: Domain;
  readonly unit: Unit;
  readonly better: Better;
  readonly timing: Timing;
  /** Raised when the meaning changes. A figure uses the version in force at the end of its period. */
  readonly version: number;
  /** The version applies to periods that end on this day or later; null for the first version. */
  readonly validFrom: Day | null;
  /** The last day that the version applies to; null for the newest version. */
  readonly validUntil: Day | null;
  /** What differs from the version before, and who changed it; null for the first version. */
  readonly changed: string | null;
  /** The earlier versions, oldest first. Each is a KPI without earlier versions. */
  readonly earlier: readonly Kpi[];
  /** Decimal places when printed. */
  readonly decimals: number;
  /** Who defines the KPI in this way. */
  readonly source: string;
  readonly targets: readonly Target[];
  readonly published: readonly PublishedSource[];
  /** How it is counted from facts; null where no extract has what it takes. */
  readonly counted: CountedSource | null;
}

/** A KPI that is counted from facts. */
export interface CountedKpi extends Kpi {
  readonly counted: CountedSource;
}

/** Whether a KPI is counted from facts. */
export function isCounted(kpi: Kpi): kpi is CountedKpi {
  return kpi.counted !== null;
}

/**
 * Whether a KPI asks if something was done in time: a share of events, some of which are not due yet. Its figures have
 * two readings, see `readingsOf`.
 */
export function isTimeliness({ unit, counted }: Pick<Kpi, "unit" | "counted">): boolean {
  return unit === "PERCENT" && counted?.pending !== undefined && counted.cohort.kind === "EVENTS";
}

type Optional = "version" | "decimals" | "targets" | "published" | "counted" | "validFrom" | "changed";

/**
 * An earlier version of a KPI: what differs from the version that followed. Its published tables are the same, in the
 * editions of its time.
 */
export type EarlierDefinition = Pick<Kpi, "version" | "definition" | "counted"> &
  Partial<Pick<Kpi, "source" | "validFrom" | "changed">>;

/**
 * Declares a KPI. Add it to `kpis.ts`.
 *
 * Defaults: version 1; one decimal, none for a count; no target, no publication, no count. A KPI whose meaning has
 * changed lists its `earlier` versions, oldest first, and its own first day.
 *
 * @returns the KPI with every field filled in
 * @throws Error where a version after an earlier one has no `validFrom`
 * @example
 * export const reReferrals12MonthsKpi = defineKpi({
 *   id: "re-referrals-12-months",
 *   label: "Re-referrals within 12 months",
 *   definition: "Referrals of a child who was referred in the 12 months before, as a share of all referrals.",
 *   domain: "HELP_AND_PROTECTION",
 *   unit: "PERCENT",
 *   better: "LOWER",
 *   timing: "ROLLING_12_MONTHS",
 *   source: "DfE, Children in need census",
 *   published: [reportedByCouncil("re-referrals-12-months")],
 *   counted: { cohort: referralsCohort, met: "is_re_referral" },
 * });
 */
export function defineKpi({
  earlier = [],
  ...kpi
}: Omit<Kpi, Optional | "validUntil" | "earlier"> &
  Partial<Pick<Kpi, Optional>> & { readonly earlier?: readonly EarlierDefinition[] }): Kpi {
  const newest = {
    version: 1,
    decimals: kpi.unit === "COUNT" ? 0 : 1,
    targets: [],
    published: [],
    counted: null,
    validFrom: null,
    changed: null,
    ...kpi,
  };
  return {
    ...newest,
    definition: withTeam(newest),
    validUntil: null,
    earlier: earlier.map((each, place) => {
      const next = (earlier[place + 1] ?? newest).validFrom;
      if (!next) throw new Error(`${kpi.id}: the definition after version ${each.version} has no validFrom.`);
      const definition = withTeam(each);
      return {
        ...newest,
        validFrom: null,
        changed: null,
        ...each,
        definition,
        validUntil: dayBefore(next),
        earlier: [],
      };
    }),
  };
}

/** A definition, and how a case of its cohort gets its team. */
function withTeam({ definition, counted }: Pick<Kpi, "definition" | "counted">): string {
  return counted === null ? definition : `${definition} ${counted.cohort.teamOf}`;
}

/** All versions of a KPI, oldest first, the current one last. */
export function definitionsOf(kpi: Kpi): readonly Kpi[] {
  return [...kpi.earlier, kpi];
}

/** The version of a KPI that applies to a period that ends on a day. */
export function definitionOn(kpi: Kpi, day: Day): Kpi {
  return kpi.earlier.find(({ validUntil }) => day <= validUntil!) ?? kpi;
}

/**
 * One version of a KPI, for use in every period, as if it had always applied.
 *
 * @returns undefined where the KPI has no such version
 */
export function definitionAlone(kpi: Kpi, version: number): Kpi | undefined {
  if (version === kpi.version) return kpi.earlier.length === 0 ? kpi : { ...kpi, earlier: [] };
  return kpi.earlier.find((each) => each.version === version);
}

/**
 * The council's own figure of a KPI, as published in its reports.
 *
 * @param kpi - the KPI's id
 * @returns one entry for `published`
 * @example
 * published: [reportedByCouncil("re-referrals-12-months")]
 */
export function reportedByCouncil(kpi: string): PublishedSource {
  return { series: "kpi-values", filters: { kpi }, formula: { kind: "published", value: "value" } };
}
