import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";

/** Whether an org unit exists and is, or ever was, within the viewer's part of the organisation. */
export async function mayAsk({ viewer, batches }: Context, id: string): Promise<boolean> {
  if (viewer.orgUnits.includes(id)) return true;
  const ancestors = await batches.orgUnitAncestors.load(id);
  return ancestors.some((ancestor) => viewer.orgUnits.includes(ancestor));
}

/**
 * The org unit that an argument names, or the authority where none is named.
 * @throws WrongArgument for a unit that does not exist or is not the viewer's to see, naming what may be asked.
 */
export async function orgUnitAsked(context: Context, id: string | null | undefined): Promise<string> {
  if (id === null || id === undefined) return context.authority;
  if (await mayAsk(context, id)) return id;
  throw new WrongArgument(
    "orgUnit",
    `the id of ${context.viewer.orgUnits.join(", ")} or of a unit below; see orgUnits.`,
  );
}
