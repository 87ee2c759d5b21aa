import { describe, expect, it } from "vitest";
import { inventedBenchmarks } from "../gallery/invented-benchmarks.ts";
import { inventedKpis } from "../gallery/invented-kpis.ts";
import { newestYear } from "../gallery/invented-periods.ts";
import { benchmarkOf, benchmarkWords } from "./benchmark-words.ts";

describe("whom a figure is compared with", () => {
  const benchmarks = inventedBenchmarks(inventedKpis[0]!, newestYear);

  it("tells mean and median of the neighbours apart, each with its n and model year", () => {
    const mean = benchmarkOf(benchmarks, "neighbours-mean")!;
    const median = benchmarkOf(benchmarks, "neighbours-median")!;
    expect(mean.value).not.toBe(median.value);
    expect(benchmarkWords(mean)).toBe("mean of 10 areas, 2025 model");
    expect(benchmarkWords(median)).toBe("median of 10 areas, 2025 model");
  });

  it("has none where nobody publishes one", () => {
    expect(benchmarkOf([], "england")).toBeUndefined();
  });
});
