import { Field } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { TierEnum } from "../graphql/enums.ts";
import { type OrgUnitRow, OrgUnitType } from "../organisation/org-unit.type.ts";
import type { Viewer } from "./viewer.ts";

/** Who asks, and what they may see. */
@ObjectType("Viewer", { description: "Who asks, and what they may see." })
export class ViewerType implements Pick<Viewer, "name" | "roles" | "tier"> {
  @Field(() => String) name!: string;
  @Field(() => [String]) roles!: string[];
  @Field(() => TierEnum) tier!: Viewer["tier"];
  @Field(() => [OrgUnitType]) orgUnits!: OrgUnitRow[];
}
