import { countInWords, number } from "./terminal.ts";

/** The stream for progress: standard error, so that standard output holds results only. */
export interface ProgressStream {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

/** Shows how far a command is with its items. */
export interface Progress {
  /** Shows the next item. */
  begin: (label: string) => void;
  /** Shows how many rows of the item have been read. */
  rows: (read: number) => void;
  /** Clears the line, because the item is done and something else is printed next. */
  clear: () => void;
}

const barWidth = 20;

/** The least number of milliseconds between two drawings of a bar. */
const drawnEvery = 100;

/** On a terminal, a bar that is redrawn in place. Otherwise one line for each item. */
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
    // A line that wraps could not be redrawn in place.
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
