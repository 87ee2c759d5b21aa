import { defineDerivedFact } from "../declare/fact.ts";

/**
 * The other identifiers that facts have for a child, with the days.
 *
 * No file holds it: it is derived from the identifiers of other systems that the case-management system keeps. Rows
 * under `identifier` on those days count for `child_id`.
 */
export const childLinks = defineDerivedFact({
  table: "child_links",
  title: "Children under more than one identifier",
  madeOf: "linked_identifiers",
  key: ["identifier", "valid_from"],
  columns: {
    identifier: { type: "identifier", label: "Other identifier", sensitivity: "child", required: true },
    child_id: { type: "identifier", label: "Child", sensitivity: "child", required: true },
    valid_from: { type: "date", label: "Valid from", sensitivity: "internal" },
    /** The first day on which the identifier is no longer the child's; blank while it is. */
    valid_until: { type: "date", label: "Valid until", sensitivity: "internal", mayBeFuture: true },
    /** Whether the identifier has no later link. If so, this one applies to facts without a date. */
    is_last: { type: "yes-no", label: "Is the last link of the identifier", sensitivity: "internal", required: true },
  },
});
