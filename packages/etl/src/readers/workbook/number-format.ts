/** The meaning of a cell's number by its format. `zeros` is the number of digits of a padded identifier ("000000"). */
export interface NumberFormat {
  kind: "number" | "date" | "time" | "elapsed";
  zeros: number;
}

const plain: NumberFormat = { kind: "number", zeros: 0 };

/**
 * The formats that a workbook uses by id alone (ECMA-376 part 1, 18.8.30). East Asian dates have 27 to 36 and 50 to 58.
 */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || id === 22) return { kind: "date", zeros: 0 };
  if ((id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58)) return { kind: "date", zeros: 0 };
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || id === 45 || id === 47) return { kind: "time", zeros: 0 };
  if (id === 46) return { kind: "elapsed", zeros: 0 };
  return plain;
}

/**
 * The meaning of a number format code: `dd/mm/yyyy;@` a date, `hh:mm` a time of day, `[h]:mm` elapsed hours, `00000`
 * digits.
 */
export function numberFormat(code: string): NumberFormat {
  const [first = ""] = code.replace(/"[^"]*"|\\.|_.|\*./g, "").split(";");
  if (/\[(h+|m+|s+)\]/i.test(first)) return { kind: "elapsed", zeros: 0 };
  const tokens = first.replace(/\[[^\]]*\]/g, "").toLowerCase();
  if (/^\s*0{2,15}\s*$/.test(tokens)) return { kind: "number", zeros: tokens.trim().length };
  if (tokens.includes("general")) return plain;
  if (/[dy]/.test(tokens)) return { kind: "date", zeros: 0 };
  if (/[hs]/.test(tokens)) return { kind: "time", zeros: 0 };
  return /m/.test(tokens) ? { kind: "date", zeros: 0 } : plain;
}
