import { foundCell } from "./refusal-words.ts";

/** What was wrong with a refused row, with the failing cell marked where the message repeats it. */
export function RefusalText({ words }: { words: string }) {
  const found = foundCell(words);
  if (found === null) return words;
  return (
    <>
      {found.before}
      <mark className="failing-cell">{found.cell}</mark>
      {found.after}
    </>
  );
}
