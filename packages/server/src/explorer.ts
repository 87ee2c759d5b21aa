import express, { type RequestHandler, Router } from "express";
import { getDistDirectory, renderAltair } from "altair-static";

/** A GraphQL explorer at /explorer, for development only. Its scripts run inline, so it drops the content policy. */
export function explorer(): RequestHandler {
  const router = Router();
  router.use("/explorer", (_request, response, next) => {
    response.removeHeader("content-security-policy");
    next();
  });
  router.get("/explorer", (request, response, next) => {
    if (!request.originalUrl.endsWith("/explorer/")) return void response.redirect("/explorer/");
    next();
  });
  router.get("/explorer/", (_request, response) => {
    response.type("html").send(renderAltair({ baseURL: "/explorer/", endpointURL: "/graphql" }));
  });
  router.use("/explorer", express.static(getDistDirectory()));
  return router;
}
