import { Field, ID, ObjectType } from "type-graphql";
import { OrgUnitKindEnum, TierEnum } from "../graphql/enums.ts";
import type { Viewer } from "./viewer.ts";

/** A place in the organisation: the authority, a service, a team. */
@ObjectType("OrgUnit", { description: "A place in the organisation: the authority, a service, a team." })
export class OrgUnitType {
  @Field(() => ID, { description: "The authority's is its ONS code." }) id!: string;
  @Field(() => String) name!: string;
  @Field(() => OrgUnitKindEnum) kind!: "AUTHORITY" | "SERVICE" | "TEAM";
  @Field(() => OrgUnitType, { nullable: true }) parent!: OrgUnitType | null;
  @Field(() => [OrgUnitType]) children!: OrgUnitType[];
}

/** Who asks, and what they may see. */
@ObjectType("Viewer", { description: "Who asks, and what they may see." })
export class ViewerType implements Pick<Viewer, "name" | "roles" | "tier"> {
  @Field(() => String) name!: string;
  @Field(() => [String]) roles!: string[];
  @Field(() => TierEnum) tier!: Viewer["tier"];
  @Field(() => [OrgUnitType]) orgUnits!: OrgUnitType[];
}
