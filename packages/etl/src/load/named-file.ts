/** A file, or a part of one, as people are told it and as the ledger names it. */
export interface NamedFile {
  /** "inbox/audits.xlsx, sheet Audits" */
  shown: string;
  /** "audits.xlsx, sheet Audits" */
  entry: string;
}

/** A part of a file: a sheet of a workbook, a file in a zip. The whole where `part` is null. */
export function partOf(file: NamedFile, part: string | null): NamedFile {
  return part === null ? file : { shown: `${file.shown}, ${part}`, entry: `${file.entry}, ${part}` };
}
