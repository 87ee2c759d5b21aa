import { childAliases } from "../../declare/fact-aliases.ts";
import { aliasesOf } from "../../declare/national-words.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Health assessments requested, booked and attended. Source: the health team's bookings. */
export const healthAssessmentBookings = defineFact({
  source: casework,
  table: "health_assessment_bookings",
  title: "Health assessment bookings",
  key: ["child_id", "kind", "requested_on"],
  child: "child_id",
  date: "requested_on",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    kind: {
      type: "code",
      required: true,
      label: "Kind of assessment",
      sensitivity: "special",
      codes: ["Initial", "Review"],
    },
    requested_on: {
      type: "date",
      required: true,
      label: "Requested on",
      sensitivity: "internal",
      notBeforeBirth: true,
    },
    consent_on: { type: "date", label: "Consent on", sensitivity: "internal" },
    booked_for: { type: "date", label: "Booked for", sensitivity: "internal", mayBeFuture: true },
    attended_on: { type: "date", label: "Attended on", sensitivity: "special" },
    outcome: {
      type: "code",
      label: "Outcome",
      sensitivity: "special",
      codes: ["Attended", "Declined", "Did not attend", "Cancelled"],
      // NHS Data Dictionary, attended or did not attend: a child is brought, and a carer or provider may cancel.
      codeAliases: aliasesOf({
        Attended: "seen|completed|arrived late( .*)?",
        Declined: "refused|declined by .*",
        "Did not attend": "dna|not attended|failed to attend|(was )?not brought|wnb",
        Cancelled: "canceled|cancelled by .*",
      }),
    },
    decline_reason: { type: "text", label: "Reason for declining", sensitivity: "special" },
  },
});
