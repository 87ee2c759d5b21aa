import { Field } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { enumOf } from "../graphql/enum-of.ts";
import { OrgUnitType } from "../organisation/org-unit.type.ts";
import type { Viewer } from "./viewer.ts";

export const TierEnum = enumOf<Viewer["tier"]>("Tier", "What a viewer may see.", {
  CHILD_LEVEL: "Figures, and people's records within the viewer's part of the organisation.",
  AGGREGATE: "Figures, but no people's records.",
  CONTROLLED: "For partners and the public: figures, but no people's records and no names of staff.",
});

/** The person or system that makes the request. */
@ObjectType("Viewer", { description: "The person or system that makes the request, and what they may see." })
export class ViewerType implements Pick<Viewer, "name" | "roles" | "tier"> {
  @Field(() => String, { description: "The name to show." }) name!: string;
  @Field(() => [String], { description: 'The roles held, such as "TEAM_MANAGER".' }) roles!: string[];
  @Field(() => String, { description: 'The roles in words: "Team manager".' }) title!: string;
  @Field(() => TierEnum, { description: "Whether the viewer may see people's records, or figures only." })
  tier!: Viewer["tier"];
  @Field(() => [String], {
    description: "What people's records may be read for, as X-Purpose has it. Empty for who may read none.",
  })
  purposes!: string[];
  @Field(() => [OrgUnitType], {
    description: "The viewer's part of the organisation: these units and every unit below them.",
  })
  orgUnits!: OrgUnitType[];
}
