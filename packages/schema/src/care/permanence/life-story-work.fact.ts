import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Life story books, letters and direct work with children we care for. Source: the case-management system. */
export const lifeStoryWork = defineFact({
  source: casework,
  table: "life_story_work",
  title: "Life story work",
  key: ["child_id", "recorded_on"],
  child: "child_id",
  date: "recorded_on",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    recorded_on: { type: "date", required: true, label: "Recorded on", sensitivity: "internal", notBeforeBirth: true },
    kind: {
      type: "code",
      required: true,
      label: "Kind",
      sensitivity: "internal",
      codes: ["Book", "Later life letter", "Direct work"],
    },
  },
});
