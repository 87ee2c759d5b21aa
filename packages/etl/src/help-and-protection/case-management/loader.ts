import { sourceLoaders } from "../../tables/facts/source-loaders.ts";

/** The tables of the Standard Safeguarding Dataset, each extracted whole from the case-management system. */
export const caseManagementLoaders = sourceLoaders("Standard Safeguarding Dataset", {
  prefix: "ssd-",
  owner: "Performance and intelligence",
  disposition: "snapshot",
  byHeader: true,
});
