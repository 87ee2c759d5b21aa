import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";

/** Whether an org unit is, or ever was, within the viewer's part of the organisation. False for an unknown unit. */
export async function mayAsk({ viewer, batches }: Context, id: string): Promise<boolean> {
  if (viewer.orgUnits.includes(id)) return true;
  const ancestors = await batches.orgUnitAncestors.load(id);
  return ancestors.some((ancestor) => viewer.orgUnits.includes(ancestor));
}

/**
 * The org unit that an argument names. Default: the authority.
 * @throws WrongArgument for an unknown unit, or one outside the viewer's part of the organisation. The message gives that part.
 */
export async function orgUnitAsked(context: Context, id: string | null | undefined): Promise<string> {
  if (id === null || id === undefined) return context.authority;
  if (await mayAsk(context, id)) return id;
  throw new WrongArgument(
    "orgUnit",
    `the id of ${context.viewer.orgUnits.join(", ")} or of a unit below; see orgUnits.`,
  );
}
