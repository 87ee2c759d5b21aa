import type { NonEmptyArray } from "type-graphql";
import { AuditSummaryResolver } from "./audits/audit-summary.resolver.ts";
import { PracticeStandardResolver } from "./audits/practice-standard.resolver.ts";
import { FosteringResolver } from "./fostering/fostering.resolver.ts";
import { FigureResolver } from "./kpis/figure.resolver.ts";
import { KpiResolver } from "./kpis/kpi.resolver.ts";
import { ScorecardResolver } from "./kpis/scorecard.resolver.ts";
import { FeedResolver } from "./loads/feed.resolver.ts";
import { LoadResolver } from "./loads/load.resolver.ts";
import { OrgUnitResolver } from "./organisation/org-unit.resolver.ts";
import { AreaResolver } from "./statistics/area.resolver.ts";
import { DatasetResolver, ObservationResolver } from "./statistics/dataset.resolver.ts";
import { ViewerResolver } from "./viewer/viewer.resolver.ts";
import { WorkforceResolver } from "./workforce/workforce.resolver.ts";

/** Every resolver of the API. A new one is one more line here. */
export const resolvers: NonEmptyArray<Function> = [
  AreaResolver,
  AuditSummaryResolver,
  DatasetResolver,
  FeedResolver,
  FigureResolver,
  FosteringResolver,
  KpiResolver,
  LoadResolver,
  ObservationResolver,
  OrgUnitResolver,
  PracticeStandardResolver,
  ScorecardResolver,
  ViewerResolver,
  WorkforceResolver,
];
