import { type Kpi, kpiOf } from "@children-first/schema";
import { raw, RebasingEntity } from "@children-first/schema/records";
import type { Context } from "../../context.ts";
import { WrongArgument } from "../../errors.ts";
import { dayOf } from "../../graphql/scalars.ts";
import { checkMayDecide, decide, firstDay, reasonGiven } from "../decision.ts";
import type { RebaseKpiInput, WithdrawKpiRebasingInput } from "./rebasing.type.ts";

/**
 * Decides that the limits of a KPI are worked out anew from a day on, in one transaction with an entry of the access log.
 * @returns the KPI.
 * @throws AccessRefused without the role.
 * @throws WrongArgument for a day that is still to come. The message gives what is possible.
 */
export async function rebase(context: Context, input: RebaseKpiInput): Promise<Kpi> {
  checkMayDecide(context, "Limits");
  const kpi = knownKpi(input.kpi);
  const [from, today] = [dayOf(input.from), dayOf(new Date())];
  if (from < firstDay || from > today)
    throw new WrongArgument(
      "input.from",
      `a day from ${firstDay} to ${today}: limits follow what has changed already.`,
    );
  await write(context, kpi, from, input.reason, true);
  return kpi;
}

/**
 * Takes a rebasing back, so that the limits go on across its day.
 * @returns the KPI.
 * @throws AccessRefused without the role.
 * @throws WrongArgument if no rebasing stands for the day.
 */
export async function withdrawRebasing(context: Context, input: WithdrawKpiRebasingInput): Promise<Kpi> {
  checkMayDecide(context, "Limits");
  const kpi = knownKpi(input.kpi);
  const from = dayOf(input.from);
  const all = (await context.batches.rebasings.load(context.authority)).get(kpi.id) ?? [];
  const days = all.filter(({ knownUntil }) => knownUntil === null).map((each) => each.from);
  if (!days.includes(from))
    throw new WrongArgument(
      "input.from",
      days.length > 0
        ? `a day from which the limits were worked out anew: ${days.join(", ")}.`
        : "this KPI has no rebasing; see Kpi.rebasings.",
    );
  await write(context, kpi, from, input.reason, false);
  return kpi;
}

function knownKpi(id: string): Kpi {
  const kpi = kpiOf(id);
  if (kpi === undefined) throw new WrongArgument("input.kpi", "the id of a KPI; see kpis.");
  return kpi;
}

async function write(context: Context, { id }: Kpi, from: string, why: string, stands: boolean): Promise<void> {
  const { authority, viewer } = context;
  const reason = reasonGiven(why);
  const operation = `${stands ? "rebaseKpi" : "withdrawKpiRebasing"} ${id} from ${from}`;
  await decide(context, { reason, operation }, (em) =>
    em.insert(RebasingEntity, {
      authority,
      kpi: id,
      effectiveFrom: from,
      stands,
      decidedBy: viewer.name,
      roles: [...viewer.roles],
      reason,
      decidedAt: raw("clock_timestamp()"),
    }),
  );
}
