import { auditToolLoaders } from "./audits/audit-tool/loader.ts";
import { publishedAuditFindingsLoader } from "./audits/published-audit-findings/loader.ts";
import { publishedAuditGradesLoader } from "./audits/published-audit-grades/loader.ts";
import { ssda903Loaders } from "./care/ssda903/loader.ts";
import { fosteringRegisterLoaders } from "./fostering/fostering-register/loader.ts";
import { ofstedFosteringLoader } from "./fostering/ofsted-fostering/loader.ts";
import { caseManagementLoaders } from "./help-and-protection/case-management/loader.ts";
import { caseworkLoaders } from "./help-and-protection/casework-files/loader.ts";
import { cinCensusLoaders } from "./help-and-protection/cin-census/loader.ts";
import { improvementPlanLoaders } from "./improvement/improvement-plan/loader.ts";
import { annexALoaders } from "./inspection/annex-a/loader.ts";
import { publishedKpiValuesLoader } from "./kpis/published-kpi-values/loader.ts";
import type { Loader } from "./loader.ts";
import { dfeStatisticsLoader } from "./statistics/dfe-statistics/loader.ts";
import { populationsLoader } from "./statistics/populations/loader.ts";
import { statisticalNeighboursLoader } from "./statistics/statistical-neighbours/loader.ts";
import { hrEstablishmentLoaders } from "./workforce/hr-establishment/loader.ts";
import { workforceCensusLoaders } from "./workforce/workforce-census/loader.ts";

/** Every loader. A new one is one folder, and one more line here. */
export const loaders: readonly Loader[] = [
  dfeStatisticsLoader,
  ofstedFosteringLoader,
  populationsLoader,
  publishedAuditFindingsLoader,
  publishedAuditGradesLoader,
  publishedKpiValuesLoader,
  statisticalNeighboursLoader,
  ...annexALoaders,
  ...auditToolLoaders,
  ...caseManagementLoaders,
  ...caseworkLoaders,
  ...cinCensusLoaders,
  ...fosteringRegisterLoaders,
  ...hrEstablishmentLoaders,
  ...improvementPlanLoaders,
  ...ssda903Loaders,
  ...workforceCensusLoaders,
];
