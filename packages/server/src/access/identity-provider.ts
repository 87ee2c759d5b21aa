import { isLoopback } from "@children-first/schema/settings";
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import * as openid from "openid-client";
import type { ClaimNames, Claims } from "./claims.ts";

/** The identity provider that people and programs show who they are with. */
export interface IdentitySettings extends ClaimNames {
  /** Its address, as its tokens name it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The audience of access tokens for the API. */
  readonly audience: string;
  /** The one algorithm that its tokens may be signed with. */
  readonly algorithm: string;
  /** The `typ` that access tokens have in their header: "at+jwt", or "JWT" if the provider does not set it. */
  readonly tokenType: string;
}

/** Thrown if the identity provider does not answer, so that nobody can say whether a token is good. */
export class ProviderUnavailable extends Error {
  override name = "ProviderUnavailable";
}

/** What the server does with its identity provider. */
export interface IdentityProvider {
  readonly settings: () => IdentitySettings;
  /** The provider as it describes itself, for sign-in. @throws {ProviderUnavailable} */
  client(): Promise<openid.Configuration>;
  /**
   * The claims of an access token; null for a token that is not good, whatever the reason.
   * @throws {ProviderUnavailable} if its keys cannot be read.
   */
  claimsOf(token: string): Promise<Claims | null>;
}

/** How long the provider may take for an answer, in seconds. */
const patience = 5;
/** After an unknown key id, keys are read again at most this often, in milliseconds. */
const betweenReads = 30_000;
/** How long its keys are good without reading them again, in milliseconds. */
const keysLife = 600_000;
/** How much the clocks of the provider and of this machine may differ, in seconds. */
const clockTolerance = 5;
/** Only ID tokens have these claims. A provider that does not set `typ` gives them away like this. */
const ofIdTokens = ["nonce", "at_hash", "c_hash", "s_hash"];

/**
 * Follows an identity provider. It is first asked when the first person or token comes, and again after a failure.
 *
 * @param settings the provider; the demo provider is known only when the server listens
 * @param reach how to reach it
 */
export function identityProvider(settings: () => IdentitySettings, reach: typeof fetch = fetch): IdentityProvider {
  let found: Promise<{ client: openid.Configuration; keys: JWTVerifyGetKey }> | undefined;
  const provider = async () => {
    found ??= discover(settings(), reach);
    try {
      return await found;
    } catch (error) {
      found = undefined;
      throw new ProviderUnavailable("The identity provider does not answer.", { cause: error });
    }
  };
  return {
    settings,
    client: async () => (await provider()).client,
    claimsOf: (token) => verified(token, settings(), async (...named) => keyFrom((await provider()).keys, ...named)),
  };
}

async function discover(settings: IdentitySettings, reach: typeof fetch) {
  const { issuer, clientId, clientSecret, algorithm } = settings;
  const client = await openid.discovery(
    new URL(issuer),
    clientId,
    { id_token_signed_response_alg: algorithm },
    openid.ClientSecretBasic(clientSecret),
    {
      timeout: patience,
      [openid.customFetch]: reach as openid.CustomFetch,
      execute: [
        // The signature of an ID token is checked too, although it comes straight from the provider.
        openid.enableNonRepudiationChecks,
        ...(isLoopback(new URL(issuer).hostname) ? [openid.allowInsecureRequests] : []),
      ],
    },
  );
  const { jwks_uri: address } = client.serverMetadata();
  if (address === undefined) throw new Error("The identity provider names no keys.");
  const keys = createRemoteJWKSet(new URL(address), {
    timeoutDuration: patience * 1000,
    cooldownDuration: betweenReads,
    cacheMaxAge: keysLife,
    [customFetch]: reach,
  });
  return { client, keys };
}

async function verified(token: string, settings: IdentitySettings, keys: JWTVerifyGetKey): Promise<Claims | null> {
  const { issuer, audience, algorithm, tokenType } = settings;
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: [algorithm],
      typ: tokenType,
      requiredClaims: ["exp", "sub"],
      clockTolerance,
    });
    return ofIdTokens.some((claim) => claim in payload) ? null : payload;
  } catch (error) {
    if (error instanceof ProviderUnavailable) throw error;
    return null;
  }
}

/** Reads the key that a token names. Only a token that names none of the provider's keys is the token's own fault. */
async function keyFrom(
  keys: JWTVerifyGetKey,
  ...token: Parameters<JWTVerifyGetKey>
): Promise<Awaited<ReturnType<JWTVerifyGetKey>>> {
  try {
    return await keys(...token);
  } catch (error) {
    const faults = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];
    if (faults.some((fault) => error instanceof fault)) throw error;
    throw new ProviderUnavailable("The identity provider does not give its keys.", { cause: error });
  }
}
