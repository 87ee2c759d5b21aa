import { sourceLoaders } from "../../tables/facts/source-loaders.ts";

/** Every post and who holds it, one snapshot a month. */
export const hrEstablishmentLoaders = sourceLoaders("HR system", {
  owner: "Human resources",
  disposition: { replacePeriod: "as_at" },
});
