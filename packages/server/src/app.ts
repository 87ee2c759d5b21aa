import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import type { Database } from "@children-first/schema/database";
import { sql } from "@children-first/schema/sql";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import type { Session } from "./access/sessions.ts";
import type { Viewer } from "./access/viewer.ts";
import { accessOf } from "./access/access.ts";
import { answerCache } from "./answers/answer-cache.ts";
import { compiledOperations } from "./answers/compiled-operations.ts";
import { whileDataStand } from "./answers/while-data-stand.ts";
import { type Config } from "./config.ts";
import { type Context, createContext } from "./context.ts";
import { maskErrors } from "./errors.ts";
import { explorer } from "./explorer.ts";
import { createSchema } from "./schema.ts";

/** A server that is ready to listen. `stop` refuses new requests and finishes those under way. */
export interface App {
  readonly http: Server;
  stop(): Promise<void>;
}

/** The part of the database that the server uses. */
export type AppDatabase = Pick<Database, "query" | "fork" | "claiming" | "dataVersion">;

/**
 * Puts the server together: sign-in, API, health, the dashboard's files, and in development the explorer.
 *
 * @param reach how to reach the identity provider
 */
export async function createApp(
  config: Config,
  database: AppDatabase,
  log: Logger,
  reach: typeof fetch = fetch,
): Promise<App> {
  const web = express();
  const http = createServer(web);
  const access = accessOf({ config, database, http, log, reach });
  const answers = answerCache(database.dataVersion);
  const source = { ...database, whileDataStand: whileDataStand(database.dataVersion) };
  const apollo = new ApolloServer<Context>({
    gateway: compiledOperations(createSchema()),
    // What Apollo does is set here, whatever NODE_ENV is.
    nodeEnv: "production",
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // main.ts handles the signals and stops everything in order.
    stopOnTerminationSignals: false,
    formatError: maskErrors(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      answers.plugin,
    ],
  });
  await apollo.start();

  web.disable("x-powered-by");
  // Outside production, express would answer a failure with its stack.
  web.set("env", "production");
  web.use(helmet({ contentSecurityPolicy: { directives: contentPolicy }, strictTransportSecurity: false }));
  web.use(compression());
  serveHealth(web, database);
  web.use(access.routes);
  if (config.development) web.use("/explorer", access.signInFirst);
  if (config.development) web.use(explorer());
  web.use(
    "/graphql",
    access.authenticate,
    express.json({ limit: "256kb" }),
    takePurpose,
    answers.serve,
    expressMiddleware(apollo, {
      context: async ({ res }) => {
        const { viewer, purpose, session } = res.locals as Locals;
        const context = createContext(source, config, viewer, {
          purpose,
          session,
          alert: (message, about) => log.warn(about, message),
        });
        res.locals["answer"] = context.answer;
        return context;
      },
    }),
  );
  serveDashboard(web, config.dashboardDir, access.signInFirst);
  return { http, stop: () => apollo.stop() };
}

/** Everything comes from this server. Charts set inline styles, so styles may be inline; scripts may not. */
const contentPolicy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", "data:", "blob:"],
  connectSrc: ["'self'"],
  frameAncestors: ["'self'"],
  upgradeInsecureRequests: null,
};

/** What a request brings besides its body. */
interface Locals {
  readonly viewer: Viewer;
  readonly session: Session | undefined;
  readonly purpose: string | undefined;
}

/** Takes the purpose from its header. */
const takePurpose: RequestHandler = (request, response, next) => {
  response.locals["purpose"] = request.get("x-purpose");
  next();
};

function serveHealth(web: Express, { query }: AppDatabase): void {
  web.get("/livez", (_request, response) => void response.type("text").send("alive\n"));
  web.get("/readyz", async (_request, response) => {
    const ready = await query(sql`select 1`).then(
      () => true,
      () => false,
    );
    response
      .status(ready ? 200 : 503)
      .type("text")
      .send(ready ? "ready\n" : "the database does not answer\n");
  });
}

/**
 * Serves the built files of the dashboard: its page at each address that the build lists, to people who are signed in, and
 * 404 everywhere else.
 */
function serveDashboard(web: Express, folder: string, signInFirst: RequestHandler): void {
  const page = path.join(folder, "index.html");
  const assets = path.join(folder, "assets");
  web.use("/assets", express.static(assets, { immutable: true, maxAge: "1y", redirect: false }));
  web.use(express.static(folder, { index: false, redirect: false }));
  web.get(pagesOf(folder), signInFirst, (_request, response) => {
    if (existsSync(page)) response.set("cache-control", "no-cache").sendFile(page);
    else response.status(404).type("text").send("The dashboard is not built here. Run npm start, or npm run dev.\n");
  });
  web.use((_request, response) => {
    const message = "Nothing is at this address. The dashboard is at /, the API at /graphql.";
    response.status(404).format({
      text: () => response.send(`${message}\n`),
      json: () => response.json({ errors: [{ message }] }),
      default: () => response.type("text").send(`${message}\n`),
    });
  });
}

/** The addresses of the dashboard's pages, from the list that its build wrote. */
function pagesOf(folder: string): string[] {
  const list = path.join(folder, "pages.json");
  return existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as string[]) : ["/"];
}
