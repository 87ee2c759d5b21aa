import type { CareRecord } from "../care/care-period.ts";
import type { Row } from "../files/row-text.ts";
import { allocated, type ListedChild, yesText } from "./listed-child.ts";
import { dayIn, lastBy } from "./child-record.ts";

const plans = {
  "Return home": "a) Return to family",
  Adoption: "b) Adoption",
  "Special guardianship": "c) SGO/CAO",
  Residential: "e) Long-term residential placement",
  "Long-term fostering": "f) Long-term fostering",
  "Family and friends": "g) Other",
} as const;

/** A period of care as a row of list 8. */
export function careRow(listed: ListedChild, care: CareRecord): Row {
  const { record, today, year } = listed;
  const { period, reviews, absences, health } = care;
  const placement = period.placements.at(-1)!;
  const status = period.legal.at(-1)!;
  const since = absences.filter(({ to }) => to >= year);
  const interview = record.rows("missing").at(-1);
  const visits = record.rows("cla_visits").filter((row) => row["clav_cla_id"] === period.id);
  const offered = interview === undefined ? null : interview["miss_missing_rhi_offered"] === "Y";
  return {
    ...listed.own,
    uasc: yesText(period.child.alone && period.entered >= year),
    disability: listed.disability,
    started_date: period.entered,
    category_of_need: period.need,
    subsequent_period: "b) No",
    legal_status_date: status.from,
    legal_status: status.code,
    latest_review_date: lastBy(
      reviews.map(({ day }) => day),
      today,
    ),
    last_visit_date: lastBy(
      visits.map((row) => dayIn(row, "clav_cla_visit_date")),
      today,
    ),
    permanence_plan: plans[period.plan],
    last_iro_contact_date: Math.max(period.entered, (period.ceased ?? today) - 20),
    last_health_assessment_date: lastBy(health.assessments, today),
    last_dental_check_date: lastBy(health.dental, today),
    placements_in_last_12_months: period.placements.filter(
      (_, index) => (period.placements[index + 1]?.from ?? today) >= year,
    ).length,
    ceased_date: period.ceased,
    reason_ceased: period.ceasedReason,
    placement_start_date: placement.from,
    placement_type: placement.type,
    placement_provider: placement.provider,
    placement_postcode: placement.postcode,
    placement_urn: placement.reference,
    placement_location: placement.postcode.startsWith("ZX") ? "a) In" : "b) Out",
    placement_la: placement.postcode.startsWith("ZX") ? "Home authority" : "Another authority",
    missing_in_last_12_months: since.filter(({ type }) => type === "M").length,
    absent_in_last_12_months: since.filter(({ type }) => type === "A").length,
    return_interview_offered: yesText(offered),
    return_interview_accepted: yesText(offered === true ? interview?.["miss_missing_rhi_accepted"] === "Y" : null),
    ...allocated(listed),
  };
}
