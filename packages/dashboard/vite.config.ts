import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** In development the page comes from here and the answers from the API on PORT (default 4000). */
const api = `http://localhost:${process.env["PORT"] ?? "4000"}`;

export default defineConfig({
  plugins: [react()],
  server: { proxy: { "/graphql": api }, open: false },
  build: { outDir: "dist", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
