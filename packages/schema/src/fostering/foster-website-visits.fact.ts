import { defineFact } from "../declare/fact.ts";
import { fosteringRegister } from "../declare/sources.ts";

/** Visitors to the fostering website by month. Source: the fostering register. */
export const fosterWebsiteVisits = defineFact({
  source: fosteringRegister,
  disposition: "merge",
  table: "foster_website_visits",
  title: "Visitors to the fostering website",
  key: ["month"],
  columns: {
    month: { type: "month", required: true, label: "Month", sensitivity: "public" },
    visitors: { type: "integer", required: true, label: "Visitors", sensitivity: "public", least: 0 },
  },
});
