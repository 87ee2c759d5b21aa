import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { viewersUnits } from "../organisation/org-unit.resolver.ts";
import { ViewerType } from "./viewer.type.ts";

/** The viewer of the request. */
@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: "The person or system that makes this request, and what they may see." })
  async viewer(@Ctx() context: Context): Promise<ViewerType> {
    const { name, roles, tier } = context.viewer;
    return { name, roles: [...roles], tier, orgUnits: await viewersUnits(context) };
  }
}
