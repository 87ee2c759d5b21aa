import { Ctx, FieldResolver, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { viewersUnits } from "../organisation/org-unit.resolver.ts";
import { titleOf } from "./roles.ts";
import { SessionType } from "./session.type.ts";
import { ViewerType } from "./viewer.type.ts";

/** The viewer of the request. */
@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: "The person or system that makes this request, and what they may see." })
  async viewer(@Ctx() context: Context): Promise<ViewerType> {
    const { name, roles, tier } = context.viewer;
    const purposes = tier === "CHILD_LEVEL" ? [...context.purposes] : [];
    return { name, roles: [...roles], title: titleOf(roles), tier, purposes, orgUnits: await viewersUnits(context) };
  }

  @FieldResolver(() => SessionType, {
    nullable: true,
    description: "The session of the viewer's browser. Null for a program, which has none.",
  })
  session(@Ctx() { answer, session }: Context): SessionType | null {
    // Each use moves its end, so an answer with it is good once.
    answer.isPassing = true;
    return session ?? null;
  }
}
