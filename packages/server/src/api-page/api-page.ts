import path from "node:path";
import type { GraphQLSchema } from "graphql";
import { type RequestHandler, Router } from "express";
import { plainPage } from "../access/plain-page.ts";
import { refuse } from "../request-refusal.ts";
import { schemaText } from "../schema.ts";

/** What is said about the API to whoever opens it in a browser, or downloads its schema. */
export interface ApiPageParts {
  readonly schema: GraphQLSchema;
  /** In development there is an explorer, and a session may read the schema. */
  readonly development: boolean;
  /** Lets a browser with a session pass, and sends any other to sign-in. */
  readonly signInFirst: RequestHandler;
  /** What a request for the schema passes first: who asks, and how often. */
  readonly beforeSchema: readonly RequestHandler[];
}

/** Where the page about the API is. */
export const apiPagePath = "/api";

const guide = path.resolve(import.meta.dirname, "../../../../docs/api.md");

/**
 * The pages about the API: `/api` says what it is, `/api.md` is its guide, and `/schema.graphql` its schema, for a token or
 * an API key. A browser that opens `/graphql` without a query is sent to `/api`.
 */
export function apiPages({ schema, development, signInFirst, beforeSchema }: ApiPageParts): Router {
  const router = Router();
  router.use("/graphql", (request, response, next) => {
    const isBrowser = request.method === "GET" && request.accepts(["json", "html"]) === "html";
    if (!isBrowser || request.originalUrl.includes("?")) return next();
    response.status(303).set({ location: apiPagePath, vary: "Accept", "cache-control": "no-store" }).end();
  });
  router.get(apiPagePath, (_request, response) => void response.type("html").send(pageText(development)));
  router.get(`${apiPagePath}.md`, signInFirst, (_request, response, next) => {
    response.type("text").set("cache-control", "no-cache");
    response.sendFile(guide, (missing?: Error) => (missing ? next() : undefined));
  });
  let text: string | undefined;
  router.get("/schema.graphql", ...beforeSchema, (_request, response) => {
    if (response.locals["session"] !== undefined && !development)
      return refuse(response, {
        status: 403,
        code: "NOT_OF_THE_DASHBOARD",
        message: "A session does not read the schema. It needs an access token or an API key.",
      });
    text ??= schemaText(schema);
    response.type("text").set("cache-control", "private, no-cache");
    response.attachment("schema.graphql").send(text);
  });
  return router;
}

function pageText(development: boolean): string {
  const explorer = development ? `<p><a class="button" href="/explorer/">Open the explorer</a></p>` : "";
  return plainPage(
    "The API of Children First",
    `<p>This address takes GraphQL operations: <code>POST /graphql</code>, with an access token or an API key.</p>
<p>It has the figures of the dashboard, with their definitions, targets, comparators and sources.</p>
<p><a class="button" href="/api.md">Read the guide</a> It has a first query, ten questions, limits and errors.</p>
${explorer}<p>The schema is at <a href="/schema.graphql">/schema.graphql</a>, for an access token or an API key:</p>
<pre>curl -O ADDRESS/schema.graphql -H "authorization: Bearer $TOKEN"</pre>
<p><a class="button" href="/">Open the dashboard</a></p>`,
  );
}
