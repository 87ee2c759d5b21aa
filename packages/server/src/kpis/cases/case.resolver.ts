import {
  casesFrom,
  defineKpi,
  definitionOn,
  type Kpi,
  kpiOf,
  latestFigure,
  period,
  periodContaining,
} from "@children-first/schema";
import { type CountedKpi, isCounted } from "@children-first/schema/engine";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ChildLevel } from "../../access/child-level.ts";
import type { Context } from "../../context.ts";
import { WrongArgument } from "../../errors.ts";
import { argumentDescriptions } from "../../graphql/argument-descriptions.ts";
import type { Connection } from "../../graphql/connection.type.ts";
import { dayOf } from "../../graphql/scalars.ts";
import type { FigureType } from "../figure.type.ts";
import { KpiType } from "../kpi.type.ts";
import { orgUnitAsked } from "../../organisation/org-unit-asked.ts";
import { OrgUnitType } from "../../organisation/org-unit.type.ts";
import { periodFrom, PeriodInput } from "../period.type.ts";
import { casePage } from "./case-page.ts";
import { CaseConnection, CaseStateEnum, CaseType } from "./case.type.ts";
import { standingSpans } from "./standing-spans.ts";
import { usualDaysAhead, worklistCohorts, worklistKpis } from "./worklist.ts";

type CasePage = Connection<CaseType> & { total: FigureType };

/** How many days ahead a worklist may look. */
const furthestDue = 366;

/** Worklists, and the KPI and team of each case. These are people's records. */
@Resolver(() => CaseType)
export class CaseResolver {
  @Query(() => CaseConnection, {
    description:
      "Open actions that are overdue or due soon, most overdue first: the daily and weekly worklists. Needs the tier CHILD_LEVEL, and a purpose in the X-Purpose header.",
  })
  @ChildLevel
  async requiredActions(
    @Ctx() context: Context,
    @Arg("kpis", () => [ID], {
      nullable: true,
      description:
        "Only actions under these KPIs, by id. Default: all KPIs with a worklist. Any other KPI is an error.",
    })
    ids: string[] | null,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.viewersOrgUnit })
    orgUnit: string | null,
    @Arg("dueWithinDays", () => Int, {
      nullable: true,
      defaultValue: usualDaysAhead,
      description: "How many days to look ahead, 0 to 366, from the last day that the data cover.",
    })
    dueWithinDays: number | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: argumentDescriptions.first }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: argumentDescriptions.after }) after: string | null,
  ): Promise<CasePage> {
    const days = dueWithinDays ?? usualDaysAhead;
    if (days < 0 || days > furthestDue)
      throw new WrongArgument("dueWithinDays", `0 (what is overdue or due today) to ${furthestDue} days.`);
    const asked = worklistKpis(ids);
    const unit = await partAsked(context, orgUnit);
    const cohorts = await worklistCohorts(context, asked, days);
    const today =
      cohorts
        .map(({ knownDay }) => knownDay)
        .toSorted()
        .at(-1) ?? dayOf(new Date());
    return casePage(context, {
      operation: `requiredActions of ${unit}, due within ${days} days${ids ? ` under ${asked.map(({ id }) => id).join(", ")}` : ""}`,
      unit,
      cohorts,
      dueWithinDays: days,
      first: first ?? 50,
      after,
      total: { kpi: requiredActionsOf(asked), period: periodContaining("MONTH", today) },
    });
  }

  @FieldResolver(() => KpiType, { description: "The KPI." })
  kpi(@Root() { kpi }: CaseType): KpiType {
    return kpiOf(kpi)!;
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description: "The team as a unit of the organisation. Null if the team is not a known unit.",
  })
  async orgUnit(@Ctx() { batches }: Context, @Root() { unit }: CaseType): Promise<OrgUnitType | null> {
    return unit === null ? null : batches.orgUnit.load(unit);
  }
}

/** The cases behind the figures of a KPI. */
@Resolver(() => KpiType)
export class KpiCasesResolver {
  @FieldResolver(() => CaseConnection, {
    description:
      "The cases behind its figure, soonest due first. Empty for a KPI that is not counted from records. Needs the tier CHILD_LEVEL, and a purpose in the X-Purpose header.",
  })
  @ChildLevel
  async cases(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("state", () => [CaseStateEnum], { nullable: true, description: "Only cases in one of these states." })
    states: string[] | null,
    @Arg("period", () => PeriodInput, { nullable: true, description: argumentDescriptions.latestPeriod })
    asked: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.viewersOrgUnit })
    orgUnit: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: argumentDescriptions.first }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: argumentDescriptions.after }) after: string | null,
  ): Promise<CasePage> {
    const family = kpiOf(id)!;
    const unit = await partAsked(context, orgUnit);
    const { authority, batches } = context;
    const evidence = await batches.evidence.load({ kpi: family, area: authority, unit });
    const of = asked ? periodFrom(asked) : latestFigure(family, evidence, authority, dayOf(new Date())).period;
    const kpi = definitionOn(family, of.end);
    const span = (await standingSpans(context)).get(`${kpi.id} ${kpi.version}`);
    return casePage(context, {
      operation: `Kpi.cases ${id} of ${unit}, ${of.label}${states ? `: ${states.join(", ")}` : ""}`,
      unit,
      cohorts:
        span && isCounted(kpi) ? [{ kpis: [kpi], from: casesFrom(kpi, of), to: of.end, knownDay: span.knownDay }] : [],
      states,
      first: first ?? 50,
      after,
      total: { kpi, period: period(of.grain, of.start) },
    });
  }
}

/** The org unit of an argument. Default: the authority if the viewer has all of it, or else the viewer's part. */
function partAsked(context: Context, orgUnit: string | null): Promise<string> {
  const { authority, viewer } = context;
  return orgUnitAsked(context, orgUnit ?? (viewer.orgUnits.includes(authority) ? authority : viewer.orgUnits[0]));
}

/** The KPI that the total of a worklist is a figure of. */
function requiredActionsOf(kpis: readonly CountedKpi[]): Kpi {
  const needs = [...new Set(kpis.flatMap(({ counted }) => [...counted.cohort.needs, ...(counted.cohort.uses ?? [])]))];
  return defineKpi({
    id: "required-actions",
    label: "Required actions",
    definition: "Open actions that are overdue or due soon. A case counts once under each KPI for which it is open.",
    domain: "IMPROVEMENT",
    unit: "COUNT",
    better: "NEITHER",
    timing: "SNAPSHOT_AT_PERIOD_END",
    source: "The due dates of the KPIs that it covers.",
    counted: kpis[0] ? { cohort: { ...kpis[0].counted.cohort, title: "Open actions", needs, uses: [] } } : null,
  });
}
