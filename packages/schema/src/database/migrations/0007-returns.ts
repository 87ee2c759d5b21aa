import { Migration } from "@mikro-orm/migrations";
import { factTable } from "./fact-table.ts";

/** The tables of the statutory returns: Ofsted's Annex A, the children in need census, the workforce census. */
export class Returns extends Migration {
  override up(): void {
    this.addSql(
      factTable(
        "annex_a_adopters",
        "adopter_identifier, enquiry_date",
        `adopter_identifier text not null, family_identifier text, gender text, ethnicity text,
         disability text, fostering_for_adoption text, enquiry_date date not null, stage_1_started_date date,
         stage_1_ended_date date, stage_2_started_date date, stage_2_ended_date date,
         application_submitted_date date, application_approved_date date, matched_date date, placed_date date,
         children_placed integer, adoption_order_date date, left_date date, reason_left text`,
      ),
    );
    this.addSql(
      factTable(
        "annex_a_adoption",
        "child_unique_id, decision_date",
        `child_unique_id text not null, family_identifier text, gender text, ethnicity text,
         date_of_birth date, age_of_child numeric, disability text, entered_care_date date,
         decision_date date not null, placement_order_date date, matched_date date, placed_date date,
         adoption_order_date date, no_longer_date date, reason_no_longer text,
         fostering_for_adoption_date date`,
      ),
    );
    this.addSql(
      factTable(
        "annex_a_assessments",
        "child_unique_id, assessment_start_date",
        `child_unique_id text not null, gender text, ethnicity text, date_of_birth date, age_of_child numeric,
         disability text, assessment_start_date date not null, child_seen text, authorisation_date date,
         requires_support text, allocated_team text, allocated_worker text`,
      ),
    );
    this.addSql(
      factTable(
        "annex_a_care_leavers",
        "child_unique_id",
        `child_unique_id text not null, gender text, ethnicity text, date_of_birth date, age_of_child numeric,
         uasc text, disability text, allocated_team text, allocated_worker text, personal_advisor text,
         eligibility_category text, pathway_plan_review_date date, in_touch text, latest_contact_date date,
         accommodation text, suitability text, activity text`,
      ),
    );
    this.addSql(
      factTable(
        "annex_a_child_protection",
        "child_unique_id, plan_start_date",
        `child_unique_id text not null, gender text, ethnicity text, date_of_birth date, age_of_child numeric,
         disability text, plan_start_date date not null, initial_category_of_abuse text,
         latest_category_of_abuse text, last_statutory_visit_date date, seen_alone text,
         latest_review_conference_date date, plan_end_date date, emergency_protection text,
         previous_plans integer, allocated_team text, allocated_worker text`,
      ),
    );
    this.addSql(
      factTable(
        "annex_a_children_in_care",
        "child_unique_id, started_date",
        `child_unique_id text not null, gender text, ethnicity text, date_of_birth date, age_of_child numeric,
         uasc text, disability text, started_date date not null, category_of_need text, subsequent_period text,
         legal_status_date date, legal_status text, latest_review_date date, last_visit_date date,
         permanence_plan text, last_iro_contact_date date, last_health_assessment_date date,
         last_dental_check_date date, placements_in_last_12_months integer, ceased_date date,
         reason_ceased text, placement_start_date date, placement_type text, placement_provider text,
         placement_postcode text, placement_urn text, placement_location text, placement_la text,
         missing_in_last_12_months integer, absent_in_last_12_months integer, return_interview_offered text,
         return_interview_accepted text, allocated_team text, allocated_worker text`,
      ),
    );
    this.addSql(
      factTable(
        "annex_a_children_in_need",
        "child_unique_id, cin_start_date",
        `child_unique_id text not null, gender text, ethnicity text, date_of_birth date, age_of_child numeric,
         disability text, cin_start_date date, primary_need_code text, last_seen_date date,
         cin_closure_date date, reason_for_closure text, case_status text, allocated_team text,
         allocated_worker text`,
      ),
    );
    this.addSql(
      factTable(
        "annex_a_contacts",
        "child_unique_id, date_of_contact, contact_source",
        `child_unique_id text not null, gender text, ethnicity text, date_of_birth date, age_of_child numeric,
         date_of_contact date not null, contact_source text not null`,
      ),
    );
    this.addSql(
      factTable(
        "annex_a_early_help",
        "child_unique_id, assessment_start_date, organisation_completing_assessment",
        `child_unique_id text not null, gender text, ethnicity text, date_of_birth date, age_of_child numeric,
         assessment_start_date date not null, assessment_completion_date date,
         organisation_completing_assessment text`,
      ),
    );
    this.addSql(
      factTable(
        "annex_a_referrals",
        "child_unique_id, date_of_referral",
        `child_unique_id text not null, gender text, ethnicity text, date_of_birth date, age_of_child numeric,
         date_of_referral date not null, referral_source text, referral_nfa text,
         referrals_in_last_12_months integer, allocated_team text, allocated_worker text`,
      ),
    );
    this.addSql(
      factTable(
        "annex_a_section_47",
        "child_unique_id, strategy_discussion_date",
        `child_unique_id text not null, gender text, ethnicity text, date_of_birth date, age_of_child numeric,
         disability text, strategy_discussion_date date not null, conference_unnecessary text,
         conference_date date, conference_led_to_plan text, enquiries_in_last_12_months integer,
         conferences_in_last_12_months integer, allocated_team text, allocated_worker text`,
      ),
    );
    this.addSql(
      factTable(
        "cin_census_assessment_factors",
        '"ReferenceDate", "LAchildID", "CINreferralDate", "AssessmentActualStartDate", "AssessmentFactors"',
        `"ReferenceDate" date not null, "LAchildID" text not null, "CINreferralDate" date not null,
         "AssessmentActualStartDate" date not null, "AssessmentFactors" text not null`,
      ),
    );
    this.addSql(
      factTable(
        "cin_census_assessments",
        '"ReferenceDate", "LAchildID", "CINreferralDate", "AssessmentActualStartDate"',
        `"ReferenceDate" date not null, "LAchildID" text not null, "CINreferralDate" date not null,
         "AssessmentActualStartDate" date not null, "AssessmentInternalReviewDate" date,
         "AssessmentAuthorisationDate" date`,
      ),
    );
    this.addSql(
      factTable(
        "cin_census_children",
        '"ReferenceDate", "LAchildID"',
        `"ReferenceDate" date not null, "LAchildID" text not null, "UPN" text, "FormerUPN" text,
         "UPNunknown" text, "PersonBirthDate" date, "ExpectedPersonBirthDate" date, "Sex" text,
         "PersonDeathDate" date, "Ethnicity" text`,
      ),
    );
    this.addSql(
      factTable(
        "cin_census_disabilities",
        '"ReferenceDate", "LAchildID", "Disability"',
        `"ReferenceDate" date not null, "LAchildID" text not null, "Disability" text not null`,
      ),
    );
    this.addSql(
      factTable(
        "cin_census_plan_reviews",
        '"ReferenceDate", "LAchildID", "CINreferralDate", "CPPstartDate", "CPPreviewDate"',
        `"ReferenceDate" date not null, "LAchildID" text not null, "CINreferralDate" date not null,
         "CPPstartDate" date not null, "CPPreviewDate" date not null`,
      ),
    );
    this.addSql(
      factTable(
        "cin_census_plans",
        '"ReferenceDate", "LAchildID", "CINreferralDate", "CINPlanStartDate"',
        `"ReferenceDate" date not null, "LAchildID" text not null, "CINreferralDate" date not null,
         "CINPlanStartDate" date not null, "CINPlanEndDate" date`,
      ),
    );
    this.addSql(
      factTable(
        "cin_census_protection_plans",
        '"ReferenceDate", "LAchildID", "CINreferralDate", "CPPstartDate"',
        `"ReferenceDate" date not null, "LAchildID" text not null, "CINreferralDate" date not null,
         "CPPstartDate" date not null, "CPPendDate" date, "InitialCategoryOfAbuse" text,
         "LatestCategoryOfAbuse" text, "NumberOfPreviousCPP" integer`,
      ),
    );
    this.addSql(
      factTable(
        "cin_census_referrals",
        '"ReferenceDate", "LAchildID", "CINreferralDate"',
        `"ReferenceDate" date not null, "LAchildID" text not null, "CINreferralDate" date not null,
         "ReferralSource" text, "PrimaryNeedCode" text, "CINclosureDate" date, "ReasonForClosure" text,
         "DateOfInitialCPC" date, "ReferralNFA" boolean`,
      ),
    );
    this.addSql(
      factTable(
        "cin_census_section_47",
        '"ReferenceDate", "LAchildID", "CINreferralDate", "S47ActualStartDate"',
        `"ReferenceDate" date not null, "LAchildID" text not null, "CINreferralDate" date not null,
         "S47ActualStartDate" date not null, "InitialCPCtarget" date, "DateOfInitialCPC" date,
         "ICPCnotRequired" boolean`,
      ),
    );
    this.addSql(
      factTable(
        "workforce_census_vacancies",
        '"ReferenceDate"',
        `"ReferenceDate" date not null, "NumberOfVacancies" numeric, "NoAgencyFTE" numeric,
         "NoAgencyHeadcount" integer`,
      ),
    );
    this.addSql(
      factTable(
        "workforce_census_workers",
        '"ReferenceDate", "AgencyWorker", "SWENo", "RoleStartDate"',
        `"ReferenceDate" date not null, "AgencyWorker" boolean not null, "SWENo" text not null, "FTE" numeric,
         "PersonBirthDate" date, "Sex" text, "Ethnicity" text, "QualInst" text, "QualLevel" text,
         "StepUpGrad" boolean, "OrgRole" text, "RoleStartDate" date, "StartOrigin" text, "RoleEndDate" date,
         "LeaverDestination" text, "ReasonLeave" text, "FTE30" numeric, "Cases30" integer,
         "WorkingDaysLost" numeric, "ContractWeeks" numeric, "FrontlineGrad" boolean, "Absat30Sept" boolean,
         "ReasonAbsence" text, "CFKSSstatus" text`,
      ),
    );
  }
}
