import type { NonEmptyArray } from "type-graphql";
import { AuditSummaryResolver } from "./audits/audit-summary.resolver.ts";
import { PracticeStandardResolver } from "./audits/practice-standard.resolver.ts";
import { CareCohortResolver } from "./care/care-cohort.resolver.ts";
import { CareChildrenResolver, ChildResolver } from "./care/child.resolver.ts";
import { FosteringResolver } from "./fostering/fostering.resolver.ts";
import { CaseResolver, KpiCasesResolver } from "./kpis/cases/case.resolver.ts";
import { KpiPartsResolver } from "./kpis/kpi-parts.resolver.ts";
import { PracticeAreaResolver } from "./improvement/practice-area.resolver.ts";
import { FigureResolver } from "./kpis/figure.resolver.ts";
import { KpiResolver } from "./kpis/kpi.resolver.ts";
import { StandingResolver } from "./kpis/standing.resolver.ts";
import { SignalResolver } from "./kpis/signals/signal.resolver.ts";
import { KpiTargetsResolver, TargetResolver } from "./kpis/target.resolver.ts";
import { KpiRebasingsResolver, RebasingResolver } from "./kpis/signals/rebasing.resolver.ts";
import { ScorecardResolver } from "./kpis/scorecard.resolver.ts";
import { FeedResolver } from "./loads/feed.resolver.ts";
import { LoadResolver } from "./loads/load.resolver.ts";
import { OrgUnitResolver } from "./organisation/org-unit.resolver.ts";
import { AccessLogResolver } from "./access/access-log.resolver.ts";
import { AreaResolver } from "./statistics/area.resolver.ts";
import { DatasetResolver, ObservationResolver } from "./statistics/dataset.resolver.ts";
import { ViewerResolver } from "./access/viewer.resolver.ts";
import { WorkforceResolver } from "./workforce/workforce.resolver.ts";

/** Every resolver of the API. A new resolver is one more line here. */
export const resolvers: NonEmptyArray<Function> = [
  AccessLogResolver,
  AreaResolver,
  AuditSummaryResolver,
  CaseResolver,
  CareChildrenResolver,
  CareCohortResolver,
  ChildResolver,
  DatasetResolver,
  FeedResolver,
  FigureResolver,
  FosteringResolver,
  KpiCasesResolver,
  KpiPartsResolver,
  KpiRebasingsResolver,
  KpiResolver,
  KpiTargetsResolver,
  LoadResolver,
  ObservationResolver,
  OrgUnitResolver,
  PracticeAreaResolver,
  PracticeStandardResolver,
  RebasingResolver,
  ScorecardResolver,
  SignalResolver,
  StandingResolver,
  TargetResolver,
  ViewerResolver,
  WorkforceResolver,
];
