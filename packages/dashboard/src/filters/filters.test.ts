import { describe, expect, it } from "vitest";
import { addressOf, type Filters, filtersOf, noFilters, searchOf } from "./filters.ts";

const chosen: Filters = {
  area: "E10000014",
  unit: null,
  period: { grain: "FINANCIAL_YEAR", start: "2023-04-01" },
  comparison: "neighbours-median",
  kpi: "cla-rate-10k",
};

describe("filters in the address", () => {
  it("come back as they went", () => {
    expect(filtersOf(new URLSearchParams(searchOf(chosen)))).toEqual(chosen);
    expect(searchOf(chosen)).toBe(
      "kpi=cla-rate-10k&area=E10000014&period=financial-year-2023-04-01&compare=neighbours-median",
    );
  });

  it("leave an address clean where nothing was chosen", () => {
    expect(addressOf("/compare", noFilters)).toBe("/compare");
  });

  it.each(["period=last-year", "period=decade-2020-01-01", "compare=everybody", "area="])(
    "are as if not chosen where the address is mistyped: %s",
    (search) => {
      expect(filtersOf(new URLSearchParams(search))).toEqual(noFilters);
    },
  );
});
