import { countInWords, number } from "./terminal.ts";

/** Where progress is shown: standard error, so that standard output stays for programs. */
export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

/** Shows how far a command has come with some things that it takes one after the other. */
export interface Progress {
  /** The next thing is begun. */
  begin: (label: string) => void;
  /** So many of its rows have been read. */
  rows: (read: number) => void;
  /** It is done, and something else is going to be printed. */
  clear: () => void;
}

const barWidth = 20;

/** How often a bar is drawn anew, in milliseconds at least. */
const drawnEvery = 100;

/** On a terminal a bar that is drawn over itself; elsewhere one plain line for each thing that is begun. */
export function progressOn(stream: ProgressStream, total: number, now: () => number = Date.now): Progress {
  let begun = 0;
  let label = "";
  if (stream.isTTY !== true)
    return {
      begin(next) {
        begun += 1;
        stream.write(`${begun} of ${total}: ${next}\n`);
      },
      rows: () => undefined,
      clear: () => undefined,
    };
  let drawn = Number.NEGATIVE_INFINITY;
  const draw = (read: number) => {
    drawn = now();
    const full = Math.round(((begun - 1) / total) * barWidth);
    const bar = `${"█".repeat(full)}${"░".repeat(barWidth - full)}`;
    const text = `${bar} ${number(begun)} of ${number(total)}  ${label}${read > 0 ? `  ${countInWords(read, "row")} read` : ""}`;
    // A line that wraps would not be drawn over.
    stream.write(`\r\u001B[K${text.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  return {
    begin(next) {
      begun += 1;
      label = next;
      draw(0);
    },
    rows(read) {
      if (now() - drawn >= drawnEvery) draw(read);
    },
    clear() {
      stream.write("\r\u001B[K");
    },
  };
}
