import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";

/**
 * The ONS code of the authority a figure is asked of: the viewer's own, or another whose published figures are asked for.
 * @throws WrongArgument for an org unit or area that does not exist, naming what may be asked.
 */
export async function areaAsked(context: Context, orgUnit: string | null, area: string | null): Promise<string> {
  if (orgUnit && !context.viewer.orgUnits.includes(orgUnit)) {
    throw new WrongArgument("orgUnit", `one of ${context.viewer.orgUnits.join(", ")}; see orgUnits.`);
  }
  if (!area) return orgUnit ?? context.authority;
  if (orgUnit && orgUnit !== area) throw new WrongArgument("area", "leave out orgUnit to ask for another authority.");
  if (!(await context.batches.area.load(area)))
    throw new WrongArgument("area", "the ONS code of an area, like E10000032; see areas.");
  return area;
}
