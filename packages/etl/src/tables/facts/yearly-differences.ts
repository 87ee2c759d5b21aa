import type { Fact, FactColumn } from "@children-first/schema/facts";
import { normalForm } from "./normal-form.ts";

/**
 * A difference between the files of some years and a fact's declaration, which covers all years. Both ends are
 * included; a missing end is open. With `codes`, the column has these codes in these years only. With `called`, it has
 * this name in these years. With neither, it exists in these years only.
 *
 * @example
 * const differences: YearlyDifference[] = [{ column: "PLACE", codes: ["K3"], from: 2024 }];
 */
export interface YearlyDifference {
  readonly column: string;
  readonly from?: number;
  readonly to?: number;
  readonly codes?: readonly string[];
  readonly called?: string;
}

/** A fact with the columns, their names and their codes of one year's files. */
export function factOfYear(fact: Fact, differences: readonly YearlyDifference[], year: number): Fact {
  const columns = Object.entries(fact.columns).flatMap(([name, column]): [string, FactColumn][] => {
    const own = differences.filter((difference) => difference.column === name);
    const [current, other] = [own.filter((one) => isOf(one, year)), own.filter((one) => !isOf(one, year))];
    if (other.some(({ codes, called }) => codes === undefined && called === undefined)) return [];
    const gone = new Set(other.flatMap(({ codes = [] }) => codes));
    const names = current.flatMap(({ called }) => (called === undefined ? [] : [exactly(called)]));
    return [
      [
        name,
        {
          ...column,
          ...(column.codes === undefined ? {} : { codes: column.codes.filter((code) => !gone.has(code)) }),
          ...(names.length === 0 ? {} : { aliases: [...(column.aliases ?? []), ...names] }),
        },
      ],
    ];
  });
  return { ...fact, columns: Object.fromEntries(columns) };
}

function isOf({ from = -Infinity, to = Infinity }: YearlyDifference, year: number): boolean {
  return from <= year && year <= to;
}

/** Aliases match the normal form of a header: words and digits with single spaces. */
function exactly(name: string): RegExp {
  return new RegExp(`^${normalForm(name)}$`);
}
