import { type Request, type Response, Router } from "express";
import * as openid from "openid-client";
import type { Logger } from "pino";
import { isFromOwnPage } from "./authenticate.ts";
import { grantOf } from "./claims.ts";
import { clearCookie, cookieNames, type CookieReader, setCookie } from "./cookies.ts";
import { type IdentityProvider, ProviderUnavailable } from "./identity-provider.ts";
import {
  htmlText,
  pagePolicy,
  pageScript,
  pageScriptPath,
  pageStyles,
  pageStylesPath,
  plainPage,
} from "./plain-page.ts";
import type { Sessions } from "./sessions.ts";
import { textIn } from "./text-in.ts";
import { NoAccess, viewerWith } from "./viewer.ts";

/** What sign-in needs of the server. */
export interface SignInParts {
  readonly authority: string;
  readonly provider: IdentityProvider;
  readonly sessions: Sessions;
  /** The address that people open, such as "https://figures.example". Known when the server listens. */
  readonly publicUrl: () => string;
  readonly readCookie: CookieReader;
  readonly log: Logger;
  /** The dashboard's built files, for the font. */
  readonly dashboardDir: string;
}

/** A sign-in under way, as the browser keeps it until it comes back. */
interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The address on this server that the person wanted. */
  readonly to: string;
}

/** How long somebody may take at the identity provider, in seconds. */
const attemptLife = 600;

/**
 * Signs people in and out with OpenID Connect, by an authorisation code with PKCE. The browser only ever gets the secret of
 * its session. Tokens stay here.
 */
export function signInRoutes(parts: SignInParts): Router {
  const router = Router();
  router.use(["/sign-in", "/sign-out"], (_request, response, next) => {
    response.set("cache-control", "no-store").set("content-security-policy", pagePolicy(parts.publicUrl()));
    next();
  });
  const styles = pageStyles(parts.dashboardDir);
  router.get(pageStylesPath, (_request, response) => {
    response.set("cache-control", "max-age=3600").type("css").send(styles);
  });
  router.get(pageScriptPath, (_request, response) => {
    response.set("cache-control", "max-age=3600").type("js").send(pageScript);
  });
  router.get("/sign-in", (request, response) => begin(request, response, parts));
  router.get("/sign-in/callback", (request, response) => finish(request, response, parts));
  router.get("/sign-out", (_request, response) => {
    response.send(plainPage("You are signed out", `<p><a class="button" href="/sign-in">Sign in</a></p>`));
  });
  router.post("/sign-out", (request, response) => signOut(request, response, parts));
  return router;
}

/** Sends the browser to the identity provider. */
async function begin(request: Request, response: Response, parts: SignInParts) {
  const { provider, sessions, publicUrl, readCookie, log } = parts;
  const home = publicUrl();
  const to = ownAddress(request.query["to"], home);
  // Cookies are of one host, so a sign-in begins on the host that it comes back to. A proxy may name another, so once.
  if (request.get("host") !== new URL(home).host && request.query["at"] !== "home")
    return response.redirect(`${home}/sign-in?at=home&to=${encodeURIComponent(to)}`);
  const before = readCookie(request, cookieNames.session);
  if (before !== undefined && (await sessions.find(before.value, true)) !== null) return response.redirect(to);
  try {
    const client = await provider.client();
    const [state, nonce, verifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()];
    const attempt = Buffer.from(JSON.stringify({ state, nonce, verifier, to } satisfies Attempt)).toString("base64url");
    const safe = home.startsWith("https:") ? true : "both";
    setCookie(response, attemptName(state), attempt, safe, attemptLife);
    const address = openid.buildAuthorizationUrl(client, {
      redirect_uri: `${home}/sign-in/callback`,
      scope: "openid profile",
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      // A session that ended by itself may have been left open on a desk: whoever is there now shows who they are.
      ...(before === undefined ? {} : { prompt: "login" }),
    });
    response.redirect(address.href);
  } catch (error) {
    failed(response, error, log);
  }
}

/** Takes the browser back from the identity provider, and starts a session. */
async function finish(request: Request, response: Response, parts: SignInParts) {
  const { authority, provider, sessions, publicUrl, readCookie, log } = parts;
  const state = textIn(request.query["state"]);
  const cookie = readCookie(request, attemptName(state));
  const attempt = cookie && attemptIn(cookie.value);
  clearCookie(response, attemptName(state));
  if (cookie === undefined || attempt === undefined) return explain(response, 400, "This sign-in is over", overWords);
  try {
    const tokens = await openid.authorizationCodeGrant(
      await provider.client(),
      new URL(publicUrl() + request.originalUrl),
      {
        pkceCodeVerifier: attempt.verifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      },
    );
    const grant = grantOf(tokens.claims() ?? {}, provider.settings());
    viewerWith(grant, authority);
    const before = readCookie(request, cookieNames.session);
    if (before !== undefined) await sessions.end(before.value);
    const secret = await sessions.start(grant);
    clearCookie(response, cookieNames.session);
    setCookie(response, cookieNames.session, secret, cookie.safe);
    response.redirect(303, attempt.to);
  } catch (error) {
    failed(response, error, log);
  }
}

/** Ends the session, here and at the identity provider. Answers with the address that the browser goes to next. */
async function signOut(request: Request, response: Response, parts: SignInParts) {
  const { provider, sessions, publicUrl, readCookie, log } = parts;
  if (!isFromOwnPage(request)) {
    response.status(403).json({ errors: [{ message: "Only a page of the dashboard signs a browser out." }] });
    return;
  }
  const cookie = readCookie(request, cookieNames.session);
  if (cookie !== undefined) await sessions.end(cookie.value);
  clearCookie(response, cookieNames.session);
  response.json({ to: (await endAtProvider(provider, `${publicUrl()}/sign-out`, log)) ?? "/sign-out" });
}

/**
 * The address that ends the session at the identity provider. Null if it has none, or does not answer. No ID token goes into
 * it, because the browser would get to see one: the provider asks the person instead if it is not sure.
 */
async function endAtProvider(provider: IdentityProvider, back: string, log: Logger) {
  try {
    const client = await provider.client();
    if (client.serverMetadata().end_session_endpoint === undefined) return null;
    return openid.buildEndSessionUrl(client, { post_logout_redirect_uri: back }).href;
  } catch (error) {
    log.error({ err: error }, "the identity provider does not answer");
    return null;
  }
}

function attemptName(state: string): string {
  return cookieNames.attempt + state.replaceAll(/[^\w-]/g, "").slice(0, 12);
}

function attemptIn(value: string): Attempt | undefined {
  try {
    return JSON.parse(Buffer.from(value, "base64url").toString()) as Attempt;
  } catch {
    return undefined;
  }
}

/** An address on this server. Anything else leads to the first page, so that no link can send people elsewhere. */
export function ownAddress(asked: unknown, home: string): string {
  if (typeof asked !== "string" || !asked.startsWith("/") || !URL.canParse(asked, home)) return "/";
  const { origin, pathname, search, hash } = new URL(asked, home);
  return origin === new URL(home).origin && !pathname.startsWith("//") ? pathname + search + hash : "/";
}

const overWords = "It took too long, or was begun in another browser, or the browser keeps no cookies of this address.";

function failed(response: Response, error: unknown, log: Logger): void {
  if (error instanceof NoAccess) return explain(response, 403, "You have no access", error.message);
  log.error({ err: error }, "a sign-in failed");
  if (error instanceof ProviderUnavailable) {
    response.set("retry-after", "5");
    return explain(response, 503, "Nobody can sign in at the moment", "The identity provider does not answer.");
  }
  explain(response, 400, "The sign-in failed", "The identity provider did not confirm who you are.");
}

function explain(response: Response, status: number, title: string, words: string): void {
  response
    .status(status)
    .send(plainPage(title, `<p>${htmlText(words)}</p><p><a class="button" href="/sign-in">Try again</a></p>`));
}
