import { type Grain, kpiOf, type Period, displayText } from "@children-first/schema";
import { auditAnswersCohort } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { placeAsked } from "../kpis/place-asked.ts";
import { newestPeriod } from "../kpis/counted-kpi.ts";
import { FigureType, figureType } from "../kpis/figure.type.ts";
import { countLive, type LiveCounts, liveFigure, monthOfCase } from "../kpis/live-counts.ts";
import { periodsAsked } from "../kpis/periods-asked.ts";
import { GrainEnum, periodFrom, PeriodInput } from "../kpis/period.type.ts";
import { AuditPracticeAreaEnum } from "./audit.enums.ts";
import { readPracticeStandards } from "./practice-standards.ts";
import { PracticeStandardType } from "./practice-standard.type.ts";

interface AnswerRow {
  readonly month: string;
  readonly standard: string;
  readonly met: number;
  readonly applicable: number;
}

/** Practice standards, with the share of audits that meet each. */
@Resolver(() => PracticeStandardType)
export class PracticeStandardResolver {
  @Query(() => [PracticeStandardType], {
    description: "The practice standards of the audit form, in the order of its practice areas.",
  })
  async practiceStandards(
    @Ctx() { query, authority }: Context,
    @Arg("practiceArea", () => AuditPracticeAreaEnum, {
      nullable: true,
      description: "Only standards of this practice area.",
    })
    practiceArea: string | null,
  ): Promise<PracticeStandardType[]> {
    const standards = await readPracticeStandards(query, authority);
    return standards.filter((standard) => !practiceArea || standard.practiceArea === practiceArea);
  }

  @FieldResolver(() => FigureType, {
    description:
      "The share of good answers in one period, in per cent. The status is NOT_ASKED if audits did not ask it then.",
  })
  async figure(
    @Ctx() context: Context,
    @Root() standard: PracticeStandardType,
    @Arg("period", () => PeriodInput, { nullable: true, description: "Default: the newest complete quarter." })
    periodInput: PeriodInput | null,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
  ): Promise<FigureType> {
    const period = periodInput
      ? periodFrom(periodInput)
      : await newestPeriod(context, "audit-standard-compliance", "QUARTER");
    const { unit } = await placeAsked(context, orgUnit, null);
    return figureIn(context, standard, period, unit, await answers(context, [period], unit));
  }

  @FieldResolver(() => [FigureType], {
    description: "The share of good answers for each period, in per cent, oldest first.",
  })
  async series(
    @Ctx() context: Context,
    @Root() standard: PracticeStandardType,
    @Arg("grain", () => GrainEnum, { description: argumentDescriptions.grain }) grain: Grain,
    @Arg("from", () => DateScalar, { description: argumentDescriptions.from }) from: Date,
    @Arg("to", () => DateScalar, { description: argumentDescriptions.to }) to: Date,
    @Arg("orgUnit", () => ID, { nullable: true, description: argumentDescriptions.orgUnit }) orgUnit: string | null,
  ): Promise<FigureType[]> {
    const periods = periodsAsked(grain, from, to);
    const { unit } = await placeAsked(context, orgUnit, null);
    const counts = await answers(context, periods, unit);
    return periods.map((period) => figureIn(context, standard, period, unit, counts));
  }
}

/** Counts the answers to every standard by month: one statement for all standards of a request. */
function answers(context: Context, periods: readonly Period[], unit: string): Promise<LiveCounts<AnswerRow>> {
  const [from, to] = [periods[0]!.start, periods.at(-1)!.end];
  return context.once(`answers ${from} ${to} ${unit}`, () =>
    countLive<AnswerRow>(context, {
      cohort: auditAnswersCohort,
      kpi: "audit-standard-compliance",
      from,
      to,
      unit,
      select: sql`${monthOfCase} as month, c.standard_id as standard, (count(*) filter (where c.is_applicable and c.is_met))::integer as met,
        (count(*) filter (where c.is_applicable))::integer as applicable`,
      groups: 2,
    }),
  );
}

function figureIn(
  context: Context,
  { id, text, askedFrom, askedTo }: PracticeStandardType,
  period: Period,
  unit: string,
  counts: LiveCounts<AnswerRow>,
): FigureType {
  const within = counts.rows.filter(
    ({ month, standard }) => standard === id && period.start <= month && month <= period.end,
  );
  const kpi = { ...kpiOf("audit-standard-compliance")!, label: text };
  const figure = liveFigure(context, kpi, period, unit, counts, {
    numerator: within.reduce((total, { met }) => total + met, 0),
    denominator: within.reduce((total, { applicable }) => total + applicable, 0),
  });
  const wasAsked = askedFrom <= period.end && (askedTo === null || askedTo >= period.start);
  if (wasAsked || within.length > 0) return figure;
  return figureType(
    {
      ...figure.of,
      value: null,
      status: "NOT_ASKED",
      display: displayText(null, "NOT_ASKED", kpi.unit, kpi.decimals),
      numerator: null,
      denominator: null,
      rag: "GREY",
    },
    { published: [] },
  );
}
