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
  /** A calendar day, ISO 8601: 2023-07-31. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset. */
  DateTime: { input: string; output: string; }
};

/** A place that statistics are published for, named by its ONS code: E10000032. */
export type Area = {
  /** ONS code. */
  id: Scalars['ID']['output'];
  /** The three-digit DfE code of a local authority: 938. */
  laCode: Maybe<Scalars['String']['output']>;
  level: AreaLevel;
  name: Scalars['String']['output'];
  /** The region a local authority belongs to. */
  region: Maybe<Area>;
  /** The ten authorities most like this one, closest first, in the newest model or the one named. */
  statisticalNeighbours: Array<Area>;
};


/** A place that statistics are published for, named by its ONS code: E10000032. */
export type AreaStatisticalNeighboursArgs = {
  modelYear: InputMaybe<Scalars['Int']['input']>;
};

/** A level of the geography that statistics are published for. */
export type AreaLevel =
  | 'LOCAL_AUTHORITY'
  | 'NATIONAL'
  | 'REGIONAL';

/** The four judgements, best first. */
export type AuditGrade =
  | 'GOOD'
  | 'INADEQUATE'
  | 'OUTSTANDING'
  | 'REQUIRES_IMPROVEMENT';

/** Whose grade is counted. */
export type AuditGradeBasis =
  /** The auditor's own grade. Over all audits. */
  | 'AUDITOR'
  /** The moderated grade. Over the audits that were moderated, as the council's reports have it. */
  | 'MODERATED'
  /** The grade of record: the moderated grade where there is one, else the auditor's. Over all audits. */
  | 'RECORD';

/** Why a case was audited. */
export type AuditKind =
  | 'COLLABORATIVE'
  | 'DIP_SAMPLE'
  | 'LEARNING'
  | 'RE_AUDIT'
  | 'THEMATIC';

/** One of the five areas that an audit grades. */
export type AuditPracticeArea =
  | 'ASSESSMENT'
  | 'INTERVENTION'
  | 'PLANNING'
  | 'REVIEW'
  | 'SUPERVISION_AND_MANAGEMENT_OVERSIGHT';

/** The grades of the audits of a period, by cycle. Each grade's denominator is the number of audits graded. */
export type AuditSummary = {
  /** Audits completed. */
  audits: Scalars['Int']['output'];
  good: Figure;
  inadequate: Figure;
  /** Of them, audits moderated. */
  moderations: Scalars['Int']['output'];
  outstanding: Figure;
  period: Period;
  requiresImprovement: Figure;
};

/** The published value of others beside a figure. */
export type Benchmark = {
  /** How many areas had a value. */
  areas: Maybe<Scalars['Int']['output']>;
  /** As printed. */
  display: Scalars['String']['output'];
  kind: BenchmarkKind;
  label: Scalars['String']['output'];
  /** How neighbours were combined; null for a published value. */
  method: Maybe<BenchmarkMethod>;
  modelYear: Maybe<Scalars['Int']['output']>;
  source: Scalars['String']['output'];
  status: FigureStatus;
  timePeriod: Scalars['String']['output'];
  value: Maybe<Scalars['Float']['output']>;
};

/** Who a figure is compared with. */
export type BenchmarkKind =
  | 'ENGLAND'
  | 'REGION'
  | 'STATISTICAL_NEIGHBOURS';

/** How neighbours were combined. The two differ; DfE's framework dashboard uses the median, LAIT the mean. */
export type BenchmarkMethod =
  | 'MEAN'
  | 'MEDIAN';

/** Which way is better. */
export type Better =
  | 'HIGHER'
  | 'LOWER'
  /** A context measure: never RAG-rated. */
  | 'NEITHER';

/** How old a child is on the day. */
export type CareAgeBand =
  | 'FROM_1_TO_4'
  | 'FROM_5_TO_9'
  | 'FROM_10_TO_15'
  | 'FROM_16'
  | 'UNDER_1';

/** Children we care for on one day (short-term respite placements, V3 and V4, are not counted). */
export type CareCohort = {
  /** How many of them are of each value of a dimension. */
  breakdown: Array<Slice>;
  /** The children that are counted, by their reference, in the viewer's part of the organisation. Child level: needs the role, and a purpose sent in the X-Purpose header. */
  children: ChildConnection;
  /** How many children they are. */
  count: Figure;
  /** Who came, left and moved from a day to this one, both included. Not for a part of the children. */
  flow: CareFlow;
  /** The day that was asked for; the last that is known when none is named. */
  on: Scalars['Date']['output'];
  /** How many they are for every 10,000 children aged 0 to 17. Not available for a part of the authority or of its children, whose population is not known. */
  ratePer10k: Figure;
};


/** Children we care for on one day (short-term respite placements, V3 and V4, are not counted). */
export type CareCohortBreakdownArgs = {
  by: CareDimension;
};


/** Children we care for on one day (short-term respite placements, V3 and V4, are not counted). */
export type CareCohortChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Children we care for on one day (short-term respite placements, V3 and V4, are not counted). */
export type CareCohortFlowArgs = {
  from: Scalars['Date']['input'];
};

/** Which children are asked about: those for whom all that is named is so. */
export type CareCohortFilter = {
  ageBands?: InputMaybe<Array<CareAgeBand>>;
  /** Codes of the SSDA903 return: C1, C2, E1, V2, ... */
  legalStatuses?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whole months since the period of care began: 0 to 216. */
  minimumMonthsInCare?: InputMaybe<Scalars['Int']['input']>;
  placementGroups?: InputMaybe<Array<PlacementGroup>>;
  sexes?: InputMaybe<Array<Sex>>;
  unaccompanied?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A way to break children we care for down. */
export type CareDimension =
  | 'AGE_BAND'
  | 'CATEGORY_OF_NEED'
  | 'ETHNICITY'
  | 'LEGAL_STATUS'
  | 'PLACEMENT_GROUP'
  | 'PLACEMENT_PROVIDER'
  | 'SEX'
  | 'TEAM'
  | 'UNACCOMPANIED';

/** A stretch of care under one legal status in one placement. */
export type CareEpisode = {
  /** The day it ended; null while it has not. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** SSDA903 code (LS) when it began; empty where none is recorded. */
  legalStatus: Scalars['String']['output'];
  /** OTHER where no placement is recorded. */
  placementGroup: PlacementGroup;
  /** SSDA903 code (REC); null while it has not ended. */
  reasonEnded: Maybe<Scalars['String']['output']>;
  /** SSDA903 code (RNE); empty where none is recorded. */
  reasonStarted: Scalars['String']['output'];
  startedOn: Scalars['Date']['output'];
};

/** Who came into care, who left and who moved, from one day to another. */
export type CareFlow = {
  /** Children ceasing to be looked after. */
  ceased: Figure;
  from: Scalars['Date']['output'];
  /** Moves to another carer within a period of care. */
  placementMoves: Figure;
  /** Starts to be looked after. */
  started: Figure;
  to: Scalars['Date']['output'];
};

/** A case behind a figure, as it stands under one KPI. */
export type Case = {
  /** Working days late; negative while still to come, 0 where done in time, null without a due date. */
  daysLate: Maybe<Scalars['Int']['output']>;
  doneOn: Maybe<Scalars['Date']['output']>;
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Of the record in the source system. */
  id: Scalars['ID']['output'];
  /** The KPI it stands under. */
  kpi: Kpi;
  /** Its team; null where the organisation does not know it. */
  orgUnit: Maybe<OrgUnit>;
  startedOn: Maybe<Scalars['Date']['output']>;
  state: CaseState;
  /** The authority's own identifier of the child, worker or household. */
  subject: Scalars['String']['output'];
  /** The team as the source system names it. */
  team: Maybe<Scalars['String']['output']>;
};

/** One page of a list. */
export type CaseConnection = {
  edges: Array<CaseEdge>;
  pageInfo: PageInfo;
  /** How many cases there are on all pages together. */
  total: Figure;
};

/** One entry of a page, with the cursor that continues after it. */
export type CaseEdge = {
  cursor: Scalars['String']['output'];
  node: Case;
};

/** How a case stands under a KPI, on the last day that the facts tell of. */
export type CaseState =
  /** Not done, and due within a week: no failure yet. */
  | 'DUE'
  /** Excused for a recorded reason: not counted. */
  | 'EXEMPT'
  | 'MET'
  /** Done, but not as the KPI asks; or not done, and too late for it now. */
  | 'NOT_MET'
  /** Not done, and its day has come: it counts as failed, and is still to be done. */
  | 'OVERDUE'
  /** Not done, and due later: no failure yet. */
  | 'PENDING';

/** How a figure moved against the previous comparable period. */
export type Change = {
  comparedWith: Period;
  /** In the KPI's unit; null where either figure has no value. */
  difference: Maybe<Scalars['Float']['output']>;
  direction: ChangeDirection;
  /** As printed: "+5.1 points"; empty where it is unknown. */
  display: Scalars['String']['output'];
};

/** Which way a figure moved; a context measure has MORE or FEWER. */
export type ChangeDirection =
  | 'BETTER'
  | 'FEWER'
  | 'MORE'
  | 'SAME'
  | 'UNKNOWN'
  | 'WORSE';

/** A child's record, as far as the viewer's role and purpose allow. */
export type Child = {
  /** What there is to do for the child that is overdue or falls due within five days, most overdue first: as in requiredActions. */
  actions: Array<Case>;
  /** In whole years on the day that is asked about. */
  age: Maybe<Scalars['Int']['output']>;
  /** Every episode of care as it is known now, newest first. */
  episodes: Array<CareEpisode>;
  id: Scalars['ID']['output'];
  /** The authority's own identifier of the child. */
  reference: Scalars['String']['output'];
  sex: Sex;
  /** The child's team on the day that is asked about; null where the organisation does not know it. */
  team: Maybe<OrgUnit>;
};

/** One page of a list. */
export type ChildConnection = {
  edges: Array<ChildEdge>;
  pageInfo: PageInfo;
  /** How many children there are on all pages together. */
  total: Figure;
};

/** One entry of a page, with the cursor that continues after it. */
export type ChildEdge = {
  cursor: Scalars['String']['output'];
  node: Child;
};

/** A published table: DfE, Ofsted or ONS, or the council's own published figures. */
export type Dataset = {
  filters: Array<DatasetFilter>;
  /** The file's name without its extension. */
  id: Scalars['ID']['output'];
  licence: Scalars['String']['output'];
  /** The load that wrote it last. */
  load: Load;
  measures: Array<DatasetMeasure>;
  /** The cells of one measure, in a fixed order. */
  observations: ObservationConnection;
  publisher: Scalars['String']['output'];
  /** Rows it has now. */
  rows: Scalars['Int']['output'];
  /** The periods it has rows for, as published, oldest first. */
  timePeriods: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};


/** A published table: DfE, Ofsted or ONS, or the council's own published figures. */
export type DatasetObservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  areas: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['String']['input']>;
  measure: Scalars['ID']['input'];
  to: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<Array<FilterChoice>>;
};

/** A column of categories. */
export type DatasetFilter = {
  /** The column header. */
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  options: Array<Scalars['String']['output']>;
};

/** A column of numbers. */
export type DatasetMeasure = {
  /** The column header. */
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  unit: Maybe<Unit>;
};

/** The part of the service a KPI belongs to. */
export type Domain =
  | 'AUDITS'
  | 'CARE'
  | 'FOSTERING'
  | 'HELP_AND_PROTECTION'
  | 'IMPROVEMENT'
  | 'WORKFORCE';

/** Whether a feed is fresh, by the time of its data. */
export type Feed = {
  /** When the next edition is expected; null where none is. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** The KPIs whose figures are made of what the feed brings, in the order of a scorecard: those a late feed leaves out of date. Of published tables, those it has brought. */
  kpis: Array<Kpi>;
  /** The load of its newest data; null before the first. */
  lastLoad: Maybe<Load>;
  loader: Scalars['String']['output'];
  /** Who answers for it. */
  owner: Maybe<Scalars['String']['output']>;
  /** The newest file of the feed that was refused or failed, where none of its name has been loaded since. */
  refusedLoad: Maybe<Load>;
  state: FeedState;
};

/** Whether a feed is fresh, by the time of its data. */
export type FeedState =
  | 'DUE'
  | 'FRESH'
  | 'LATE'
  | 'NEVER';

/** One number, with all that is needed to trust it. */
export type Figure = {
  /** The authority it is of. */
  area: Maybe<Area>;
  /** The same figure as first reported, where it has been restated. */
  asFirstReported: Maybe<Figure>;
  /** England, the region, and the statistical neighbours' mean and median. Empty where nobody publishes it for others. */
  benchmarks: Array<Benchmark>;
  /** Against the previous comparable period, by the same definition. */
  change: Maybe<Change>;
  /** Whether it is made by another definition than the period before it, so that the two are not alike: see Kpi.versions. */
  definitionChanged: Scalars['Boolean']['output'];
  denominator: Maybe<Scalars['Int']['output']>;
  /** As printed everywhere: "64.3%", "975", "c". */
  display: Scalars['String']['output'];
  /** The denominator where it may not be whole. */
  exactDenominator: Maybe<Scalars['Float']['output']>;
  /** The numerator where it may not be whole, like full-time equivalents or days. */
  exactNumerator: Maybe<Scalars['Float']['output']>;
  /** Cases excused for a recorded reason: outside numerator and denominator. Null for published figures. */
  exempt: Maybe<Scalars['Int']['output']>;
  /** The last day that the facts behind it tell of; null for published figures. */
  knownTo: Maybe<Scalars['Date']['output']>;
  numerator: Maybe<Scalars['Int']['output']>;
  /** The part of this authority it is of; null for another authority. */
  orgUnit: Maybe<OrgUnit>;
  /** Cases not yet due: outside numerator and denominator. Null for published figures. */
  pending: Maybe<Scalars['Int']['output']>;
  period: Period;
  provenance: Provenance;
  rag: Rag;
  /** The load, or the undone load, that changed it after it was first reported; null where none did. */
  restatedBy: Maybe<Load>;
  /** Every time it became another figure after it was first reported, oldest first. */
  restatements: Array<Restatement>;
  status: FigureStatus;
  /** The target in force when the period ended, as known at the moment asked about. */
  target: Maybe<Target>;
  unit: Unit;
  /** In the unit of its KPI: 64.3 is 64.3 per cent. Null when it may not or cannot be shown. */
  value: Maybe<Scalars['Float']['output']>;
};


/** One number, with all that is needed to trust it. */
export type FigureBenchmarksArgs = {
  modelYear: InputMaybe<Scalars['Int']['input']>;
};

/** Why a figure stands as it does. A null value always has one of the statuses below FINAL, PROVISIONAL and RESTATED. */
export type FigureStatus =
  /** Hidden to protect people (c). */
  | 'CONFIDENTIAL'
  | 'FINAL'
  /** Rounds to zero but is not zero (low, k). */
  | 'LOW'
  /** Not applicable (z). */
  | 'NOT_APPLICABLE'
  /** The question was not asked in this period. */
  | 'NOT_ASKED'
  /** Not available (x). */
  | 'NOT_AVAILABLE'
  | 'PROVISIONAL'
  /** Changed since it was first reported. */
  | 'RESTATED'
  /** The window for judging it has not closed. */
  | 'TOO_RECENT'
  /** Too unreliable to publish (u). */
  | 'UNRELIABLE';

/** Picks the rows of one category. */
export type FilterChoice = {
  filter: Scalars['ID']['input'];
  option: Scalars['String']['input'];
};

/** The category a row is of. */
export type FilterValue = {
  filter: Scalars['ID']['output'];
  option: Scalars['String']['output'];
};

/** What a check found in the rows of a load. */
export type Finding = {
  /** The check; stable, in kebab-case. */
  check: Scalars['String']['output'];
  /** The first of them, counted from 1, header included. */
  firstRow: Scalars['Int']['output'];
  /** What is wrong with such rows, and what to do. */
  message: Scalars['String']['output'];
  /** How many rows. */
  rows: Scalars['Int']['output'];
  severity: Severity;
};

/** How the authority's own mainstream fostering stands. */
export type Fostering = {
  /** Approved places. */
  approvedPlaces: Figure;
  /** Children with a decision for fostering for adoption in the period, by how far each has come by now. */
  fosteringForAdoption: Array<Slice>;
  /** Approved households. */
  households: Figure;
  /** Approved places that are filled. Not the share of carers in use. */
  occupancy: Figure;
  period: Period;
  /** From a visit to the website to approval, and leaving. */
  pipeline: Array<FosteringStage>;
  /** Carers who cared for a child for at least 75% of the year. */
  utilisation: Figure;
};

/** One step of the way to becoming a foster carer. */
export type FosteringStage = {
  figure: Figure;
  /** The same months a year before. Compare the counts: a percentage of change misleads where they are small. */
  samePeriodLastYear: Figure;
  stage: FosteringStageName;
};

/** The steps from a visit to the website to approval as a mainstream foster carer, and leaving. */
export type FosteringStageName =
  | 'APPLICATION'
  | 'APPROVAL'
  | 'ASSESSMENT'
  | 'DEREGISTRATION'
  | 'ENQUIRY'
  | 'INITIAL_VISIT'
  | 'WEBSITE_VISIT';

/** How many audits went from one grade to another at moderation, or kept it. */
export type GradeMove = {
  audits: Scalars['Int']['output'];
  /** The auditor's grade. */
  from: AuditGrade;
  /** The moderated grade. */
  to: AuditGrade;
};

/** Financial years run April to March, academic years September to August. ROLLING_12_MONTHS ends with the month named. */
export type Grain =
  | 'ACADEMIC_YEAR'
  | 'FINANCIAL_YEAR'
  | 'MONTH'
  | 'QUARTER'
  | 'ROLLING_12_MONTHS';

/** A definition: what is counted, over whom, when, and what good looks like. */
export type Kpi = {
  better: Better;
  /** One figure for each value of a dimension, from the facts as they stand now. The period of the latest figure when none is named; empty where nothing was counted. */
  breakdown: Array<Slice>;
  /** One figure for each child org unit that it has when the period ends, by name. The period of the unit's own latest figure when none is named. */
  byOrgUnit: Array<Figure>;
  /** The cases behind the figure, those due first before the others. The period of the latest figure when none is named. Empty where nothing is counted from facts. Child level: needs the role, and a purpose sent in the X-Purpose header. */
  cases: CaseConnection;
  /** In plain words: numerator, denominator, exclusions. */
  definition: Scalars['String']['output'];
  /** The ways it can be broken down: none for published figures. Values that have no name of their own are not listed. */
  dimensions: Array<KpiDimension>;
  domain: Domain;
  /** Latest period with a value when none is named; the whole authority when no org unit is named; what is known now when no asAt is given. A financial year finds the same reporting year of a KPI whose year ends in September. */
  figure: Figure;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** The periods it has a published row for, and the months it was counted for, oldest first. */
  periods: Array<Period>;
  /** The area for improvement that it belongs to: of the newest plan that names it. */
  practiceArea: Maybe<PracticeArea>;
  /** Every authority with a published figure, best first, or largest first where neither direction is better; those without a value last, unranked. */
  ranking: Array<RankedArea>;
  /** One figure for each period of a grain, oldest first; a period without a value says why. */
  series: Array<Figure>;
  /** How many families the children behind its numerator are of, from the facts as they stand now. The period of the latest figure when none is named; null where the figure is not counted from cases of children, or no extract says who is of one family. */
  siblingGroups: Maybe<SiblingGroups>;
  /** Who defines it so. */
  source: Scalars['String']['output'];
  /** Every target it has or had, those that take effect last first: who set it, why, and until when it holds. What the authority set for itself wins over the definition; of its own the last to take effect holds, and of the same day a decision wins over the improvement plan. Empty for a context measure. */
  targets: Array<KpiTarget>;
  /** What selects the cases of a period. */
  timing: KpiTiming;
  unit: Unit;
  version: Scalars['Int']['output'];
  /** Every definition it has had, oldest first. `figure` and `series` answer by any of them; where a series changes from one to the next, `Figure.definitionChanged` marks the break. */
  versions: Array<KpiVersion>;
};


/** A definition: what is counted, over whom, when, and what good looks like. */
export type KpiBreakdownArgs = {
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  by: Scalars['ID']['input'];
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
};


/** A definition: what is counted, over whom, when, and what good looks like. */
export type KpiByOrgUnitArgs = {
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
};


/** A definition: what is counted, over whom, when, and what good looks like. */
export type KpiCasesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
  state: InputMaybe<Array<CaseState>>;
};


/** A definition: what is counted, over whom, when, and what good looks like. */
export type KpiFigureArgs = {
  area: InputMaybe<Scalars['ID']['input']>;
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
  version: InputMaybe<Scalars['Int']['input']>;
};


/** A definition: what is counted, over whom, when, and what good looks like. */
export type KpiPeriodsArgs = {
  area: InputMaybe<Scalars['ID']['input']>;
};


/** A definition: what is counted, over whom, when, and what good looks like. */
export type KpiRankingArgs = {
  area: InputMaybe<Scalars['ID']['input']>;
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  period: InputMaybe<PeriodInput>;
};


/** A definition: what is counted, over whom, when, and what good looks like. */
export type KpiSeriesArgs = {
  area: InputMaybe<Scalars['ID']['input']>;
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  from: Scalars['Date']['input'];
  grain: Grain;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
  version: InputMaybe<Scalars['Int']['input']>;
};


/** A definition: what is counted, over whom, when, and what good looks like. */
export type KpiSiblingGroupsArgs = {
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
};


/** A definition: what is counted, over whom, when, and what good looks like. */
export type KpiTargetsArgs = {
  asAt: InputMaybe<Scalars['DateTime']['input']>;
};

/** A way to break a KPI down. */
export type KpiDimension = {
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  values: Array<Scalars['String']['output']>;
};

/** A target that a KPI has or had. */
export type KpiTarget = {
  /** When another took its place for the same day, or it was taken back. */
  replacedAt: Maybe<Scalars['DateTime']['output']>;
  /** False where another took its place for the same day, or it was taken back: no figure is held against it. */
  stands: Scalars['Boolean']['output'];
  target: Target;
  /** The last day it holds for, where another takes effect after it; null while none does. */
  until: Maybe<Scalars['Date']['output']>;
};

/** What selects the cases of a period. */
export type KpiTiming =
  /** Events during the period. */
  | 'EVENTS_IN_PERIOD'
  /** The twelve months that end with it. */
  | 'ROLLING_12_MONTHS'
  /** A count on its last day. */
  | 'SNAPSHOT_AT_PERIOD_END';

/** A definition of a KPI: what it counts, or counted, and for which periods. */
export type KpiVersion = {
  /** What changed, and who changed it; null in the first. */
  changed: Maybe<Scalars['String']['output']>;
  definition: Scalars['String']['output'];
  /** Who defines it so. */
  source: Scalars['String']['output'];
  /** It holds for periods that end on this day or later; null where nothing was before it. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** The last day it holds for; null while no other has taken its place. */
  validUntil: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

/** One run of a loader over one file. rowsRead = rowsLoaded + rowsUnchanged + rowsRefused. */
export type Load = {
  /** When the extract was taken. */
  asAt: Scalars['DateTime']['output'];
  /** The file's name. */
  file: Scalars['String']['output'];
  /** What the loader's checks found, errors first: an error refuses the file, a warning does not. */
  findings: Array<Finding>;
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Whether its rows are of the project's synthetic authority, and nobody's. */
  invented: Scalars['Boolean']['output'];
  /** The KPIs whose figures are made of the file's table, in the order of a scorecard: those that a refused file leaves as they were. */
  kpis: Array<Kpi>;
  loader: Scalars['String']['output'];
  /** Why a file was refused, and what to do. */
  message: Maybe<Scalars['String']['output']>;
  /** What was refused, by rule and column, most rows first. */
  refusalGroups: Array<RefusalGroup>;
  /** What was refused, in the order of the file. */
  refusals: RefusalConnection;
  rowsLoaded: Scalars['Int']['output'];
  rowsRead: Scalars['Int']['output'];
  rowsRefused: Scalars['Int']['output'];
  rowsUnchanged: Scalars['Int']['output'];
  /** Earlier rows that this file no longer has. */
  rowsWithdrawn: Scalars['Int']['output'];
  /** Of the file's bytes: the same content, the same sum. */
  sha256: Scalars['String']['output'];
  startedAt: Scalars['DateTime']['output'];
  status: LoadStatus;
};


/** One run of a loader over one file. rowsRead = rowsLoaded + rowsUnchanged + rowsRefused. */
export type LoadRefusalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group: InputMaybe<RefusalGroupInput>;
};

/** One page of a list. */
export type LoadConnection = {
  edges: Array<LoadEdge>;
  pageInfo: PageInfo;
};

/** One entry of a page, with the cursor that continues after it. */
export type LoadEdge = {
  cursor: Scalars['String']['output'];
  node: Load;
};

/** How a load ended. */
export type LoadStatus =
  | 'ALREADY_LOADED'
  | 'FAILED'
  | 'LOADED'
  | 'LOADED_WITH_REFUSALS'
  | 'REFUSED'
  | 'UNDONE';

/** What moderation did to the auditors' grades of a period, by cycle. */
export type ModerationShift = {
  /** To a worse grade: the auditor was generous. */
  lowered: Figure;
  /** Audits with both grades. */
  moderations: Scalars['Int']['output'];
  /** The matrix of moves; a pair of grades without an audit is left out. */
  moves: Array<GradeMove>;
  period: Period;
  /** To a better grade. */
  raised: Figure;
  unchanged: Figure;
};

export type Mutation = {
  /** Sets what good looks like for a KPI from a day on. Periods that ended before that day keep their colour. What was decided for the same day before stays in the history. Needs the role of a performance lead. */
  setKpiTarget: Kpi;
  /** Takes a decided target back: what would have held without it holds again. Needs the role of a performance lead. */
  withdrawKpiTarget: Kpi;
};


export type MutationSetKpiTargetArgs = {
  input: SetKpiTargetInput;
};


export type MutationWithdrawKpiTargetArgs = {
  input: WithdrawKpiTargetInput;
};

/** One published cell. */
export type Observation = {
  area: Area;
  filters: Array<FilterValue>;
  status: FigureStatus;
  /** The publisher's symbol, untouched: c, k, low, u, x, z. */
  symbol: Maybe<Scalars['String']['output']>;
  /** As published: 2025, 202425. */
  timePeriod: Scalars['String']['output'];
  value: Maybe<Scalars['Float']['output']>;
};

/** One page of a list. */
export type ObservationConnection = {
  edges: Array<ObservationEdge>;
  pageInfo: PageInfo;
};

/** One entry of a page, with the cursor that continues after it. */
export type ObservationEdge = {
  cursor: Scalars['String']['output'];
  node: Observation;
};

/** A place in the organisation: the authority, a service, a team. */
export type OrgUnit = {
  /** The units that are directly under it today, by name. */
  children: Array<OrgUnit>;
  /** The authority's is its ONS code; others have it first: E10000032:T0101, E10000032:early-help. */
  id: Scalars['ID']['output'];
  kind: OrgUnitKind;
  name: Scalars['String']['output'];
  /** The unit it is under, or was when it was last known; null for the authority. */
  parent: Maybe<OrgUnit>;
  /** Its code in the case-management system; null for a unit that is known by name only. */
  sourceCode: Maybe<Scalars['String']['output']>;
};

/** A level of the organisation. */
export type OrgUnitKind =
  | 'AUTHORITY'
  | 'SERVICE'
  | 'TEAM';

/** Where a page stands in the whole list. */
export type PageInfo = {
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A stretch of the calendar, first and last day included. */
export type Period = {
  end: Scalars['Date']['output'];
  grain: Grain;
  /** As people say it: "July 2023", "Q1 2023/24". */
  label: Scalars['String']['output'];
  start: Scalars['Date']['output'];
};

/** Names a period by its grain and first day. Financial quarter 1 of 2023/24: { grain: QUARTER, start: "2023-04-01" }. */
export type PeriodInput = {
  grain: Grain;
  start: Scalars['Date']['input'];
};

/** The kind of placement a child lives in. */
export type PlacementGroup =
  | 'CHILDRENS_HOME'
  | 'FOSTERING_OTHER'
  | 'FOSTERING_RELATIVE_OR_FRIEND'
  | 'OTHER'
  | 'PLACED_FOR_ADOPTION'
  | 'SECURE'
  | 'SUPPORTED_ACCOMMODATION'
  | 'WITH_PARENTS';

/** An action of an improvement plan. */
export type PlanAction = {
  doneOn: Maybe<Scalars['Date']['output']>;
  dueOn: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  lead: Maybe<Scalars['String']['output']>;
  sponsor: Maybe<Scalars['String']['output']>;
  /** OVERDUE where it was due by the last day that the plan's newest file tells of, and is not done. */
  status: PlanActionStatus;
  text: Scalars['String']['output'];
};

/** How an action of an improvement plan stands. */
export type PlanActionStatus =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'NOT_STARTED'
  | 'OVERDUE';

/** One of the areas for improvement that Ofsted or the service named, with its action plan. */
export type PracticeArea = {
  /** The soonest due first. */
  actions: Array<PlanAction>;
  id: Scalars['ID']['output'];
  /** In the order the plan names them; a name that is no KPI's is left out. */
  kpis: Array<Kpi>;
  owner: Maybe<Scalars['String']['output']>;
  /** The plan it belongs to: CPIP 2023. */
  plan: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** A practice standard asked of every audited case: yes, over the cases it applies to. */
export type PracticeStandard = {
  askedFrom: Scalars['Date']['output'];
  askedTo: Maybe<Scalars['Date']['output']>;
  /** Newest complete quarter when no period is named. A period in which it was not asked has the status NOT_ASKED. */
  figure: Figure;
  id: Scalars['ID']['output'];
  /** Put so that "yes" is the bad answer. Figures are of the good answer all the same. */
  negative: Scalars['Boolean']['output'];
  practiceArea: AuditPracticeArea;
  /** One figure for each period of a grain, oldest first. */
  series: Array<Figure>;
  /** As the audit form puts it. */
  text: Scalars['String']['output'];
};


/** A practice standard asked of every audited case: yes, over the cases it applies to. */
export type PracticeStandardFigureArgs = {
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
};


/** A practice standard asked of every audited case: yes, over the cases it applies to. */
export type PracticeStandardSeriesArgs = {
  from: Scalars['Date']['input'];
  grain: Grain;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};

/** Where a figure comes from. */
export type Provenance = {
  /** When the newest of what is behind it became known here. */
  computedAt: Scalars['DateTime']['output'];
  definition: Scalars['String']['output'];
  kpiVersion: Scalars['Int']['output'];
  /** The loads whose rows were counted, as they stood at the moment asked about; newest first. */
  loads: Array<Load>;
  /** The rows of the source files that a published figure was read from. */
  rows: Array<SourceRow>;
  /** The publication it was read from, or the records it was counted from. */
  source: Scalars['String']['output'];
};

export type Query = {
  /** A place by its ONS code; null for a code nobody has. */
  area: Maybe<Area>;
  /** Places that statistics are published for: England and the regions first, then by name. */
  areas: Array<Area>;
  /** The grades of completed audits for each period, by cycle, oldest first; those of one practice area where it is named. One statement. */
  auditSummary: Array<AuditSummary>;
  /** Children we care for on a day, past ones too. The last day that the data tell of when none is named. */
  childrenWeCareFor: CareCohort;
  /** What readers must know of the data as a whole: that records are invented. Null where none are. */
  dataNotice: Maybe<Scalars['String']['output']>;
  /** Changes whenever an answer may have: a load, an undo, a recount. Cheap to poll. */
  dataVersion: Scalars['ID']['output'];
  /** A published table by its id; null where none is loaded under it. */
  dataset: Maybe<Dataset>;
  /** The published tables that are loaded, by title. */
  datasets: Array<Dataset>;
  /** Every feed the platform knows, and whether it is fresh. */
  feeds: Array<Feed>;
  /** The authority's own mainstream fostering at the end of a period, and what happened in it. The newest complete month when none is named. */
  fostering: Fostering;
  /** A KPI by its id; null for an id nobody defined. */
  kpi: Maybe<Kpi>;
  /** Every KPI, in the order of a scorecard. */
  kpis: Array<Kpi>;
  /** One run of a loader; null for an id no load has. */
  load: Maybe<Load>;
  /** Runs of loaders, newest first. */
  loads: LoadConnection;
  /** What moderation did to the auditors' grades, for each period, by cycle, oldest first. One statement. */
  moderationShift: Array<ModerationShift>;
  /** A place in the organisation by its id; null for one that does not exist or is not the viewer's to see. */
  orgUnit: Maybe<OrgUnit>;
  /** The top of the organisation that the viewer may see. */
  orgUnits: Array<OrgUnit>;
  /** The areas for improvement, those of the newest plan first. */
  practiceAreas: Array<PracticeArea>;
  /** The practice standards that audits ask about, by practice area. */
  practiceStandards: Array<PracticeStandard>;
  /** What is overdue or falls due soon, most overdue first: the daily and weekly worklists. Days are counted from the last day that the facts tell of. Child level: needs the role, and a purpose sent in the X-Purpose header. */
  requiredActions: CaseConnection;
  /** Every KPI of the board that has a figure in the 13 periods that end with this one. When no period is named, the newest complete month that was counted; the newest financial year where nothing was. */
  scorecard: Scorecard;
  /** The periods a scorecard of this authority can be drawn for, newest first: financial years, quarters and months. */
  scorecardPeriods: Array<Period>;
  /** Who asks, and what they may see. */
  viewer: Viewer;
  /** The social work workforce in the month of a day. The newest month with an establishment when none is named. */
  workforce: Workforce;
};


export type QueryAreaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAreasArgs = {
  ids: InputMaybe<Array<Scalars['ID']['input']>>;
  level: InputMaybe<AreaLevel>;
};


export type QueryAuditSummaryArgs = {
  basis?: InputMaybe<AuditGradeBasis>;
  from: Scalars['Date']['input'];
  grain: Grain;
  kind: InputMaybe<AuditKind>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  practiceArea: InputMaybe<AuditPracticeArea>;
  to: Scalars['Date']['input'];
};


export type QueryChildrenWeCareForArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<CareCohortFilter>;
};


export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFosteringArgs = {
  period: InputMaybe<PeriodInput>;
};


export type QueryKpiArgs = {
  id: Scalars['ID']['input'];
};


export type QueryKpisArgs = {
  domain: InputMaybe<Domain>;
  practiceArea: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLoadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  loader: InputMaybe<Scalars['String']['input']>;
  status: InputMaybe<LoadStatus>;
};


export type QueryModerationShiftArgs = {
  from: Scalars['Date']['input'];
  grain: Grain;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};


export type QueryOrgUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPracticeAreasArgs = {
  plan: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPracticeStandardsArgs = {
  practiceArea: InputMaybe<AuditPracticeArea>;
};


export type QueryRequiredActionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  dueWithinDays?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kpis: InputMaybe<Array<Scalars['ID']['input']>>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
};


export type QueryScorecardArgs = {
  area: InputMaybe<Scalars['ID']['input']>;
  asAt: InputMaybe<Scalars['DateTime']['input']>;
  board: InputMaybe<Scalars['ID']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
  period: InputMaybe<PeriodInput>;
};


export type QueryWorkforceArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
  orgUnit: InputMaybe<Scalars['ID']['input']>;
};

/** How a figure stands against its target. */
export type Rag =
  /** Worse by no more than the tolerance. */
  | 'AMBER'
  /** At or better than target. */
  | 'GREEN'
  /** Not judged: no target, no direction, too few cases, or no value to show. */
  | 'GREY'
  /** Worse by more than the tolerance. */
  | 'RED';

/** An authority's place among all with a published figure. */
export type RankedArea = {
  area: Area;
  figure: Figure;
  /** Whether it is one of that authority's statistical neighbours in the newest model. */
  neighbour: Scalars['Boolean']['output'];
  /** Whether it is the authority asked about. */
  own: Scalars['Boolean']['output'];
  /** 1 is best, or largest where neither direction is better. Ties share the better place; null where the figure has no value. */
  rank: Maybe<Scalars['Int']['output']>;
};

/** A row that a load did not take, and why. */
export type Refusal = {
  /** The failing cell as a spreadsheet addresses it (C7); null where no one cell fails, in an XML file, and for loads from before this was kept. */
  cell: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  column: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  /** Counted from 1, header included, as a spreadsheet shows it; 0 is the file itself. */
  row: Scalars['Int']['output'];
};

/** One page of a list. */
export type RefusalConnection = {
  edges: Array<RefusalEdge>;
  pageInfo: PageInfo;
};

/** One entry of a page, with the cursor that continues after it. */
export type RefusalEdge = {
  cursor: Scalars['String']['output'];
  node: Refusal;
};

/** The rows that a load refused for one reason in one column. */
export type RefusalGroup = {
  /** Of the first of them. The failing cell as a spreadsheet addresses it (C7); null where no one cell fails, in an XML file, and for loads from before this was kept. */
  cell: Maybe<Scalars['String']['output']>;
  /** The rule that was broken; stable, in kebab-case. */
  code: Scalars['String']['output'];
  /** The column's header; null where a row as a whole is meant. */
  column: Maybe<Scalars['String']['output']>;
  /** The first of them, counted from 1, header included; 0 is the file itself. */
  firstRow: Scalars['Int']['output'];
  /** What was wrong with the first, what was expected and what to do. */
  message: Scalars['String']['output'];
  /** How many rows; 1 for the file itself. */
  rows: Scalars['Int']['output'];
};

/** Names a group of refusals: those of one rule in one column. */
export type RefusalGroupInput = {
  /** The rule that was broken. */
  code: Scalars['String']['input'];
  /** The column's header; null or left out for refusals that name none. */
  column?: InputMaybe<Scalars['String']['input']>;
};

/** A figure as it became known after it had been reported otherwise. */
export type Restatement = {
  display: Scalars['String']['output'];
  /** Since when it was known so. */
  knownFrom: Scalars['DateTime']['output'];
  /** The load, or the undone load, that made it so; null where none did. */
  load: Maybe<Load>;
  status: FigureStatus;
  /** Whether it was the undoing of the load that made it so. */
  undone: Scalars['Boolean']['output'];
  value: Maybe<Scalars['Float']['output']>;
};

/** The KPIs that have figures of the period's kind, with how they stand. */
export type Scorecard = {
  ambers: Scalars['Int']['output'];
  /** The authority the figures are of. */
  area: Area;
  greens: Scalars['Int']['output'];
  greys: Scalars['Int']['output'];
  label: Scalars['String']['output'];
  /** The part of the viewer's authority; all of it where another authority's figures are shown. */
  orgUnit: OrgUnit;
  period: Period;
  reds: Scalars['Int']['output'];
  rows: Array<ScorecardRow>;
};

/** A KPI on a scorecard. */
export type ScorecardRow = {
  figure: Figure;
  kpi: Kpi;
  /** The 13 periods that end with this one, oldest first. */
  trend: Array<Figure>;
};

/** What good looks like for a KPI from a day on, and why. */
export type SetKpiTargetInput = {
  /** How much worse is still amber, in the KPI's unit; 0 for no amber. */
  amberWithin: Scalars['Float']['input'];
  /** Says that months which are over shall be judged anew. Needed where `from` lies before this month. */
  changesPast?: InputMaybe<Scalars['Boolean']['input']>;
  /** It holds for periods that end on this day or later. */
  from: Scalars['Date']['input'];
  /** The KPI's id. Not of a context measure, which is never judged. */
  kpi: Scalars['ID']['input'];
  /** A figure over fewer cases is grey; 0 to judge every figure. */
  minimumDenominator: Scalars['Int']['input'];
  /** Why: kept in the history, and in the access log. At most 500 characters. */
  reason: Scalars['String']['input'];
  /** Where it was agreed: the paper or the meeting. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** In the KPI's unit: 90 is 90 per cent. */
  value: Scalars['Float']['input'];
};

/** How much a check's finding matters. */
export type Severity =
  /** The whole file is refused. */
  | 'ERROR'
  /** The file is loaded all the same. */
  | 'WARNING';

/** A child's sex as recorded. */
export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'UNKNOWN';

/** The children behind a figure, and how many families they are of: whether one large family moves it. */
export type SiblingGroups = {
  /** Different children whose cases are in the numerator. */
  children: Scalars['Int']['output'];
  /** Families they are of; a child of no recorded family is one by itself. */
  families: Scalars['Int']['output'];
  /** How many of the children are of the family that has most of them. */
  largest: Scalars['Int']['output'];
  /** Of how many of the children the family is recorded. */
  recorded: Scalars['Int']['output'];
};

/** One part of a figure that was broken down. */
export type Slice = {
  figure: Figure;
  /** The code of the part; empty where it is not recorded. */
  key: Scalars['String']['output'];
  /** As people read it. */
  label: Scalars['String']['output'];
};

/** A row of a source file that was counted. */
export type SourceRow = {
  load: Load;
  /** Counted from 1, header included, as a spreadsheet shows it. */
  row: Scalars['Int']['output'];
};

/** What good looks like, from a day on, and who says so. */
export type Target = {
  /** How much worse than the target is still amber, in the KPI's unit. */
  amberWithin: Scalars['Float']['output'];
  /** As printed: "85.0%". */
  display: Scalars['String']['output'];
  /** It holds for periods that end on this day or later. */
  from: Scalars['Date']['output'];
  /** The load of the improvement plan that brought it; null where none did. */
  load: Maybe<Load>;
  /** A figure over fewer cases is grey: too few to judge. */
  minimumDenominator: Scalars['Int']['output'];
  origin: TargetOrigin;
  /** Why it was decided; null where nobody did here, and for partners. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was decided, or loaded; null for a definition's own. */
  setAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it; null where nobody did here, and for partners. */
  setBy: Maybe<Scalars['String']['output']>;
  /** Where it was agreed. */
  source: Maybe<Scalars['String']['output']>;
  value: Scalars['Float']['output'];
};

/** Where a target comes from. */
export type TargetOrigin =
  /** A decision made here. */
  | 'DECISION'
  /** The KPI's definition, until the authority sets its own. */
  | 'DEFINITION'
  /** The authority's improvement plan, as it was loaded. */
  | 'IMPROVEMENT_PLAN';

/** What a viewer may see. */
export type Tier =
  /** Exact aggregates. */
  | 'AGGREGATE'
  /** Children's records, within the viewer's part of the organisation. */
  | 'CHILD_LEVEL'
  /** Aggregates after disclosure control. */
  | 'CONTROLLED';

/** What a value counts. */
export type Unit =
  | 'COUNT'
  | 'DAYS'
  | 'PERCENT'
  /** Per 10,000 children aged 0 to 17. */
  | 'RATE_PER_10K'
  | 'RATIO'
  | 'SCORE';

/** Who asks, and what they may see. */
export type Viewer = {
  name: Scalars['String']['output'];
  orgUnits: Array<OrgUnit>;
  roles: Array<Scalars['String']['output']>;
  tier: Tier;
};

/** Which decided target is taken back, and why. */
export type WithdrawKpiTargetInput = {
  /** Says that months which are over shall be judged anew. Needed where `from` lies before this month. */
  changesPast?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day it was decided for. */
  from: Scalars['Date']['input'];
  kpi: Scalars['ID']['input'];
  /** Why: kept in the access log. At most 500 characters. */
  reason: Scalars['String']['input'];
};

/** The social work workforce, by the definitions of the workforce census, as the newest establishment of the month has it. */
export type Workforce = {
  /** Working days lost to sickness over working days, of twelve months. */
  absenceRate: Figure;
  /** Agency workers over agency workers and workers in post. */
  agencyRate: Figure;
  /** Cases held for each full-time equivalent who holds any. */
  averageCaseload: Figure;
  /** Full-time equivalents in post, agency workers among them, by a dimension. */
  breakdown: Array<Slice>;
  /** How many workers who may hold cases hold how many. */
  caseloads: Array<Slice>;
  /** Full-time equivalents in post, without agency workers. */
  fte: Figure;
  /** Newly qualified social workers in post. */
  newlyQualified: Figure;
  /** The day that was asked for. */
  on: Scalars['Date']['output'];
  /** Leavers of twelve months over those in post at their end. */
  turnoverRate: Figure;
  /** Vacancies over vacancies and workers in post. */
  vacancyRate: Figure;
};


/** The social work workforce, by the definitions of the workforce census, as the newest establishment of the month has it. */
export type WorkforceBreakdownArgs = {
  by: WorkforceDimension;
};

/** A way to break the workforce down. */
export type WorkforceDimension =
  | 'EMPLOYMENT_TYPE'
  | 'LENGTH_OF_SERVICE'
  | 'ROLE'
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

export type LoadPartsFragment = { __typename: 'Load', id: string, loader: string, file: string, sha256: string, status: LoadStatus, asAt: string, startedAt: string, finishedAt: string | null, rowsRead: number, rowsLoaded: number, rowsUnchanged: number, rowsRefused: number, rowsWithdrawn: number, message: string | null };

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
export const RefusalGroupPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalGroupParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefusalGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusalGroupPartsFragment, unknown>;
export const LoadPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Load"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loader"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsLoaded"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}},{"kind":"Field","name":{"kind":"Name","value":"rowsWithdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<LoadPartsFragment, unknown>;
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