import { defineFact } from "../declare/fact.ts";

/**
 * Under which other identifiers a child stands in facts, and when. No file has it: it follows from the identifiers of other
 * systems that the case-management system keeps. What is counted of `identifier` in those days is counted of `child_id`.
 */
export const childLinks = defineFact({
  table: "child_links",
  title: "Children under more than one identifier",
  source: "Derived from Standard Safeguarding Dataset, ssd_linked_identifiers",
  madeOf: "linked_identifiers",
  key: ["identifier", "valid_from"],
  columns: {
    identifier: { type: "identifier", label: "Other identifier", sensitivity: "child", required: true },
    child_id: { type: "identifier", label: "Child", sensitivity: "child", required: true },
    valid_from: { type: "date", label: "Valid from", sensitivity: "internal" },
    /** The first day on which the identifier is no longer the child's; blank while it is. */
    valid_until: { type: "date", label: "Valid until", sensitivity: "internal", mayBeFuture: true },
    /** Whether no other link of the identifier is later: it holds for facts without a date. */
    is_last: { type: "yes-no", label: "Is the last link of the identifier", sensitivity: "internal", required: true },
  },
});
