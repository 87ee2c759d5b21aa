import { defineCohort } from "../kpis/cohort.ts";

/**
 * Children we care for on each day: an episode of care is open, its legal status is not a short-term placement (V3, V4),
 * and the child is under 18. The day of ceasing does not count. Source: SSDA903 guidance; DESIGN of the KPI catalogue.
 */
export const childrenWeCareForCohort = defineCohort({
  id: "children-we-care-for",
  title: "Children we care for on the day",
  subject: "child",
  takes: "SNAPSHOT",
  needs: ["cla_episodes", "person"],
  uses: ["cla_placement", "legal_status", "involvements", "immigration_status"],
  dimensions: [
    {
      id: "age-band",
      label: "Age",
      column: "age_band",
      values: {
        UNDER_1: "Under 1",
        FROM_1_TO_4: "1 to 4",
        FROM_5_TO_9: "5 to 9",
        FROM_10_TO_15: "10 to 15",
        FROM_16: "16 and over",
      },
    },
    { id: "sex", label: "Sex", column: "sex", values: { F: "Female", M: "Male", U: "Unknown" } },
    { id: "ethnicity", label: "Ethnicity", column: "ethnicity" },
    { id: "legal-status", label: "Legal status", column: "legal_status" },
    { id: "placement-type", label: "Placement", column: "placement_type" },
    { id: "placement-provider", label: "Provider of the placement", column: "placement_provider" },
    { id: "category-of-need", label: "Category of need", column: "category_of_need" },
  ],
  cases: ({ fact, days }) => `
    with episode as (
      select e.clae_person_id as child, coalesce(e.clae_cla_id, e.clae_cla_episode_id) as period_of_care,
        coalesce(e.clae_entered_care_date, e.clae_cla_episode_start_date) as entered_on,
        e.clae_cla_episode_start_date as started_on, e.clae_cla_episode_ceased_date as ceased_on,
        e.clae_cla_primary_need_code as category_of_need, e.clae_cla_placement_id as placement
      from ${fact("cla_episodes")} e
    ), in_care as (
      select distinct on (d.day, e.child) d.day, e.*
      from ${days} d join episode e on e.started_on <= d.day and (e.ceased_on is null or e.ceased_on > d.day)
      order by d.day, e.child, e.started_on desc, e.period_of_care
    ), legal as (
      select distinct on (c.day, c.child) c.day, c.child, l.lega_legal_status as legal_status
      from in_care c join ${fact("legal_status")} l on l.lega_person_id = c.child and l.lega_legal_status_start_date <= c.day
        and (l.lega_legal_status_end_date is null or l.lega_legal_status_end_date > c.day)
      order by c.day, c.child, l.lega_legal_status_start_date desc, l.lega_legal_status_id
    ), allocated as (
      select distinct on (c.day, c.child) c.day, c.child, i.invo_professional_team as team
      from in_care c join ${fact("involvements")} i on i.invo_person_id = c.child and i.invo_involvement_start_date <= c.day
        and (i.invo_involvement_end_date is null or i.invo_involvement_end_date > c.day)
      order by c.day, c.child, i.invo_involvement_start_date desc, i.invo_involvements_id
    )
    select c.period_of_care as case_id, c.child as subject, a.team, c.day as on_day, c.entered_on as started_on,
      null::date as due_on, null::date as done_on, extract(year from age(c.day, p.pers_dob))::integer as age,
      case when p.pers_dob > c.day - interval '1 year' then 'UNDER_1' when p.pers_dob > c.day - interval '5 years' then 'FROM_1_TO_4'
        when p.pers_dob > c.day - interval '10 years' then 'FROM_5_TO_9' when p.pers_dob > c.day - interval '16 years' then 'FROM_10_TO_15'
        else 'FROM_16' end as age_band,
      p.pers_sex as sex, p.pers_ethnicity as ethnicity, l.legal_status, c.category_of_need,
      m.clap_cla_placement_type as placement_type, m.clap_cla_placement_provider as placement_provider
    from in_care c
    join ${fact("person")} p on p.pers_person_id = c.child and p.pers_dob > c.day - interval '18 years'
    left join legal l on l.day = c.day and l.child = c.child
    left join allocated a on a.day = c.day and a.child = c.child
    left join ${fact("cla_placement")} m on m.clap_cla_placement_id = c.placement
    where l.legal_status is null or l.legal_status not in ('V3', 'V4')`,
});
