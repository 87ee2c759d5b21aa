import { dayOf } from "@children-first/schema";
import { InvalidArgumentError } from "commander";

/** Prints a message for people on standard error, so that standard output holds results only. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Prints one line of the result on standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
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
