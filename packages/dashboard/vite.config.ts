import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { operationList } from "./operation-list.ts";
import { pages } from "./src/dashboards/pages.ts";

/** The API in development, on PORT (default 4000). */
const api = `http://localhost:${process.env["PORT"] ?? "4000"}`;

/** What the server answers, not the dashboard. */
const ofTheServer = ["/graphql", "/sign-in", "/sign-out", "/explorer"];

/** Preloads the text font in the page's head, so that the first paint uses it. */
function preloadedFont(): Plugin {
  return {
    name: "preloaded-font",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((file) => /latin-wght-normal.*\.woff2$/.test(file));
        if (!font) return [];
        const attrs = { rel: "preload", href: `/${font}`, as: "font", type: "font/woff2", crossorigin: "" };
        return [{ tag: "link", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}

/** Writes the addresses of all pages into the build, so that the server knows them. */
function pageList(): Plugin {
  return {
    name: "page-list",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "pages.json", source: JSON.stringify(pages) });
    },
  };
}

/** Writes the operations of all panels into the build: the server takes no others from the session of a browser. */
function operations(): Plugin {
  return {
    name: "operations",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "operations.json", source: JSON.stringify(operationList(), null, 1) });
    },
  };
}

export default defineConfig({
  // The words of the schema package carry its statements along, and nothing in a browser sends one.
  resolve: { alias: { pg: fileURLToPath(new URL("no-database.ts", import.meta.url)) } },
  plugins: [react(), preloadedFont(), pageList(), operations()],
  // The browser stays at one address, so that its session is one. The demo provider is at an address of its own.
  server: { proxy: Object.fromEntries(ofTheServer.map((path) => [path, { target: api, changeOrigin: false }])) },
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // In KB, before compression. A test has the limit of what the first figure may need, after it.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // What every page needs is one file: it compresses better than many small ones.
      output: { codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }] } },
      treeshake: {
        // The browser needs a few words of the schema package, not the definition of every KPI.
        moduleSideEffects: [{ test: /packages\/schema\/src\//, sideEffects: false }],
      },
    },
  },
});
