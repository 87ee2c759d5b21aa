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
import { type Database, stoppedBy } from "@children-first/schema/database";
import { sql } from "@children-first/schema/sql";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import type { Session } from "./access/sessions.ts";
import type { Viewer } from "./access/viewer.ts";
import { accessOf } from "./access/access.ts";
import { apiPages } from "./api-page/api-page.ts";
import { answerCache } from "./answers/answer-cache.ts";
import { compiledOperations } from "./answers/compiled-operations.ts";
import { whileDataStand } from "./answers/while-data-stand.ts";
import { type Config } from "./config.ts";
import { type Context, createContext, type Source } from "./context.ts";
import { maskErrors } from "./errors.ts";
import { explorer } from "./explorer.ts";
import { callerLimits } from "./limits/callers.ts";
import { dashboardOperations } from "./limits/dashboard-operations.ts";
import { type OperationCost, operationCheck } from "./limits/operation-check.ts";
import { requestBody } from "./limits/request-body.ts";
import { createSchema } from "./schema.ts";
import { failureStatus } from "./staying-up/failure-status.plugin.ts";
import { gateOf } from "./staying-up/gate.ts";
import { metricsOf } from "./staying-up/metrics.ts";
import { requestTime } from "./staying-up/request-time.ts";
import { unexpectedFailure } from "./staying-up/unexpected-failure.ts";

/** A server that is ready to listen. `stop` refuses new requests and finishes those under way. */
export interface App {
  readonly http: Server;
  stop(): Promise<void>;
}

/** The part of the database that the server uses. */
export type AppDatabase = Pick<Database, "query" | "fork" | "claiming" | "dataVersion"> &
  Partial<Pick<Database, "watch">>;

/** How long a caller may take to send a request, in milliseconds. */
const sendingTime = { headers: 10_000, all: 15_000 };

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
  const http = createServer(
    {
      headersTimeout: sendingTime.headers,
      requestTimeout: sendingTime.all,
      connectionsCheckingInterval: 1_000,
    },
    web,
  );
  const schema = createSchema();
  const isUp = () => database.watch?.isUp() ?? true;
  const gate = gateOf(isUp);
  const metrics = metricsOf(config.metricsToken, gate.load, isUp);
  const access = accessOf({ config, database, http, log, reach });
  const answers = answerCache(database.dataVersion);
  const onceForData = whileDataStand(database.dataVersion);
  const source: Source = {
    ...database,
    // Other requests wait for this work too, so it does not stop when its first caller leaves.
    whileDataStand: (key, work) => onceForData(key, () => stoppedBy(undefined, work)),
  };
  const apollo = new ApolloServer<Context>({
    gateway: compiledOperations(schema),
    // What Apollo does is set here, whatever NODE_ENV is.
    nodeEnv: "production",
    // For programs with a token: what the session of a browser sends is in a list.
    introspection: true,
    persistedQueries: false,
    parseOptions: { maxTokens: Math.max(...Object.values(config.limits).map(({ tokens }) => tokens)) },
    validationOptions: { maxErrors: 10 },
    includeStacktraceInErrorResponses: false,
    // main.ts handles the signals and stops everything in order.
    stopOnTerminationSignals: false,
    formatError: maskErrors(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      answers.plugin,
      failureStatus,
    ],
  });
  await apollo.start();

  web.disable("x-powered-by");
  // Outside production, express would answer a failure with its stack.
  web.set("env", "production");
  web.use(helmet({ contentSecurityPolicy: { directives: contentPolicy }, strictTransportSecurity: false }));
  web.use(compression());
  serveHealth(web, database);
  web.get("/metrics", metrics.serve);
  web.use(access.routes);
  if (config.development) web.use("/explorer", access.signInFirst);
  if (config.development) web.use(explorer());
  const callers = [metrics.count, gate.early, access.authenticate, callerLimits(config.limits)];
  const { development } = config;
  web.use(apiPages({ schema, development, signInFirst: access.signInFirst, beforeSchema: callers }));
  web.use(
    "/graphql",
    ...callers,
    requestBody(config.limits),
    gate.turn,
    ...(config.development ? [] : [dashboardOperations(config.dashboardDir)]),
    takePurpose,
    answers.serve,
    operationCheck(schema, config.limits),
    requestTime(config.limits),
    expressMiddleware(apollo, {
      context: async ({ res }) => {
        const { viewer, ...given } = res.locals as Locals;
        const alert: Context["alert"] = (message, about) => log.warn(about, message);
        const context = createContext(source, config, viewer, { ...given, alert });
        res.locals["answer"] = context.answer;
        return context;
      },
    }),
  );
  serveDashboard(web, config.dashboardDir, access.signInFirst);
  web.use(unexpectedFailure(log));
  const stop = async () => {
    await apollo.stop();
    gate.close();
  };
  return { http, stop };
}

/** Everything comes from this server, in files: neither scripts nor styles may be inline. */
const contentPolicy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'"],
  baseUri: ["'none'"],
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
  readonly cost: OperationCost | undefined;
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
