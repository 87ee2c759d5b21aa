import { defineFact } from "../declare/fact.ts";
import { fosteringRegister } from "../declare/sources.ts";

/** Households approved to foster. Source: the fostering register. */
export const fosterHouseholds = defineFact({
  source: fosteringRegister,
  table: "foster_households",
  title: "Fostering households",
  key: ["household_id"],
  date: "approved_on",
  columns: {
    household_id: { type: "identifier", required: true, label: "Household", sensitivity: "internal" },
    approval_kind: {
      type: "code",
      required: true,
      label: "Kind of approval",
      sensitivity: "internal",
      codes: ["Mainstream", "Family and friends", "Short breaks", "Supported lodgings"],
    },
    approved_on: { type: "date", required: true, label: "Approved on", sensitivity: "internal" },
    approved_places: { type: "integer", required: true, label: "Approved places", sensitivity: "internal", least: 0 },
    deregistered_on: { type: "date", label: "Deregistered on", sensitivity: "internal", notBefore: "approved_on" },
    deregistration_reason: { type: "text", label: "Reason for deregistration", sensitivity: "internal" },
    agency: {
      type: "code",
      required: true,
      label: "Agency",
      sensitivity: "internal",
      codes: ["In house", "Independent"],
    },
  },
});
