import type { CareRecord } from "../care/care-period.ts";
import type { Row } from "../files/row-text.ts";
import { monthsLater, type DayNumber } from "../time/days.ts";
import { type ListedChild, yesText } from "./listed-child.ts";

const homes: Readonly<Record<string, string>> = {
  B: "a) With parents or relatives",
  D: "c) Semi-independent transitional accommodation",
  E: "d) Supported lodgings",
  U: "k) Independent living",
  V: "l) Emergency accommodation",
  Z: "o) With Former Foster Carer",
};

/** A care leaver as a row of list 9. */
export function careLeaverRow(listed: ListedChild, row: Row): Row {
  const { own, disability, record, team, worker } = listed;
  return {
    ...own,
    uasc: yesText(record.child.alone),
    disability,
    allocated_team: team(row["clea_care_leaver_allocated_team"]),
    allocated_worker: worker(row["clea_care_leaver_worker_id"]),
    personal_advisor: worker(row["clea_care_leaver_personal_advisor"]),
    eligibility_category: "b) Former relevant child",
    pathway_plan_review_date: row["clea_pathway_plan_review_date"],
    in_touch: row["clea_care_leaver_in_touch"] === "YES" ? "a) Yes" : "b) No",
    latest_contact_date: row["clea_care_leaver_latest_contact"],
    accommodation: homes[String(row["clea_care_leaver_accommodation"])],
    suitability: row["clea_care_leaver_accom_suitable"] === "1" ? "a) Suitable" : "b) Not suitable",
    activity: row["clea_care_leaver_activity"],
  };
}

/** A child with a plan of adoption as a row of list 10. Empty for another plan, or if it ended over a year ago. */
export function adoptionRows({ own, disability, today, year }: ListedChild, { period }: CareRecord): Row[] {
  const { adoption, entered } = period;
  if (!isListed(period, year, today) || adoption === null) return [];
  const by = (day: DayNumber | null) => (day !== null && day <= (period.ceased ?? today) ? day : null);
  return [
    {
      ...own,
      family_identifier: by(adoption.matched) === null ? null : familyOf(period),
      disability,
      entered_care_date: entered,
      decision_date: adoption.decided,
      placement_order_date: by(adoption.ordered),
      matched_date: by(adoption.matched),
      placed_date: by(adoption.placed),
      adoption_order_date: by(adoption.adopted),
      fostering_for_adoption_date: by(adoption.fosteredFirst),
    },
  ];
}

/** The two adopters matched with the child, as rows of list 11. */
export function adopterRows({ today, year }: ListedChild, { period }: CareRecord): Row[] {
  const { adoption, ceased } = period;
  if (!isListed(period, year, today) || adoption === null || adoption.matched > (ceased ?? today)) return [];
  const by = (day: DayNumber) => (day <= (ceased ?? today) ? day : null);
  const enquired = monthsLater(adoption.matched, -14);
  return [1, 2].map((adopter) => ({
    adopter_identifier: `${familyOf(period)}-${adopter}`,
    family_identifier: familyOf(period),
    gender: adopter === 1 ? "b) Female" : "a) Male",
    ethnicity: "WBRI",
    disability: "b) No",
    fostering_for_adoption: yesText(adoption.fosteredFirst !== null),
    enquiry_date: enquired,
    stage_1_started_date: monthsLater(enquired, 1),
    stage_1_ended_date: monthsLater(enquired, 3),
    stage_2_started_date: monthsLater(enquired, 4),
    stage_2_ended_date: monthsLater(enquired, 8),
    application_submitted_date: monthsLater(enquired, 4),
    application_approved_date: monthsLater(enquired, 9),
    matched_date: adoption.matched,
    placed_date: by(adoption.placed),
    children_placed: by(adoption.placed) === null ? null : 1,
    adoption_order_date: by(adoption.adopted),
  }));
}

function isListed({ adoption, ceased }: CareRecord["period"], year: DayNumber, today: DayNumber): boolean {
  return adoption !== null && adoption.decided <= (ceased ?? today) && (ceased === null || ceased >= year);
}

function familyOf({ id }: CareRecord["period"]): string {
  return `AF${id.replaceAll(/\D/g, "")}`;
}
