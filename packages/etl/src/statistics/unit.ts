/** The possible units of a published column. */
export type MeasureUnit = "PERCENT" | "COUNT" | "RATE_PER_10K" | "RATIO" | "DAYS";

/** Rates per 10,000 children that the DfE publishes under a header without the unit. */
const ratesPer10k = /^(?:section47|icpc|assessments_completed)(?:_child)?_rate$/;

/**
 * The unit of a column, from its header and the headers beside it. A column beside its own percentage or rate
 * (`CPP_start`, `CPP_start_percent`) is a count. Null if the header does not show it.
 *
 * Source: explore education statistics, open data standards, indicator names; DfE guidance of the named rates.
 */
export function unitOf(header: string, beside: readonly string[]): MeasureUnit | null {
  const name = header.toLowerCase();
  if (/percentile|(?:^|_)(?:median|mean|average)(?:_|$)/.test(name)) return /days|duration/.test(name) ? "DAYS" : null;
  if (/percent|_pct$|_%$/.test(name)) return "PERCENT";
  if (/per_?10(?:000|,000|k)/.test(name) || ratesPer10k.test(name)) return "RATE_PER_10K";
  if (/_rate_(?:fte|headcount)$/.test(name)) return "PERCENT";
  if (/^caseload_|_ratio$/.test(name)) return "RATIO";
  if (/(?:_count|_headcount|_fte|_estimate|_total|_episodes|_child|_children)$|^(?:count|number)_/.test(name))
    return "COUNT";
  const others = new Set(beside.map((other) => other.toLowerCase()));
  return others.has(`${name}_percent`) || others.has(`${name}_rate`) ? "COUNT" : null;
}
