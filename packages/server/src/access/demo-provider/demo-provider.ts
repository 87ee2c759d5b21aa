import type { Query } from "@children-first/schema";
import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { type Configuration, errors, type KoaContextWithOIDC, Provider } from "oidc-provider";
import { isFromOwnPage } from "../authenticate.ts";
import type { IdentitySettings } from "../identity-provider.ts";
import { htmlText, pagePolicy, plainPage } from "../plain-page.ts";
import { textIn } from "../text-in.ts";
import type { DemoSecrets } from "./demo-secrets.ts";
import { demoUnits, unitFor } from "./demo-units.ts";
import { memoryAdapters } from "./memory-adapter.ts";
import { personaPage } from "./persona-page.ts";
import { accountGrant, accountOf, personaOf, personas } from "./personas.ts";

/** Where the demo provider is on the server. */
export const demoPath = "/demo-provider";
/** How long its access tokens are good, in seconds. */
const tokenLife = 600;
const audience = "urn:children-first:api";
const dashboardClient = "children-first";
/** The clients that get access tokens without a browser: one for each persona. */
const clientPrefix = "demo-";

/** What the demo provider needs of the server. */
export interface DemoParts {
  /** Where the server listens: "http://localhost:4000". */
  readonly address: string;
  /** The address that people open, which sign-in leads back to. */
  readonly publicUrl: string;
  readonly authority: string;
  readonly secrets: DemoSecrets;
  readonly query: Query;
}

/** What the server must know of its demo provider, as of any other identity provider. */
export function demoIdentity({ address, secrets }: Pick<DemoParts, "address" | "secrets">): IdentitySettings {
  return {
    issuer: address + demoPath,
    clientId: dashboardClient,
    clientSecret: secrets.clientSecret,
    audience,
    algorithm: "RS256",
    tokenType: "at+jwt",
    rolesClaim: "roles",
    unitsClaim: "org_units",
    units: undefined,
  };
}

/**
 * An identity provider of invented people, for a machine without another. It speaks OpenID Connect like any other, so that a
 * real one takes its place by settings alone. It never runs in production.
 */
export function demoProvider(parts: DemoParts): RequestHandler {
  const provider = new Provider(
    parts.address + demoPath,
    configurationOf(parts, (context, account) => {
      const grant = new provider.Grant({ clientId: context.oidc.client!.clientId, accountId: account });
      grant.addOIDCScope("openid profile");
      return grant;
    }),
  );
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: "4kb" });
  router.use((_request, response, next) => {
    // The form leads, by way of this provider, back to the address that people open.
    response.set("content-security-policy", pagePolicy(parts.publicUrl)).set("cache-control", "no-store");
    next();
  });
  router.get("/people/:uid", (request, response) => showPeople(provider, request, response, parts));
  router.post("/people/:uid", form, (request, response) => takePerson(provider, request, response, parts));
  router.get("/sign-out.js", (_request, response) => {
    response.type("js").send("document.forms[0].requestSubmit(document.forms[0].querySelector('button'));\n");
  });
  router.use(provider.callback());
  return router;
}

const lost = plainPage(
  "This page is over",
  `<p>The sign-in took too long, or was begun in another browser.</p><p><a class="button" href="/sign-in">Sign in</a></p>`,
);

/** Shows the page of personas. */
async function showPeople(provider: Provider, request: Request, response: Response, { query, authority }: DemoParts) {
  if (await isUnderWay(provider, request, response))
    response.send(personaPage(await demoUnits(query, authority), authority));
}

/** Signs in the persona that was clicked. */
async function takePerson(provider: Provider, request: Request, response: Response, parts: DemoParts) {
  if (!(await isUnderWay(provider, request, response))) return;
  const body = request.body as Record<string, unknown>;
  const persona = personaOf(textIn(body["persona"]));
  if (persona === undefined || !isFromOwnPage(request)) return void response.status(400).send(lost);
  const unit = await unitOf(persona.id, textIn(body[`unit-${persona.id}`]), parts);
  await provider.interactionFinished(request, response, {
    login: { accountId: accountOf(persona, unit), remember: false },
  });
}

/** Whether a browser is at the page that the provider sent it to. Any other is told to begin again. */
async function isUnderWay(provider: Provider, request: Request, response: Response): Promise<boolean> {
  try {
    await provider.interactionDetails(request, response);
    return true;
  } catch (error) {
    if (!(error instanceof errors.OIDCProviderError)) throw error;
    response.status(400).send(lost);
    return false;
  }
}

/** The org unit of a persona: one that exists. @throws OIDCProviderError for an unknown one */
async function unitOf(persona: string, asked: string, { query, authority }: DemoParts): Promise<string | undefined> {
  const units = await demoUnits(query, authority);
  if (asked && asked !== authority && !units.some(({ id }) => id === asked))
    throw new errors.InvalidRequest("There is no such org unit.");
  return unitFor(personaOf(persona)!, asked || undefined, units, authority);
}

type Grants = (context: KoaContextWithOIDC, account: string) => InstanceType<Provider["Grant"]>;

function configurationOf(parts: DemoParts, grantFor: Grants): Configuration {
  const { publicUrl, secrets } = parts;
  return {
    adapter: memoryAdapters(),
    clients: [
      {
        client_id: dashboardClient,
        client_secret: secrets.clientSecret,
        redirect_uris: [`${publicUrl}/sign-in/callback`],
        post_logout_redirect_uris: [`${publicUrl}/sign-out`],
      },
      ...personas.map(({ id }) => ({
        client_id: clientPrefix + id,
        client_secret: secrets.clientSecret,
        grant_types: ["client_credentials"],
        response_types: [],
        redirect_uris: [],
      })),
    ],
    jwks: { keys: [secrets.key] },
    cookies: { keys: [secrets.cookieKey] },
    claims: { openid: ["sub", "roles", "org_units"], profile: ["name"] },
    // The claims are in the ID token, because nobody asks for them once more.
    conformIdTokenClaims: false,
    scopes: ["openid", "profile"],
    responseTypes: ["code"],
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `${demoPath}/people/${uid}` },
    findAccount: (_context, account) => {
      const grant = accountGrant(account);
      return grant && { accountId: account, claims: () => ({ sub: account, ...claimsOf(grant) }) };
    },
    // The dashboard is the only client that signs people in, so nobody is asked whether it may.
    loadExistingGrant: async (context) => {
      const grant = grantFor(context, context.oidc.session!.accountId!);
      await grant.save();
      return grant;
    },
    extraTokenClaims: async (context, token) => {
      if (token.kind !== "ClientCredentials") return undefined;
      const persona = token.clientId!.slice(clientPrefix.length);
      const unit = await unitOf(persona, textIn(context.oidc.body?.["org_unit"]), parts);
      return claimsOf(accountGrant(accountOf(personaOf(persona)!, unit))!);
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: (context) => (context.oidc.params?.["grant_type"] === "client_credentials" ? audience : []),
        getResourceServerInfo: () => ({
          scope: "",
          audience,
          accessTokenFormat: "jwt",
          accessTokenTTL: tokenLife,
          jwt: { sign: { alg: "RS256" } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          const button = `<button name="logout" value="yes">Sign out</button></form><script src="${demoPath}/sign-out.js" defer></script>`;
          context.body = plainPage("Signing out", form.replace("</form>", button));
        },
        postLogoutSuccessSource: (context) => {
          context.body = plainPage("You are signed out", `<p><a class="button" href="/sign-in">Sign in</a></p>`);
        },
      },
    },
    renderError: (context, { error_description: words }) => {
      context.type = "html";
      context.body = plainPage("The demo provider refused this", `<p>${htmlText(words ?? "")}</p>`);
    },
    ttl: {
      AccessToken: tokenLife,
      AuthorizationCode: 60,
      ClientCredentials: tokenLife,
      Grant: 8 * 3600,
      IdToken: tokenLife,
      Interaction: 3600,
      Session: 8 * 3600,
    },
  };
}

/** What a grant is called in a token. */
function claimsOf({ name, roles, orgUnits }: NonNullable<ReturnType<typeof accountGrant>>) {
  return { name, roles: [...roles], ...(orgUnits.length > 0 ? { org_units: [...orgUnits] } : {}) };
}
