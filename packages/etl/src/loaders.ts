import { facts, loaderIdOf } from "@children-first/schema/facts";
import { publishedAuditFindingsLoader } from "./audits/published-audit-findings/loader.ts";
import { publishedAuditGradesLoader } from "./audits/published-audit-grades/loader.ts";
import { ssda903Loaders } from "./care/ssda903/loader.ts";
import { factLoader } from "./tables/facts/fact-loader.ts";
import { ofstedFosteringLoader } from "./fostering/ofsted-fostering/loader.ts";
import { kpiTargetsLoader } from "./improvement/improvement-plan/loader.ts";
import { publishedKpiValuesLoader } from "./kpis/published-kpi-values/loader.ts";
import type { Loader } from "./loader.ts";
import { dfeStatisticsLoader } from "./statistics/dfe-statistics/loader.ts";
import { populationsLoader } from "./statistics/populations/loader.ts";
import { statisticalNeighboursLoader } from "./statistics/statistical-neighbours/loader.ts";

/**
 * The loaders with their own code: those of published tables, and those of facts with rules beyond their declaration.
 */
export const writtenLoaders: readonly Loader[] = [
  dfeStatisticsLoader,
  kpiTargetsLoader,
  ofstedFosteringLoader,
  populationsLoader,
  publishedAuditFindingsLoader,
  publishedAuditGradesLoader,
  publishedKpiValuesLoader,
  statisticalNeighboursLoader,
  ...ssda903Loaders,
];

const written = new Set(writtenLoaders.map(({ id }) => id));

/** All loaders: those above, and one for each other fact, made from its declaration. */
export const loaders: readonly Loader[] = [
  ...writtenLoaders,
  ...facts.filter((fact) => !written.has(loaderIdOf(fact))).map((fact) => factLoader(fact)),
];
