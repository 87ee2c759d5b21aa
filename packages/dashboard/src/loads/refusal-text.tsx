/** What a message says was found in the cell. */
const foundCell = /^(.*?\bfound )("[^"]*"|a value of the shape "[^"]*")(.*)$/is;

/** What was wrong with a refused row, with the failing cell marked where the message repeats it. */
export function RefusalText({ words }: { words: string }) {
  const [, before, cell, after] = foundCell.exec(words) ?? [];
  if (cell === undefined) return words;
  return (
    <>
      {before}
      <mark className="failing-cell">{cell}</mark>
      {after}
    </>
  );
}
