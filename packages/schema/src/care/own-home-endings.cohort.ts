import { defineCohort } from "../kpis/cohort.ts";

/**
 * Placements in the authority's own children's homes (K2 with the provider PR1) that ended, by the day they ended, with the
 * reason for the change. Source: SSDA903 guidance, PLACE, PLACE_PROVIDER and REASON_PLACE_CHANGE.
 */
export const ownHomeEndingsCohort = defineCohort({
  id: "own-home-endings",
  title: "Placements in own children's homes that ended",
  subject: "child",
  takes: "EVENTS",
  needs: ["cla_placement"],
  dimensions: [{ id: "reason", label: "Reason", column: "reason" }],
  cases: ({ fact }) => `
    select m.clap_cla_placement_id as case_id, m.clap_person_id as subject, null::text as team, m.clap_cla_placement_end_date as on_day,
      m.clap_cla_placement_start_date as started_on, null::date as due_on, m.clap_cla_placement_end_date as done_on,
      m.clap_cla_placement_change_reason as reason
    from ${fact("cla_placement")} m
    where m.clap_cla_placement_type = 'K2' and m.clap_cla_placement_provider = 'PR1' and m.clap_cla_placement_end_date is not null`,
});
