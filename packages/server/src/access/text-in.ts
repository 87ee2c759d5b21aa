/** A text that a request has in some place. Empty if nothing, or anything else, is there. */
export function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}
