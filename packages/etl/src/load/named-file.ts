/** The names of a file, or of a part of one: for people, and in the ledger. */
export interface NamedFile {
  /** "inbox/audits.xlsx, sheet Audits" */
  shown: string;
  /** "audits.xlsx, sheet Audits" */
  entry: string;
}

/** A part of a file: a sheet of a workbook, or a file in a zip file. Null means the whole file. */
export function partOf(file: NamedFile, part: string | null): NamedFile {
  return part === null ? file : { shown: `${file.shown}, ${part}`, entry: `${file.entry}, ${part}` };
}
