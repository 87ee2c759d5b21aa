import { InvalidArgumentError } from "commander";

/** A whole number from 1, given as an option. @throws {InvalidArgumentError} for any other text */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1, such as 850.");
  return Number(text);
}
