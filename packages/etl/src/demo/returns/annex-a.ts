import { annexA, facts } from "@children-first/schema/facts";
import type { Extract, Put } from "../files/extract-folder.ts";
import type { Row } from "../files/row-text.ts";
import { workbookForm } from "../files/workbook-file.ts";
import { monthsLater, type DayNumber } from "../time/days.ts";
import type { World } from "../world.ts";
import { careRow } from "./annex-a-care.ts";
import { adoptionRows, adopterRows, careLeaverRow } from "./annex-a-leaving.ts";
import { type ChildRecord, dayIn, lastBy } from "./child-record.ts";
import { allocated, listedChild, type ListedChild, yesText } from "./listed-child.ts";

/** The lists of an inspection that begins on the last day of the extracts: `annex_a.xlsx`, a sheet each. */
export function annexAExtracts(): Extract[] {
  return facts
    .filter(({ source }) => source === annexA)
    .toSorted((one, other) => Number(one.sheet!.slice(5)) - Number(other.sheet!.slice(5)))
    .map((fact) => ({
      name: fact.table,
      file: "annex_a.xlsx",
      part: fact.sheet!,
      fact,
      form: workbookForm,
      heading: ({ label }) => label,
    }));
}

/** Writes a child to each of its lists. */
export function writeAnnexA(put: Put, record: ChildRecord, world: World): void {
  const listed = listedChild(record, world);
  const keys = new Set<string>();
  for (const [table, rowsOf] of Object.entries(lists)) {
    const { key } = facts.find((fact) => fact.table === table)!;
    for (const row of rowsOf(listed)) {
      // Two contacts of one day and source are one row of the list.
      const own = [table, ...key.map((name) => row[name])].join("|");
      if (!keys.has(own)) put(table, row);
      keys.add(own);
    }
  }
}

const within = (day: DayNumber | null, from: DayNumber) => day !== null && day >= from;
const openSince = (end: DayNumber | null, from: DayNumber) => end === null || end >= from;

const lists: Readonly<Record<string, (listed: ListedChild) => readonly Row[]>> = {
  annex_a_contacts: ({ record, half, own }) =>
    record
      .rows("contacts")
      .filter((row) => within(dayIn(row, "cont_contact_date"), half))
      .map((row) => ({
        ...own,
        date_of_contact: row["cont_contact_date"],
        contact_source: `${String(row["cont_contact_source_code"])}: ${String(row["cont_contact_source_desc"])}`,
      })),

  annex_a_early_help: ({ record, half, own }) =>
    record
      .rows("early_help_episodes")
      .filter((row) => within(dayIn(row, "earl_episode_start_date"), half))
      .map((row) => ({
        ...own,
        assessment_start_date: row["earl_episode_start_date"],
        assessment_completion_date: row["earl_episode_end_date"],
        organisation_completing_assessment: row["earl_episode_organisation"],
      })),

  annex_a_referrals: ({ record, half, own, team, worker }) => {
    const referrals = record.rows("cin_episodes");
    return referrals
      .filter((row) => within(dayIn(row, "cine_referral_date"), half))
      .map((row) => {
        const day = dayIn(row, "cine_referral_date")!;
        const before = referrals.filter((other) => {
          const earlier = dayIn(other, "cine_referral_date")!;
          return earlier < day && earlier >= monthsLater(day, -12);
        });
        return {
          ...own,
          date_of_referral: day,
          referral_source: `${String(row["cine_referral_source_code"])}: ${String(row["cine_referral_source_desc"])}`,
          referral_nfa: yesText(row["cine_referral_nfa"]),
          referrals_in_last_12_months: before.length,
          allocated_team: team(row["cine_referral_team"]),
          allocated_worker: worker(row["cine_referral_worker_id"]),
        };
      });
  },

  annex_a_assessments: ({ record, half, own, disability, team, worker }) =>
    record
      .rows("cin_assessments")
      .filter((row) => openSince(dayIn(row, "cina_assessment_auth_date"), half))
      .map((row) => ({
        ...own,
        disability,
        assessment_start_date: row["cina_assessment_start_date"],
        child_seen: yesText(row["cina_assessment_child_seen"]),
        authorisation_date: row["cina_assessment_auth_date"],
        requires_support: yesText(
          row["cina_assessment_outcome_nfa"] === null ? null : row["cina_assessment_outcome_nfa"] !== true,
        ),
        allocated_team: team(row["cina_assessment_team"]),
        allocated_worker: worker(row["cina_assessment_worker_id"]),
      })),

  annex_a_section_47: ({ record, half, year, own, disability, team, worker }) => {
    const conferences = record.rows("initial_cp_conference");
    const enquiries = record.rows("s47_enquiry");
    return enquiries
      .filter((row) => openSince(dayIn(row, "s47e_s47_end_date"), half))
      .map((row) => {
        const conference = conferences.find((one) => one["icpc_s47_enquiry_id"] === row["s47e_s47_enquiry_id"]);
        return {
          ...own,
          disability,
          strategy_discussion_date: row["s47e_s47_start_date"],
          conference_unnecessary: yesText(row["s47e_s47_nfa"]),
          conference_date: conference?.["icpc_icpc_date"],
          conference_led_to_plan: yesText(conference?.["icpc_icpc_outcome_cp_flag"]),
          enquiries_in_last_12_months: enquiries.filter((one) => within(dayIn(one, "s47e_s47_start_date"), year))
            .length,
          conferences_in_last_12_months: conferences.filter((one) => within(dayIn(one, "icpc_icpc_date"), year)).length,
          allocated_team: team(row["s47e_s47_completed_by_team"]),
          allocated_worker: worker(row["s47e_s47_completed_by_worker_id"]),
        };
      });
  },

  annex_a_children_in_need: (listed) =>
    listed.record
      .rows("cin_episodes")
      .filter((row) => row["cine_referral_nfa"] === false && openSince(dayIn(row, "cine_close_date"), listed.half))
      .map((row) => ({
        ...listed.own,
        disability: listed.disability,
        cin_start_date: row["cine_referral_date"],
        primary_need_code: row["cine_cin_primary_need_code"],
        last_seen_date: lastSeen(listed),
        cin_closure_date: row["cine_close_date"],
        reason_for_closure: row["cine_close_reason"],
        case_status: caseStatus(listed, row),
        ...allocated(listed),
      })),

  annex_a_child_protection: (listed) => {
    const plans = listed.record.rows("cp_plans");
    return plans
      .filter((row) => openSince(dayIn(row, "cppl_cp_plan_end_date"), listed.half))
      .map((row) => {
        const ofPlan = (table: string, column: string) =>
          listed.record.rows(table).filter((one) => one[column] === row["cppl_cp_plan_id"]);
        const visits = ofPlan("cp_visits", "cppv_cp_plan_id");
        const start = dayIn(row, "cppl_cp_plan_start_date")!;
        return {
          ...listed.own,
          disability: listed.disability,
          plan_start_date: start,
          initial_category_of_abuse: row["cppl_cp_plan_initial_category"],
          latest_category_of_abuse: row["cppl_cp_plan_latest_category"],
          last_statutory_visit_date: visits.at(-1)?.["cppv_cp_visit_date"],
          seen_alone: yesText(visits.at(-1)?.["cppv_cp_visit_seen_alone"]),
          latest_review_conference_date: lastBy(
            ofPlan("cp_reviews", "cppr_cp_plan_id").map((one) => dayIn(one, "cppr_cp_review_date")),
            listed.today,
          ),
          plan_end_date: row["cppl_cp_plan_end_date"],
          emergency_protection: "b) No",
          previous_plans: plans.filter((one) => dayIn(one, "cppl_cp_plan_start_date")! < start).length,
          ...allocated(listed),
        };
      });
  },

  annex_a_children_in_care: (listed) =>
    listed.record.periods.flatMap((record) =>
      openSince(record.period.ceased, listed.half) ? [careRow(listed, record)] : [],
    ),

  annex_a_care_leavers: (listed) =>
    listed.record
      .rows("care_leavers")
      .filter((row) => row["clea_care_leaver_eligibility"] === "Former Relevant")
      .map((row) => careLeaverRow(listed, row)),

  annex_a_adoption: (listed) => listed.record.periods.flatMap((record) => adoptionRows(listed, record)),

  annex_a_adopters: (listed) => listed.record.periods.flatMap((record) => adopterRows(listed, record)),
};

function lastSeen({ record, today }: ListedChild): DayNumber | null {
  const visits = (["cin", "cp", "cla"] as const).flatMap((kind) => {
    const column = { cin: "cinv_cin_visit", cp: "cppv_cp_visit", cla: "clav_cla_visit" }[kind];
    return record
      .rows(`${kind}_visits`)
      .filter((row) => row[`${column}_seen`] === true)
      .map((row) => dayIn(row, `${column}_date`));
  });
  return lastBy(visits, today);
}

function caseStatus({ record }: ListedChild, referral: Row): string {
  const isOpen = (table: string, end: string) => record.rows(table).some((row) => dayIn(row, end) === null);
  if (dayIn(referral, "cine_close_date") !== null) return "e) Closed episode";
  if (record.periods.some(({ period }) => period.ceased === null)) return "a) Looked after child";
  if (isOpen("cp_plans", "cppl_cp_plan_end_date")) return "b) Child Protection plan";
  return isOpen("cin_plans", "cinp_cin_plan_end_date") ? "c) Child in need plan" : "d) Open assessment";
}
