import {
  casesFrom,
  type Day,
  defineKpi,
  definitionOn,
  type Kpi,
  kpiOf,
  latestFigure,
  period,
  periodContaining,
} from "@children-first/schema";
import {
  casesOfKpi,
  type Cohort,
  type CountedKpi,
  furthestDueDays,
  isCounted,
  openActions,
} from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ChildLevel } from "../../access/child-level.ts";
import type { Context } from "../../context.ts";
import { WrongArgument } from "../../errors.ts";
import { argumentDescriptions } from "../../graphql/argument-descriptions.ts";
import { dayOf } from "../../graphql/scalars.ts";
import { factsAsked } from "../facts-asked.ts";
import { KpiType } from "../kpi.type.ts";
import { orgUnitAsked } from "../../organisation/org-unit-asked.ts";
import { OrgUnitType } from "../../organisation/org-unit.type.ts";
import { periodFrom, PeriodInput } from "../period.type.ts";
import { type CasePage, casePage } from "./case-page.ts";
import { CaseConnection, CaseStateEnum, CaseSubjectEnum, CaseType } from "./case.type.ts";
import { standingSpans } from "./standing-spans.ts";
import { knownDaysOf, usualDaysAhead, worklistKpis } from "./worklist.ts";

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
    if (days < 0 || days > furthestDueDays)
      throw new WrongArgument("dueWithinDays", `0 (what is overdue or due today) to ${furthestDueDays} days.`);
    const asked = worklistKpis(ids);
    const unit = await partAsked(context, orgUnit);
    const known = await knownDaysOf(context, asked);
    const { authority, viewer } = context;
    return casePage(context, {
      operation: `requiredActions of ${unit}, due within ${days} days${ids ? ` under ${asked.map(({ id }) => id).join(", ")}` : ""}`,
      unit,
      cases: openActions({ authority, kpis: asked, unit, part: viewer.orgUnits, dueWithinDays: days }),
      first: first ?? 50,
      after,
      total: {
        kpi: requiredActionsOf(asked),
        period: periodContaining("MONTH", known.at(-1) ?? dayOf(new Date())),
        knownDay: known[0],
      },
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
  @FieldResolver(() => CaseSubjectEnum, {
    nullable: true,
    description: "Whom or what its cases are about. Null for a KPI that is not counted from records.",
  })
  casesAbout(@Root() { id }: KpiType): string | null {
    return kpiOf(id)?.counted?.cohort.subject.toUpperCase() ?? null;
  }

  @FieldResolver(() => CaseConnection, {
    description:
      "The cases behind its figure, soonest due first, or overdue ones before all others. Empty for a KPI that is not counted from records. Needs the tier CHILD_LEVEL, and a purpose in the X-Purpose header.",
  })
  @ChildLevel
  async cases(
    @Ctx() context: Context,
    @Root() { id }: KpiType,
    @Arg("state", () => [CaseStateEnum], { nullable: true, description: "Only cases in one of these states." })
    states: string[] | null,
    @Arg("overdueFirst", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Whether overdue cases come before all others.",
    })
    overdueFirst: boolean | null,
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
    const knownDay = isCounted(kpi) ? span?.knownDay : undefined;
    const casesAsked = async (counted: CountedKpi, known: Day) => {
      const facts = await factsAsked(context, counted.counted.cohort);
      return casesOfKpi(
        counted,
        { ...facts, known, from: casesFrom(kpi, of), to: of.end, unit },
        context.viewer.orgUnits,
      );
    };
    return casePage(context, {
      operation: `Kpi.cases ${id} of ${unit}, ${of.label}${states ? `: ${states.join(", ")}` : ""}`,
      unit,
      cases: isCounted(kpi) && knownDay !== undefined ? await casesAsked(kpi, knownDay) : null,
      states,
      overdueFirst,
      first: first ?? 50,
      after,
      total: { kpi, period: period(of.grain, of.start), knownDay },
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
  const cohorts = [...new Set(kpis.map(({ counted }) => counted.cohort))];
  return defineKpi({
    id: "required-actions",
    label: "Required actions",
    definition: "Open actions that are overdue or due soon. A case counts once under each KPI for which it is open.",
    domain: "IMPROVEMENT",
    unit: "COUNT",
    better: "NEITHER",
    timing: "SNAPSHOT_AT_PERIOD_END",
    source: "The due dates of the KPIs that it covers.",
    counted: cohorts[0] ? { cohort: together(cohorts[0], cohorts) } : null,
  });
}

/** A cohort of the cases of several, for the question what they are read from. An action may be due on any day. */
function together(first: Cohort, cohorts: readonly Cohort[]): Cohort {
  return {
    id: "open-actions",
    title: "Open actions",
    subject: first.subject,
    kind: "EVENTS",
    needs: cohorts.flatMap(({ needs }) => needs),
    uses: cohorts.flatMap(({ uses = [] }) => uses),
    teamOf: "An action belongs to the team of its case.",
    knownDayFacts: cohorts.flatMap(({ knownDayFacts, needs }) => knownDayFacts ?? needs.slice(0, 1)),
    cases: (reads) => sql.join(cohorts.map((cohort) => cohort.cases(reads))),
  };
}
