import { InvalidArgumentError } from "commander";

/** A whole number from 1 that was given with an option. @throws where it is none, as a wrong usage. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1, such as 850.");
  return Number(text);
}
