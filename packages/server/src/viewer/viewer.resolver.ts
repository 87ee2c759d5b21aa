import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { OrgUnitType, ViewerType } from "./viewer.type.ts";

/** Who asks, and the organisation they belong to. */
@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: "Who asks, and what they may see." })
  async viewer(@Ctx() context: Context): Promise<ViewerType> {
    const { name, roles, tier } = context.viewer;
    return { name, roles: [...roles], tier, orgUnits: await this.orgUnits(context) };
  }

  @Query(() => [OrgUnitType], { description: "The top of the organisation that the viewer may see." })
  async orgUnits(@Ctx() context: Context): Promise<OrgUnitType[]> {
    return Promise.all(context.viewer.orgUnits.map((id) => authorityUnit(context, id)));
  }
}

/** The authority as the top org unit: services and teams come with the extracts that name them. */
export async function authorityUnit(context: Context, code: string): Promise<OrgUnitType> {
  const area = await context.batches.area.load(code);
  return { id: code, name: area?.name ?? code, kind: "AUTHORITY", parent: null, children: [] };
}
