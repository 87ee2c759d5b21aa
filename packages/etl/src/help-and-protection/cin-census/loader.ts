import { sourceLoaders } from "../../tables/facts/source-loaders.ts";

/** What a children in need census holds, one year after the other: a census again replaces its own year only. */
export const cinCensusLoaders = sourceLoaders("Children in need census", {
  owner: "Performance and intelligence",
  disposition: { replacePeriod: "ReferenceDate" },
  standsAlone: true,
});
