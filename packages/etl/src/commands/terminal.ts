import { dayOf } from "@children-first/schema";
import { InvalidArgumentError } from "commander";
import { faultInWords } from "../load/fault-in-words.ts";

/** Prints a message for people on standard error, so that standard output holds results only. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Whether standard output takes nothing any more. */
let isClosed = false;

/** Prints one line of the result on standard output; nothing once that is closed. */
export function print(line: string): void {
  if (!isClosed) process.stdout.write(`${line}\n`);
}

/** Says that a reader closed standard output before all was printed. For commands whose work goes on without it. */
export function sayIfClosed(): void {
  if (isClosed) say("Standard output was closed, so the rest of the result is not printed.");
}

/**
 * Lets the work go on when standard output fails. A reader that has seen enough (`etl list | head`) is no failure; a full
 * disk is one: it is said on standard error, and sets the exit code 1 when the command ends.
 */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (isClosed) return;
    isClosed = true;
    if (error.code === "EPIPE") return;
    say(`The result cannot be printed. ${faultInWords(error)}`);
    process.on("exit", () => (process.exitCode = process.exitCode || 1));
  });
  // There is nowhere left to say that standard error has failed.
  process.stderr.on("error", () => undefined);
}

/** A count for people: 1,234. */
export function number(count: number): string {
  return count.toLocaleString("en-GB");
}

/** "1 row", "1,234 rows". */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** The number of a load, as typed. @throws {InvalidArgumentError} for any other text */
export function loadNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new InvalidArgumentError('A load is named by its number, such as 12. "etl loads" lists them.');
  return Number(text);
}

/** Today in UTC: "2026-11-21". */
export function today(): string {
  return dayOf(new Date());
}
