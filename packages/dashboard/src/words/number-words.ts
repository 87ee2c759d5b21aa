/**
 * A number with thousands separators.
 * @example numberWords(7960); // "7,960"
 */
export function numberWords(count: number): string {
  return count.toLocaleString("en-GB");
}

/**
 * A count with its noun.
 * @param many the plural; without it, `one` with an s
 * @example plural(1, "row"); // "1 row"
 * @example plural(2, "child", "children"); // "2 children"
 */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/**
 * A place in an order.
 * @example ordinal(21); // "21st"
 */
export function ordinal(place: number): string {
  const suffix = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
  return `${place}${suffix[new Intl.PluralRules("en-GB", { type: "ordinal" }).select(place)]}`;
}
