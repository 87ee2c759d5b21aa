import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { casework } from "../../declare/sources.ts";

/** Statements that young people, or workers with them, sent by Mind of My Own. Source: the app's export. */
export const mindOfMyOwn = defineFact({
  source: casework,
  owner: "Participation team",
  disposition: "append",
  table: "mind_of_my_own",
  title: "Mind of My Own statements",
  key: ["statement_id"],
  child: "child_id",
  date: "submitted_on",
  columns: {
    statement_id: { type: "identifier", required: true, label: "Statement", sensitivity: "internal" },
    child_id: { type: "identifier", label: "Child", sensitivity: "child", aliases: childAliases, references: "person" },
    submitted_on: {
      type: "date",
      required: true,
      label: "Submitted on",
      sensitivity: "internal",
      notBeforeBirth: true,
    },
    by: { type: "code", required: true, label: "By", sensitivity: "internal", codes: ["Young person", "Worker"] },
  },
});
