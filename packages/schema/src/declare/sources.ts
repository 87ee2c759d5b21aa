import { defineSource, type SourceSystem } from "./source.ts";

/** Extracts of the Standard Safeguarding Dataset from the case-management system, one table a file. */
export const caseManagement = defineSource({
  id: "case-management",
  title: "Standard Safeguarding Dataset",
  idPrefix: "ssd-",
  owner: "Performance and intelligence",
  disposition: "snapshot",
  everyMonths: 1,
  byHeader: true,
});

/** Casework that the Standard Safeguarding Dataset does not hold: supervision, decisions, panels, plans, training. */
export const casework = defineSource({
  id: "casework",
  title: "Casework",
  owner: "Performance and intelligence",
  disposition: "snapshot",
  everyMonths: 1,
});

/** Case audits: their grades and answers, moderation, the standards they ask about and the plan of each cycle. */
export const auditTool = defineSource({
  id: "audit-tool",
  title: "Audit tool",
  owner: "Quality assurance team",
  disposition: "snapshot",
  everyMonths: 1,
});

/** Fostering from enquiry to deregistration, with places, website visits and the survey of carers. */
export const fosteringRegister = defineSource({
  id: "fostering-register",
  title: "Fostering register",
  owner: "Fostering service",
  disposition: "snapshot",
  everyMonths: 1,
});

/** Every post and who holds it, by month. */
export const hrSystem = defineSource({
  id: "hr-system",
  title: "HR system",
  owner: "Human resources",
  disposition: { replacePeriod: "as_at" },
  everyMonths: 1,
});

/** The practice improvement plan: its areas, its actions, and targets of KPIs. */
export const improvementPlan = defineSource({
  id: "improvement-plan",
  title: "Improvement plan",
  owner: "Improvement board",
  disposition: "snapshot",
  everyMonths: null,
});

/** The yearly return of children looked after. A file is one module in one year, and replaces that year. */
export const ssda903 = defineSource({
  id: "ssda903",
  title: "SSDA903",
  owner: "Performance and intelligence",
  disposition: { replacePeriod: "return_year" },
  everyMonths: 12,
  dueMonths: 3,
});

/** The yearly census of children in need. A census replaces its own year. It is sent by the end of July. */
export const cinCensus = defineSource({
  id: "cin-census",
  title: "Children in need census",
  owner: "Performance and intelligence",
  disposition: { replacePeriod: "ReferenceDate" },
  everyMonths: 12,
  dueMonths: 4,
  standsAlone: true,
});

/** The yearly census of children's social workers. A census replaces its own year. */
export const workforceCensus = defineSource({
  id: "workforce-census",
  title: "Children's social work workforce census",
  owner: "Workforce development",
  disposition: { replacePeriod: "ReferenceDate" },
  everyMonths: 12,
  dueMonths: 3,
  standsAlone: true,
});

/** The lists that Ofsted asks for at an inspection, each covering the months before the day it was made. */
export const annexA = defineSource({
  id: "annex-a",
  title: "Ofsted Annex A",
  owner: "Performance and intelligence",
  disposition: "window",
  everyMonths: null,
  standsAlone: true,
});

/** Every source system that a fact names. A new one is a declaration above and one more line here. */
export const sources: readonly SourceSystem[] = [
  caseManagement,
  casework,
  auditTool,
  fosteringRegister,
  hrSystem,
  improvementPlan,
  ssda903,
  cinCensus,
  workforceCensus,
  annexA,
];
