/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in ISO 8601, without a time or time zone: "2023-07-31". */
  Date: { input: string; output: string; }
  /** A moment in ISO 8601. Results are in UTC: "2023-07-31T08:30:00.000Z". Arguments need Z or an offset: "2023-07-31T09:30:00+01:00". */
  DateTime: { input: string; output: string; }
};

/** A place that statistics are published for: England, a region or a local authority. */
export type Area = {
  /** The ONS code: "E10000032". */
  id: Scalars['ID']['output'];
  /** The DfE code of a local authority: "938". Null for others. */
  laCode: Maybe<Scalars['String']['output']>;
  /** Whether it is England, a region or a local authority. */
  level: AreaLevel;
  /** The name. */
  name: Scalars['String']['output'];
  /** The region that a local authority belongs to. Null for England and for a region. */
  region: Maybe<Area>;
  /** The ten authorities most like this one by DfE's model, closest first. Empty for England and regions. */
  statisticalNeighbours: Array<Area>;
};


/** A place that statistics are published for: England, a region or a local authority. */
export type AreaStatisticalNeighboursArgs = {
  modelYear: InputMaybe<Scalars['Int']['input']>;
};

/** A level of the geography that statistics are published for. */
export type AreaLevel =
  /** A council with duties for children. */
  | 'LOCAL_AUTHORITY'
  /** England. */
  | 'NATIONAL'
  /** A region of England. */
  | 'REGIONAL';

/** A grade of an audit: Ofsted's four judgements. */
export type AuditGrade =
  /** Good. */
  | 'GOOD'
  /** Inadequate, the worst grade. */
  | 'INADEQUATE'
  /** Outstanding, the best grade. */
  | 'OUTSTANDING'
  /** Requires improvement to be good. */
  | 'REQUIRES_IMPROVEMENT';

/** Which grade of an audit counts: the auditor's, or the one after moderation. */
export type AuditGradeBasis =
  /** The auditor's own grade. Over all audits. */
  | 'AUDITOR'
  /** The moderated grade. Over moderated audits only, as in the council's reports. */
  | 'MODERATED'
  /** The grade of record: the moderated grade if there is one, or else the auditor's. Over all audits. */
  | 'RECORD';

/** The kind of an audit, as the audit tool records it. */
export type AuditKind =
  /** A collaborative audit. */
  | 'COLLABORATIVE'
  /** A dip sample. */
  | 'DIP_SAMPLE'
  /** A learning audit. */
  | 'LEARNING'
  /** A further audit of a case that was audited before. */
  | 'RE_AUDIT'
  /** An audit on one theme. */
  | 'THEMATIC';

/** One of the five areas of practice that an audit grades. */
export type AuditPracticeArea =
  /** Assessment. */
  | 'ASSESSMENT'
  /** Intervention: the work with the child and family. */
  | 'INTERVENTION'
  /** Planning. */
  | 'PLANNING'
  /** Review. */
  | 'REVIEW'
  /** Supervision of the worker, and oversight by managers. */
  | 'SUPERVISION_AND_MANAGEMENT_OVERSIGHT';

/** The grades of completed audits in one period. An audit counts in the month of its audit cycle. */
export type AuditSummary = {
  /** The number of completed audits, with a grade or without. */
  audits: Scalars['Int']['output'];
  /** The share of graded audits that are good, in per cent. Never RAG-rated: neither direction is better. */
  good: Figure;
  /** The share of graded audits that are inadequate, in per cent. */
  inadequate: Figure;
  /** The number of completed audits that were moderated. */
  moderations: Scalars['Int']['output'];
  /** The share of graded audits that are outstanding, in per cent. */
  outstanding: Figure;
  /** The period. */
  period: Period;
  /** The share of graded audits that require improvement, in per cent. Never RAG-rated: neither direction is better. */
  requiresImprovement: Figure;
};

/** A published value of others, to compare a figure with. */
export type Benchmark = {
  /** How many of the neighbours have a value. Null for England and the region. */
  areas: Maybe<Scalars['Int']['output']>;
  /** The value as printed: "61.0%", or a symbol such as "c". */
  display: Scalars['String']['output'];
  /** Who the figure is compared with. */
  kind: BenchmarkKind;
  /** The name to show: "England", "Statistical neighbours, median". */
  label: Scalars['String']['output'];
  /** How the neighbours were combined. Null for England and the region, whose values are published. */
  method: Maybe<BenchmarkMethod>;
  /** The year of the neighbour model, such as 2025. Null for England and the region. */
  modelYear: Maybe<Scalars['Int']['output']>;
  /** The publisher and the title of the table. */
  source: Scalars['String']['output'];
  /** Whether there is a value, or why not. */
  status: FigureStatus;
  /** The period of the value, as its publisher writes it: "2025", "202425". */
  timePeriod: Scalars['String']['output'];
  /** In the unit of the figure. Null when there is none; `status` gives the reason. */
  value: Maybe<Scalars['Float']['output']>;
};

/** Who a figure is compared with. */
export type BenchmarkKind =
  /** England as a whole. */
  | 'ENGLAND'
  /** The region of the authority, such as the South East. */
  | 'REGION'
  /** The ten authorities most like this one, combined into one value. */
  | 'STATISTICAL_NEIGHBOURS';

/** How the values of the neighbours are combined. DfE's framework dashboard uses the median, and its LAIT tool the mean. */
export type BenchmarkMethod =
  /** The mean of the neighbours that have a value. */
  | 'MEAN'
  /** The median of the neighbours that have a value. */
  | 'MEDIAN';

/** Whether a higher or a lower value is better. */
export type Better =
  /** A higher value is better. */
  | 'HIGHER'
  /** A lower value is better. */
  | 'LOWER'
  /** Neither. The KPI is a context measure: it has no target and is never RAG-rated. */
  | 'NEITHER';

/** The age of a child on the day. */
export type CareAgeBand =
  /** 1 to 4 years. */
  | 'FROM_1_TO_4'
  /** 5 to 9 years. */
  | 'FROM_5_TO_9'
  /** 10 to 15 years. */
  | 'FROM_10_TO_15'
  /** 16 and 17 years. */
  | 'FROM_16'
  /** Under 1 year. */
  | 'UNDER_1';

/** Children we care for on one day. Short-term respite placements (V3, V4) are not counted. */
export type CareCohort = {
  /** The number of children for each value of a dimension. */
  breakdown: Array<Slice>;
  /** The children within the viewer's part of the organisation, in the order of their references. Needs the tier CHILD_LEVEL, and a purpose in the X-Purpose header. */
  children: ChildConnection;
  /** The number of children. */
  count: Figure;
  /** How many children came into care, left and moved, from a day to this one. An error with a filter, because it counts all children. */
  flow: CareFlow;
  /** The day of the count. */
  on: Scalars['Date']['output'];
  /** The number of children for every 10,000 children aged 0 to 17. NOT_AVAILABLE for an org unit or a filter, because their population is not known. */
  ratePer10k: Figure;
};


/** Children we care for on one day. Short-term respite placements (V3, V4) are not counted. */
export type CareCohortBreakdownArgs = {
  by: CareDimension;
};


/** Children we care for on one day. Short-term respite placements (V3, V4) are not counted. */
export type CareCohortChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Children we care for on one day. Short-term respite placements (V3, V4) are not counted. */
export type CareCohortFlowArgs = {
  from: Scalars['Date']['input'];
};

/** Selects the children who match every field given. An empty list is an error. */
export type CareCohortFilter = {
  /** Children in one of these age bands on the day. */
  ageBands?: InputMaybe<Array<CareAgeBand>>;
  /** Children with one of these legal statuses: SSDA903 codes, such as "C2". V3 and V4 are an error. */
  legalStatuses?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Children whose period of care began at least so many months before the day: 0 to 216. */
  minimumMonthsInCare?: InputMaybe<Scalars['Int']['input']>;
  /** Children in one of these kinds of placement. */
  placementGroups?: InputMaybe<Array<PlacementGroup>>;
  /** Children of one of these sexes. */
  sexes?: InputMaybe<Array<Sex>>;
  /** True for unaccompanied asylum-seeking children only, false for all others. */
  unaccompanied?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A way to break children we care for down. */
export type CareDimension =
  /** Age on the day. Keys are values of `CareAgeBand`. */
  | 'AGE_BAND'
  /** Main reason for the child's need of help. Keys are SSDA903 codes, such as "N1". */
  | 'CATEGORY_OF_NEED'
  /** Ethnicity as recorded. */
  | 'ETHNICITY'
  /** Legal status on the day. Keys are SSDA903 codes, such as "C2". */
  | 'LEGAL_STATUS'
  /** Kind of placement. Keys are values of `PlacementGroup`. */
  | 'PLACEMENT_GROUP'
  /** Provider of the placement. Keys are SSDA903 codes, such as "PR1". */
  | 'PLACEMENT_PROVIDER'
  /** Sex as recorded. Keys are "F", "M" and "U". */
  | 'SEX'
  /** The child's team on the day. Keys are names of teams. */
  | 'TEAM'
  /** Whether the child is an unaccompanied asylum seeker. Keys are "true" and "false". */
  | 'UNACCOMPANIED';

/** A time in care under one legal status and in one placement. */
export type CareEpisode = {
  /** The day it ended. Null while it is open. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The legal status at the start: an SSDA903 code (LS), such as "C2". Empty when not recorded. */
  legalStatus: Scalars['String']['output'];
  /** The kind of placement. OTHER when not recorded. */
  placementGroup: PlacementGroup;
  /** Why it ended: an SSDA903 code (REC), such as "E11". Null while it is open, or when not recorded. */
  reasonEnded: Maybe<Scalars['String']['output']>;
  /** Why it started: an SSDA903 code (RNE), such as "S". Empty when not recorded. */
  reasonStarted: Scalars['String']['output'];
  /** The day it started. */
  startedOn: Scalars['Date']['output'];
};

/** How many children came into care, left and moved between two days. */
export type CareFlow = {
  /** The number of times that a child left care. */
  ceased: Figure;
  /** The first day, which is counted. */
  from: Scalars['Date']['output'];
  /** The number of moves to another carer within a period of care. */
  placementMoves: Figure;
  /** The number of times that a child came into care. */
  started: Figure;
  /** The last day, which is counted. */
  to: Scalars['Date']['output'];
};

/** A case behind a figure, with its state under one KPI. */
export type Case = {
  /** Working days late. Negative when it is not due yet, 0 when it was done in time, null without a due day. */
  daysLate: Maybe<Scalars['Int']['output']>;
  /** The day it was done. Null while it is not. */
  doneOn: Maybe<Scalars['Date']['output']>;
  /** The day it is due. Null when the KPI sets no due day. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** The identifier of its record in the source system. */
  id: Scalars['ID']['output'];
  /** The KPI. */
  kpi: Kpi;
  /** The team as a unit of the organisation. Null if the team is not a known unit. */
  orgUnit: Maybe<OrgUnit>;
  /** The day it started. Null when not recorded. */
  startedOn: Maybe<Scalars['Date']['output']>;
  /** Its state under the KPI. */
  state: CaseState;
  /** The authority's identifier of the child, worker or household. */
  subject: Scalars['String']['output'];
  /** The name of the team in the source system. Null when not recorded. */
  team: Maybe<Scalars['String']['output']>;
};

/** One page of a list. */
export type CaseConnection = {
  /** The entries of the page, in the order of the list. */
  edges: Array<CaseEdge>;
  /** Whether more pages follow, and the cursors to get them. */
  pageInfo: PageInfo;
  /** The number of cases on all pages together. */
  total: Figure;
};

/** One entry of a page, with its cursor. */
export type CaseEdge = {
  /** Pass it as `after` to get the entries after this one. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Case;
};

/** The state of a case under a KPI, on the last day that the data cover. */
export type CaseState =
  /** Not done, and due within 7 days. It does not count as failed. */
  | 'DUE'
  /** Excused for a recorded reason, and not counted. */
  | 'EXEMPT'
  /** Counts as met: done as the KPI requires, or part of a count. */
  | 'MET'
  /** Not met: not done as the KPI requires, or no longer possible. */
  | 'NOT_MET'
  /** Not done, and due on or before the last day of the data. It counts as failed and is still to be done. */
  | 'OVERDUE'
  /** Not done, and due in more than 7 days or without a due day. It does not count as failed. */
  | 'PENDING';

/** The change of a figure since the previous period of the same length. */
export type Change = {
  /** The period of the earlier figure. */
  comparedWith: Period;
  /** The figure's value minus the earlier one, in the KPI's unit. Null when either has no value. */
  difference: Maybe<Scalars['Float']['output']>;
  /** Whether the change is for the better. */
  direction: ChangeDirection;
  /** The difference as printed: "+5.1 points", "no change". Empty when it is unknown. */
  display: Scalars['String']['output'];
};

/** Which way a figure moved. A context measure is never BETTER or WORSE. */
export type ChangeDirection =
  /** It moved in the direction that `Kpi.better` names. */
  | 'BETTER'
  /** A context measure went down. */
  | 'FEWER'
  /** A context measure went up. */
  | 'MORE'
  /** It did not change at the number of decimals that is printed. */
  | 'SAME'
  /** One of the two figures has no value. */
  | 'UNKNOWN'
  /** It moved against the direction that `Kpi.better` names. */
  | 'WORSE';

/** A child's record, as far as the viewer's role and purpose allow. */
export type Child = {
  /** The child's open actions that are overdue or due within five days, most overdue first. See `Query.requiredActions`. */
  actions: Array<Case>;
  /** The age in whole years on the day of the count. */
  age: Maybe<Scalars['Int']['output']>;
  /** Every episode of care by the current records, newest first. */
  episodes: Array<CareEpisode>;
  /** The ONS code of the authority and the reference: "E10000032:C1234". */
  id: Scalars['ID']['output'];
  /** The authority's identifier of the child. */
  reference: Scalars['String']['output'];
  /** The sex as recorded. */
  sex: Sex;
  /** The child's team on the day of the count. Null if it is not recorded, or not a known unit. */
  team: Maybe<OrgUnit>;
};

/** One page of a list. */
export type ChildConnection = {
  /** The entries of the page, in the order of the list. */
  edges: Array<ChildEdge>;
  /** Whether more pages follow, and the cursors to get them. */
  pageInfo: PageInfo;
  /** The number of children on all pages together. */
  total: Figure;
};

/** One entry of a page, with its cursor. */
export type ChildEdge = {
  /** Pass it as `after` to get the entries after this one. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Child;
};

/** A published table of the DfE, Ofsted or the ONS, or of the council's reports. */
export type Dataset = {
  /** Its columns of categories, in the order of the file. */
  filters: Array<DatasetFilter>;
  /** The name of the file without its extension. */
  id: Scalars['ID']['output'];
  /** The licence of the figures: "Open Government Licence v3.0". */
  licence: Scalars['String']['output'];
  /** The load that changed it last. */
  load: Load;
  /** Its columns of numbers, in the order of the file. */
  measures: Array<DatasetMeasure>;
  /** The cells of one measure, in a fixed order, that match all arguments. */
  observations: ObservationConnection;
  /** Who publishes it: "Department for Education". */
  publisher: Scalars['String']['output'];
  /** The number of its current rows. */
  rows: Scalars['Int']['output'];
  /** The periods that have rows, as published, oldest first. */
  timePeriods: Array<Scalars['String']['output']>;
  /** The title. */
  title: Scalars['String']['output'];
};


/** A published table of the DfE, Ofsted or the ONS, or of the council's reports. */
export type DatasetObservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  areas: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['String']['input']>;
  measure: Scalars['ID']['input'];
  to: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<Array<FilterChoice>>;
};

/** A column of categories in a published table, such as age groups. */
export type DatasetFilter = {
  /** The header of the column in the file. */
  id: Scalars['ID']['output'];
  /** The name to show. */
  label: Scalars['String']['output'];
  /** The categories that have a row, in alphabetical order. */
  options: Array<Scalars['String']['output']>;
};

/** A column of numbers in a published table. */
export type DatasetMeasure = {
  /** The header of the column in the file. */
  id: Scalars['ID']['output'];
  /** The name to show. */
  label: Scalars['String']['output'];
  /** Null when the header does not give the unit. */
  unit: Maybe<Unit>;
};

/** The part of the service that a KPI belongs to. */
export type Domain =
  /** The quality of practice: audits, moderation, supervision records, complaints and compliments. */
  | 'AUDITS'
  /** Children we care for, and care leavers. */
  | 'CARE'
  /** Foster carers, their recruitment, and fostering for adoption. */
  | 'FOSTERING'
  /** Early help, contacts, referrals, assessments, child protection and missing children. */
  | 'HELP_AND_PROTECTION'
  /** Actions of the improvement plan. */
  | 'IMPROVEMENT'
  /** Social workers: posts, vacancies, caseloads, supervision and training. */
  | 'WORKFORCE';

/** The files that one loader expects, and whether their data are up to date. */
export type Feed = {
  /** When the next edition is due. Null if it is published only once, or nothing was loaded. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** The KPIs that use the feed's data, in the order of a scorecard. If the feed is late, their figures are out of date. For published tables, only loaded ones count. */
  kpis: Array<Kpi>;
  /** The load with the newest data. Null when nothing was loaded. */
  lastLoad: Maybe<Load>;
  /** The id of the loader: "ssd-cin-episodes". */
  loader: Scalars['String']['output'];
  /** The team that is responsible for the data. */
  owner: Maybe<Scalars['String']['output']>;
  /** The newest load that was refused or failed, unless a file of the same name was loaded since. Null when there is none. */
  refusedLoad: Maybe<Load>;
  /** Whether the data are up to date. */
  state: FeedState;
};

/** Whether the data of a feed are up to date. The date of the data counts, not the date of loading. */
export type FeedState =
  /** The next edition is due within 7 days, or within 30 days if the feed comes less often than quarterly. */
  | 'DUE'
  /** Up to date, or published only once. */
  | 'FRESH'
  /** The due date has passed. */
  | 'LATE'
  /** Nothing has been loaded. */
  | 'NEVER';

/** One number of a KPI for one period and place, with what is needed to trust it. */
export type Figure = {
  /** The authority, region or country that it is for. */
  area: Maybe<Area>;
  /** The figure as it was first reported. Null when it has not changed since. */
  asFirstReported: Maybe<Figure>;
  /** Published values of England, the region and the statistical neighbours. Empty for a count, or when no loaded table has comparable values. A month or quarter is compared with the newest published period that had ended by then. */
  benchmarks: Array<Benchmark>;
  /** The change since the previous period of the same length, with both figures by the same definition. */
  change: Maybe<Change>;
  /** True when the KPI's definition changed at the start of this period, so that it is not comparable with the one before. See `Kpi.versions`. */
  definitionChanged: Scalars['Boolean']['output'];
  /** The number of cases, or the population of a rate. Null for a count, when none is known, or when it is not whole. */
  denominator: Maybe<Scalars['Int']['output']>;
  /** As printed everywhere: "64.3%", "975", or a symbol such as "c". */
  display: Scalars['String']['output'];
  /** The denominator with its decimals. Null when there is none. */
  exactDenominator: Maybe<Scalars['Float']['output']>;
  /** The numerator with its decimals, as for full-time equivalents or days. Null when there is none. */
  exactNumerator: Maybe<Scalars['Float']['output']>;
  /** Cases excused for a recorded reason, in neither numerator nor denominator. Null for a published figure. */
  exempt: Maybe<Scalars['Int']['output']>;
  /** The last day that the records behind it cover. Null for a published figure. */
  knownTo: Maybe<Scalars['Date']['output']>;
  /** The number of cases that meet the measure. Null for a count, when none is known, or when it is not whole. */
  numerator: Maybe<Scalars['Int']['output']>;
  /** The authority, service or team that it is for. Null for a figure of another authority. */
  orgUnit: Maybe<OrgUnit>;
  /** Cases that are not due yet, in neither numerator nor denominator. Null for a published figure. */
  pending: Maybe<Scalars['Int']['output']>;
  /** The period that it is for. */
  period: Period;
  /** Where it comes from: the definition, the loads and the rows. */
  provenance: Provenance;
  /** The rating against `target`. */
  rag: Rag;
  /** The load that last changed it after it was first reported, or whose undoing did. Null when no load did. */
  restatedBy: Maybe<Load>;
  /** Every change after it was first reported, oldest first. Empty when there was none. */
  restatements: Array<Restatement>;
  /** Whether the figure is final, or why it has no value. */
  status: FigureStatus;
  /** The target in force on the last day of the period, as known at the moment of `asAt`. Null when there is none. */
  target: Maybe<Target>;
  /** The unit of the value, the target and the change. */
  unit: Unit;
  /** In `unit`: 64.3 with PERCENT means 64.3%. Null when it cannot or may not be shown; `status` gives the reason. */
  value: Maybe<Scalars['Float']['output']>;
};


/** One number of a KPI for one period and place, with what is needed to trust it. */
export type FigureBenchmarksArgs = {
  modelYear: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a figure is final, or why it has no value. Only FINAL, PROVISIONAL and RESTATED figures have a value. */
export type FigureStatus =
  /** Hidden to protect people. Printed as "c". */
  | 'CONFIDENTIAL'
  /** Complete, and unchanged since it was first reported. */
  | 'FINAL'
  /** Rounds to zero but is not zero. Printed as "low"; some publishers print "k". */
  | 'LOW'
  /** Does not apply, for example because there were no cases. Printed as "z". */
  | 'NOT_APPLICABLE'
  /** The question was not asked in this period. Printed as "not asked". */
  | 'NOT_ASKED'
  /** Not available: no loaded data give a value. Printed as "x". */
  | 'NOT_AVAILABLE'
  /** The data do not cover the whole period yet, so the value may change. */
  | 'PROVISIONAL'
  /** Complete, but changed since it was first reported. See `Figure.asFirstReported`. */
  | 'RESTATED'
  /** Too early to judge: every case is still pending. Printed as "not yet due". */
  | 'TOO_RECENT'
  /** Too unreliable to publish. Printed as "u". */
  | 'UNRELIABLE';

/** Selects the rows of one category. */
export type FilterChoice = {
  /** The id of a filter of the dataset. */
  filter: Scalars['ID']['input'];
  /** One of the options of the filter. */
  option: Scalars['String']['input'];
};

/** The category of a row in one filter. */
export type FilterValue = {
  /** The id of the filter. */
  filter: Scalars['ID']['output'];
  /** The category. Empty when the row has none. */
  option: Scalars['String']['output'];
};

/** What one of the loader's checks found in the rows of a load. */
export type Finding = {
  /** The check, as a fixed code in kebab-case. */
  check: Scalars['String']['output'];
  /** The number of the first row. Rows count from 1, header included. */
  firstRow: Scalars['Int']['output'];
  /** What is wrong with the rows, and what to do. */
  message: Scalars['String']['output'];
  /** The number of rows. */
  rows: Scalars['Int']['output'];
  /** Whether the finding refuses the file. */
  severity: Severity;
};

/** The authority's own mainstream fostering: carers, places and recruitment. */
export type Fostering = {
  /** The number of places that carers are approved for. */
  approvedPlaces: Figure;
  /** Children for whom fostering for adoption was decided in the period, by the stage that each has reached on the last day of the data. */
  fosteringForAdoption: Array<Slice>;
  /** The number of approved carer households. */
  households: Figure;
  /** The share of approved places that are filled, in per cent. See `utilisation` for the share of carers. */
  occupancy: Figure;
  /** The period of its figures. */
  period: Period;
  /** The stages from a website visit to approval, and leaving, in that order. */
  pipeline: Array<FosteringStage>;
  /** The share of carer households that cared for a child for at least 75% of the last twelve months, in per cent. */
  utilisation: Figure;
};

/** One stage on the way to becoming a foster carer, or leaving. */
export type FosteringStage = {
  /** The number that reached this stage in the period. */
  figure: Figure;
  /** The number in the same months of the year before. Compare the numbers: with so few, a percentage change misleads. */
  samePeriodLastYear: Figure;
  /** The stage. */
  stage: FosteringStageName;
};

/** A stage from a website visit to approval as a mainstream foster carer, or leaving. */
export type FosteringStageName =
  /** Applications to become a foster carer. */
  | 'APPLICATION'
  /** Households approved as mainstream foster carers. */
  | 'APPROVAL'
  /** Assessments that started, by the start of stage 1. */
  | 'ASSESSMENT'
  /** Mainstream households deregistered: they left. */
  | 'DEREGISTRATION'
  /** First enquiries about fostering. */
  | 'ENQUIRY'
  /** First visits to people who enquired. */
  | 'INITIAL_VISIT'
  /** Visitors to the fostering pages of the website. */
  | 'WEBSITE_VISIT';

/** The number of audits with one pair of grades. When the two are equal, moderation kept the grade. */
export type GradeMove = {
  /** The number of audits. */
  audits: Scalars['Int']['output'];
  /** The auditor's grade. */
  from: AuditGrade;
  /** The moderated grade. */
  to: AuditGrade;
};

/** The length of a period, and the days on which it can start. */
export type Grain =
  /** 1 September to 31 August. */
  | 'ACADEMIC_YEAR'
  /** 1 April to 31 March, written 2023/24. */
  | 'FINANCIAL_YEAR'
  /** A calendar month. It starts on the first day of any month. */
  | 'MONTH'
  /** A quarter of the financial year. It starts on 1 April, 1 July, 1 October or 1 January. */
  | 'QUARTER'
  /** Twelve months in a row, labelled by the last: "year to June 2023". It starts on the first day of any month. */
  | 'ROLLING_12_MONTHS';

/** The definition of a measure, and its figures. */
export type Kpi = {
  /** Whether a higher or a lower value is better. */
  better: Better;
  /** One figure for each value of a dimension, counted from the current records. Empty when nothing was counted for the period. */
  breakdown: Array<Slice>;
  /** One figure for each unit that is directly under `orgUnit` on the last day of the period, in the order of their names. */
  byOrgUnit: Array<Figure>;
  /** The cases behind its figure, soonest due first. Empty for a KPI that is not counted from records. Needs the tier CHILD_LEVEL, and a purpose in the X-Purpose header. */
  cases: CaseConnection;
  /** What is counted, in words: numerator, denominator and exclusions. */
  definition: Scalars['String']['output'];
  /** The ways to break it down. Empty for a KPI that is not counted from records. */
  dimensions: Array<KpiDimension>;
  /** The part of the service that it belongs to. */
  domain: Domain;
  /** Its figure for one period and place. For a KPI whose reporting year ends in September, the financial year 2023/24 gives the year to September 2024. */
  figure: Figure;
  /** A fixed name in kebab-case: "assessments-45-working-days". */
  id: Scalars['ID']['output'];
  /** The name to show. */
  label: Scalars['String']['output'];
  /** The periods with a published figure and the months that were counted, oldest first. */
  periods: Array<Period>;
  /** The area of an improvement plan that names this KPI, in the newest plan that does. Null when none does. */
  practiceArea: Maybe<PracticeArea>;
  /** Every authority with a published figure, best first, or largest first when neither direction is better. Those without a value come last. */
  ranking: Array<RankedArea>;
  /** One figure for each period, oldest first. A period without a value has a status with the reason. ROLLING_12_MONTHS starts with the first published year and gives one figure a year. */
  series: Array<Figure>;
  /** How many families the children in the numerator belong to, by the current records. Null if the figure does not count children's cases, or if no family of these children is recorded. */
  siblingGroups: Maybe<SiblingGroups>;
  /** The publication or report that the definition comes from. */
  source: Scalars['String']['output'];
  /** Every target that it has or had, the last to take effect first. Targets that the authority set come before those of the definition. For the same day, a decision comes before the improvement plan. Empty for a context measure. */
  targets: Array<KpiTarget>;
  /** Which cases count in a period. */
  timing: KpiTiming;
  /** The unit of its values. */
  unit: Unit;
  /** The number of the current definition. See `versions`. */
  version: Scalars['Int']['output'];
  /** Every definition it has had, oldest first. In a series, `Figure.definitionChanged` marks the first period of a new definition. */
  versions: Array<KpiVersion>;
};


/** The definition of a measure, and its figures. */
export type KpiBreakdownArgs = {
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  by: Scalars['ID']['input'];
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
};


/** The definition of a measure, and its figures. */
export type KpiByOrgUnitArgs = {
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
};


/** The definition of a measure, and its figures. */
export type KpiCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
  state: InputMaybe<Array<CaseState>>;
};


/** The definition of a measure, and its figures. */
export type KpiFigureArgs = {
  area: InputMaybe<Scalars['ID']['input']>;
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
  version: InputMaybe<Scalars['Int']['input']>;
};


/** The definition of a measure, and its figures. */
export type KpiPeriodsArgs = {
  area: InputMaybe<Scalars['ID']['input']>;
};


/** The definition of a measure, and its figures. */
export type KpiRankingArgs = {
  area: InputMaybe<Scalars['ID']['input']>;
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  period: InputMaybe<PeriodInput>;
};


/** The definition of a measure, and its figures. */
export type KpiSeriesArgs = {
  area: InputMaybe<Scalars['ID']['input']>;
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  from: Scalars['Date']['input'];
  grain: Grain;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
  version: InputMaybe<Scalars['Int']['input']>;
};


/** The definition of a measure, and its figures. */
export type KpiSiblingGroupsArgs = {
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
};


/** The definition of a measure, and its figures. */
export type KpiTargetsArgs = {
  asAt: InputMaybe<Scalars['DateTime']['input']>;
};

/** A way to break a KPI down, such as by age. */
export type KpiDimension = {
  /** Pass it as `by` to `Kpi.breakdown`: "age-band". */
  id: Scalars['ID']['output'];
  /** The name to show. */
  label: Scalars['String']['output'];
  /** The names of its values, in their usual order. Values that come from the records, such as teams, are not listed. */
  values: Array<Scalars['String']['output']>;
};

/** A target in the history of a KPI. */
export type KpiTarget = {
  /** When it was replaced for the same day or withdrawn. Null if it was not. */
  replacedAt: Maybe<Scalars['DateTime']['output']>;
  /** False if it was replaced for the same day or withdrawn. No figure is then rated against it. */
  stands: Scalars['Boolean']['output'];
  /** The target. */
  target: Target;
  /** It applies to periods that end on this day or earlier. Null when no later target follows. */
  until: Maybe<Scalars['Date']['output']>;
};

/** Which cases count in a period. */
export type KpiTiming =
  /** Events during the period, such as referrals received. */
  | 'EVENTS_IN_PERIOD'
  /** Events in the twelve months that end with the period. */
  | 'ROLLING_12_MONTHS'
  /** The situation on the last day of the period, or on the last day that the data cover. */
  | 'SNAPSHOT_AT_PERIOD_END';

/** A current or earlier definition of a KPI, with the periods it applies to. */
export type KpiVersion = {
  /** What changed since the definition before, and who changed it. Null for the first. */
  changed: Maybe<Scalars['String']['output']>;
  /** What is counted, in words: numerator, denominator and exclusions. */
  definition: Scalars['String']['output'];
  /** The publication or report that the definition comes from. */
  source: Scalars['String']['output'];
  /** It applies to periods that end on this day or later. Null for the first definition. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** It applies to periods that end on this day or earlier. Null for the current definition. */
  validUntil: Maybe<Scalars['Date']['output']>;
  /** Its number. A later definition has a higher number. */
  version: Scalars['Int']['output'];
};

/** One run of a loader over one file, or over one sheet of a workbook. rowsRead = rowsLoaded + rowsUnchanged + rowsRefused. */
export type Load = {
  /** When the extract was taken: the time of its data. */
  asAt: Scalars['DateTime']['output'];
  /** The name of the file, with the sheet if it has several: "audits.xlsx, sheet Audits". */
  file: Scalars['String']['output'];
  /** What the loader's checks found, errors first. */
  findings: Array<Finding>;
  /** When the load ended. Null if it was not recorded. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The number of the load. A later load has a higher number. */
  id: Scalars['ID']['output'];
  /** True for invented records of the project's synthetic authority. */
  invented: Scalars['Boolean']['output'];
  /** The KPIs that use the file's table, in the order of a scorecard. If the file was refused, their figures are not updated. */
  kpis: Array<Kpi>;
  /** The id of the loader: "dfe-statistics". "unknown" if no loader knows the file. */
  loader: Scalars['String']['output'];
  /** A note on the whole file, such as why it was refused and what to do. Null when there is none. */
  message: Maybe<Scalars['String']['output']>;
  /** The refusals, grouped by rule and column, with the largest group first. */
  refusalGroups: Array<RefusalGroup>;
  /** The refusals, in the order of the file. */
  refusals: RefusalConnection;
  /** Rows that are new, or differ from the row loaded before. */
  rowsLoaded: Scalars['Int']['output'];
  /** Rows of the file, without its header. */
  rowsRead: Scalars['Int']['output'];
  /** Rows that were not taken. See `refusals`. */
  rowsRefused: Scalars['Int']['output'];
  /** Rows that equal the row loaded before. */
  rowsUnchanged: Scalars['Int']['output'];
  /** Rows of earlier loads that this file no longer has. They no longer count. */
  rowsWithdrawn: Scalars['Int']['output'];
  /** The SHA-256 of the file in hexadecimal. The same content has the same value. */
  sha256: Scalars['String']['output'];
  /** When the load started. */
  startedAt: Scalars['DateTime']['output'];
  /** How the load ended. */
  status: LoadStatus;
};


/** One run of a loader over one file, or over one sheet of a workbook. rowsRead = rowsLoaded + rowsUnchanged + rowsRefused. */
export type LoadRefusalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group: InputMaybe<RefusalGroupInput>;
};

/** One page of a list. */
export type LoadConnection = {
  /** The entries of the page, in the order of the list. */
  edges: Array<LoadEdge>;
  /** Whether more pages follow, and the cursors to get them. */
  pageInfo: PageInfo;
};

/** One entry of a page, with its cursor. */
export type LoadEdge = {
  /** Pass it as `after` to get the entries after this one. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Load;
};

/** How a load ended. */
export type LoadStatus =
  /** The same file was loaded before. The etl command reports this; no load is recorded with it. */
  | 'ALREADY_LOADED'
  /** A fault stopped the load, and nothing was loaded. */
  | 'FAILED'
  /** Every row was taken. */
  | 'LOADED'
  /** Some rows were refused, and the others were taken. */
  | 'LOADED_WITH_REFUSALS'
  /** The whole file was refused, and nothing was loaded. */
  | 'REFUSED'
  /** The load was undone, and its rows no longer count. */
  | 'UNDONE';

/** How moderation changed the auditors' grades in one period. An audit counts in the month of its audit cycle. */
export type ModerationShift = {
  /** The share of moderated audits that were lowered to a worse grade, in per cent: auditors were too generous. */
  lowered: Figure;
  /** The number of audits with both an auditor's and a moderated grade. */
  moderations: Scalars['Int']['output'];
  /** The number of audits for each pair of grades, best first. A pair without an audit is left out. */
  moves: Array<GradeMove>;
  /** The period. */
  period: Period;
  /** The share of moderated audits that were raised to a better grade, in per cent. */
  raised: Figure;
  /** The share of moderated audits that kept their grade, in per cent. */
  unchanged: Figure;
};

/** What can be changed. Each field names the role that it needs. */
export type Mutation = {
  /** Sets a KPI's target from a day on. Periods that end before that day keep their rating. An earlier decision for the same day stays in the history. Needs a performance lead of the whole authority. */
  setKpiTarget: Kpi;
  /** Withdraws a decided target. The target that would apply without it applies again. Needs a performance lead of the whole authority. */
  withdrawKpiTarget: Kpi;
};


/** What can be changed. Each field names the role that it needs. */
export type MutationSetKpiTargetArgs = {
  input: SetKpiTargetInput;
};


/** What can be changed. Each field names the role that it needs. */
export type MutationWithdrawKpiTargetArgs = {
  input: WithdrawKpiTargetInput;
};

/** One cell of a published table. */
export type Observation = {
  /** The area of the cell. */
  area: Area;
  /** The category of the row in each filter of the dataset. */
  filters: Array<FilterValue>;
  /** FINAL for a number, or the reason why there is none. */
  status: FigureStatus;
  /** The symbol as published: "c", "k", "low", "u", "x" or "z". Null for a number or an empty cell. */
  symbol: Maybe<Scalars['String']['output']>;
  /** The period as published: "2025", "202425". */
  timePeriod: Scalars['String']['output'];
  /** In the unit of the measure. Null when the cell has no number; `status` gives the reason. */
  value: Maybe<Scalars['Float']['output']>;
};

/** One page of a list. */
export type ObservationConnection = {
  /** The entries of the page, in the order of the list. */
  edges: Array<ObservationEdge>;
  /** Whether more pages follow, and the cursors to get them. */
  pageInfo: PageInfo;
};

/** One entry of a page, with its cursor. */
export type ObservationEdge = {
  /** Pass it as `after` to get the entries after this one. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Observation;
};

/** A unit of the organisation: the authority, a service or a team. */
export type OrgUnit = {
  /** The units directly under it today, services first, then in the order of their names. */
  children: Array<OrgUnit>;
  /** The ONS code for the authority: "E10000032". For others, that code and their code or name: "E10000032:T0101", "E10000032:early-help". */
  id: Scalars['ID']['output'];
  /** Its level. */
  kind: OrgUnitKind;
  /** The name. */
  name: Scalars['String']['output'];
  /** The unit that it is under, or was under last. Null for the authority. */
  parent: Maybe<OrgUnit>;
  /** Its code in the case-management system. Null for a unit that has only a name. */
  sourceCode: Maybe<Scalars['String']['output']>;
};

/** A level of the organisation. */
export type OrgUnitKind =
  /** The whole authority. */
  | 'AUTHORITY'
  /** A service within the authority, such as early help. */
  | 'SERVICE'
  /** A team. */
  | 'TEAM';

/** The position of a page in its list. */
export type PageInfo = {
  /** The cursor of the last entry. Pass it as `after` to get the next page. Null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True when more entries follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when `after` was given, so that other entries come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry. Null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A month, quarter or year that a figure is for. */
export type Period = {
  /** The last day, which belongs to the period. */
  end: Scalars['Date']['output'];
  /** Its length. */
  grain: Grain;
  /** Its name: "July 2023", "Q1 2023/24", "2023/24". */
  label: Scalars['String']['output'];
  /** The first day. */
  start: Scalars['Date']['output'];
};

/** Names a period by its length and first day. Financial quarter 1 of 2023/24 is { grain: QUARTER, start: "2023-04-01" }. */
export type PeriodInput = {
  /** The length of the period. */
  grain: Grain;
  /** The first day. An error if no period of that length starts on that day. */
  start: Scalars['Date']['input'];
};

/** The kind of placement that a child lives in, with its SSDA903 codes. */
export type PlacementGroup =
  /** In a children's home (K2). */
  | 'CHILDRENS_HOME'
  /** Fostered by another carer (U4 to U6). */
  | 'FOSTERING_OTHER'
  /** Fostered by a relative or friend (U1 to U3). */
  | 'FOSTERING_RELATIVE_OR_FRIEND'
  /** In any other placement. */
  | 'OTHER'
  /** Placed for adoption (A3 to A6). */
  | 'PLACED_FOR_ADOPTION'
  /** In a secure children's home (K1). */
  | 'SECURE'
  /** In supported accommodation (H5, K3). */
  | 'SUPPORTED_ACCOMMODATION'
  /** With parents (P1). */
  | 'WITH_PARENTS';

/** An action of an improvement plan. */
export type PlanAction = {
  /** The day it was done. Null when the plan gives none. */
  doneOn: Maybe<Scalars['Date']['output']>;
  /** The day it is due. Null when the plan sets none. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Its id in the plan. */
  id: Scalars['ID']['output'];
  /** Who leads the work. Null when the plan names no one. */
  lead: Maybe<Scalars['String']['output']>;
  /** The sponsor. Null when the plan names no one. */
  sponsor: Maybe<Scalars['String']['output']>;
  /** Its state on the day of the plan's newest file. */
  status: PlanActionStatus;
  /** What is to be done. */
  text: Scalars['String']['output'];
};

/** The state of an action on the day of the improvement plan's newest file. */
export type PlanActionStatus =
  /** Done: it has a done date, or the plan marks it as done. */
  | 'DONE'
  /** Started, and not overdue. */
  | 'IN_PROGRESS'
  /** Not marked as started, and not overdue. */
  | 'NOT_STARTED'
  /** Not done, and due on or before the day of that file. */
  | 'OVERDUE';

/** An area of an improvement plan: what Ofsted or the service wants improved, with its actions. */
export type PracticeArea = {
  /** Its actions, soonest due first, and those without a due date last. */
  actions: Array<PlanAction>;
  /** Its id in the plan. */
  id: Scalars['ID']['output'];
  /** The KPIs that the plan names for this area, in its order. Unknown ids are left out. */
  kpis: Array<Kpi>;
  /** Who is responsible for it. Null when the plan names no one. */
  owner: Maybe<Scalars['String']['output']>;
  /** The name of the plan: "CPIP 2023". */
  plan: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
};

/** A yes-or-no question of the audit form. Its figures are the share of good answers where it applies. */
export type PracticeStandard = {
  /** The first day on which audits asked it. */
  askedFrom: Scalars['Date']['output'];
  /** The last day on which audits asked it. Null while they still do. */
  askedTo: Maybe<Scalars['Date']['output']>;
  /** The share of good answers in one period, in per cent. The status is NOT_ASKED if audits did not ask it then. */
  figure: Figure;
  /** Its id in the audit tool. */
  id: Scalars['ID']['output'];
  /** True if "no" is the good answer. Figures always count the good answer. */
  negative: Scalars['Boolean']['output'];
  /** The practice area that it belongs to. */
  practiceArea: AuditPracticeArea;
  /** The share of good answers for each period, in per cent, oldest first. */
  series: Array<Figure>;
  /** The question as the audit form puts it. */
  text: Scalars['String']['output'];
};


/** A yes-or-no question of the audit form. Its figures are the share of good answers where it applies. */
export type PracticeStandardFigureArgs = {
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
};


/** A yes-or-no question of the audit form. Its figures are the share of good answers where it applies. */
export type PracticeStandardSeriesArgs = {
  from: Scalars['Date']['input'];
  grain: Grain;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};

/** Where a figure comes from. */
export type Provenance = {
  /** When the newest data behind the figure became known here. The time of the request if that is not recorded, as for a breakdown. */
  computedAt: Scalars['DateTime']['output'];
  /** The definition that was used, in words. */
  definition: Scalars['String']['output'];
  /** The version of the definition that was used. See `Kpi.versions`. */
  kpiVersion: Scalars['Int']['output'];
  /** The loads behind the figure that were current at the moment of `asAt`. For a counted figure, newest first. */
  loads: Array<Load>;
  /** The rows that a published figure was read from. Empty for a counted figure. */
  rows: Array<SourceRow>;
  /** The publication that it was read from, or the records that it was counted from. */
  source: Scalars['String']['output'];
};

/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type Query = {
  /** An area by its ONS code. Null for an unknown code. */
  area: Maybe<Area>;
  /** The areas that match the arguments: England first, then regions, then local authorities by name. */
  areas: Array<Area>;
  /** The grades of completed audits for each period, oldest first. */
  auditSummary: Array<AuditSummary>;
  /** Children we care for on one day, now or in the past. */
  childrenWeCareFor: CareCohort;
  /** A notice to show beside all figures when they are counted from invented records. Null when they are not. */
  dataNotice: Maybe<Scalars['String']['output']>;
  /** A value that changes whenever results may have changed, as after a load or an undo. Cheap to poll. */
  dataVersion: Scalars['ID']['output'];
  /** A published table by its id. Null when none with this id is loaded. */
  dataset: Maybe<Dataset>;
  /** The published tables that are loaded, in the order of their titles. */
  datasets: Array<Dataset>;
  /** Every feed, and whether its data are up to date. */
  feeds: Array<Feed>;
  /** The authority's own mainstream fostering in one period. Carers and places are those on its last day. */
  fostering: Fostering;
  /** A KPI by its id. Null for an unknown id. */
  kpi: Maybe<Kpi>;
  /** Every KPI that matches the arguments, in the order of a scorecard. */
  kpis: Array<Kpi>;
  /** A load by its id. Null for an unknown id. */
  load: Maybe<Load>;
  /** Loads, newest first. */
  loads: LoadConnection;
  /** How moderation changed the auditors' grades, for each period, oldest first. */
  moderationShift: Array<ModerationShift>;
  /** A unit of the organisation by its id. Null if it does not exist or is outside the viewer's part of the organisation. */
  orgUnit: Maybe<OrgUnit>;
  /** The units at the top of the viewer's part of the organisation. `OrgUnit.children` gives those below. */
  orgUnits: Array<OrgUnit>;
  /** The areas of the improvement plans, newest plan first. */
  practiceAreas: Array<PracticeArea>;
  /** The practice standards of the audit form, in the order of its practice areas. */
  practiceStandards: Array<PracticeStandard>;
  /** Open actions that are overdue or due soon, most overdue first: the daily and weekly worklists. Needs the tier CHILD_LEVEL, and a purpose in the X-Purpose header. */
  requiredActions: CaseConnection;
  /** The KPIs of a board for one period and place. A KPI is left out if it has no figure in the 13 periods that end with this one. */
  scorecard: Scorecard;
  /** The periods for which this authority has a scorecard, newest first: financial years, quarters and months. */
  scorecardPeriods: Array<Period>;
  /** The person or system that makes this request, and what they may see. */
  viewer: Viewer;
  /** The social work workforce in one month. */
  workforce: Workforce;
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryAreaArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryAreasArgs = {
  ids: InputMaybe<Array<Scalars['ID']['input']>>;
  level: InputMaybe<AreaLevel>;
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryAuditSummaryArgs = {
  basis?: InputMaybe<AuditGradeBasis>;
  from: Scalars['Date']['input'];
  grain: Grain;
  kind: InputMaybe<AuditKind>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  practiceArea: InputMaybe<AuditPracticeArea>;
  to: Scalars['Date']['input'];
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryChildrenWeCareForArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<CareCohortFilter>;
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryFosteringArgs = {
  period: InputMaybe<PeriodInput>;
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryKpiArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryKpisArgs = {
  domain: InputMaybe<Domain>;
  practiceArea: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryLoadArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryLoadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  loader: InputMaybe<Scalars['String']['input']>;
  status: InputMaybe<LoadStatus>;
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryModerationShiftArgs = {
  from: Scalars['Date']['input'];
  grain: Grain;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryOrgUnitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryPracticeAreasArgs = {
  plan: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryPracticeStandardsArgs = {
  practiceArea: InputMaybe<AuditPracticeArea>;
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryRequiredActionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  dueWithinDays?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kpis: InputMaybe<Array<Scalars['ID']['input']>>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryScorecardArgs = {
  area: InputMaybe<Scalars['ID']['input']>;
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  board: InputMaybe<Scalars['ID']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
};


/** What can be read. A wrong argument is an error with the code BAD_USER_INPUT; its message gives what is allowed. */
export type QueryWorkforceArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
};

/** The rating of a figure against its target. */
export type Rag =
  /** Worse than the target by no more than `Target.amberWithin`. */
  | 'AMBER'
  /** At the target, or better. */
  | 'GREEN'
  /** Not rated: no value, no target, a context measure, or a denominator below `Target.minimumDenominator`. */
  | 'GREY'
  /** Worse than the target by more than `Target.amberWithin`. */
  | 'RED';

/** An authority's place among the authorities with a published figure. */
export type RankedArea = {
  /** The authority. */
  area: Area;
  /** Its published figure. */
  figure: Figure;
  /** True for a statistical neighbour of the authority of the argument `area`, by the newest model. */
  neighbour: Scalars['Boolean']['output'];
  /** True for the authority of the argument `area`, which is this platform's authority by default. */
  own: Scalars['Boolean']['output'];
  /** 1 is best, or largest when neither direction is better. Equal values share the better rank. Null when the figure has no value. */
  rank: Maybe<Scalars['Int']['output']>;
};

/** A row, or a whole file, that a load did not take, and why. */
export type Refusal = {
  /** The address of the failing cell, as in a spreadsheet: "C7". Null for an XML file, an old load, or when no single cell fails. */
  cell: Maybe<Scalars['String']['output']>;
  /** The rule that was broken, as a fixed code: "not-a-date". */
  code: Scalars['String']['output'];
  /** The header of the failing column. Null when no single column fails. */
  column: Maybe<Scalars['String']['output']>;
  /** What was found, what was expected, and what to do. */
  message: Scalars['String']['output'];
  /** The row's number. Rows count from 1, header included, as in a spreadsheet. 0 is the file itself. */
  row: Scalars['Int']['output'];
};

/** One page of a list. */
export type RefusalConnection = {
  /** The entries of the page, in the order of the list. */
  edges: Array<RefusalEdge>;
  /** Whether more pages follow, and the cursors to get them. */
  pageInfo: PageInfo;
};

/** One entry of a page, with its cursor. */
export type RefusalEdge = {
  /** Pass it as `after` to get the entries after this one. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Refusal;
};

/** The rows that a load refused by one rule in one column. */
export type RefusalGroup = {
  /** For the first of the rows. The address of the failing cell, as in a spreadsheet: "C7". Null for an XML file, an old load, or when no single cell fails. */
  cell: Maybe<Scalars['String']['output']>;
  /** The rule that was broken, as a fixed code: "not-a-date". */
  code: Scalars['String']['output'];
  /** The header of the column. Null when no single column fails. */
  column: Maybe<Scalars['String']['output']>;
  /** The number of the first row. Rows count from 1, header included. 0 is the file itself. */
  firstRow: Scalars['Int']['output'];
  /** For the first of the rows: what was found, what was expected, and what to do. */
  message: Scalars['String']['output'];
  /** The number of rows. 1 for the file itself. */
  rows: Scalars['Int']['output'];
};

/** Names the refusals of one rule in one column: see `RefusalGroup`. */
export type RefusalGroupInput = {
  /** The code of the rule that was broken. */
  code: Scalars['String']['input'];
  /** The header of the column. Null, or left out, for refusals without a column. */
  column?: InputMaybe<Scalars['String']['input']>;
};

/** One change of a figure after it was first reported. */
export type Restatement = {
  /** The value after the change, as printed: "64.3%". */
  display: Scalars['String']['output'];
  /** The moment of the change. */
  knownFrom: Scalars['DateTime']['output'];
  /** The load that caused the change, or whose undoing caused it. Null when no load did. */
  load: Maybe<Load>;
  /** The status after the change. */
  status: FigureStatus;
  /** True when undoing `load` caused the change. */
  undone: Scalars['Boolean']['output'];
  /** The value after the change, in the KPI's unit. Null when there was none. */
  value: Maybe<Scalars['Float']['output']>;
};

/** The figures of a board's KPIs for one period and place, with their ratings. */
export type Scorecard = {
  /** The number of figures that are rated AMBER. */
  ambers: Scalars['Int']['output'];
  /** The authority that the figures are for. */
  area: Area;
  /** The number of figures that are rated GREEN. */
  greens: Scalars['Int']['output'];
  /** The number of figures that are not rated. */
  greys: Scalars['Int']['output'];
  /** The place and the period: "West Sussex, July 2023". */
  label: Scalars['String']['output'];
  /** The authority, service or team that the figures are for. For another authority's figures, this platform's authority. */
  orgUnit: OrgUnit;
  /** The period of the figures. */
  period: Period;
  /** The number of figures that are rated RED. */
  reds: Scalars['Int']['output'];
  /** One row for each KPI, in a fixed order. */
  rows: Array<ScorecardRow>;
};

/** One KPI on a scorecard. */
export type ScorecardRow = {
  /** Its figure for the period of the scorecard. */
  figure: Figure;
  /** The KPI. */
  kpi: Kpi;
  /** Its figures for the 13 periods that end with this one, oldest first. */
  trend: Array<Figure>;
};

/** A target to set for a KPI, and the reason. */
export type SetKpiTargetInput = {
  /** A figure that is worse by no more than this is AMBER. 0 for no AMBER. */
  amberWithin: Scalars['Float']['input'];
  /** Confirms that past months are rated again. Must be true if `from` is before the current month. */
  changesPast?: InputMaybe<Scalars['Boolean']['input']>;
  /** It applies to periods that end on this day or later. */
  from: Scalars['Date']['input'];
  /** The KPI's id. A context measure is an error, because it has no target. */
  kpi: Scalars['ID']['input'];
  /** A figure with a smaller denominator is GREY. 0 to rate every figure. */
  minimumDenominator: Scalars['Int']['input'];
  /** The reason, for the history and the access log. 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The paper or meeting that agreed it. At most 500 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** In the KPI's unit: 90 with PERCENT means 90%. */
  value: Scalars['Float']['input'];
};

/** What a finding does to the file. */
export type Severity =
  /** The whole file is refused. */
  | 'ERROR'
  /** The file is loaded, and the finding is kept. */
  | 'WARNING';

/** The sex of a child, as recorded. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Unknown, or not recorded. */
  | 'UNKNOWN';

/** The children behind a figure and their families. It shows whether one large family moves the figure. */
export type SiblingGroups = {
  /** The number of different children in the numerator. */
  children: Scalars['Int']['output'];
  /** The number of families of these children. A child without a recorded family counts as one. */
  families: Scalars['Int']['output'];
  /** The number of children in the numerator who belong to the largest family. */
  largest: Scalars['Int']['output'];
  /** The number of children in the numerator whose family is recorded. */
  recorded: Scalars['Int']['output'];
};

/** One part of a figure that is broken down. */
export type Slice = {
  /** The figure of this part alone. */
  figure: Figure;
  /** The code of the part: "FROM_5_TO_9", "C2". Empty when it is not recorded. */
  key: Scalars['String']['output'];
  /** The name to show: "5 to 9", "Not recorded". */
  label: Scalars['String']['output'];
};

/** A row of a source file that a published figure was read from. */
export type SourceRow = {
  /** The load that read the row. */
  load: Load;
  /** The row's number. Rows count from 1, header included, as in a spreadsheet. */
  row: Scalars['Int']['output'];
};

/** A target of a KPI from a day on, and who set it. */
export type Target = {
  /** A figure that is worse by no more than this is AMBER. In the KPI's unit. */
  amberWithin: Scalars['Float']['output'];
  /** The value as printed: "85.0%". */
  display: Scalars['String']['output'];
  /** It applies to periods that end on this day or later. */
  from: Scalars['Date']['output'];
  /** The load of the improvement plan that it came with. Null unless `origin` is IMPROVEMENT_PLAN. */
  load: Maybe<Load>;
  /** A figure with a smaller denominator is GREY: too few cases to rate. */
  minimumDenominator: Scalars['Int']['output'];
  /** Where it comes from. */
  origin: TargetOrigin;
  /** The reason for the decision. Null if `origin` is not DECISION. Always null for the tier CONTROLLED. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was decided or loaded. Null for a target of the definition. */
  setAt: Maybe<Scalars['DateTime']['output']>;
  /** The name of the person who decided it. Null if `origin` is not DECISION. Always null for the tier CONTROLLED. */
  setBy: Maybe<Scalars['String']['output']>;
  /** The paper or meeting that agreed it. Null when not given. */
  source: Maybe<Scalars['String']['output']>;
  /** In the KPI's unit: 90 with PERCENT means 90%. */
  value: Scalars['Float']['output'];
};

/** Where a target comes from. */
export type TargetOrigin =
  /** A decision made on this platform with `Mutation.setKpiTarget`. */
  | 'DECISION'
  /** The KPI's definition. It applies until the authority sets a target. */
  | 'DEFINITION'
  /** The authority's improvement plan, loaded from a file. */
  | 'IMPROVEMENT_PLAN';

/** What a viewer may see. */
export type Tier =
  /** Figures, but no people's records. */
  | 'AGGREGATE'
  /** Figures, and people's records within the viewer's part of the organisation. */
  | 'CHILD_LEVEL'
  /** For partners and the public: figures, but no people's records and no names of staff. */
  | 'CONTROLLED';

/** What a value measures. */
export type Unit =
  /** A number of cases, people, places or full-time equivalents. */
  | 'COUNT'
  /** A number of days. */
  | 'DAYS'
  /** Per cent: 64.3 means 64.3%. */
  | 'PERCENT'
  /** A number for every 10,000 children aged 0 to 17. */
  | 'RATE_PER_10K'
  /** One number divided by another, such as cases for each social worker. */
  | 'RATIO'
  /** Points on a scale. */
  | 'SCORE';

/** The person or system that makes the request, and what they may see. */
export type Viewer = {
  /** The name to show. */
  name: Scalars['String']['output'];
  /** The viewer's part of the organisation: these units and every unit below them. */
  orgUnits: Array<OrgUnit>;
  /** The roles held, such as "TEAM_MANAGER". */
  roles: Array<Scalars['String']['output']>;
  /** Whether the viewer may see people's records, or figures only. */
  tier: Tier;
};

/** A decided target to withdraw, and the reason. */
export type WithdrawKpiTargetInput = {
  /** Confirms that past months are rated again. Must be true if `from` is before the current month. */
  changesPast?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day from which the target applies: its `Target.from`. */
  from: Scalars['Date']['input'];
  /** The KPI's id. */
  kpi: Scalars['ID']['input'];
  /** The reason, for the access log. 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** The social work workforce in one month, by the month's newest establishment and the definitions of DfE's workforce census. */
export type Workforce = {
  /** Working days lost to sickness in twelve months as a share of all working days, in per cent. */
  absenceRate: Figure;
  /** Agency workers as a share of agency workers and workers in post, in per cent of full-time equivalents. */
  agencyRate: Figure;
  /** Cases for each full-time equivalent worker who holds cases, agency workers included. */
  averageCaseload: Figure;
  /** Full-time equivalent social workers at work, agency workers included, by one dimension. */
  breakdown: Array<Slice>;
  /** The number of workers who hold cases, by how many they hold: 1 to 10, 11 to 15, and so on. */
  caseloads: Array<Slice>;
  /** Full-time equivalent social workers in post, without agency workers. */
  fte: Figure;
  /** The number of newly qualified social workers in post. */
  newlyQualified: Figure;
  /** The day of the argument `on`. All figures are for its month. */
  on: Scalars['Date']['output'];
  /** Leavers of the twelve months as a share of workers in post at their end, in per cent of full-time equivalents. */
  turnoverRate: Figure;
  /** Vacancies as a share of vacancies and workers in post, in per cent of full-time equivalents. */
  vacancyRate: Figure;
};


/** The social work workforce in one month, by the month's newest establishment and the definitions of DfE's workforce census. */
export type WorkforceBreakdownArgs = {
  by: WorkforceDimension;
};

/** A way to break the workforce down. */
export type WorkforceDimension =
  /** The kind of employment, such as agency. */
  | 'EMPLOYMENT_TYPE'
  /** The length of service, such as "2 years to under 5". */
  | 'LENGTH_OF_SERVICE'
  /** The role in the workforce census, such as "Case holder". */
  | 'ROLE'
  /** The team. */
  | 'TEAM';

export type FigureDrawerQueryVariables = Exact<{
  kpi: Scalars['ID']['input'];
  period: InputMaybe<PeriodInput>;
  area: InputMaybe<Scalars['ID']['input']>;
  unit: InputMaybe<Scalars['ID']['input']>;
}>;


export type FigureDrawerQuery = { __typename: 'Query', kpi: { __typename: 'Kpi', id: string, label: string, definition: string, unit: Unit, better: Better, timing: KpiTiming, version: number, source: string, versions: Array<{ __typename: 'KpiVersion', version: number, validFrom: string | null, validUntil: string | null, changed: string | null, definition: string }>, targets: Array<{ __typename: 'KpiTarget', until: string | null, stands: boolean, replacedAt: string | null, target: { __typename: 'Target', display: string, from: string, source: string | null, origin: TargetOrigin, setBy: string | null, setAt: string | null, reason: string | null } }>, siblingGroups: { __typename: 'SiblingGroups', children: number, families: number, largest: number, recorded: number } | null, figure: { __typename: 'Figure', definitionChanged: boolean, value: number | null, status: FigureStatus, display: string, unit: Unit, numerator: number | null, denominator: number | null, pending: number | null, exempt: number | null, rag: Rag, area: { __typename: 'Area', id: string, name: string } | null, orgUnit: { __typename: 'OrgUnit', id: string, name: string } | null, target: { __typename: 'Target', display: string, from: string, source: string | null, origin: TargetOrigin, setBy: string | null, setAt: string | null, reason: string | null } | null, change: { __typename: 'Change', direction: ChangeDirection, display: string, comparedWith: { __typename: 'Period', grain: Grain, start: string, end: string, label: string } } | null, benchmarks: Array<{ __typename: 'Benchmark', source: string, kind: BenchmarkKind, label: string, value: number | null, status: FigureStatus, display: string, method: BenchmarkMethod | null, areas: number | null, modelYear: number | null, timePeriod: string }>, asFirstReported: { __typename: 'Figure', value: number | null, status: FigureStatus, display: string } | null, restatements: Array<{ __typename: 'Restatement', value: number | null, status: FigureStatus, display: string, knownFrom: string, undone: boolean, load: { __typename: 'Load', id: string, file: string } | null }>, provenance: { __typename: 'Provenance', kpiVersion: number, definition: string, computedAt: string, source: string, loads: Array<{ __typename: 'Load', id: string, loader: string, file: string, sha256: string, status: LoadStatus, asAt: string, startedAt: string, finishedAt: string | null, rowsRead: number, rowsLoaded: number, rowsUnchanged: number, rowsRefused: number, rowsWithdrawn: number, message: string | null }>, rows: Array<{ __typename: 'SourceRow', row: number, load: { __typename: 'Load', id: string, file: string } }> }, period: { __typename: 'Period', grain: Grain, start: string, end: string, label: string } } } | null };

export type TargetPartsFragment = { __typename: 'Target', display: string, from: string, source: string | null, origin: TargetOrigin, setBy: string | null, setAt: string | null, reason: string | null };

export type PeriodPartsFragment = { __typename: 'Period', grain: Grain, start: string, end: string, label: string };

export type FigurePartsFragment = { __typename: 'Figure', value: number | null, status: FigureStatus, display: string, unit: Unit, numerator: number | null, denominator: number | null, pending: number | null, exempt: number | null, rag: Rag, period: { __typename: 'Period', grain: Grain, start: string, end: string, label: string } };

export type BenchmarkPartsFragment = { __typename: 'Benchmark', kind: BenchmarkKind, label: string, value: number | null, status: FigureStatus, display: string, method: BenchmarkMethod | null, areas: number | null, modelYear: number | null, timePeriod: string };

export type LoadPartsFragment = { __typename: 'Load', id: string, loader: string, file: string, sha256: string, status: LoadStatus, asAt: string, startedAt: string, finishedAt: string | null, rowsRead: number, rowsLoaded: number, rowsUnchanged: number, rowsRefused: number, rowsWithdrawn: number, message: string | null };

export type LoadDrawerQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type LoadDrawerQuery = { __typename: 'Query', load: { __typename: 'Load', id: string, loader: string, file: string, sha256: string, status: LoadStatus, asAt: string, startedAt: string, finishedAt: string | null, rowsRead: number, rowsLoaded: number, rowsUnchanged: number, rowsRefused: number, rowsWithdrawn: number, message: string | null, kpis: Array<{ __typename: 'Kpi', id: string, label: string }>, refusalGroups: Array<{ __typename: 'RefusalGroup', code: string, column: string | null, cell: string | null, rows: number, firstRow: number, message: string }>, findings: Array<{ __typename: 'Finding', check: string, severity: Severity, rows: number, firstRow: number, message: string }> } | null };

export type RefusalRowsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  group: InputMaybe<RefusalGroupInput>;
  first: Scalars['Int']['input'];
  after: InputMaybe<Scalars['String']['input']>;
}>;


export type RefusalRowsQuery = { __typename: 'Query', load: { __typename: 'Load', id: string, refusals: { __typename: 'RefusalConnection', edges: Array<{ __typename: 'RefusalEdge', node: { __typename: 'Refusal', row: number, column: string | null, cell: string | null, code: string, message: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type RefusalGroupPartsFragment = { __typename: 'RefusalGroup', code: string, column: string | null, cell: string | null, rows: number, firstRow: number, message: string };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { __typename: 'Query', datasets: Array<{ __typename: 'Dataset', id: string, title: string, publisher: string, licence: string, timePeriods: Array<string>, rows: number, measures: Array<{ __typename: 'DatasetMeasure', id: string, label: string }>, load: { __typename: 'Load', id: string, loader: string, file: string, sha256: string, status: LoadStatus, asAt: string, startedAt: string, finishedAt: string | null, rowsRead: number, rowsLoaded: number, rowsUnchanged: number, rowsRefused: number, rowsWithdrawn: number, message: string | null } }> };

export type FeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedsQuery = { __typename: 'Query', feeds: Array<{ __typename: 'Feed', loader: string, owner: string | null, state: FeedState, dueOn: string | null, lastLoad: { __typename: 'Load', id: string, file: string, asAt: string, startedAt: string, finishedAt: string | null, rowsRefused: number } | null, refusedLoad: { __typename: 'Load', id: string, file: string, startedAt: string } | null, kpis: Array<{ __typename: 'Kpi', id: string, label: string }> }> };

export type LoadsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after: InputMaybe<Scalars['String']['input']>;
}>;


export type LoadsQuery = { __typename: 'Query', loads: { __typename: 'LoadConnection', edges: Array<{ __typename: 'LoadEdge', node: { __typename: 'Load', id: string, loader: string, file: string, sha256: string, status: LoadStatus, asAt: string, startedAt: string, finishedAt: string | null, rowsRead: number, rowsLoaded: number, rowsUnchanged: number, rowsRefused: number, rowsWithdrawn: number, message: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RankingQueryVariables = Exact<{
  kpi: Scalars['ID']['input'];
  period: InputMaybe<PeriodInput>;
  area: InputMaybe<Scalars['ID']['input']>;
}>;


export type RankingQuery = { __typename: 'Query', kpi: { __typename: 'Kpi', id: string, label: string, unit: Unit, better: Better, figure: { __typename: 'Figure', value: number | null, status: FigureStatus, display: string, unit: Unit, numerator: number | null, denominator: number | null, pending: number | null, exempt: number | null, rag: Rag, area: { __typename: 'Area', id: string, name: string } | null, benchmarks: Array<{ __typename: 'Benchmark', kind: BenchmarkKind, label: string, value: number | null, status: FigureStatus, display: string, method: BenchmarkMethod | null, areas: number | null, modelYear: number | null, timePeriod: string }>, period: { __typename: 'Period', grain: Grain, start: string, end: string, label: string } }, ranking: Array<{ __typename: 'RankedArea', rank: number | null, own: boolean, neighbour: boolean, area: { __typename: 'Area', id: string, name: string }, figure: { __typename: 'Figure', value: number | null, status: FigureStatus, display: string, numerator: number | null, denominator: number | null, period: { __typename: 'Period', grain: Grain, start: string, end: string, label: string } } }> } | null };

export type ScorecardQueryVariables = Exact<{
  board: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
  area: InputMaybe<Scalars['ID']['input']>;
  unit: InputMaybe<Scalars['ID']['input']>;
}>;


export type ScorecardQuery = { __typename: 'Query', scorecard: { __typename: 'Scorecard', label: string, greens: number, ambers: number, reds: number, greys: number, period: { __typename: 'Period', grain: Grain, start: string, end: string, label: string }, area: { __typename: 'Area', id: string, name: string }, orgUnit: { __typename: 'OrgUnit', id: string, name: string }, rows: Array<{ __typename: 'ScorecardRow', kpi: { __typename: 'Kpi', id: string, label: string, domain: Domain, unit: Unit, better: Better }, figure: { __typename: 'Figure', value: number | null, status: FigureStatus, display: string, unit: Unit, numerator: number | null, denominator: number | null, pending: number | null, exempt: number | null, rag: Rag, target: { __typename: 'Target', display: string } | null, change: { __typename: 'Change', direction: ChangeDirection, display: string, comparedWith: { __typename: 'Period', grain: Grain, start: string, end: string, label: string } } | null, benchmarks: Array<{ __typename: 'Benchmark', kind: BenchmarkKind, label: string, value: number | null, status: FigureStatus, display: string, method: BenchmarkMethod | null, areas: number | null, modelYear: number | null, timePeriod: string }>, period: { __typename: 'Period', grain: Grain, start: string, end: string, label: string } }, trend: Array<{ __typename: 'Figure', value: number | null, status: FigureStatus, display: string, period: { __typename: 'Period', grain: Grain, start: string, end: string, label: string } }> }> } };

export type TrendQueryVariables = Exact<{
  kpi: Scalars['ID']['input'];
  grain: Grain;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  area: InputMaybe<Scalars['ID']['input']>;
  unit: InputMaybe<Scalars['ID']['input']>;
}>;


export type TrendQuery = { __typename: 'Query', kpi: { __typename: 'Kpi', id: string, label: string, unit: Unit, better: Better, periods: Array<{ __typename: 'Period', grain: Grain, start: string, end: string, label: string }>, series: Array<{ __typename: 'Figure', definitionChanged: boolean, value: number | null, status: FigureStatus, display: string, unit: Unit, numerator: number | null, denominator: number | null, pending: number | null, exempt: number | null, rag: Rag, area: { __typename: 'Area', id: string, name: string } | null, orgUnit: { __typename: 'OrgUnit', id: string, name: string } | null, target: { __typename: 'Target', value: number, display: string } | null, benchmarks: Array<{ __typename: 'Benchmark', kind: BenchmarkKind, label: string, value: number | null, status: FigureStatus, display: string, method: BenchmarkMethod | null, areas: number | null, modelYear: number | null, timePeriod: string }>, period: { __typename: 'Period', grain: Grain, start: string, end: string, label: string } }> } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', name: string }, scorecard: { __typename: 'Scorecard', period: { __typename: 'Period', grain: Grain, start: string, end: string, label: string }, area: { __typename: 'Area', id: string, name: string } }, scorecardPeriods: Array<{ __typename: 'Period', grain: Grain, start: string, end: string, label: string }>, orgUnits: Array<{ __typename: 'OrgUnit', id: string, name: string, children: Array<{ __typename: 'OrgUnit', id: string, name: string, children: Array<{ __typename: 'OrgUnit', id: string, name: string }> }> }>, areas: Array<{ __typename: 'Area', id: string, name: string }>, kpis: Array<{ __typename: 'Kpi', id: string, label: string, definition: string, domain: Domain }> };

export type DataNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type DataNoticeQuery = { __typename: 'Query', dataNotice: string | null };

export type DataVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type DataVersionQuery = { __typename: 'Query', dataVersion: string };

export const TargetPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<TargetPartsFragment, unknown>;
export const PeriodPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grain"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<PeriodPartsFragment, unknown>;
export const FigurePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"rag"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grain"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<FigurePartsFragment, unknown>;
export const BenchmarkPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BenchmarkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Benchmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"modelYear"}},{"kind":"Field","name":{"kind":"Name","value":"timePeriod"}}]}}]} as unknown as DocumentNode<BenchmarkPartsFragment, unknown>;
export const LoadPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Load"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loader"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsLoaded"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<LoadPartsFragment, unknown>;
export const RefusalGroupPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalGroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefusalGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusalGroupPartsFragment, unknown>;
export const FigureDrawerDocument = {"__meta__":{"hash":"6b17e5c9b055171ddd9f5b92de9231f47a28c432d9516e45fc947af39c294387"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureDrawer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kpi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kpi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"better"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"stands"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"siblingGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"orgUnit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"children"}},{"kind":"Field","name":{"kind":"Name","value":"families"}},{"kind":"Field","name":{"kind":"Name","value":"largest"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"orgUnit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}},{"kind":"Field","name":{"kind":"Name","value":"definitionChanged"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TargetParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"benchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BenchmarkParts"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asFirstReported"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restatements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"undone"}},{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoadParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}}]}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grain"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"rag"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BenchmarkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Benchmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"modelYear"}},{"kind":"Field","name":{"kind":"Name","value":"timePeriod"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Load"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loader"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsLoaded"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<FigureDrawerQuery, FigureDrawerQueryVariables>;
export const LoadDrawerDocument = {"__meta__":{"hash":"a0d5f19704a649d3e67c97fcc1659825cb981689d289e9154424a15ed16d7cef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoadDrawer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"load"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoadParts"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusalGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalGroupParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Load"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loader"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsLoaded"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalGroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefusalGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<LoadDrawerQuery, LoadDrawerQueryVariables>;
export const RefusalRowsDocument = {"__meta__":{"hash":"ff7c4512cac34fa02e72cdef5425e9446f60d41e294684f694f642c9729572ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefusalRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RefusalGroupInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"load"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RefusalRowsQuery, RefusalRowsQueryVariables>;
export const DatasetsDocument = {"__meta__":{"hash":"d70a02c015970e75756d698c4fd3aee2bb2051dff01fd3cbe8559fd306c24b9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"timePeriods"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"load"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoadParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Load"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loader"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsLoaded"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DatasetsQuery, DatasetsQueryVariables>;
export const FeedsDocument = {"__meta__":{"hash":"1d0aa49525ff8bb48fb39088f99fcdfafe44ad790cc0985ff43f49a5118f6fff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Feeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loader"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedLoad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<FeedsQuery, FeedsQueryVariables>;
export const LoadsDocument = {"__meta__":{"hash":"2ba63d3422cfbfb4f17b4d053ca8f9301647774986d9f0235fde805b44598bc4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Loads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoadParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Load"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loader"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsLoaded"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<LoadsQuery, LoadsQueryVariables>;
export const RankingDocument = {"__meta__":{"hash":"00bbf459182136e7fbc612375d9f39062490b48af13494fce6abe865e5e1f2e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ranking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kpi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kpi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"better"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"benchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BenchmarkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"neighbour"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grain"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"rag"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BenchmarkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Benchmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"modelYear"}},{"kind":"Field","name":{"kind":"Name","value":"timePeriod"}}]}}]} as unknown as DocumentNode<RankingQuery, RankingQueryVariables>;
export const ScorecardDocument = {"__meta__":{"hash":"dc06b1538d433da4916353558b77ffb73931db4fb2c4202e141563ce924da523"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"board"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"board"},"value":{"kind":"Variable","name":{"kind":"Name","value":"board"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"orgUnit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"greens"}},{"kind":"Field","name":{"kind":"Name","value":"ambers"}},{"kind":"Field","name":{"kind":"Name","value":"reds"}},{"kind":"Field","name":{"kind":"Name","value":"greys"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"better"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"benchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BenchmarkParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grain"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"rag"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BenchmarkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Benchmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"modelYear"}},{"kind":"Field","name":{"kind":"Name","value":"timePeriod"}}]}}]} as unknown as DocumentNode<ScorecardQuery, ScorecardQueryVariables>;
export const TrendDocument = {"__meta__":{"hash":"534722a4b8c876a6d448c1b167d1e7927f8707c581fd7ea282cfa69020528bbb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kpi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grain"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Grain"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kpi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"better"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"grain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grain"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"orgUnit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureParts"}},{"kind":"Field","name":{"kind":"Name","value":"definitionChanged"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"benchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BenchmarkParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grain"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"rag"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BenchmarkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Benchmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"modelYear"}},{"kind":"Field","name":{"kind":"Name","value":"timePeriod"}}]}}]} as unknown as DocumentNode<TrendQuery, TrendQueryVariables>;
export const ShellDocument = {"__meta__":{"hash":"9faca5d4007087c82eb3326956571b6b73f25ae8e8252e0997ef7c1e4c08b4fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scorecardPeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orgUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"LOCAL_AUTHORITY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grain"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
export const DataNoticeDocument = {"__meta__":{"hash":"86b2a01b45edf87f8d1cc1a0456b2daa4b6740ed05881d4913a9e9c35d983285"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataNotice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotice"}}]}}]} as unknown as DocumentNode<DataNoticeQuery, DataNoticeQueryVariables>;
export const DataVersionDocument = {"__meta__":{"hash":"56e92b7135322ea283bda59dc5cf9ec8e0bf5ce82ad236833a920bd3b7a24e79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}}]}}]} as unknown as DocumentNode<DataVersionQuery, DataVersionQueryVariables>;