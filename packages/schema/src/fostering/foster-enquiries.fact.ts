import { aliasesOf } from "../declare/national-words.ts";
import { defineFact } from "../declare/fact.ts";
import { fosteringRegister } from "../declare/sources.ts";

/** People who asked about fostering, from enquiry to decision. Source: the fostering register. */
export const fosterEnquiries = defineFact({
  source: fosteringRegister,
  table: "foster_enquiries",
  title: "Fostering enquiries",
  key: ["enquiry_id"],
  date: "received_on",
  columns: {
    enquiry_id: { type: "identifier", required: true, label: "Enquiry", sensitivity: "internal" },
    received_on: { type: "date", required: true, label: "Received on", sensitivity: "internal" },
    source: { type: "text", label: "Source", sensitivity: "internal" },
    initial_visit_on: { type: "date", label: "Initial visit on", sensitivity: "internal", mayBeFuture: true },
    applied_on: { type: "date", label: "Applied on", sensitivity: "internal" },
    stage_1_started_on: { type: "date", label: "Stage 1 started on", sensitivity: "internal" },
    stage_1_ended_on: {
      type: "date",
      label: "Stage 1 ended on",
      sensitivity: "internal",
      notBefore: "stage_1_started_on",
    },
    stage_2_started_on: { type: "date", label: "Stage 2 started on", sensitivity: "internal" },
    stage_2_ended_on: {
      type: "date",
      label: "Stage 2 ended on",
      sensitivity: "internal",
      notBefore: "stage_2_started_on",
    },
    panel_on: { type: "date", label: "Panel on", sensitivity: "internal", mayBeFuture: true },
    decision: {
      type: "code",
      label: "Decision",
      sensitivity: "internal",
      codes: ["Approved", "Not approved", "Withdrawn"],
      codeAliases: aliasesOf({
        "Not approved": "refused|rejected|declined",
        Withdrawn: "withdrew|application withdrawn",
      }),
    },
    approved_places: { type: "integer", label: "Approved places", sensitivity: "internal", least: 0 },
    household_id: { type: "identifier", label: "Household", sensitivity: "internal", references: "foster_households" },
  },
});
