import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { mayAsk } from "./org-unit-asked.ts";
import { type OrgUnitRow, OrgUnitType } from "./org-unit.type.ts";

/** The tree of the organisation, from the top that the viewer may see. */
@Resolver(() => OrgUnitType)
export class OrgUnitResolver {
  @Query(() => [OrgUnitType], { description: "The top of the organisation that the viewer may see." })
  orgUnits(@Ctx() context: Context): Promise<OrgUnitRow[]> {
    return viewersUnits(context);
  }

  @Query(() => OrgUnitType, {
    nullable: true,
    description:
      "A place in the organisation by its id; null for one that does not exist or is not the viewer's to see.",
  })
  async orgUnit(@Ctx() context: Context, @Arg("id", () => ID) id: string): Promise<OrgUnitRow | null> {
    return (await mayAsk(context, id)) ? context.batches.orgUnit.load(id) : null;
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description: "The unit it is under, or was when it was last known; null for the authority.",
  })
  parent(@Ctx() { batches }: Context, @Root() { id }: OrgUnitRow): Promise<OrgUnitRow | null> {
    return batches.orgUnitParent.load(id);
  }

  @FieldResolver(() => [OrgUnitType], { description: "The units that are directly under it today, by name." })
  children(@Ctx() { batches }: Context, @Root() { id }: OrgUnitRow): Promise<OrgUnitRow[]> {
    return batches.orgUnitChildren.load(id);
  }
}

/** The units whose figures the viewer may see, with all below them. */
export async function viewersUnits({ viewer, batches }: Context): Promise<OrgUnitRow[]> {
  const units = await Promise.all(viewer.orgUnits.map((id) => batches.orgUnit.load(id)));
  return units.filter((unit) => unit !== null);
}
