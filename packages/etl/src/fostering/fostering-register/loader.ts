import { sourceLoaders } from "../../tables/facts/source-loaders.ts";

/** The fostering register, from enquiry to deregistration, with places, visitors and the survey of carers. */
export const fosteringRegisterLoaders = sourceLoaders(
  "Fostering register",
  { owner: "Fostering service", disposition: "snapshot" },
  {
    foster_website_visits: { disposition: "merge" },
    foster_carer_survey: { disposition: { replacePeriod: "survey" } },
  },
);
