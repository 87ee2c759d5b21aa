import { dayParts } from "@children-first/schema";
import { InvalidArgumentError, Option } from "commander";
import { datedOn, todayInEngland } from "../load/dating/extract-date.ts";

/** `--as-at DATE`: the day on which the extracts were taken. Its value is a moment of that day. */
export function asAtOption(): Option {
  return new Option(
    "--as-at <date>",
    "the day on which the extracts were taken, such as 2026-05-03; default: by name, contents or records",
  ).argParser(asAt);
}

function asAt(text: string): Date {
  if (dayParts(text) === null) throw new InvalidArgumentError("Give a day such as 2026-05-03.");
  if (text > todayInEngland()) throw new InvalidArgumentError("No extract is of a day in the future.");
  return datedOn(text, "GIVEN").asAt;
}
