import { defineKpi } from "../declare/kpi.ts";
import { yearOldEnquiriesCohort } from "./year-old-enquiries.cohort.ts";

export const fosteringConversionKpi = defineKpi({
  id: "fostering-conversion",
  label: "Enquiries that lead to approval",
  definition:
    "Enquiries that have led to approval, as a share of enquiries that became a year old in the twelve months. Those were received in the twelve months before. An enquiry without a decision counts as not approved.",
  domain: "FOSTERING",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "ROLLING_12_MONTHS",
  source: "Ofsted, Fostering data collection guidance",
  counted: { cohort: yearOldEnquiriesCohort, met: "decision = 'Approved'", lookBack: 12 },
});
