import { defineFact } from "../declare/fact.ts";
import { fosteringRegister } from "../declare/sources.ts";

/** The carers of each household. Source: the fostering register. */
export const fosterCarers = defineFact({
  source: fosteringRegister,
  table: "foster_carers",
  title: "Foster carers",
  key: ["carer_id"],
  columns: {
    carer_id: { type: "identifier", required: true, label: "Carer", sensitivity: "child" },
    household_id: {
      type: "identifier",
      required: true,
      label: "Household",
      sensitivity: "internal",
      references: "foster_households",
    },
    year_of_birth: { type: "integer", label: "Year of birth", sensitivity: "child", least: 1900, greatest: 2100 },
  },
});
