import { definitionsOf, kpis, work } from "@children-first/schema";
import { queryOn } from "@children-first/schema/database";
import { readPublishedEvidence } from "@children-first/schema/engine";
import { hasPublishedData } from "@children-first/schema/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columnsOfKpis } from "../statistics/kpi-columns.ts";
import { tablesOf } from "../testing/published-tables.ts";
import { openWorkbench, type Workbench } from "../testing/workbench.ts";

const westSussex = "E10000032";
const england = "E92000001";

/** Filter choices of published tables whose rows are the figure of no KPI, and why. A table that is not here has none. */
const rowsOfNoKpi: Readonly<Record<string, readonly string[]>> = {
  // Another period, or another group of children, than any KPI has.
  la_cla_placement_stability: ["CLA 2 years on 31 March", "With 3 or more placements during the previous 2 years"],
};

/** Columns of published tables that are the figure of no KPI, and why. `*` is every other column of the table. */
const columnsOfNoKpi: Readonly<Record<string, readonly string[]>> = {
  // New placements and changes of the year. KPIs count children on a day, and moves to another carer.
  la_cla_during_year_new_placements: ["children_count", "children_percent"],
  // Need at any time in the year, begun or ended in it; KPIs count a day.
  b1_children_in_need: [
    "Anypoint_episodes",
    "Anypoint_child",
    "Started_episodes",
    "Started_child",
    "Ended_episodes",
    "Ended_child",
    "awaiting_assessment",
  ],
  // What came of referrals, and children instead of referrals.
  c1_children_in_need_referrals_and_rereferrals: [
    "no_further_action_count",
    "no_further_action_percent",
    "not_in_need_count",
    "not_in_need_percent",
    "referral_child_count",
    "rereferral_child_count",
    "rereferral_child_percent",
  ],
  // Later bands, quantiles, and a rate that no KPI has.
  c2_children_in_need_assessments_duration: [
    "Assessments_completed_rate",
    "46-50_days",
    "51-60_days",
    "61+_days",
    "25th_Percentile_days",
    "Median_days",
    "75th_Percentile_days",
  ],
  // Children instead of enquiries, conferences as a rate, later bands and quantiles.
  c4_children_in_need_section_47s_and_icpcs: [
    "Section47_child",
    "Section47_child_rate",
    "ICPC_rate",
    "ICPC_child",
    "ICPC_child_rate",
    "Duration_16-20_days",
    "Duration_21+_days",
    "Duration_25th_Percentile",
    "Duration_median",
    "Duration_75th_Percentile",
  ],
  // Shorter plans.
  d5_cpps_at31march_by_duration: [
    "3_months_or_less",
    "3_months_or_less_percent",
    "more_than_3_months_6_months",
    "more_than_3_months_6_months_percent",
    "more_than_6_months_less_than_1_year",
    "more_than_6_months_less_than_1_year_percent",
    "1_year_less_than_2_years",
    "1_year_less_than_2_years_percent",
  ],
  // People instead of full-time equivalents; starters and leavers as counts; parts of rates that KPIs have.
  csww_indicators: [
    "inpost_headcount",
    "starters_fte",
    "starters_headcount",
    "leavers_fte",
    "leavers_headcount",
    "turnover_rate_headcount",
    "agency_headcount",
    "agency_rate_headcount",
    "agency_cover_fte",
    "agency_cover_rate_fte",
    "vacancy_fte",
    "case_holders_fte",
    "working_days_lost_fte",
  ],
  // Of all carers, family and friends among them, where KPIs count mainstream carers; and what no KPI is about.
  fostering_in_england: ["*"],
  "audit-findings": ["not_applicable_pct"],
  // The denominator of every rate.
  "ons_mid-year_population_estimates": ["population_estimate"],
};

describe.skipIf(!hasPublishedData())("KPIs and the publishers' full tables", () => {
  let bench: Workbench;
  let columns: readonly { series: string; column: string; measured: boolean }[];
  let choices: readonly { series: string; choice: string }[];

  beforeAll(async () => {
    bench = await openWorkbench();
    for (const folder of ["dfe", "ofsted", "published"])
      for (const path of await tablesOf(folder)) await bench.load(path);
    ({ rows: columns } = await bench.client.query(
      `select distinct d.series, c.code as column, c.measured from dataset d
       cross join lateral (select code, true as measured from dataset_measure where dataset_id = d.id union all select code, false from dataset_filter where dataset_id = d.id) c`,
    ));
    ({ rows: choices } = await bench.client.query(
      `select distinct d.series, c.options[f.position] as choice from dataset d join filter_combination c on c.dataset_id = d.id
       join dataset_filter f on f.dataset_id = d.id and f.code in ('population_type', 'cla_group', 'placement_stability', 'kpi')`,
    ));
  });
  afterAll(() => bench.close());

  const sources = kpis
    .flatMap(definitionsOf)
    .flatMap((kpi) =>
      kpi.published.map((source, index) => ({ name: `${kpi.id} in ${source.series}`, kpi, source, index })),
    );

  test.each(sources)(
    "$name: the table, its columns and its rows are there, and give a figure",
    async ({ kpi, source, index }) => {
      const named = [...columnsOfKpis(source.series).keys()];
      const there = columns.filter(({ series }) => series === source.series).map(({ column }) => column);
      expect(named.filter((column) => !there.includes(column))).toEqual([]);
      const evidence = await readPublishedEvidence(queryOn(bench.client), [kpi], [westSussex, england]);
      const ofSource = evidence.get(kpi.id)!.published[index]!;
      const isOfCouncil = ["kpi-values", "audit-grades", "audit-findings"].includes(source.series);
      for (const area of isOfCouncil ? [westSussex] : [westSussex, england]) {
        const values = [...(ofSource.rows.get(area)?.values() ?? [])].map((rows) => work(source, rows)?.value ?? null);
        expect(values.filter((value) => value !== null).length, area).toBeGreaterThan(0);
      }
    },
  );

  test("each column of a table is in the figure of a KPI, or said to be of none", () => {
    const unclaimed = columns.filter(({ series, column, measured }) => {
      const of = columnsOfNoKpi[series] ?? [];
      return measured && !of.includes("*") && !of.includes(column) && !columnsOfKpis(series).has(column);
    });
    expect(unclaimed).toEqual([]);
  });

  test("each row that a table tells apart is the figure of a KPI, or said to be of none", () => {
    const claimed = sources.flatMap(({ source }) => [
      ...Object.values(source.filters ?? {}),
      ...Object.values(source.base?.filters ?? {}),
    ]);
    for (const series of ["cla_number_and_rate_per_10k_children", "la_cla_placement_stability", "kpi-values"]) {
      const open = choices.filter((each) => each.series === series).map(({ choice }) => choice);
      expect(
        open.filter((choice) => !claimed.includes(choice) && !rowsOfNoKpi[series]?.includes(choice)),
        series,
      ).toEqual([]);
    }
  });

  test("each rate and each count of children in care takes its own rows", () => {
    const rates = sources.filter(({ source }) => source.series === "cla_number_and_rate_per_10k_children");
    const asked = rates.map(({ kpi, source }) => `${kpi.unit} ${source.filters!["population_type"]}`);
    const both = choices.filter(({ series }) => series === "cla_number_and_rate_per_10k_children");
    expect(asked.toSorted()).toEqual(
      both.flatMap(({ choice }) => [`COUNT ${choice}`, `RATE_PER_10K ${choice}`]).toSorted(),
    );
  });
});
