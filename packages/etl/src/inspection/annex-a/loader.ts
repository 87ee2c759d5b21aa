import { sourceLoaders } from "../../tables/facts/source-loaders.ts";

/** The eleven lists of Ofsted's Annex A, each whole for the months before the day they were drawn up. */
export const annexALoaders = sourceLoaders("Ofsted Annex A", {
  owner: "Performance and intelligence",
  disposition: "window",
  standsAlone: true,
});
