import type { CookieOptions, Request, Response } from "express";

/** The cookie of a session, and the one of a sign-in under way, to whose name a part of its state is added. */
export const cookieNames = { session: "children-first", attempt: "children-first-sign-in-" } as const;

/** With this prefix a browser takes a cookie only over a safe connection and for this host alone. */
const hostOnly = "__Host-";

const always: CookieOptions = { httpOnly: true, sameSite: "lax", path: "/" };

/** Whether a cookie came with the prefix that only a safe one can have. */
export interface CookieRead {
  readonly value: string;
  readonly safe: boolean;
}

/** Reads a cookie of ours. */
export type CookieReader = (request: Request, name: string) => CookieRead | undefined;

/**
 * Reads cookies. The safe one of a name goes first.
 *
 * @param onlySafe whether the plain one counts for nothing. Where people come over https, another site of the same domain
 * could have set it.
 */
export function cookieReader(onlySafe: () => boolean): CookieReader {
  return (request, name) => {
    const pairs = (request.get("cookie") ?? "").split(/; */).map((pair) => pair.split("=", 2) as [string, string?]);
    const valueOf = (wanted: string) => pairs.find(([found]) => found === wanted)?.[1];
    const [safe, plain] = [valueOf(hostOnly + name), valueOf(name)];
    if (safe) return { value: safe, safe: true };
    return plain && !onlySafe() ? { value: plain, safe: false } : undefined;
  };
}

/**
 * Sets a cookie that scripts cannot read.
 *
 * Safari takes no safe cookie over http, not even from this machine. So a sign-in there sets both, and the
 * session's cookie is as the browser sent that back.
 *
 * @param safe `both` only for an address on this machine
 * @param seconds how long the browser keeps it; by default until it is closed
 */
export function setCookie(
  response: Response,
  name: string,
  value: string,
  safe: boolean | "both",
  seconds?: number,
): void {
  const life = seconds === undefined ? {} : { maxAge: seconds * 1000 };
  if (safe !== false) response.cookie(hostOnly + name, value, { ...always, ...life, secure: true });
  if (safe !== true) response.cookie(name, value, { ...always, ...life });
}

/** Takes a cookie back, in both of its forms. */
export function clearCookie(response: Response, name: string): void {
  response.clearCookie(hostOnly + name, { ...always, secure: true });
  response.clearCookie(name, always);
}
