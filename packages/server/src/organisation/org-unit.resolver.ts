import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { mayAsk } from "./org-unit-asked.ts";
import { OrgUnitType } from "./org-unit.type.ts";

/** The tree of the organisation, as far as the viewer may see it. */
@Resolver(() => OrgUnitType)
export class OrgUnitResolver {
  @Query(() => [OrgUnitType], {
    description: "The units at the top of the viewer's part of the organisation. `OrgUnit.children` gives those below.",
  })
  orgUnits(@Ctx() context: Context): Promise<OrgUnitType[]> {
    return viewersUnits(context);
  }

  @Query(() => OrgUnitType, {
    nullable: true,
    description:
      "A unit of the organisation by its id. Null if it does not exist or is outside the viewer's part of the organisation.",
  })
  async orgUnit(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: 'Such as "E10000032:T0101".' }) id: string,
  ): Promise<OrgUnitType | null> {
    return (await mayAsk(context, id)) ? context.batches.orgUnit.load(id) : null;
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description: "The unit that it is under, or was under last. Null for the authority.",
  })
  parent(@Ctx() { batches }: Context, @Root() { id }: OrgUnitType): Promise<OrgUnitType | null> {
    return batches.orgUnitParent.load(id);
  }

  @FieldResolver(() => [OrgUnitType], {
    description: "The units directly under it today, services first, then in the order of their names.",
  })
  children(@Ctx() { batches }: Context, @Root() { id }: OrgUnitType): Promise<OrgUnitType[]> {
    return batches.orgUnitChildren.load(id);
  }
}

/** The units at the top of the viewer's part of the organisation. */
export async function viewersUnits({ viewer, batches }: Context): Promise<OrgUnitType[]> {
  const units = await Promise.all(viewer.orgUnits.map((id) => batches.orgUnit.load(id)));
  return units.filter((unit) => unit !== null);
}
