import { InvalidArgumentError, Option } from "commander";

/** `--year YEAR`: the year of returns. Its value is the year of their first 1 April. */
export function yearOption(): Option {
  return new Option(
    "--year <year>",
    "the year of returns, such as 2023-24, or 2023 for the year that begins; default: by the name of the file or folder",
  ).argParser(returnYear);
}

function returnYear(text: string): number {
  const [, first, second] = /^(20\d\d)(?:[-/_ ]?((?:20)?\d\d))?$/.exec(text) ?? [];
  const year = Number(first);
  if (first === undefined || (second !== undefined && Number(second) % 100 !== (year + 1) % 100))
    throw new InvalidArgumentError("Give a year such as 2023-24, from April to March, or 2023 for the same.");
  return year;
}
