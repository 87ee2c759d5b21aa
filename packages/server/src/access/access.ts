import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Database } from "@children-first/schema/database";
import { isLoopback } from "@children-first/schema/settings";
import { type RequestHandler, Router } from "express";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { keyHolders } from "./api-keys.ts";
import { authenticate } from "./authenticate.ts";
import { cookieNames, cookieReader } from "./cookies.ts";
import { demoIdentity, demoPath, demoProvider } from "./demo-provider/demo-provider.ts";
import { demoSecrets } from "./demo-provider/demo-secrets.ts";
import { identityProvider } from "./identity-provider.ts";
import { sessionsIn } from "./sessions.ts";
import { signInRoutes } from "./sign-in.ts";

/** Who may come in, as the server puts it before its other parts. */
export interface Access {
  /** Sign-in, sign-out, and without an identity provider the demo provider. */
  readonly routes: RequestHandler;
  /** Settles who makes a request, or refuses it. */
  readonly authenticate: RequestHandler;
  /** Sends a browser without a session to sign-in, and then back to the same address. */
  readonly signInFirst: RequestHandler;
}

/** What sign-in needs of the server around it. */
export interface AccessParts {
  readonly config: Config;
  readonly database: Pick<Database, "fork" | "query">;
  /** The server that answers. Its port is known when it listens, and no request comes before. */
  readonly http: Server;
  readonly log: Logger;
  /** How to reach the identity provider. */
  readonly reach?: typeof fetch;
}

/** Puts sign-in together, with the identity provider of the settings or with the demo provider. */
export function accessOf({ config, database, http, log, reach }: AccessParts): Access {
  const { authority } = config;
  const address = () => `http://localhost:${(http.address() as AddressInfo).port}`;
  const publicUrl = () => config.publicUrl ?? address();
  const secrets = config.identity ? undefined : demoSecrets(config.dataDir);
  const provider = identityProvider(
    () => config.identity ?? demoIdentity({ address: address(), secrets: secrets! }),
    reach,
  );
  const readCookie = cookieReader(() => publicUrl().startsWith("https:"));
  const sessions = sessionsIn(database.fork, authority);
  const routes = Router();
  if (secrets) {
    let demo: RequestHandler | undefined;
    routes.use(onlyThisMachine);
    routes.use(demoPath, (request, response, next) => {
      const parts = { address: address(), publicUrl: publicUrl(), authority, secrets, query: database.query };
      demo ??= demoProvider(parts);
      return demo(request, response, next);
    });
  }
  routes.use(
    signInRoutes({ authority, provider, sessions, publicUrl, readCookie, log, dashboardDir: config.dashboardDir }),
  );
  return {
    routes,
    authenticate: authenticate({
      authority,
      provider,
      sessions,
      holderOf: keyHolders(database.fork, authority),
      readCookie,
      log,
    }),
    signInFirst: async (request, response, next) => {
      const cookie = readCookie(request, cookieNames.session);
      if (cookie !== undefined && (await sessions.find(cookie.value, true)) !== null) return next();
      response.set("cache-control", "no-store");
      response.redirect(`/sign-in?to=${encodeURIComponent(request.originalUrl)}`);
    },
  };
}

/**
 * Refuses a request that names another host. A page elsewhere can give its own name the address of this machine, and would
 * otherwise sign in here with one click of its own.
 */
const onlyThisMachine: RequestHandler = (request, response, next) => {
  if (isLoopback(request.hostname)) return next();
  response.status(421).type("text").send("Without an identity provider, this server answers at localhost only.\n");
};
