/** How much a check's finding matters. An ERROR refuses the whole file; a WARNING is said, and the file is loaded. */
export const severities = ["ERROR", "WARNING"] as const;
export type Severity = (typeof severities)[number];
