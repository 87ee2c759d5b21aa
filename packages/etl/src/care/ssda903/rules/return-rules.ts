import { literal } from "../../../tables/facts/fact-sql.ts";
import type { LoadCheck } from "../../../tables/facts/fact-plan.ts";
import { yearText } from "../return-year.ts";
import { episodeRules } from "./episode-rules.ts";
import { moduleRules } from "./module-rules.ts";

/** Every rule that a return is checked by. A new one is one more value in one of the two lists. */
export const returnRules = [...episodeRules, ...moduleRules];

/**
 * The rules of one module in one year's return as checks of its loader: what breaks one is counted and said, and loaded.
 * Only a file of Episodes of which most ends lie in another year is refused, because its name then tells the wrong one.
 */
export function rulesOf(table: string, year: number, authority: string): readonly LoadCheck[] {
  const values: Readonly<Record<string, string>> = {
    $authority: literal(authority),
    $from: `date '${year}-04-01'`,
    $to: `date '${year + 1}-03-31'`,
  };
  const filled = (sql: string) => sql.replaceAll(/\$(?:authority|from|to)\b/g, (name) => values[name]!);
  const rules = returnRules.filter(
    ({ table: of, from = 0, to = 9999 }) => `ssda903_${of}` === table && from <= year && year <= to,
  );
  const checks = rules.map(({ code, severity, message, finds }): LoadCheck => {
    const source = /^\d|^SW/.test(code) ? `DfE rule ${code}` : "Rule of this platform";
    return {
      id: code.toLowerCase(),
      severity: "WARNING",
      finds: filled(finds),
      message: `${source} (${severity}): ${message}`,
    };
  });
  return table === "ssda903_episodes" ? [...checks, ofThisYear(year, filled)] : checks;
}

function ofThisYear(year: number, filled: (sql: string) => string): LoadCheck {
  return {
    id: "another-year",
    severity: "ERROR",
    finds: filled(
      `s."DEC" not between $from and $to and (select 2 * count(*) filter (where o."DEC" not between $from and $to) > count(o."DEC") from staged o where o.words is null)`,
    ),
    message: `most episodes ended outside the return of ${yearText(year)} (1 April ${year} to 31 March ${year + 1}), which the name of the file or its folder says it is. A single year in a name is the one that begins on 1 April. Correct the name, and load the file again.`,
  };
}
