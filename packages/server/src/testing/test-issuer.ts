import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { IdentitySettings } from "../access/identity-provider.ts";
import { roleOf } from "../access/roles.ts";

/** The identity provider of tests. It is asked over `reachIssuer`, never over a network. */
export const testIdentity: IdentitySettings = {
  issuer: "https://issuer.test",
  clientId: "dashboard",
  clientSecret: "the secret of a test",
  audience: "figures",
  algorithm: "ES256",
  tokenType: "at+jwt",
  rolesClaim: "roles",
  unitsClaim: "org_units",
  units: undefined,
};

/** A key of the issuer, with which a test signs. */
export interface IssuerKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A new key that the issuer does not have yet. */
export function newKey(kid: string): IssuerKey {
  return { kid, ...generateKeyPairSync("ec", { namedCurve: "P-256" }) };
}

/** The keys that the issuer publishes. A test that rotates them puts them back. */
export const issuerKeys: IssuerKey[] = [newKey("first")];

/** The claims of a good access token for a role. Default part of the organisation: all of West Sussex. */
export function claimsFor(role: string, unit = "E10000032"): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  const name = `Demo ${roleOf(role)?.title.toLowerCase() ?? role}`;
  const { issuer: iss, audience: aud } = testIdentity;
  return { iss, aud, sub: role, name, roles: [role], org_units: [unit], iat: now, exp: now + 3600 };
}

/** Signs a token. */
export function signed(
  claims: Record<string, unknown>,
  header: Record<string, unknown> = {},
  { kid, privateKey }: IssuerKey = issuerKeys[0]!,
): string {
  const parts = [{ alg: "ES256", typ: "at+jwt", kid, ...header }, claims];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${text}.${sign("sha256", Buffer.from(text), { key: privateKey, dsaEncoding: "ieee-p1363" }).toString("base64url")}`;
}

/**
 * The headers of a request by somebody with a role.
 *
 * @param unit the id of their part of the organisation
 *
 * @example
 * ```ts
 * await api.ask(cases, {}, { ...signedInAs("team-manager", "E10000032:T2"), "x-purpose": "Case review" });
 * ```
 */
export function signedInAs(role: string, unit?: string): { readonly authorization: string } {
  return { authorization: `Bearer ${signed(claimsFor(role, unit))}` };
}

/** How often the issuer was asked, by path. */
export const issuerAsked: string[] = [];

/** Answers in place of the issuer: its description and its keys. */
export const reachIssuer: typeof fetch = async (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  issuerAsked.push(pathname);
  const { issuer } = testIdentity;
  if (pathname === "/.well-known/openid-configuration")
    return Response.json({ issuer, jwks_uri: `${issuer}/keys`, authorization_endpoint: `${issuer}/sign-in` });
  if (pathname === "/keys")
    return Response.json({
      keys: issuerKeys.map(({ kid, publicKey }) => ({
        ...publicKey.export({ format: "jwk" }),
        kid,
        alg: "ES256",
        use: "sig",
      })),
    });
  return new Response(null, { status: 404 });
};
