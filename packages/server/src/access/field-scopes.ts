import type { Scope } from "./scopes.ts";

/** Fields by what they need, each with its arguments: "figure(area,orgUnit) id". */
type FieldsByScope = Readonly<Partial<Record<Scope, string>>>;

/**
 * What each field of the API needs of its viewer. An argument needs what its field needs.
 *
 * A field or an argument that is not here is refused to everybody, and a test fails. Figures are for everyone, because a
 * partner's are published ones only: `evidenceBatch` leaves the counts out for the tier CONTROLLED.
 */
export const fieldScopes: Readonly<Record<string, FieldsByScope>> = {
  AccessEntry: { "access-log": "at breakGlass id operation orgUnit people purpose reader records role" },
  AccessEntryConnection: { "access-log": "edges pageInfo" },
  AccessEntryEdge: { "access-log": "cursor node" },
  AccessLogCheck: { "access-log": "broken hash sequence" },
  Area: { everyone: "id laCode level name region statisticalNeighbours(modelYear)" },
  AuditSummary: { counted: "audits good inadequate moderations outstanding period requiresImprovement" },
  Benchmark: { everyone: "areas display kind label method modelYear reading source status timePeriod value" },
  BreakGlass: { operations: "endsAt id openedAt reason review reviewedAt reviewedBy role viewer" },
  CareCohort: { counted: "breakdown(by) count flow(from) on ratePer10k", "child-level": "children(after,first)" },
  CareEpisode: { "child-level": "endedOn legalStatus placementGroup reasonEnded reasonStarted startedOn" },
  CareFlow: { counted: "ceased from placementMoves started to" },
  Case: { "child-level": "daysLate doneOn dueOn id kpi orgUnit startedOn state subject team" },
  CaseConnection: { "child-level": "edges pageInfo states total" },
  CaseEdge: { "child-level": "cursor node" },
  CaseStateCount: { "child-level": "cases state" },
  Change: { everyone: "comparedWith difference direction display" },
  Child: { "child-level": "actions age episodes id reference sex team" },
  ChildConnection: { "child-level": "edges pageInfo total" },
  ChildEdge: { "child-level": "cursor node" },
  CountingRule: { everyone: "amount clock codes counts from kind source to unit what" },
  Dataset: {
    everyone:
      "filters id licence load measures observations(after,areas,first,from,measure,to,where) publisher rows timePeriods title",
  },
  DatasetFilter: { everyone: "id label options" },
  DatasetMeasure: { everyone: "id label unit" },
  Feed: { operations: "dueOn kpis lastLoad loader owner refusedLoad state" },
  Figure: {
    everyone:
      "area asFirstReported assurance benchmarks(modelYear) change countedOver definitionChanged denominator display exactDenominator exactNumerator exempt invented isRemainder knownTo numerator orgUnit overdue pending period provenance quarter rag readings reason restatedBy restatements signal standing status target unit value",
  },
  FigureReading: { everyone: "denominator display label numerator reading status value" },
  FilterValue: { everyone: "filter option" },
  Finding: { operations: "check firstRow message rows severity" },
  Fostering: { counted: "approvedPlaces fosteringForAdoption households occupancy period pipeline utilisation" },
  FosteringStage: { counted: "figure samePeriodLastYear stage" },
  GradeMove: { counted: "audits from to" },
  Kpi: {
    everyone:
      "better casesAbout definition dimensions domain figure(area,asAt,orgUnit,period,version) id label periods(area) practiceArea ranking(area,asAt,period) rebasings(asAt) rules series(area,asAt,from,grain,orgUnit,to,version) source targets(asAt) timing unit version versions",
    counted:
      "breakdown(asAt,by,orgUnit,period) byOrgUnit(asAt,orgUnit,period) explanation(by,comparedWith,orgUnit,period) seriesBy(by,from,grain,orgUnit,to) siblingGroups(orgUnit,period)",
    "child-level": "cases(after,first,orgUnit,overdueFirst,period,state)",
  },
  KpiDimension: { everyone: "id label values" },
  KpiRebasing: { everyone: "from reason replacedAt setAt setBy stands" },
  KpiTarget: { everyone: "replacedAt stands target until" },
  KpiVersion: { everyone: "changed definition source validFrom validUntil version" },
  Load: {
    everyone:
      "asAt asAtFrom file finishedAt id invented kpis loader message redeliveredAt rowsLoaded rowsRead rowsRefused rowsUnchanged rowsWithdrawn sha256 startedAt status",
    operations: "findings owedRows refusalGroups refusals(after,first,group) unreadCells(after,first)",
  },
  LoadConnection: { operations: "edges pageInfo" },
  LoadEdge: { operations: "cursor node" },
  LoadingProgress: { everyone: "files filesLoaded message" },
  ModerationShift: { counted: "lowered moderations moves period raised unchanged" },
  Mutation: {
    "access-log": "reviewBreakGlass(id,review)",
    "child-level": "breakGlass(reason)",
    targets: "rebaseKpi(input) setKpiTarget(input) withdrawKpiRebasing(input) withdrawKpiTarget(input)",
  },
  Observation: { everyone: "area filters status symbol timePeriod value" },
  ObservationConnection: { everyone: "edges pageInfo" },
  ObservationEdge: { everyone: "cursor node" },
  OrgUnit: { everyone: "children id kind name parent sourceCode" },
  OwedRows: { operations: "because refused withdrawn" },
  PageInfo: { everyone: "endCursor hasNextPage hasPreviousPage startCursor" },
  Period: { everyone: "end grain label start" },
  PlanAction: { counted: "doneOn dueOn id lead sponsor status text" },
  PracticeArea: { everyone: "id kpis plan title", counted: "actions owner" },
  PracticeStandard: {
    everyone: "askedFrom askedTo id negative practiceArea text",
    counted: "figure(orgUnit,period) series(from,grain,orgUnit,to)",
  },
  Provenance: { everyone: "computedAt definition kpiVersion loads rows source" },
  Query: {
    everyone:
      "area(id) areas(ids,level) dataNotice dataVersion dataset(id) datasets kpi(id) kpis(domain,practiceArea) loading orgUnit(id) orgUnits practiceAreas(plan) practiceStandards(practiceArea) scorecard(area,asAt,board,orgUnit,period) scorecardPeriods viewer",
    counted:
      "auditSummary(basis,from,grain,kind,orgUnit,practiceArea,to) childrenWeCareFor(on,orgUnit,where) fostering(period) moderationShift(from,grain,orgUnit,to) workforce(on,orgUnit)",
    "access-log": "accessLog(after,child,first,from,reader,to) accessLogCheck",
    operations: "brokenGlass(waiting) feeds load(id) loads(after,first,loader,status)",
    "child-level": "child(reference) requiredActions(after,dueWithinDays,first,kpis,orgUnit)",
  },
  RankedArea: { everyone: "area figure neighbour own rank" },
  Refusal: { operations: "cell code column message row" },
  RefusalConnection: { operations: "edges pageInfo" },
  RefusalEdge: { operations: "cursor node" },
  RefusalGroup: { operations: "cell code column firstRow message rows" },
  Restatement: { everyone: "display knownFrom load status undone value" },
  Scorecard: { everyone: "ambers area greens greys label orgUnit period reds rows" },
  ScorecardRow: { everyone: "figure kpi trend" },
  Session: { everyone: "endsAt idleEndsAt" },
  ShareOfChange: { counted: "after before difference key label" },
  Signal: { everyone: "cause direction display lower mean provisional sharesMonths since trial upper" },
  SiblingGroups: { counted: "children families largest recorded" },
  Slice: { counted: "figure key label" },
  SliceSeries: { counted: "figures key label" },
  SourceRow: { everyone: "load row" },
  Standing: { everyone: "authorities figure quarter rank" },
  Target: { everyone: "amberWithin display from load minimumDenominator origin reason setAt setBy source value" },
  Viewer: { everyone: "name orgUnits purposes roles session tier title" },
  Workforce: {
    counted:
      "absenceRate agencyRate averageCaseload breakdown(by) caseloads fte newlyQualified on turnoverRate vacancyRate",
  },
};
