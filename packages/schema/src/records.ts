import type { auditStandards } from "./audits/audit-standards.fact.ts";
import type { claEpisodes } from "./care/episodes/cla-episodes.fact.ts";
import type { continuousEpisodes } from "./care/ssda903/continuous-episodes.fact.ts";
import type { FactRow } from "./declare/fact.ts";
import type { planActions } from "./improvement/plan-actions.fact.ts";
import type { practiceAreas } from "./improvement/practice-areas.fact.ts";

/** Plain records: their entities for an entity manager, and what a row of each is. Types of the API implement the rows. */
export { type EntityManager, raw } from "@mikro-orm/postgresql";
export * from "./access/access-log.entity.ts";
export * from "./access/api-key.entity.ts";
export * from "./access/break-glass.entity.ts";
export * from "./access/session.entity.ts";
export * from "./database/columns-of.ts";
export * from "./kpis/rebasing.entity.ts";
export * from "./kpis/target-decision.entity.ts";
export * from "./loads/finding.entity.ts";
export * from "./loads/load.entity.ts";
export * from "./organisation/org-unit.entity.ts";
export * from "./statistics/area.entity.ts";
export * from "./statistics/dataset.entity.ts";
export * from "./statistics/observation.entity.ts";
export * from "./statistics/time-period.entity.ts";

/** A row of the fact `audit_standards`. */
export type AuditStandardRow = FactRow<typeof auditStandards>;

/** A row of the fact `cla_episodes`. */
export type CareEpisodeRow = FactRow<typeof claEpisodes>;

/** A row of the fact `continuous_episodes`. */
export type ContinuousEpisodeRow = FactRow<typeof continuousEpisodes>;

/** A row of the fact `plan_actions`. */
export type PlanActionRow = FactRow<typeof planActions>;

/** A row of the fact `practice_areas`. */
export type PracticeAreaRow = FactRow<typeof practiceAreas>;
