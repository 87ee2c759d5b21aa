import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { orgUnitAsked } from "../organisation/org-unit-asked.ts";

/** The place a figure is asked of: an authority, and for the platform's own one of its org units. */
export interface PlaceAsked {
  /** ONS code. */
  readonly area: string;
  /** The org unit; the authority itself where another authority's figures are asked for. */
  readonly unit: string;
}

/**
 * The place a figure is asked of: the viewer's own authority or a part of it, or another whose published figures are asked for.
 * @throws WrongArgument for an org unit or area that does not exist, naming what may be asked.
 */
export async function placeAsked(context: Context, orgUnit: string | null, area: string | null): Promise<PlaceAsked> {
  const unit = await orgUnitAsked(context, orgUnit);
  if (!area) return { area: context.authority, unit };
  if (orgUnit && orgUnit !== area) throw new WrongArgument("area", "leave out orgUnit to ask for another authority.");
  if (!(await context.batches.area.load(area)))
    throw new WrongArgument("area", "the ONS code of an area, like E10000032; see areas.");
  return { area, unit: area };
}
