import { foundCell } from "./refusal-words.ts";

/** The message of a refused row, with the failing cell marked if the message repeats it. */
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
