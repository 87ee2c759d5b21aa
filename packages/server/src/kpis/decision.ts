import type { EntityManager } from "@children-first/schema/records";
import type { Context } from "../context.ts";
import { AccessRefused, WrongArgument } from "../errors.ts";

/** The role that may decide about targets and limits. */
const decidingRole = "PERFORMANCE_LEAD";
export const longestText = 500;
/** A decision from before this day is taken for a typing error. */
export const firstDay = "2000-01-01";

/**
 * Checks that the viewer may decide for the whole authority.
 *
 * @param what - what is decided, as the subject of the message: "Targets"
 * @throws AccessRefused naming who may.
 */
export function checkMayDecide({ viewer, authority }: Context, what: string): void {
  if (!viewer.roles.includes(decidingRole) || !viewer.orgUnits.includes(authority))
    throw new AccessRefused("FORBIDDEN", `${what} are decided by a performance lead of the whole authority.`);
}

/**
 * The reason for a decision, without the spaces around it.
 * @throws WrongArgument for none, or for one that is too long.
 */
export function reasonGiven(reason: string): string {
  const text = reason.trim();
  if (text === "" || text.length > longestText)
    throw new WrongArgument("input.reason", `say why, in at most ${longestText} characters.`);
  return text;
}

/** A decision as the access log has it. */
interface LoggedDecision {
  readonly reason: string;
  /** What was decided: "setKpiTarget rhi-72-hours from 2026-04-01: 90". */
  readonly operation: string;
}

/** Writes a decision and its entry of the access log in one transaction. */
export async function decide(
  { viewer, reader, batches, em: own }: Context,
  { reason, operation }: LoggedDecision,
  write: (em: EntityManager) => Promise<unknown>,
): Promise<void> {
  const { name, roles } = viewer;
  await own.transactional(async (em) => {
    // The log comes first: its entries wait for each other, so decisions get their times in the order of the log.
    const entry = [viewer.id, name, roles, reader.orgUnits, reason, operation];
    await em.execute("select record_access(?, ?, array[?]::text[], array[?]::text[], ?, ?, '{}', 0)", entry);
    await write(em);
  });
  batches.targets.clearAll();
  batches.rebasings.clearAll();
  batches.evidence.clearAll();
}
