import { Command, InvalidArgumentError } from "commander";
import { type DemoOptions, defaultOptions } from "../demo/demo-options.ts";
import { writeDemoApart } from "../demo/write-demo-apart.ts";
import { countInWords, print, say } from "./terminal.ts";
import { wholeNumber } from "./whole-number.ts";

/** `etl demo`: writes extracts of a synthetic authority, with planted faults and a list of them. Uses no database. */
export const demoCommand = new Command("demo")
  .description("write the extracts of a synthetic authority, with faults and a list of them")
  .requiredOption("--out <folder>", "where the files go")
  .option("--children <number>", "children we care for, about", wholeNumber, defaultOptions.children)
  .option("--years <number>", "whole financial years of history", wholeNumber, defaultOptions.years)
  .option("--seed <number>", "the same seed gives the same files", wholeNumber, defaultOptions.seed)
  .option("--authorities <number>", "how many authorities", wholeNumber, defaultOptions.authorities)
  .option("--dirt <share>", "share of rows with a planted fault; 0 for none", share, defaultOptions.dirt)
  .option("--today <date>", "the last day that is known", calendarDay, defaultOptions.today)
  .option("--json", "print one JSON object an authority on standard output")
  .action(async ({ json, ...options }: DemoOptions & { json?: boolean }) => {
    for await (const written of writeDemoApart(options))
      print(
        json
          ? JSON.stringify(written)
          : `${written.folder}: ${countInWords(written.files, "file")}, ${countInWords(written.rows, "row")}`,
      );
    say(`These extracts are of ${options.today}: load them with --as-at ${options.today}.`);
  });

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 0.2)) throw new InvalidArgumentError("Give a share from 0 to 0.2, such as 0.002.");
  return value;
}

function calendarDay(text: string): string {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text) || new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) !== text)
    throw new InvalidArgumentError("Give a date such as 2026-10-31.");
  return text;
}
