import { Migration } from "@mikro-orm/migrations";

/** The tables of facts: one row for each version of each row that a source system recorded. */
export class Facts extends Migration {
  override up(): void {
    this.fact(
      "person",
      "pers_person_id",
      `pers_person_id text not null, pers_sex text, pers_gender text, pers_ethnicity text, pers_dob date,
       pers_common_child_id text, pers_legacy_id text, pers_upn_unknown text, pers_send_flag boolean,
       pers_expected_dob date, pers_death_date date, pers_is_mother boolean, pers_nationality text`,
    );
    this.fact(
      "linked_identifiers",
      "link_table_id",
      `link_table_id text not null, link_person_id text not null, link_identifier_type text not null,
       link_identifier_value text not null, link_valid_from_date date, link_valid_to_date date`,
    );
    this.fact(
      "disability",
      "disa_table_id",
      `disa_person_id text not null, disa_table_id text not null, disa_disability_code text`,
    );
    this.fact(
      "immigration_status",
      "immi_immigration_status_id",
      `immi_person_id text not null, immi_immigration_status_id text not null, immi_immigration_status text,
       immi_immigration_status_start_date date, immi_immigration_status_end_date date`,
    );
    this.fact(
      "address",
      "addr_table_id",
      `addr_table_id text not null, addr_address_json text, addr_person_id text not null,
       addr_address_type text, addr_address_start_date date, addr_address_end_date date,
       addr_address_postcode text`,
    );
    this.fact(
      "contacts",
      "cont_contact_id",
      `cont_contact_id text not null, cont_person_id text not null, cont_contact_date date not null,
       cont_contact_source_code text, cont_contact_source_desc text, cont_contact_outcome_json text`,
    );
    this.fact(
      "early_help_episodes",
      "earl_episode_id",
      `earl_episode_id text not null, earl_person_id text not null, earl_episode_start_date date not null,
       earl_episode_end_date date, earl_episode_reason text, earl_episode_end_reason text,
       earl_episode_organisation text, earl_episode_worker_id text`,
    );
    this.fact(
      "cin_episodes",
      "cine_referral_id",
      `cine_referral_id text not null, cine_person_id text not null, cine_referral_date date not null,
       cine_cin_primary_need_code text, cine_referral_source_code text, cine_referral_source_desc text,
       cine_referral_outcome_json text, cine_referral_nfa boolean, cine_close_reason text, cine_close_date date,
       cine_referral_team text, cine_referral_worker_id text`,
    );
    this.fact(
      "cin_assessments",
      "cina_assessment_id",
      `cina_assessment_id text not null, cina_person_id text not null, cina_referral_id text,
       cina_assessment_start_date date not null, cina_assessment_child_seen boolean,
       cina_assessment_auth_date date, cina_assessment_outcome_json text, cina_assessment_outcome_nfa boolean,
       cina_assessment_team text, cina_assessment_worker_id text`,
    );
    this.fact(
      "s47_enquiry",
      "s47e_s47_enquiry_id",
      `s47e_s47_enquiry_id text not null, s47e_referral_id text, s47e_person_id text not null,
       s47e_s47_start_date date not null, s47e_s47_end_date date, s47e_s47_nfa boolean,
       s47e_s47_outcome_json text, s47e_s47_completed_by_worker_id text, s47e_s47_completed_by_team text`,
    );
    this.fact(
      "initial_cp_conference",
      "icpc_icpc_id",
      `icpc_icpc_id text not null, icpc_icpc_meeting_id text, icpc_s47_enquiry_id text,
       icpc_person_id text not null, icpc_cp_plan_id text, icpc_referral_id text, icpc_icpc_transfer_in boolean,
       icpc_icpc_target_date date, icpc_icpc_date date, icpc_icpc_outcome_cp_flag boolean,
       icpc_icpc_outcome_json text, icpc_icpc_team text, icpc_icpc_worker_id text`,
    );
    this.fact(
      "cin_plans",
      "cinp_cin_plan_id",
      `cinp_cin_plan_id text not null, cinp_referral_id text, cinp_person_id text not null,
       cinp_cin_plan_start_date date not null, cinp_cin_plan_end_date date, cinp_cin_plan_team text,
       cinp_cin_plan_worker_id text`,
    );
    this.fact(
      "cin_visits",
      "cinv_cin_visit_id",
      `cinv_cin_visit_id text not null, cinv_person_id text not null, cinv_cin_visit_date date not null,
       cinv_cin_visit_seen boolean, cinv_cin_visit_seen_alone boolean, cinv_cin_visit_bedroom boolean`,
    );
    this.fact(
      "cp_plans",
      "cppl_cp_plan_id",
      `cppl_cp_plan_id text not null, cppl_referral_id text, cppl_icpc_id text, cppl_person_id text not null,
       cppl_cp_plan_start_date date not null, cppl_cp_plan_end_date date, cppl_cp_plan_initial_category text,
       cppl_cp_plan_ola boolean, cppl_cp_plan_latest_category text`,
    );
    this.fact(
      "cp_visits",
      "cppv_cp_visit_id",
      `cppv_cp_visit_id text not null, cppv_person_id text not null, cppv_cp_plan_id text,
       cppv_cp_visit_date date not null, cppv_cp_visit_seen boolean, cppv_cp_visit_seen_alone boolean,
       cppv_cp_visit_bedroom boolean`,
    );
    this.fact(
      "cp_reviews",
      "cppr_cp_review_id",
      `cppr_cp_review_id text not null, cppr_person_id text not null, cppr_cp_plan_id text not null,
       cppr_cp_review_due date, cppr_cp_review_date date, cppr_cp_review_meeting_id text,
       cppr_cp_review_outcome_continue_cp boolean, cppr_cp_review_quorate boolean,
       cppr_cp_review_participation text`,
    );
    this.fact(
      "missing",
      "miss_table_id",
      `miss_table_id text not null, miss_person_id text not null, miss_missing_episode_start_date date not null,
       miss_missing_episode_type text, miss_missing_episode_end_date date, miss_missing_rhi_offered text,
       miss_missing_rhi_accepted text`,
    );
    this.fact(
      "cla_episodes",
      "clae_cla_episode_id",
      `clae_cla_episode_id text not null, clae_person_id text not null,
       clae_cla_episode_start_date date not null, clae_cla_episode_start_reason text,
       clae_cla_primary_need_code text, clae_cla_episode_ceased_date date, clae_cla_episode_ceased_reason text,
       clae_cla_id text, clae_referral_id text, clae_cla_placement_id text, clae_entered_care_date date,
       clae_cla_last_iro_contact_date date`,
    );
    this.fact(
      "cla_placement",
      "clap_cla_placement_id",
      `clap_cla_placement_id text not null, clap_cla_placement_start_date date not null,
       clap_cla_placement_type text, clap_cla_placement_urn text, clap_cla_placement_distance numeric,
       clap_cla_id text, clap_cla_placement_provider text, clap_cla_placement_postcode text,
       clap_cla_placement_end_date date, clap_cla_placement_change_reason text, clap_person_id text not null`,
    );
    this.fact(
      "legal_status",
      "lega_legal_status_id",
      `lega_legal_status_id text not null, lega_person_id text not null, lega_legal_status text not null,
       lega_legal_status_start_date date not null, lega_legal_status_end_date date`,
    );
    this.fact(
      "cla_health",
      "clah_health_check_id",
      `clah_health_check_id text not null, clah_person_id text not null, clah_health_check_type text,
       clah_health_check_date date, clah_health_check_status text`,
    );
    this.fact(
      "sdq_scores",
      "csdq_table_id",
      `csdq_table_id text not null, csdq_person_id text not null, csdq_sdq_completed_date date,
       csdq_sdq_reason text, csdq_sdq_score integer`,
    );
    this.fact(
      "cla_reviews",
      "clar_cla_review_id",
      `clar_cla_review_id text not null, clar_cla_id text not null, clar_cla_review_due_date date,
       clar_cla_review_date date, clar_cla_review_cancelled boolean, clar_cla_review_participation text`,
    );
    this.fact(
      "cla_visits",
      "clav_cla_visit_id",
      `clav_cla_visit_id text not null, clav_cla_id text, clav_person_id text not null,
       clav_cla_visit_date date not null, clav_cla_visit_seen boolean, clav_cla_visit_seen_alone boolean`,
    );
    this.fact(
      "cla_care_plan",
      "lacp_table_id",
      `lacp_table_id text not null, lacp_person_id text not null, lacp_cla_care_plan_start_date date,
       lacp_cla_care_plan_end_date date, lacp_cla_care_plan_json text`,
    );
    this.fact(
      "permanence",
      "perm_table_id",
      `perm_table_id text not null, perm_person_id text not null, perm_cla_id text, perm_adm_decision_date date,
       perm_ffa_cp_decision_date date, perm_placement_order_date date, perm_placed_for_adoption_date date,
       perm_matched_date date, perm_adopted_by_carer_flag boolean, perm_placed_ffa_cp_date date,
       perm_decision_reversed_date date, perm_placed_foster_carer_date date, perm_part_of_sibling_group boolean,
       perm_siblings_placed_together integer, perm_siblings_placed_apart integer,
       perm_placement_provider_urn text, perm_decision_reversed_reason text, perm_permanence_order_date date,
       perm_permanence_order_type text, perm_adoption_worker_id text, perm_adopter_sex text,
       perm_adopter_legal_status text, perm_number_of_adopters integer`,
    );
    this.fact(
      "care_leavers",
      "clea_table_id",
      `clea_table_id text not null, clea_person_id text not null, clea_care_leaver_eligibility text,
       clea_care_leaver_in_touch text, clea_care_leaver_latest_contact date,
       clea_care_leaver_accommodation text, clea_care_leaver_accom_suitable text,
       clea_care_leaver_activity text, clea_pathway_plan_review_date date,
       clea_care_leaver_personal_advisor text, clea_care_leaver_allocated_team text,
       clea_care_leaver_worker_id text`,
    );
    this.fact(
      "involvements",
      "invo_involvements_id",
      `invo_involvements_id text not null, invo_professional_id text, invo_professional_role_id text,
       invo_professional_team text, invo_involvement_start_date date not null, invo_involvement_end_date date,
       invo_worker_change_reason text, invo_person_id text not null, invo_referral_id text`,
    );
    this.fact(
      "professionals",
      "prof_professional_id",
      `prof_professional_id text not null, prof_staff_id text, prof_professional_name text,
       prof_social_worker_registration_no text, prof_professional_job_title text,
       prof_professional_caseload integer, prof_professional_department text,
       prof_full_time_equivalency numeric, prof_agency_worker_flag boolean`,
    );
    this.fact(
      "department",
      "dept_team_id",
      `dept_team_id text not null, dept_team_name text not null, dept_team_parent_id text,
       dept_team_parent_name text`,
    );
    this.fact(
      "audits",
      "audit_id",
      `audit_id text not null, child_id text not null, kind text not null, theme text, cycle text not null,
       service text not null, team text not null, auditor_id text not null, auditor_role text,
       allocated_on date not null, completed_on date, overall_grade text, reflective_meeting_on date,
       re_audit_of text`,
    );
    this.fact(
      "audit_area_grades",
      "audit_id, practice_area",
      `audit_id text not null, practice_area text not null, grade text not null`,
    );
    this.fact(
      "audit_answers",
      "audit_id, standard_id",
      `audit_id text not null, standard_id text not null, answer text not null, evidence text`,
    );
    this.fact(
      "audit_moderations",
      "audit_id",
      `audit_id text not null, moderator_id text not null, moderated_on date not null, meeting text,
       overall_grade text not null, rationale text`,
    );
    this.fact(
      "audit_moderated_area_grades",
      "audit_id, practice_area",
      `audit_id text not null, practice_area text not null, grade text not null`,
    );
    this.fact(
      "audit_standards",
      "standard_id",
      `standard_id text not null, practice_area text not null, "text" text not null, negative boolean,
       asked_from date not null, asked_to date`,
    );
    this.fact(
      "audit_cycle_plan",
      "cycle, service, team",
      `cycle text not null, service text not null, team text, planned_audits integer not null`,
    );
    this.fact(
      "establishment",
      "as_at, post_id",
      `as_at date not null, post_id text not null, post_title text not null, org_role text not null,
       service text not null, team text not null, fte_established numeric not null, worker_id text,
       employment_type text, fte_worked numeric, started_on date, ended_on date, reason_left text,
       newly_qualified boolean, recruited_overseas boolean, covers_post_id text, cases_held integer,
       working_days_lost_12m numeric, retention_scheme text, personal_development_plan_on date`,
    );
    this.fact(
      "foster_households",
      "household_id",
      `household_id text not null, approval_kind text not null, approved_on date not null,
       approved_places integer not null, deregistered_on date, deregistration_reason text, agency text not null`,
    );
    this.fact("foster_carers", "carer_id", `carer_id text not null, household_id text not null, year_of_birth integer`);
    this.fact(
      "foster_availability",
      'household_id, "from"',
      `household_id text not null, "from" date not null, "to" date, places_available integer not null,
       not_available_reason text`,
    );
    this.fact(
      "foster_enquiries",
      "enquiry_id",
      `enquiry_id text not null, received_on date not null, source text, initial_visit_on date, applied_on date,
       stage_1_started_on date, stage_1_ended_on date, stage_2_started_on date, stage_2_ended_on date,
       panel_on date, decision text, approved_places integer, household_id text`,
    );
    this.fact("foster_website_visits", '"month"', `"month" text not null, visitors integer not null`);
    this.fact(
      "foster_carer_survey",
      "survey, household_id",
      `survey text not null, household_id text not null, answered_on date not null, support_score numeric`,
    );
    this.fact(
      "fostering_for_adoption",
      "child_id, decided_on",
      `child_id text not null, decided_on date not null, placed_on date, placement_order_on date,
       matched_on date, adopted_on date, ended_on date, end_reason text`,
    );
    this.fact(
      "supervision",
      "worker_id, child_id, supervised_on",
      `worker_id text not null, child_id text not null, supervised_on date not null, due_on date,
       recorded_on_file boolean`,
    );
    this.fact(
      "management_oversight",
      "child_id, recorded_on",
      `child_id text not null, recorded_on date not null, due_on date, team_id text not null`,
    );
    this.fact(
      "health_assessment_bookings",
      "child_id, kind, requested_on",
      `child_id text not null, kind text not null, requested_on date not null, consent_on date, booked_for date,
       attended_on date, outcome text, decline_reason text`,
    );
    this.fact(
      "return_home_interviews",
      "child_id, missing_ended_at",
      `child_id text not null, missing_ended_at timestamptz not null, offered boolean, accepted boolean,
       completed_at timestamptz`,
    );
    this.fact(
      "strategy_discussions",
      "child_id, requested_at",
      `child_id text not null, requested_at timestamptz not null, held_at timestamptz, outcome text`,
    );
    this.fact(
      "contact_decisions",
      "contact_id",
      `contact_id text not null, received_at timestamptz not null, decided_at timestamptz, outcome text`,
    );
    this.fact(
      "referral_decisions",
      "referral_id",
      `referral_id text not null, received_at timestamptz not null, decided_at timestamptz`,
    );
    this.fact(
      "homeless_presentations",
      "child_id, presented_on",
      `child_id text not null, presented_on date not null, rights_recorded_on date`,
    );
    this.fact(
      "pre_birth_assessments",
      "child_id, started_on",
      `child_id text not null, started_on date not null, due_on date not null, completed_on date`,
    );
    this.fact(
      "permanence_panel",
      "child_id, agreed_on",
      `child_id text not null, agreed_on date not null, "plan" text not null, agreed_permanent boolean`,
    );
    this.fact("permanence_planning_meetings", "child_id, held_on", `child_id text not null, held_on date not null`);
    this.fact(
      "life_story_work",
      "child_id, recorded_on",
      `child_id text not null, recorded_on date not null, kind text not null`,
    );
    this.fact(
      "personal_education_plans",
      "child_id, term",
      `child_id text not null, term text not null, due_on date not null, completed_on date`,
    );
    this.fact(
      "school_attendance",
      "child_id, week_starting",
      `child_id text not null, week_starting date not null, sessions_possible integer not null,
       sessions_attended integer not null`,
    );
    this.fact(
      "complaints",
      "complaint_id",
      `complaint_id text not null, received_on date not null, service text not null, team text,
       due_on date not null, responded_on date, stage text not null, kind text not null, theme text`,
    );
    this.fact(
      "mind_of_my_own",
      "statement_id",
      `statement_id text not null, child_id text, submitted_on date not null, "by" text not null`,
    );
    this.fact(
      "training",
      "worker_id, course",
      `worker_id text not null, course text not null, due_on date not null, attended_on date, mandatory boolean`,
    );
    this.fact(
      "practice_areas",
      "area_id",
      `area_id text not null, "plan" text not null, title text not null, owner text, kpi_ids text`,
    );
    this.fact(
      "plan_actions",
      "action_id",
      `action_id text not null, area_id text not null, "text" text not null, sponsor text, lead text,
       due_on date, done_on date, status text, note text`,
    );
    this.fact(
      "kpi_targets",
      'kpi_id, "from"',
      `kpi_id text not null, "from" date not null, target numeric not null, amber_within numeric,
       minimum_denominator integer, source text not null`,
    );
  }

  /**
   * The columns that the tables of all facts share. There are no foreign keys: only a load writes here, with its own
   * number. A check of every row would cost more than the rest. A part of a natural key may be blank, and blank is one
   * value.
   */
  private fact(table: string, key: string, columns: string): void {
    this.addSql(`
      create table "${table}" (
        id bigint generated by default as identity primary key,
        authority text not null,
        ${columns},
        source_row integer not null,
        written_by integer not null,
        superseded_by integer,
        restored_after integer
      );
      create unique index "${table}_current" on "${table}" (authority, ${key}) nulls not distinct where superseded_by is null;
      create index "${table}_superseded" on "${table}" (authority, ${key}) where superseded_by is not null;
    `);
  }
}
