import type { Better } from "../../words/unit.ts";

/** Why a point of a series differs from chance, as NHS England's Making data count names its rules; COMMON where it does not. */
export const signalCauses = [
  "COMMON",
  "ABOVE_LIMIT",
  "BELOW_LIMIT",
  "SEVEN_ABOVE_MEAN",
  "SEVEN_BELOW_MEAN",
  "SEVEN_RISING",
  "SEVEN_FALLING",
  "TWO_OF_THREE_HIGH",
  "TWO_OF_THREE_LOW",
] as const;
export type SignalCause = (typeof signalCauses)[number];

/** What a cause means for the service. HIGH and LOW are of a context measure, of which neither direction is better. */
export const signalDirections = ["STEADY", "IMPROVING", "CONCERNING", "HIGH", "LOW"] as const;
export type SignalDirection = (typeof signalDirections)[number];

/** Whether a process will meet its target if it goes on as it does. */
export const assurances = ["WILL_MEET", "MAY_MEET", "WILL_MISS"] as const;
export type Assurance = (typeof assurances)[number];

const upward: ReadonlySet<SignalCause> = new Set([
  "ABOVE_LIMIT",
  "SEVEN_ABOVE_MEAN",
  "SEVEN_RISING",
  "TWO_OF_THREE_HIGH",
]);

/**
 * What a cause means where higher or lower is better.
 *
 * @example
 * directionOf("SEVEN_RISING", "LOWER"); // "CONCERNING"
 */
export function directionOf(cause: SignalCause, better: Better): SignalDirection {
  if (cause === "COMMON") return "STEADY";
  const up = upward.has(cause);
  if (better === "NEITHER") return up ? "HIGH" : "LOW";
  return up === (better === "HIGHER") ? "IMPROVING" : "CONCERNING";
}
