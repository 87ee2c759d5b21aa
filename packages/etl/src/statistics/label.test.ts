import { expect, test } from "vitest";
import { labelOf } from "./label.ts";
import { unitOf } from "./unit.ts";

test.each([
  ["rereferral_percent", "Re-referral percent"],
  ["CPP_subsequent", "Child protection plans subsequent"],
  ["csww_indicators_2017_to_2025", "Children's social work workforce indicators, 2017 to 2025"],
  ["fostering_in_england_2018_19", "Fostering in england, 2018 to 2019"],
  ["3_months_or_less", "3 months or less"],
])("%s reads as %s", (name, label) => {
  expect(labelOf(name)).toBe(label);
});

test.each([
  ["rereferral_percent", "PERCENT"],
  ["yes_pct", "PERCENT"],
  ["turnover_rate_fte", "PERCENT"],
  ["rate_per_10000", "RATE_PER_10K"],
  ["Section47_child_rate", "RATE_PER_10K"],
  ["caseload_fte", "RATIO"],
  ["75th_Percentile_days", "DAYS"],
  ["children_count", "COUNT"],
  ["2_years_or_more", "COUNT"],
  ["mystery", null],
])("the unit of %s is %s", (header, unit) => {
  expect(unitOf(header, ["2_years_or_more", "2_years_or_more_percent"])).toBe(unit);
});
