import type { Kpi } from "../../declare/kpi.ts";
import { type CodeRule, type CountingRule, ruleKey } from "../../words/counting-rule.ts";
import type { Allowance } from "../../words/counting-rule.ts";
import { countedDays, monthlySql } from "./cohort-sql.ts";

// Which days are counted is no part of a rule.
const anyDays = countedDays("", "-infinity", "-infinity");

/**
 * The clocks, ages and codes that a KPI counts by, read from the SQL that counts it: first those of its conditions, then
 * those of its cohort. A clock is a rule of the KPI where a condition or the worklist asks for the day it gives.
 *
 * @returns nothing for a KPI that is not counted
 */
export function countingRules({ counted, source }: Kpi): readonly CountingRule[] {
  if (counted === null) return [];
  const { cohort, of, met, pending, exempt, worklist } = counted;
  const asked = [of, met, pending, exempt].filter((condition) => condition !== undefined).join(" ");
  const isTimed = worklist === true || /due_on|is_pending|late|timely/.test(asked);
  const inCohort = cohort.cases(monthlySql(anyDays)).rules.filter(({ kind }) => kind !== "CLOCK" || isTimed);
  const own = [
    ...clocksIn(asked, source),
    ...agesIn(`${of ?? ""} ${met ?? ""}`),
    ...codesIn("Denominator", of),
    ...codesIn("Numerator", met),
    ...codesIn("Exempt", exempt),
  ];
  return [...new Map([...own, ...inCohort].map((rule) => [ruleKey(rule), rule])).values()];
}

/** Lengths of time that a condition itself names: `dental_on + interval '12 months'`, `days_on_plan > 729`. */
function clocksIn(conditions: string, source: string): CountingRule[] {
  const clock = (column: string, allows: Allowance): CountingRule => {
    const name = column.replaceAll("_", " ");
    return {
      kind: "CLOCK",
      id: column.replaceAll("_", "-"),
      what: `From ${name} to the day of the count`,
      allows,
      source,
    };
  };
  const dated = conditions.matchAll(/(\w+) \+ interval '(?:(\d+) years?)? ?(?:(\d+) months?)?'/g);
  const counted = conditions.matchAll(/(working_days|days_on_plan) (?:<=|>) (\d+)/g);
  return [
    ...[...dated].map(([, column, years = "0", months = "0"]) =>
      clock(column!, { months: 12 * Number(years) + Number(months) }),
    ),
    ...[...counted].map(([, column, days]) =>
      clock(column!, column === "working_days" ? { workingDays: Number(days) } : { days: Number(days) }),
    ),
  ];
}

function agesIn(condition: string): CountingRule[] {
  const what = "Age on the day; unknown does not count";
  const between = [...condition.matchAll(/\bage between (\d+) and (\d+)/g)].map(([, from, to]): CountingRule => ({
    kind: "AGE",
    what,
    from: Number(from),
    to: Number(to),
  }));
  const under = [...condition.matchAll(/\bage < (\d+)/g)].map(([, before]): CountingRule => ({
    kind: "AGE",
    what,
    from: null,
    to: Number(before) - 1,
  }));
  return [...between, ...under];
}

/** A comparison of a column with codes: `kind = 'Book'`, `coalesce(home, '') not in ('G', 'H')`, `placement_type like 'U%'`. */
const comparison =
  /(?:coalesce\((\w+), ''\)|lower\((\w+)\)|(\w+))\s*(=|<>|not in|in|like|not like|~\*|~|!~)\s*(\((?:'[^']*'(?:, )?)+\)|'[^']*')/g;

function codesIn(part: string, condition = ""): CodeRule[] {
  return [...condition.matchAll(comparison)].map(([, ...found]): CodeRule => {
    const [inner, lowered, plain, operator, list] = found as (string | undefined)[];
    return {
      kind: "CODES",
      what: `${part}: ${(inner ?? lowered ?? plain)!.replaceAll("_", " ")}${/[~k]/.test(operator!) ? ", by pattern" : ""}`,
      codes: [...list!.matchAll(/'([^']*)'/g)].map(([, code]) => code!),
      counts: !/not|<>|!/.test(operator!),
    };
  });
}
