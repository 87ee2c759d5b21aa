import type { LoadCheck } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import { yearText } from "../return-year.ts";
import { episodeRules } from "./episode-rules.ts";
import { moduleRules } from "./module-rules.ts";
import type { ReturnSql } from "./return-rule.ts";

/** All rules for returns. A new one is one value in one of the two lists. */
export const returnRules = [...episodeRules, ...moduleRules];

/**
 * The rules of one module in one year's return, as checks of its loader. Rows that break one are counted in a finding,
 * and loaded. A file of Episodes of which most ends are in another year is refused, because its name has the wrong
 * year.
 */
export function rulesOf(table: string, year: number, authority: string): readonly LoadCheck[] {
  const asked: ReturnSql = {
    authority: sql`${authority}::text`,
    from: sql`${`${year}-04-01`}::date`,
    to: sql`${`${year + 1}-03-31`}::date`,
  };
  const rules = returnRules.filter(
    ({ table: of, from = 0, to = 9999 }) => `ssda903_${of}` === table && from <= year && year <= to,
  );
  const checks = rules.map(({ code, severity, message, finds }): LoadCheck => {
    const source = /^\d|^SW/.test(code) ? `DfE rule ${code}` : "Rule of this platform";
    return {
      id: code.toLowerCase(),
      severity: "WARNING",
      finds: typeof finds === "function" ? finds(asked) : finds,
      message: `${source} (${severity}): ${message}`,
    };
  });
  return table === "ssda903_episodes" ? [...checks, ofThisYear(year, asked)] : checks;
}

function ofThisYear(year: number, { from, to }: ReturnSql): LoadCheck {
  return {
    id: "another-year",
    severity: "ERROR",
    finds: sql`s."DEC" not between ${from} and ${to}
      and (select 2 * count(*) filter (where o."DEC" not between ${from} and ${to}) > count(o."DEC") from staged o where o.words is null)`,
    message: `most episodes ended outside the return of ${yearText(year)} (1 April ${year} to 31 March ${year + 1}), which the name of the file or its folder says it is. A single year in a name is the one that begins on 1 April. Correct the name, and load the file again.`,
  };
}
