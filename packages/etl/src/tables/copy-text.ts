/** Text as a field of COPY text format. Backslash, tab and line ends are escaped. */
export function copyText(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r")
    : text;
}

/** Texts as an array field of COPY text format. Null is an array's NULL. */
export function copyArray(texts: readonly (string | null)[]): string {
  const elements = texts.map((text) =>
    text === null ? "NULL" : `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`,
  );
  return copyText(`{${elements.join(",")}}`);
}

/** Null in PostgreSQL's COPY text format. */
export const copyNull = "\\N";
