import { defineFact } from "../declare/fact.ts";
import { fosteringRegister } from "../declare/sources.ts";

/** How well supported carers say they are, from 0 to 10. Source: the fostering register. */
export const fosterCarerSurvey = defineFact({
  source: fosteringRegister,
  everyMonths: 12,
  disposition: { replacePeriod: "survey" },
  table: "foster_carer_survey",
  title: "Foster carer survey",
  key: ["survey", "household_id"],
  date: "answered_on",
  columns: {
    survey: { type: "text", required: true, label: "Survey", sensitivity: "internal" },
    household_id: {
      type: "identifier",
      required: true,
      label: "Household",
      sensitivity: "internal",
      references: "foster_households",
    },
    answered_on: { type: "date", required: true, label: "Answered on", sensitivity: "internal" },
    support_score: { type: "number", label: "Support score", sensitivity: "internal", least: 0, greatest: 10 },
  },
});
