import { sourceLoaders } from "../../tables/facts/source-loaders.ts";

/** What a children's social work workforce census holds: a census again replaces its own year only. */
export const workforceCensusLoaders = sourceLoaders("Children's social work workforce census", {
  owner: "Workforce development",
  disposition: { replacePeriod: "ReferenceDate" },
  standsAlone: true,
});
