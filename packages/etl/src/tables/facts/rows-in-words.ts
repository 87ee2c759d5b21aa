/** A number of rows for people: "1 row", "1,250 rows". */
export function rowsInWords(count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? "row" : "rows"}`;
}
