import { defineCohort } from "../declare/cohort.ts";
import { ownedBy, ownerWords } from "../words/record-owners.sql.ts";
import { sql } from "../words/sql.ts";

/**
 * Households of the authority's own foster carers that are approved on the day; `is_mainstream` marks mainstream
 * carers.
 *
 * Each has the children placed with it, and how much of the twelve months before it cared for a child. A placement
 * belongs to a household by its URN. Supported lodgings are not fostering. Source: Ofsted, Fostering data collection
 * guidance.
 */
export const fosterHouseholdsCohort = defineCohort({
  id: "foster-households",
  title: "Foster carer households approved on the day",
  subject: "household",
  kind: "SNAPSHOT",
  needs: ["foster_households", "cla_placement"],
  uses: ["foster_availability"],
  dimensions: [
    { id: "approved-places", label: "Approved places", column: "places_band" },
    { id: "not-available-reason", label: "Why places are not available", column: "not_available_reason" },
  ],
  teamOf: ownerWords("the fostering service"),
  cases: ({ fact, days }) => sql`
    with household as (
      select * from ${fact("foster_households")} h where h.approval_kind <> 'Supported lodgings' and h.agency = 'In house'
    ), placed as (
      select p.clap_cla_placement_urn as household_id, p.clap_person_id as child,
        daterange(p.clap_cla_placement_start_date, p.clap_cla_placement_end_date) as stay
      from ${fact("cla_placement")} p
      where p.clap_cla_placement_urn in (select household_id from household)
        and (p.clap_cla_placement_end_date is null or p.clap_cla_placement_end_date > p.clap_cla_placement_start_date)
    ), cared as (
      select household_id, range_agg(stay) as stays from placed group by household_id
    ), filled as (
      select d.day, p.household_id, count(distinct p.child) as children
      from ${days} d join placed p on p.stay @> d.day group by d.day, p.household_id
    ), approved as (
      select d.day, h.*, daterange(greatest(h.approved_on, (d.day - interval '1 year')::date + 1), d.day + 1) as approved_year
      from ${days} d join household h on h.approved_on <= d.day and (h.deregistered_on is null or h.deregistered_on > d.day)
    ), open as (
      select distinct on (a.day, a.household_id) a.day, a.household_id, v.places_available, v.not_available_reason
      from approved a join ${fact("foster_availability")} v
        on v.household_id = a.household_id and v."from" <= a.day and (v."to" is null or v."to" >= a.day)
      order by a.day, a.household_id, v."from" desc
    )
    select a.household_id as case_id, a.household_id as subject, ${ownedBy("the fostering service")} as team, a.day as on_day, a.approved_on as started_on,
      null::date as due_on, null::date as done_on, a.approval_kind = 'Mainstream' as is_mainstream, a.approved_places, least(coalesce(f.children, 0), a.approved_places) as filled_places,
      greatest(least(coalesce(o.places_available, a.approved_places), a.approved_places) - coalesce(f.children, 0), 0) as vacant_places,
      a.approved_places - least(a.approved_places, greatest(coalesce(o.places_available, a.approved_places), coalesce(f.children, 0)))
        as unavailable_places,
      o.not_available_reason, case when a.approved_places >= 4 then '4 or more' else a.approved_places::text end as places_band,
      coalesce((select sum(upper(r) - lower(r)) from unnest(c.stays * datemultirange(a.approved_year)) r), 0)
        >= 0.75 * (upper(a.approved_year) - lower(a.approved_year)) as cared_three_quarters
    from approved a
    left join filled f on f.day = a.day and f.household_id = a.household_id
    left join open o on o.day = a.day and o.household_id = a.household_id
    left join cared c on c.household_id = a.household_id`,
});
