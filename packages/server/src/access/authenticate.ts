import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { refuse } from "../request-refusal.ts";
import { isApiKey } from "./api-keys.ts";
import { type Claims, grantOf } from "./claims.ts";
import { cookieNames, type CookieReader } from "./cookies.ts";
import { type IdentityProvider, ProviderUnavailable } from "./identity-provider.ts";
import { recentlyUsed } from "./recently-used.ts";
import { hashOf } from "./secret.ts";
import type { Session, Sessions } from "./sessions.ts";
import { NoAccess, type Viewer, viewerWith } from "./viewer.ts";

/** What tells who makes a request. */
export interface Doors {
  readonly authority: string;
  readonly provider: IdentityProvider;
  readonly sessions: Sessions;
  /** The viewer of an API key; null for one that is not good. */
  readonly holderOf: (key: string) => Promise<Viewer | null>;
  readonly readCookie: CookieReader;
  readonly log: Logger;
}

/** Who makes a request. The session is undefined for a program. */
export interface Caller {
  readonly viewer: Viewer;
  readonly session?: Session;
}

/** How long a token that was checked is not checked again, in milliseconds. Its own expiry still counts. */
const trustedFor = 60_000;

/**
 * Settles who makes a request before its body is read, and puts the viewer and the session into `response.locals`.
 *
 * A request has a token or an API key in its Authorization header, or the cookie of a session. Whatever is wrong with them,
 * the answer is the same. With an Authorization header, a cookie does not count.
 */
export function authenticate(doors: Doors): RequestHandler {
  const viewerOf = tokenHolders(doors);
  return async (request, response, next) => {
    response.vary("Authorization").vary("Cookie");
    try {
      const caller = await callerOf(request, doors, viewerOf);
      if (caller === null) return refuseUnknown(response);
      if (caller.session !== undefined && !isFromOwnPage(request))
        return refuse(response, {
          status: 403,
          code: "FORBIDDEN",
          message: "A signed-in browser asks only from the dashboard's own pages.",
        });
      response.locals["viewer"] = caller.viewer;
      response.locals["session"] = caller.session;
      next();
    } catch (error) {
      if (error instanceof NoAccess)
        return refuse(response, { status: 403, code: "FORBIDDEN", message: error.message });
      if (!(error instanceof ProviderUnavailable)) throw error;
      doors.log.error({ err: error }, "the identity provider does not answer");
      const message = "The identity provider does not answer. Try again in a moment.";
      refuse(response, { status: 503, code: "SIGN_IN_UNAVAILABLE", message, retryAfter: 5 });
    }
  };
}

async function callerOf(
  request: Request,
  { sessions, holderOf, readCookie }: Doors,
  viewerOf: TokenHolders,
): Promise<Caller | null> {
  const authorization = request.get("authorization");
  if (authorization !== undefined) {
    const [, secret] = /^Bearer +([\w~+/.=-]+)$/i.exec(authorization) ?? [];
    if (secret === undefined) return null;
    const viewer = await (isApiKey(secret) ? holderOf(secret) : viewerOf(secret));
    return viewer && { viewer };
  }
  const cookie = readCookie(request, cookieNames.session);
  if (cookie === undefined) return null;
  // What a page asks by itself, every few seconds, does not keep a session alive that nobody uses.
  const session = await sessions.find(cookie.value, request.get("x-background") === undefined);
  return session && { viewer: session.viewer, session };
}

type TokenHolders = (token: string) => Promise<Viewer | null>;

/** The viewers of access tokens. A good one is remembered for a while, because its signature takes as long as an answer. */
function tokenHolders({ provider, authority }: Doors): TokenHolders {
  const known = recentlyUsed<{ readonly viewer: Viewer; readonly expires: number }>(1000, trustedFor);
  return async (token) => {
    const name = hashOf(token).toString("base64");
    const found = known.get(name);
    if (found !== undefined) return found.expires > Date.now() ? found.viewer : null;
    const claims = await provider.claimsOf(token);
    if (claims === null) return null;
    const viewer = viewerWith(grantOf(claims, provider.settings()), authority);
    known.set(name, { viewer, expires: expiryOf(claims) });
    return viewer;
  };
}

function expiryOf({ exp }: Claims): number {
  return Number(exp) * 1000;
}

/**
 * Whether a browser says that a page of this server made the request, and no page elsewhere. Every current browser sends
 * Sec-Fetch-Site; Origin is for older ones.
 */
export function isFromOwnPage(request: Request): boolean {
  const site = request.get("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = request.get("origin");
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.get("host");
}

/** The one answer to everybody who has not shown who they are. */
function refuseUnknown(response: Response): void {
  response.set("www-authenticate", "Bearer");
  const message = "Sign in first: this API needs a session, or an access token or API key in the Authorization header.";
  refuse(response, { status: 401, code: "UNAUTHENTICATED", message });
}
