import type { Fact, FactColumn } from "@children-first/schema/facts";
import { normalForm } from "./normal-form.ts";

/**
 * In what the files of some years differ from a fact's declaration, which has the columns and codes of all years. Years
 * are as the source counts them; both ends are included, and one that is left out is open.
 *
 * With `codes`: the column has these codes in these years only. With `called`: it stands under this name in these years.
 * With neither: the column itself is there in these years only.
 */
export interface YearlyDifference {
  readonly column: string;
  readonly from?: number;
  readonly to?: number;
  readonly codes?: readonly string[];
  readonly called?: string;
}

/** A fact as the files of one year have it: its columns, the names they stand under, and their codes. */
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

/** Aliases are tried on the normal form of a header, which is words and digits with single spaces. */
function exactly(name: string): RegExp {
  return new RegExp(`^${normalForm(name)}$`);
}
