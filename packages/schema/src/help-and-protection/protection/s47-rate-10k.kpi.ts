import { defineKpi } from "../../declare/kpi.ts";
import { populationWords } from "../../declare/definition-words.ts";
import { section47StartedCohort } from "./section-47-enquiries.cohort.ts";

export const s47Rate10kKpi = defineKpi({
  id: "s47-rate-10k",
  label: "Section 47 enquiries per 10,000 children",
  definition: `Section 47 enquiries started in the twelve months for every 10,000 children aged 0 to 17. Each enquiry about a child counts. ${populationWords}`,
  domain: "HELP_AND_PROTECTION",
  unit: "RATE_PER_10K",
  better: "NEITHER",
  timing: "ROLLING_12_MONTHS",
  source: "DfE, Children in need statistics, table C4",
  published: [
    {
      series: "c4_children_in_need_section_47s_and_icpcs",
      formula: { kind: "published", value: "Section47_rate", numerator: "Section47" },
      yearEnds: "MARCH",
    },
  ],
  counted: { cohort: section47StartedCohort },
});
