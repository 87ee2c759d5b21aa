/**
 * The form in which headers and codes are compared: lower case, "&" as "and", every run of other marks and spaces as
 * one space.
 */
export function normalForm(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
