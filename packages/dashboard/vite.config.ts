import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** In development the page comes from here and the answers from the API on PORT (default 4000). */
const api = `http://localhost:${process.env["PORT"] ?? "4000"}`;

/** Asks for the text font in the page's head, so that figures stand in it from the first paint. */
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

export default defineConfig({
  plugins: [react(), preloadedFont()],
  server: { proxy: { "/graphql": api } },
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake: {
        // The nouns are values: a browser that reads three words of them need not carry every KPI's definition.
        moduleSideEffects: [{ test: /packages\/schema\/src\//, sideEffects: false }],
      },
    },
  },
});
