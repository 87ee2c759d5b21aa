import { childAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { fosteringRegister } from "../declare/sources.ts";

/** Children placed with carers who may adopt them. Source: the fostering register. */
export const fosteringForAdoption = defineFact({
  source: fosteringRegister,
  table: "fostering_for_adoption",
  title: "Fostering for adoption",
  key: ["child_id", "decided_on"],
  child: "child_id",
  date: "decided_on",
  columns: {
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    decided_on: { type: "date", required: true, label: "Decided on", sensitivity: "internal", notBeforeBirth: true },
    placed_on: { type: "date", label: "Placed on", sensitivity: "internal", notBefore: "decided_on" },
    placement_order_on: { type: "date", label: "Placement order on", sensitivity: "internal" },
    matched_on: { type: "date", label: "Matched on", sensitivity: "internal" },
    adopted_on: { type: "date", label: "Adopted on", sensitivity: "internal" },
    ended_on: { type: "date", label: "Ended on", sensitivity: "internal" },
    end_reason: { type: "text", label: "Reason for ending", sensitivity: "special" },
  },
});
