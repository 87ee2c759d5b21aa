import { dashboards } from "./dashboards.ts";

/** The address of the gallery, which shows every panel with invented figures. */
export const galleryPath = "/gallery";

/** The addresses of all pages. The build writes them to pages.json, and the server answers no others. */
export const pages: readonly string[] = [...dashboards.map(({ path }) => path), galleryPath];
