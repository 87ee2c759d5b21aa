import { defineKpi } from "../../declare/kpi.ts";
import { overdueWords } from "../../declare/definition-words.ts";
import { initialCpConferencesCohort } from "./initial-cp-conferences.cohort.ts";

export const icpc15WorkingDaysKpi = defineKpi({
  id: "icpc-15-working-days",
  label: "Initial child protection conferences within 15 working days",
  definition: `Initial child protection conferences held within 15 working days of the strategy discussion, as a share of conferences held in the period. The start of the section 47 enquiry stands for the discussion. Where it is unknown, the source's target date is the day due. Children who moved in from another authority are left out. ${overdueWords} The yearly figure is calculated from the published bands.`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "DfE, Children in need statistics, table C4; Working Together to Safeguard Children",
  targets: [
    {
      from: "2013-04-01",
      value: 100,
      amberWithin: 10,
      minimumDenominator: 10,
      source: "Statutory timescale, meant for every conference. Tolerance and smallest base are this platform's own.",
    },
  ],
  published: [
    {
      series: "c4_children_in_need_section_47s_and_icpcs",
      formula: { kind: "share", of: ["Duration_0-10_days", "Duration_11-15_days"], over: "ICPC" },
      yearEnds: "MARCH",
    },
  ],
  counted: { cohort: initialCpConferencesCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
