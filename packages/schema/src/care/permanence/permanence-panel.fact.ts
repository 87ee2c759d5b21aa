import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Plans for permanence that the panel agreed. Source: the permanence panel. */
export const permanencePanel = defineFact({
  source: casework,
  table: "permanence_panel",
  title: "Permanence panel",
  key: ["child_id", "agreed_on"],
  child: "child_id",
  date: "agreed_on",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    agreed_on: { type: "date", required: true, label: "Agreed on", sensitivity: "internal", notBeforeBirth: true },
    plan: {
      type: "code",
      required: true,
      label: "Plan",
      sensitivity: "internal",
      codes: [
        "Return home",
        "Family and friends",
        "Long-term fostering",
        "Special guardianship",
        "Adoption",
        "Residential",
      ],
    },
    agreed_permanent: { type: "yes-no", label: "Agreed as permanent", sensitivity: "internal" },
  },
});
