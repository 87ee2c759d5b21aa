import { type Day, dayBefore } from "../words/day.ts";
import type { RagRule } from "../words/rag.ts";
import type { Better, Unit } from "../words/unit.ts";
import type { Cohort } from "./cohort.ts";

export const domains = ["AUDITS", "HELP_AND_PROTECTION", "CARE", "FOSTERING", "WORKFORCE", "IMPROVEMENT"] as const;
/** The part of the service a KPI belongs to. */
export type Domain = (typeof domains)[number];

export const timings = ["EVENTS_IN_PERIOD", "SNAPSHOT_AT_PERIOD_END", "ROLLING_12_MONTHS"] as const;
/** What selects the cases of a period: events during it, a count at its end, or the twelve months that end with it. */
export type Timing = (typeof timings)[number];

/** What good looks like from a day on, in the KPI's unit. A figure keeps the target that was in force at its period's end. */
export interface Target extends RagRule {
  readonly from: Day;
  readonly source: string;
}

/** How a figure is made of the columns of a published table. */
export type Formula =
  /** The publisher's own value, with the counts behind it where the table has them. */
  | { readonly kind: "published"; readonly value: string; readonly numerator?: string; readonly denominator?: string }
  /** A percentage we make of published counts: the sum of some columns over another. */
  | { readonly kind: "share"; readonly of: readonly string[]; readonly over: string }
  /** A rate we make of a published count and the mid-year population of the year before. */
  | { readonly kind: "per10k"; readonly count: string }
  /** Published percentages added up, where a blank stands for none. */
  | { readonly kind: "sum"; readonly of: readonly string[]; readonly denominator?: string };

/**
 * Where a published table gives this KPI: for the authority, and for those it is compared with.
 * `series` is the dataset's id without the years it covers; `filters` choose among its rows.
 */
export interface PublishedSource {
  readonly series: string;
  readonly filters?: Readonly<Record<string, string>>;
  readonly formula: Formula;
  /** What a four-digit reporting year means: the year that ends on 31 March, or on 30 September. */
  readonly yearEnds?: "MARCH" | "SEPTEMBER";
  /** Where the denominator stands in a row of its own: that row's filters, and its column. */
  readonly base?: { readonly filters: Readonly<Record<string, string>>; readonly measure: string };
  /** Decimal places the publisher prints, where fewer than the KPI's. */
  readonly decimals?: number;
}

/**
 * How a KPI is counted over the cases of a cohort. All conditions are SQL over the cohort's columns, and `sql` is what the
 * cohort's own query may refer to.
 *
 * A percentage is `met` over `of`; a count is how many are `met`; a rate is that over the children aged 0 to 17. A ratio,
 * days or a score is the sum of `amount` over the number of cases, or over the sum of `per`.
 */
export interface CountedSource {
  readonly cohort: Cohort;
  /** Which cases are in the denominator, before `pending` and `exempt` are taken out. Default: all. */
  readonly of?: string;
  /** Which of them are in the numerator. Default: all. */
  readonly met?: string;
  /** Summed over the numerator instead of counting it: days, cases held, full-time equivalents. */
  readonly amount?: string;
  /** Summed over the denominator instead of counting it. */
  readonly per?: string;
  /** The denominator is that of the last month alone: leavers of a year over those in post at its end. */
  readonly perAtEnd?: boolean;
  /** Not yet due, so neither in the numerator nor in the denominator. */
  readonly pending?: string;
  /** Excused for a recorded reason, so in neither. */
  readonly exempt?: string;
  /** There is something to do by `due_on` for each case: it stands on the worklist while it is not done. */
  readonly worklist?: boolean;
}

/** A definition: what is counted, over whom, when, what good looks like, and where it is published. */
export interface Kpi {
  readonly id: string;
  readonly label: string;
  /** In plain words: numerator, denominator, exclusions. */
  readonly definition: string;
  readonly domain: Domain;
  readonly unit: Unit;
  readonly better: Better;
  readonly timing: Timing;
  /** Raised when the meaning changes: a figure is made by the definition that held when its period ended. */
  readonly version: number;
  /** It holds for periods that end on this day or later; null where nothing was before it. */
  readonly validFrom: Day | null;
  /** The last day that it holds for; null while no other has taken its place. */
  readonly validUntil: Day | null;
  /** What is other than in the version before, and who made it so; null in the first. */
  readonly changed: string | null;
  /** The definitions before this one, oldest first, each a KPI of its own without any before it. */
  readonly earlier: readonly Kpi[];
  /** Decimal places when printed. */
  readonly decimals: number;
  /** Who defines it so. */
  readonly source: string;
  readonly targets: readonly Target[];
  readonly published: readonly PublishedSource[];
  /** How it is counted from the facts; null where nothing that is loaded can tell. */
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

type Optional = "version" | "decimals" | "targets" | "published" | "counted" | "validFrom" | "changed";

/** What a definition was before: what differs from the one that followed. It is published in the same tables, in the editions of its time. */
export type EarlierDefinition = Pick<Kpi, "version" | "definition" | "counted"> &
  Partial<Pick<Kpi, "source" | "validFrom" | "changed">>;

/**
 * Declares a KPI. What is left out is: version 1, one decimal (none for a count), no target, published nowhere, not counted.
 * One whose meaning has changed names its `earlier` definitions, oldest first, and from which day on it holds itself.
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
    validUntil: null,
    earlier: earlier.map((each, place) => {
      const next = (earlier[place + 1] ?? newest).validFrom;
      if (!next)
        throw new Error(`${kpi.id}: say from which day on the definition after version ${each.version} holds.`);
      return { ...newest, validFrom: null, changed: null, ...each, validUntil: dayBefore(next), earlier: [] };
    }),
  };
}

/** Every definition of a KPI, oldest first; the last is the one of today. */
export function definitionsOf(kpi: Kpi): readonly Kpi[] {
  return [...kpi.earlier, kpi];
}

/** The definition that holds for a period that ends on a day. */
export function definitionOn(kpi: Kpi, day: Day): Kpi {
  return kpi.earlier.find(({ validUntil }) => day <= validUntil!) ?? kpi;
}

/** One definition of a KPI for every period, as if it had always held; undefined for a version there is not. */
export function definitionAlone(kpi: Kpi, version: number): Kpi | undefined {
  if (version === kpi.version) return kpi.earlier.length === 0 ? kpi : { ...kpi, earlier: [] };
  return kpi.earlier.find((each) => each.version === version);
}

/** The council's own figure of a KPI, as its public reports give it. */
export function reportedByCouncil(kpi: string): PublishedSource {
  return { series: "kpi-values", filters: { kpi }, formula: { kind: "published", value: "value" } };
}
