import { defineFact } from "../declare/fact.ts";
import { fosteringRegister } from "../declare/sources.ts";

/** How many places a household offered over a span of days. Source: the fostering register. */
export const fosterAvailability = defineFact({
  source: fosteringRegister,
  table: "foster_availability",
  title: "Availability of foster places",
  key: ["household_id", "from"],
  date: "from",
  columns: {
    household_id: {
      type: "identifier",
      required: true,
      label: "Household",
      sensitivity: "internal",
      references: "foster_households",
    },
    from: { type: "date", required: true, label: "From", sensitivity: "internal", mayBeFuture: true },
    to: { type: "date", label: "To", sensitivity: "internal", mayBeFuture: true, notBefore: "from" },
    places_available: { type: "integer", required: true, label: "Places available", sensitivity: "internal", least: 0 },
    not_available_reason: { type: "text", label: "Why places are not available", sensitivity: "internal" },
  },
});
