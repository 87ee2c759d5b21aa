/** The letters of a column in a spreadsheet: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** The column of a cell's address, counted from 0: "C7" is 2. Null if it does not begin with letters. */
export function columnIndex(address: string): number | null {
  let index = 0;
  for (let at = 0; at < address.length && at < 4; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    index = index * 26 + letter;
  }
  return index === 0 ? null : index - 1;
}
