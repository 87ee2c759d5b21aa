import { sentence } from "../words.ts";

/** What was wrong with a refused row and what to do, where its row and column stand beside it: without their names. */
export function refusalWords(refusal: {
  readonly row: number;
  readonly column?: string | null;
  readonly message: string;
}): string {
  const { row, column, message } = refusal;
  const place = column ? `Row ${row}, column "${column}": ` : `Row ${row}: `;
  return message.startsWith(place) ? sentence(message.slice(place.length)) : message;
}
