import { defineDerivedFact } from "../../declare/fact.ts";

/**
 * One history of care for each child, without overlaps, made from the SSDA903 returns of all years.
 *
 * No file holds it: it is derived from the episodes in the returns. Its codes are those of the newest return. Source:
 * SSDA903 returns, Episodes.
 */
export const continuousEpisodes = defineDerivedFact({
  table: "continuous_episodes",
  title: "Continuous episodes of care",
  madeOf: "ssda903_episodes",
  key: ["child_id", "started_on"],
  child: "child_id",
  date: "started_on",
  columns: {
    child_id: { type: "identifier", label: "Child", sensitivity: "child", required: true },
    started_on: { type: "date", label: "Start (DECOM)", sensitivity: "internal", required: true },
    start_reason: { type: "code", label: "Reason for new episode (RNE)", sensitivity: "internal", required: true },
    legal_status: { type: "code", label: "Legal status (LS)", sensitivity: "internal", required: true },
    category_of_need: { type: "code", label: "Category of need (CIN)", sensitivity: "special" },
    placement_type: { type: "code", label: "Placement type (PLACE)", sensitivity: "internal" },
    placement_provider: { type: "code", label: "Placement provider (PLACE_PROVIDER)", sensitivity: "internal" },
    /** The first day on which the episode is no longer open; blank while it is. */
    ended_on: { type: "date", label: "End (DEC)", sensitivity: "internal", mayBeFuture: true },
    /** Blank for an open episode, and where no return has a reason. */
    end_reason: { type: "code", label: "Reason episode ceased (REC)", sensitivity: "internal" },
    placement_change_reason: {
      type: "code",
      label: "Reason for placement change (REASON_PLACE_CHANGE)",
      sensitivity: "internal",
    },
    home_postcode: { type: "text", label: "Home postcode (HOME_POST)", sensitivity: "child" },
    placement_postcode: { type: "text", label: "Placement postcode (PL_POST)", sensitivity: "child" },
    placement_urn: { type: "identifier", label: "URN of placement (URN)", sensitivity: "internal" },
    /** The child and the first day of the period: "P1 2023-05-01". */
    period_of_care_id: { type: "identifier", label: "Period of care", sensitivity: "child", required: true },
    entered_care_on: { type: "date", label: "Start of the period of care", sensitivity: "internal", required: true },
    /** The newest return with the episode, by the year of its 1 April. The row of that return counts. */
    return_year: { type: "integer", label: "Newest return with the episode", sensitivity: "internal", required: true },
    first_return_year: {
      type: "integer",
      label: "First return with the episode",
      sensitivity: "internal",
      required: true,
    },
    /** The load of that row; `source_row` is its row in the file. */
    source_load: { type: "integer", label: "Load of the row", sensitivity: "internal", required: true },
    /**
     * The repairs made to it, as "rule year, rule year"; the year is that of the return that decided. Blank for none.
     */
    repairs: { type: "text", label: "Repairs", sensitivity: "internal" },
  },
});
