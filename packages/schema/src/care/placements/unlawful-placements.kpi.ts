import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { childrenWeCareForCohort } from "../episodes/children-we-care-for.cohort.ts";

export const unlawfulPlacementsKpi = defineKpi({
  id: "unlawful-placements",
  label: "Unregistered placements",
  definition: `Children we care for at the end of the period in another placement (Z1) without the number of a registered provider. A number without a digit from 1 to 9 is none. ${inCareWords}`,
  domain: "CARE",
  unit: "COUNT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.4",
  targets: [
    {
      from: "2022-01-12",
      value: 0,
      amberWithin: 0,
      minimumDenominator: 0,
      source: "West Sussex, Children we care for report, January 2022, 2.4: none.",
    },
  ],
  counted: {
    cohort: childrenWeCareForCohort,
    met: "placement_type like 'Z1%' and coalesce(placement_urn, '') !~ '[1-9]'",
  },
});
