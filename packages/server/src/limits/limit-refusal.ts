import type { RequestRefusal } from "../request-refusal.ts";
import { type LimitName, limitWords } from "./limit-table.ts";

/** The refusal of an operation that is larger than its caller may send. */
export function limitRefusal(limit: LimitName, allowed: number, found?: number): RequestRefusal {
  const counted = found === undefined || !Number.isFinite(found) ? "more" : String(found);
  return {
    status: 400,
    code: "LIMIT_EXCEEDED",
    message: `The limit is ${allowed} ${limitWords[limit]}; this has ${counted}. Ask for less at once.`,
    details: { limit, allowed, ...(counted === "more" ? {} : { found }) },
  };
}

/** The refusal of a text that PostgreSQL cannot take. */
export const zeroCharacter: RequestRefusal = {
  status: 400,
  code: "BAD_USER_INPUT",
  message: "A text may not have the zero character in it.",
};
