import { auditGrades, type Grain, kpiOf, type Period } from "@children-first/schema";
import { areaColumns, auditsCohort } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { placeAsked } from "../kpis/place-asked.ts";
import { countLive, type LiveCounts, liveFigure, monthOfCase } from "../kpis/live-counts.ts";
import { periodsAsked } from "../kpis/periods-asked.ts";
import { GrainEnum } from "../kpis/period.type.ts";
import { AuditSummaryType, ModerationShiftType } from "./audit-summary.type.ts";
import { type AuditGradeBasis, AuditGradeBasisEnum, AuditKindEnum, AuditPracticeAreaEnum } from "./audit.enums.ts";

type PracticeArea = Parameters<typeof areaColumns>[0];

interface GradeRow {
  readonly month: string;
  readonly is_moderated: boolean;
  readonly grade: string | null;
  readonly audits: number;
}

interface MoveRow {
  readonly month: string;
  readonly from: string;
  readonly to: string;
  readonly audits: number;
}

/** The grades of audits by period, and how moderation changed them. */
@Resolver()
export class AuditSummaryResolver {
  @Query(() => [AuditSummaryType], {
    description:
      "The grades of completed audits for each period, oldest first. A period after the last known day is left out, and every period if audits were never counted.",
  })
  async auditSummary(
    @Ctx() context: Context,
    @Arg("grain", () => GrainEnum, { description: argumentDescriptions.grain }) grain: Grain,
    @Arg("from", () => DateScalar, { description: argumentDescriptions.from }) from: Date,
    @Arg("to", () => DateScalar, { description: argumentDescriptions.to }) to: Date,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
    @Arg("kind", () => AuditKindEnum, { nullable: true, description: "Only audits of this kind." }) kind: string | null,
    @Arg("practiceArea", () => AuditPracticeAreaEnum, {
      nullable: true,
      description: "The practice area whose grades count. Default: the overall grade of each audit.",
    })
    practiceArea: string | null,
    @Arg("basis", () => AuditGradeBasisEnum, {
      nullable: true,
      defaultValue: "RECORD",
      description: "Which grade of an audit counts.",
    })
    basis: AuditGradeBasis | null,
  ): Promise<AuditSummaryType[]> {
    const periods = periodsAsked(grain, from, to);
    const { unit } = await placeAsked(context, orgUnit, null);
    const column = sql.identifier(gradeColumn(basis ?? "RECORD", practiceArea));
    const counts = await countLive<GradeRow>(context, {
      cohort: auditsCohort,
      kpi: "audit-good-or-better",
      judges: ["audit-outstanding", "audit-inadequate"],
      from: periods[0]!.start,
      to: periods.at(-1)!.end,
      unit,
      select: sql`${monthOfCase} as month, c.is_moderated, c.${column} as grade, count(*)::integer as audits`,
      groups: 3,
      ...(kind ? { where: sql`c.kind = ${kind}` } : {}),
    });
    return known(periods, counts).map((period) => {
      const within = counts.rows.filter(({ month }) => period.start <= month && month <= period.end);
      const graded = within.filter((row) => row.grade !== null && (basis !== "MODERATED" || row.is_moderated));
      const share = (id: string, grade: (typeof auditGrades)[number]) =>
        liveFigure(context, kpiOf(id)!, period, unit, counts, {
          numerator: sum(graded.filter((row) => row.grade === grade)),
          denominator: sum(graded),
        });
      return {
        period,
        audits: sum(within),
        moderations: sum(within.filter((row) => row.is_moderated)),
        outstanding: share("audit-outstanding", "Outstanding"),
        good: share("audit-good", "Good"),
        requiresImprovement: share("audit-requires-improvement", "Requires improvement"),
        inadequate: share("audit-inadequate", "Inadequate"),
      };
    });
  }

  @Query(() => [ModerationShiftType], {
    description:
      "How moderation changed the auditors' grades, for each period, oldest first. A period after the last known day is left out, and every period if audits were never counted.",
  })
  async moderationShift(
    @Ctx() context: Context,
    @Arg("grain", () => GrainEnum, { description: argumentDescriptions.grain }) grain: Grain,
    @Arg("from", () => DateScalar, { description: argumentDescriptions.from }) from: Date,
    @Arg("to", () => DateScalar, { description: argumentDescriptions.to }) to: Date,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
  ): Promise<ModerationShiftType[]> {
    const periods = periodsAsked(grain, from, to);
    const { unit } = await placeAsked(context, orgUnit, null);
    const counts = await countLive<MoveRow>(context, {
      cohort: auditsCohort,
      kpi: "audit-moderation-shift",
      from: periods[0]!.start,
      to: periods.at(-1)!.end,
      unit,
      select: sql`${monthOfCase} as month, c.auditor_grade as "from", c.moderated_grade as "to", count(*)::integer as audits`,
      groups: 3,
      where: sql`c.auditor_grade is not null and c.moderated_grade is not null`,
    });
    return known(periods, counts).map((period) => shiftOf(context, period, unit, counts));
  }
}

/** The periods that audits are known for. In any other, a count of 0 would be a guess. */
function known(periods: readonly Period[], { knownDay }: Pick<LiveCounts<unknown>, "knownDay">): readonly Period[] {
  return periods.filter(({ start }) => knownDay !== null && start <= knownDay);
}

function shiftOf(context: Context, period: Period, unit: string, counts: LiveCounts<MoveRow>): ModerationShiftType {
  const within = counts.rows.filter(({ month }) => period.start <= month && month <= period.end);
  // Only the share of changed grades has a target; its parts have none.
  const kpi = { ...kpiOf("audit-moderation-shift")!, better: "NEITHER" as const };
  const share = (direction: number) =>
    liveFigure(context, kpi, period, unit, counts, {
      numerator: sum(within.filter(({ from, to }) => Math.sign(rankOf(from) - rankOf(to)) === direction)),
      denominator: sum(within),
    });
  const moves = Map.groupBy(within, ({ from, to }) => `${from}|${to}`);
  return {
    period,
    moderations: sum(within),
    raised: share(1),
    unchanged: share(0),
    lowered: share(-1),
    moves: [...moves.values()]
      .map((same) => ({ from: same[0]!.from, to: same[0]!.to, audits: sum(same) }))
      .toSorted((a, b) => rankOf(a.from) - rankOf(b.from) || rankOf(a.to) - rankOf(b.to)),
  };
}

function gradeColumn(basis: AuditGradeBasis, area: string | null): string {
  if (!area) return { RECORD: "grade", AUDITOR: "auditor_grade", MODERATED: "moderated_grade" }[basis];
  const { record, auditor, moderated } = areaColumns(area as PracticeArea);
  return { RECORD: record, AUDITOR: auditor, MODERATED: moderated }[basis];
}

/** 0 is the best grade. */
function rankOf(grade: string): number {
  return auditGrades.findIndex((each) => each === grade);
}

function sum(rows: readonly { readonly audits: number }[]): number {
  return rows.reduce((total, { audits }) => total + audits, 0);
}
