import { expect, test } from "vitest";
import { period } from "./period.ts";
import { publisherPeriod, reportingPeriod } from "./publisher-period.ts";
import { seriesOf } from "./series.ts";

test.each([
  ["2025", "Reporting year", "MARCH", "2024/25"],
  ["2025", "Reporting year", "SEPTEMBER", "year to September 2025"],
  ["202425", "Financial year", "MARCH", "2024/25"],
  ["202324", "Academic year", "MARCH", "academic year 2023/24"],
  ["2018", "Calendar year", "MARCH", "year to December 2018"],
  ["2023-07", "Month", "MARCH", "July 2023"],
  ["2023-24-Q1", "Financial quarter", "MARCH", "Q1 2023/24"],
  ["2022-23-Q4", "Financial quarter", "MARCH", "Q4 2022/23"],
] as const)("%s, %s, ending in %s, is %s", (code, identifier, yearEnds, label) => {
  expect(publisherPeriod(code, identifier, yearEnds)?.label).toBe(label);
});

test.each([
  ["2025-13", "Month"],
  ["20245", "Financial year"],
  ["2025", "Olympiad"],
  ["2023-24-Q5", "Financial quarter"],
])("%s, %s, is no period", (code, identifier) => {
  expect(publisherPeriod(code, identifier)).toBeNull();
});

test("a financial year asks a September publication for the same reporting year", () => {
  expect(reportingPeriod(period("FINANCIAL_YEAR", "2024-04-01"), "SEPTEMBER").label).toBe("year to September 2025");
  expect(reportingPeriod(period("FINANCIAL_YEAR", "2024-04-01"), "MARCH").label).toBe("2024/25");
});

test.each([
  ["d3_cpps_subsequent_plan_2013_to_2025", "d3_cpps_subsequent_plan"],
  ["fostering_in_england_2018_19", "fostering_in_england"],
  ["cla_number_and_rate_per_10k_children", "cla_number_and_rate_per_10k_children"],
  ["a_table_2025", "a_table"],
])("%s continues the series %s", (dataset, series) => {
  expect(seriesOf(dataset)).toBe(series);
});
