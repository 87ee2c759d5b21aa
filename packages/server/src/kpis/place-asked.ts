import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { orgUnitAsked } from "../organisation/org-unit-asked.ts";

/** The place of a figure: an authority, and within this platform's authority an org unit. */
export interface PlaceAsked {
  /** ONS code. */
  readonly area: string;
  /** The org unit's id; for another authority, its ONS code. */
  readonly unit: string;
}

/**
 * The place that the arguments `orgUnit` and `area` name: by default this platform's authority.
 * @throws WrongArgument for an unknown org unit or area, or for both arguments together. The message gives what is allowed.
 */
export async function placeAsked(context: Context, orgUnit: string | null, area: string | null): Promise<PlaceAsked> {
  const unit = await orgUnitAsked(context, orgUnit);
  if (!area) return { area: context.authority, unit };
  if (orgUnit && orgUnit !== area) throw new WrongArgument("area", "leave out orgUnit to ask for another authority.");
  if (!(await context.batches.area.load(area)))
    throw new WrongArgument("area", "the ONS code of an area, like E10000032; see areas.");
  return { area, unit: area };
}
