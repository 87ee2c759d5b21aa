import { type Kpi, kpiOf, type Unit } from "@children-first/schema";
import { raw, TargetDecisionEntity, type TargetDecisionRow } from "@children-first/schema/records";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { dayOf } from "../graphql/scalars.ts";
import { checkMayDecide, decide, firstDay, longestText, reasonGiven } from "./decision.ts";
import type { SetKpiTargetInput, WithdrawKpiTargetInput } from "./target.type.ts";

/** A target from further ahead is taken for a typing error. */
const furthestYears = 10;

/** The values that each unit allows, and the words for them in an error. */
const possible: Readonly<Record<Unit, { readonly is: (value: number) => boolean; readonly words: string }>> = {
  PERCENT: { is: (value) => value >= 0 && value <= 100, words: "a percentage from 0 to 100." },
  COUNT: { is: (value) => Number.isInteger(value) && value >= 0, words: "a whole number, 0 or more." },
  RATE_PER_10K: { is: (value) => value >= 0 && value <= 10_000, words: "a rate from 0 to 10,000." },
  RATIO: { is: (value) => value >= 0, words: "0 or more." },
  DAYS: { is: (value) => value >= 0, words: "0 days or more." },
  SCORE: { is: (value) => value >= 0, words: "0 or more." },
};

/**
 * Sets a KPI's target from a day on, in one transaction with an entry of the access log.
 * @returns the KPI.
 * @throws AccessRefused without the role.
 * @throws WrongArgument for an impossible target. The message gives what is possible.
 */
export async function setTarget(context: Context, input: SetKpiTargetInput): Promise<Kpi> {
  const { value, amberWithin, minimumDenominator, source } = input;
  checkMayDecide(context, "Targets");
  const kpi = judgedKpi(input.kpi);
  const { is, words } = possible[kpi.unit];
  if (!is(value)) throw new WrongArgument("input.value", words);
  if (!is(amberWithin)) throw new WrongArgument("input.amberWithin", words);
  if (minimumDenominator < 0) throw new WrongArgument("input.minimumDenominator", "a number of cases, 0 or more.");
  if (source && source.length > longestText)
    throw new WrongArgument("input.source", `at most ${longestText} characters.`);
  const from = dayFrom(input);
  await decideTarget(context, {
    kpi,
    from,
    reason: reasonGiven(input.reason),
    operation: `setKpiTarget ${kpi.id} from ${from}: ${value}, amber within ${amberWithin}, judged from ${minimumDenominator} cases`,
    target: {
      value: String(value),
      amberWithin: String(amberWithin),
      minimumDenominator,
      source: source?.trim() || null,
    },
  });
  return kpi;
}

/**
 * Withdraws a decided target, so that the target that would apply without it applies again.
 * @returns the KPI.
 * @throws AccessRefused without the role.
 * @throws WrongArgument if no target was decided for the day.
 */
export async function withdrawTarget(context: Context, input: WithdrawKpiTargetInput): Promise<Kpi> {
  checkMayDecide(context, "Targets");
  const kpi = judgedKpi(input.kpi);
  const from = dayFrom(input);
  const own = (await context.batches.targets.load(context.authority)).get(kpi.id) ?? [];
  const decided = own.filter(({ origin, knownUntil }) => origin === "DECISION" && knownUntil === null);
  if (!decided.some((target) => target.from === from)) {
    const days = decided.map((target) => target.from).join(", ");
    throw new WrongArgument(
      "input.from",
      days ? `a day that a target was decided for: ${days}.` : "no target was decided for this KPI; see Kpi.targets.",
    );
  }
  await decideTarget(context, {
    kpi,
    from,
    reason: reasonGiven(input.reason),
    operation: `withdrawKpiTarget ${kpi.id} from ${from}`,
    target: { value: null, amberWithin: null, minimumDenominator: null, source: null },
  });
  return kpi;
}

function judgedKpi(id: string): Kpi {
  const kpi = kpiOf(id);
  if (kpi === undefined) throw new WrongArgument("input.kpi", "the id of a KPI; see kpis.");
  if (kpi.better === "NEITHER")
    throw new WrongArgument(
      "input.kpi",
      "a KPI of which higher or lower is better; this is a context measure, never judged.",
    );
  return kpi;
}

function dayFrom({ from: asked, changesPast }: Pick<SetKpiTargetInput, "from" | "changesPast">): string {
  const [from, today] = [dayOf(asked), dayOf(new Date())];
  const last = `${Number(today.slice(0, 4)) + furthestYears}${today.slice(4)}`;
  if (from < firstDay || from > last) throw new WrongArgument("input.from", `a day from ${firstDay} to ${last}.`);
  const thisMonth = `${today.slice(0, 7)}-01`;
  if (from < thisMonth && !changesPast)
    throw new WrongArgument(
      "input.from",
      `a day from ${thisMonth} on. An earlier day rates past months again: send changesPast: true to confirm that.`,
    );
  return from;
}

interface Decision {
  readonly kpi: Kpi;
  readonly from: string;
  readonly reason: string;
  readonly operation: string;
  readonly target: Pick<TargetDecisionRow, "value" | "amberWithin" | "minimumDenominator" | "source">;
}

async function decideTarget(context: Context, { kpi, from, target, ...logged }: Decision): Promise<void> {
  const { authority, viewer } = context;
  await decide(context, logged, (em) =>
    em.insert(TargetDecisionEntity, {
      authority,
      kpi: kpi.id,
      effectiveFrom: from,
      ...target,
      decidedBy: viewer.name,
      roles: [...viewer.roles],
      reason: logged.reason,
      decidedAt: raw("clock_timestamp()"),
    }),
  );
}
