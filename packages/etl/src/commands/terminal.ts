import { dayOf } from "@children-first/schema";
import { InvalidArgumentError } from "commander";

/** Tells a person what goes on, on standard error, so that standard output stays for programs. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** One line of the answer, on standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A count as people read it: 1,234. */
export function number(count: number): string {
  return count.toLocaleString("en-GB");
}

/** "1 row", "1,234 rows". */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** The number of a load as it is typed. Anything else is wrong usage. */
export function loadNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new InvalidArgumentError('A load is named by its number, such as 12. "etl loads" lists them.');
  return Number(text);
}

/** Today in UTC: "2026-11-21". */
export function today(): string {
  return dayOf(new Date());
}
