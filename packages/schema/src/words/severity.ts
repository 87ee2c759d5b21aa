/** How serious a finding is. An ERROR refuses the whole file; with a WARNING the file is loaded. */
export const severities = ["ERROR", "WARNING"] as const;
export type Severity = (typeof severities)[number];
