import type { Response } from "express";

/** Why a request is not answered: the status, a code for programs, and a message that repeats nothing that was sent. */
export interface RequestRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** What a program may read besides the code. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** After how many seconds the same request may be taken. */
  readonly retryAfter?: number;
}

/**
 * Refuses a request in the one style of this API: JSON with a message and a code, and Retry-After where waiting helps.
 *
 * @example
 * refuse(response, { status: 503, code: "OVERLOADED", message: "The server is busy.", retryAfter: 1 });
 */
export function refuse(response: Response, refusal: RequestRefusal): void {
  const { status, code, message, details, retryAfter } = refusal;
  if (response.headersSent) return void response.destroy();
  if (retryAfter !== undefined) response.set("retry-after", String(retryAfter));
  response
    .status(status)
    .set("cache-control", "no-store")
    .json({ errors: [{ message, extensions: { code, ...details } }] });
}
