import { AccessLogEntity, AccessLogHeadEntity, AccessLogKeyEntity } from "./access/access-log.entity.ts";
import { ApiKeyEntity } from "./access/api-key.entity.ts";
import { BreakGlassEntity } from "./access/break-glass.entity.ts";
import { SessionEntity } from "./access/session.entity.ts";
import { DataVersionEntity } from "./loads/data-version.entity.ts";
import { CalendarDayEntity } from "./calendar/calendar-day.entity.ts";
import { LinkedRowEntity } from "./children/linked-row.entity.ts";
import { TargetDecisionEntity } from "./kpis/target-decision.entity.ts";
import { OpenActionEntity } from "./kpis/open-action.entity.ts";
import { RebasingEntity } from "./kpis/rebasing.entity.ts";
import { CountedKpiEntity, TallyEntity, TallySpanEntity, TallyUnplacedEntity } from "./kpis/tally.entity.ts";
import { FindingEntity } from "./loads/finding.entity.ts";
import { ContradictedEntity, LoadEntity, RefusalEntity, UnreadCellEntity } from "./loads/load.entity.ts";
import {
  OrgUnitAncestorEntity,
  OrgUnitEntity,
  OrgUnitMentionEntity,
  OrgUnitNameEntity,
  OrgUnitParentEntity,
  PersonPlaceEntity,
  PersonUnitEntity,
} from "./organisation/org-unit.entity.ts";
import { ReferenceFileEntity } from "./loads/reference-file.entity.ts";
import { AreaEntity } from "./statistics/area.entity.ts";
import {
  DatasetDescriptionEntity,
  DatasetEntity,
  DatasetFilterEntity,
  DatasetMeasureEntity,
  FilterCombinationEntity,
} from "./statistics/dataset.entity.ts";
import { ObservationEntity } from "./statistics/observation.entity.ts";
import { StatisticalNeighbourEntity } from "./statistics/statistical-neighbour.entity.ts";
import { TimePeriodEntity } from "./statistics/time-period.entity.ts";

/** Every table but those of facts, which `factEntities` has. A new entity is one more line here. */
export const entities = [
  AccessLogEntity,
  AccessLogHeadEntity,
  AccessLogKeyEntity,
  ApiKeyEntity,
  AreaEntity,
  BreakGlassEntity,
  CalendarDayEntity,
  ContradictedEntity,
  DataVersionEntity,
  DatasetDescriptionEntity,
  DatasetEntity,
  DatasetFilterEntity,
  DatasetMeasureEntity,
  FilterCombinationEntity,
  FindingEntity,
  LinkedRowEntity,
  LoadEntity,
  ObservationEntity,
  OpenActionEntity,
  OrgUnitAncestorEntity,
  OrgUnitEntity,
  OrgUnitMentionEntity,
  OrgUnitNameEntity,
  OrgUnitParentEntity,
  PersonPlaceEntity,
  PersonUnitEntity,
  RebasingEntity,
  ReferenceFileEntity,
  RefusalEntity,
  SessionEntity,
  StatisticalNeighbourEntity,
  CountedKpiEntity,
  TallyEntity,
  TallySpanEntity,
  TallyUnplacedEntity,
  TargetDecisionEntity,
  TimePeriodEntity,
  UnreadCellEntity,
];
