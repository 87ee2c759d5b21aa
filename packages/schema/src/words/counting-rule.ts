/** Working days, days or calendar months after a day, which is day 0; or hours after a moment. */
export type Allowance =
  | { readonly workingDays: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly hours: number };

/** A rule that a KPI counts by, as data. A fragment of SQL that applies a rule carries it: see `sql.by`. */
export type CountingRule = ClockRule | AgeRule | CodeRule;

/** How long something may take. */
export interface ClockRule {
  readonly kind: "CLOCK";
  /** Kebab-case. */
  readonly id: string;
  /** What has to happen, and the day or moment it is counted from. */
  readonly what: string;
  readonly allows: Allowance;
  readonly source: string;
}

/** Which ages count, in whole years; null for no limit. */
export interface AgeRule {
  readonly kind: "AGE";
  readonly what: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Which codes count, or do not. */
export interface CodeRule {
  readonly kind: "CODES";
  /** What the codes are of. */
  readonly what: string;
  readonly codes: readonly string[];
  readonly counts: boolean;
}

/** A rule in one text, by which two equal rules are told to be one. */
export function ruleKey(rule: CountingRule): string {
  return JSON.stringify(rule);
}
