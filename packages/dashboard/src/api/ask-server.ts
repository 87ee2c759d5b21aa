import type { ApolloClient } from "@apollo/client";
import { forgetSession } from "./session-value.ts";

/** The header of a request that nobody asked for. Such a request does not keep a session alive. */
const unasked = { "x-background": "1" };

/** The context of a query that the page sends by itself. */
export const inBackground = { headers: unasked };

let refetching = false;

/** Set while the session ends. A request that comes too late for it must not lead to sign-in, which would begin another. */
let leaving = false;

/** Fetches the page's data again, because they changed and not because somebody did something. */
export async function refetchInBackground(client: ApolloClient): Promise<void> {
  refetching = true;
  // The requests are on their way when this turn of the event loop ends, and nobody can click within it.
  setTimeout(() => (refetching = false));
  await client.refetchQueries({ include: "active" });
}

/** Leaves for sign-in, which leads back to this address. */
export function signInAgain(): void {
  forgetSession();
  const { pathname, search, hash } = location;
  location.assign(`/sign-in?to=${encodeURIComponent(pathname + search + hash)}`);
}

/** Asks the API. Without a session it leaves for sign-in, and the request never ends, so that no failure is shown. */
export const askServer: typeof fetch = async (address, request = {}) => {
  const headers = { ...(request.headers as Record<string, string>), ...(refetching ? unasked : {}) };
  const response = await fetch(address, { ...request, headers });
  if (response.status !== 401) return response;
  if (!leaving) signInAgain();
  return new Promise(() => undefined);
};

/**
 * Ends the session.
 * @returns the address that the browser goes to next: the identity provider ends its session too
 * @throws if the server does not answer
 */
export async function endSession(): Promise<string> {
  leaving = true;
  try {
    const response = await fetch("/sign-out", { method: "POST" });
    if (!response.ok) throw new Error(`Signing out was answered with ${response.status}.`);
    forgetSession();
    return ((await response.json()) as { to: string }).to;
  } catch (failure) {
    leaving = false;
    throw failure;
  }
}
