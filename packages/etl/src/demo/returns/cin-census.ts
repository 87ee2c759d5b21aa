import { facts } from "@children-first/schema/facts";
import { cinCensusTables } from "../../help-and-protection/cin-census/layout.ts";
import type { Span } from "../demo-options.ts";
import type { Extract, Put } from "../files/extract-folder.ts";
import { returnForm } from "../files/return-file.ts";
import type { Row } from "../files/row-text.ts";
import type { Random } from "../seeded-random.ts";
import { monthsLater, type DayNumber, dayNumber, financialYearOf, isoDay } from "../time/days.ts";
import { type ChildRecord, dayIn } from "./child-record.ts";

/** The last 31 March in the past: the census's reference date. */
function referenceDate({ today }: Span): DayNumber {
  return dayNumber(`${financialYearOf(today + 1)}-03-31`);
}

/** The children in need census of the last complete financial year, in XML. */
export function cinCensusExtracts(span: Span): Extract[] {
  const day = isoDay(referenceDate(span));
  const form = returnForm(cinCensusTables, censusHead("CIN", day));
  return cinCensusTables.map(({ name }) => {
    const fact = facts.find(({ table }) => table === name)!;
    return { name, file: `cin_census_${day.slice(0, 4)}.xml`, part: name, fact, form, sound: fact.key, repeats: false };
  });
}

/** The header of a census. */
export function censusHead(collection: string, day: string): string[] {
  return [
    "<Header>",
    `  <CollectionDetails><Collection>${collection}</Collection><Year>${day.slice(0, 4)}</Year><ReferenceDate>${day}</ReferenceDate></CollectionDetails>`,
    "  <Source><SourceLevel>L</SourceLevel><SoftwareCode>Synthetic authority</SoftwareCode></Source>",
    "</Header>",
  ];
}

const factors: Readonly<Record<string, readonly string[]>> = {
  N1: ["3A", "4A", "16A", "17A"],
  N2: ["6A", "6B"],
  N3: ["4B", "5B"],
  N4: ["8E", "10A"],
  N5: ["3B", "2B"],
  N6: ["12A", "14A"],
  N8: ["9A"],
};

const abuse: Readonly<Record<string, string>> = {
  Neglect: "NEG",
  "Physical abuse": "PHY",
  "Sexual abuse": "SAB",
  "Emotional abuse": "EMO",
};

/** Writes a child, and each referral open in the year with its work up to the last day, in the census's order. */
export function writeCinCensus(put: Put, record: ChildRecord, span: Span, random: Random): void {
  const until = referenceDate(span);
  const from = monthsLater(until + 1, -12);
  const { child, rows } = record;
  const referrals = uniqueBy(
    rows("cin_episodes").filter((row) => {
      const closed = dayIn(row, "cine_close_date");
      return dayIn(row, "cine_referral_date")! <= until && (closed === null || closed >= from);
    }),
    "cine_referral_date",
  );
  if (referrals.length === 0) return;
  const own = { ReferenceDate: until, LAchildID: child.id };
  const isBorn = child.born <= until;
  put("cin_census_children", {
    ...own,
    UPN: child.upn,
    UPNunknown: child.upn === null ? (child.alone ? "UN3" : "UN1") : null,
    PersonBirthDate: isBorn ? child.born : null,
    ExpectedPersonBirthDate: isBorn ? null : child.born,
    Sex: isBorn ? child.sex : "U",
    Ethnicity: child.ethnicity,
  });
  put("cin_census_disabilities", { ...own, Disability: child.disabled ? random.pick(["LD", "AUT", "MOB"]) : "NONE" });
  for (const referral of referrals) writeReferral(put, own, record, referral, until, random);
}

function writeReferral(
  put: Put,
  own: Row,
  { rows }: ChildRecord,
  referral: Row,
  until: DayNumber,
  random: Random,
): void {
  const by = (row: Row | undefined, column: string) => {
    const day = dayIn(row, column);
    return day !== null && day <= until ? day : null;
  };
  /** The referral's rows of a table that began by the last day of the census, one a day. */
  const begun = (table: string, of: string, start: string) =>
    uniqueBy(
      rows(table).filter((row) => row[of] === referral["cine_referral_id"] && by(row, start) !== null),
      start,
    );
  const shared = { ...own, CINreferralDate: referral["cine_referral_date"] };
  const closed = by(referral, "cine_close_date");
  const conferences = begun("initial_cp_conference", "icpc_referral_id", "icpc_icpc_date");
  put("cin_census_referrals", {
    ...shared,
    ReferralSource: referral["cine_referral_source_code"],
    PrimaryNeedCode: referral["cine_cin_primary_need_code"],
    CINclosureDate: closed,
    ReasonForClosure: closed === null ? null : referral["cine_close_reason"],
    DateOfInitialCPC: conferences[0]?.["icpc_icpc_date"],
    ReferralNFA: oneOrZero(referral["cine_referral_nfa"]),
  });
  for (const row of begun("cin_assessments", "cina_referral_id", "cina_assessment_start_date")) {
    const assessed = { ...shared, AssessmentActualStartDate: row["cina_assessment_start_date"] };
    const authorised = by(row, "cina_assessment_auth_date");
    put("cin_census_assessments", { ...assessed, AssessmentAuthorisationDate: authorised });
    if (authorised === null) continue;
    const found = factors[String(referral["cine_cin_primary_need_code"])] ?? ["21"];
    for (const factor of found.filter((_, index) => index === 0 || random.chance(0.4)))
      put("cin_census_assessment_factors", { ...assessed, AssessmentFactors: factor });
  }
  for (const row of begun("cin_plans", "cinp_referral_id", "cinp_cin_plan_start_date"))
    put("cin_census_plans", {
      ...shared,
      CINPlanStartDate: row["cinp_cin_plan_start_date"],
      CINPlanEndDate: by(row, "cinp_cin_plan_end_date"),
    });
  for (const row of begun("s47_enquiry", "s47e_referral_id", "s47e_s47_start_date")) {
    const conference = conferences.find((one) => one["icpc_s47_enquiry_id"] === row["s47e_s47_enquiry_id"]);
    put("cin_census_section_47", {
      ...shared,
      S47ActualStartDate: row["s47e_s47_start_date"],
      InitialCPCtarget: conference?.["icpc_icpc_target_date"],
      DateOfInitialCPC: conference?.["icpc_icpc_date"],
      ICPCnotRequired: by(row, "s47e_s47_end_date") === null ? null : oneOrZero(row["s47e_s47_nfa"]),
    });
  }
  const plans = begun("cp_plans", "cppl_referral_id", "cppl_cp_plan_start_date");
  for (const row of plans) {
    const planned = { ...shared, CPPstartDate: row["cppl_cp_plan_start_date"] };
    put("cin_census_protection_plans", {
      ...planned,
      CPPendDate: by(row, "cppl_cp_plan_end_date"),
      InitialCategoryOfAbuse: abuse[String(row["cppl_cp_plan_initial_category"])],
      LatestCategoryOfAbuse: abuse[String(row["cppl_cp_plan_latest_category"])],
      NumberOfPreviousCPP: rows("cp_plans").indexOf(row),
    });
    const reviews = rows("cp_reviews").filter(
      (one) => one["cppr_cp_plan_id"] === row["cppl_cp_plan_id"] && by(one, "cppr_cp_review_date") !== null,
    );
    for (const review of uniqueBy(reviews, "cppr_cp_review_date"))
      put("cin_census_plan_reviews", { ...planned, CPPreviewDate: review["cppr_cp_review_date"] });
  }
}

/** The rows, without later ones of the same day. */
function uniqueBy(rows: readonly Row[], column: string): Row[] {
  return rows.filter((row, index) => rows.findIndex((other) => other[column] === row[column]) === index);
}

/** A yes or no in the census's codes. */
function oneOrZero(answer: unknown): string | null {
  return answer === true ? "1" : answer === false ? "0" : null;
}
