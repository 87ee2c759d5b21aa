/** Text as a cell of a CSV file, in quotes where it needs them. Source: RFC 4180. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that a spreadsheet shows as it is: what starts like a formula is never run as one. Source: OWASP, CSV injection. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
