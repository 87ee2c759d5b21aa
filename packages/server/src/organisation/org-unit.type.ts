import type { OrgUnitKind } from "@children-first/schema";
import type { OrgUnitRow } from "@children-first/schema/records";
import { Field, ID } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { enumOf } from "../graphql/enum-of.ts";

export const OrgUnitKindEnum = enumOf<OrgUnitKind>("OrgUnitKind", "A level of the organisation.", {
  AUTHORITY: "The whole authority.",
  SERVICE: "A service within the authority, such as early help.",
  TEAM: "A team.",
});

/** A unit of the organisation: the authority, a service or a team. */
@ObjectType("OrgUnit", { description: "A unit of the organisation: the authority, a service or a team." })
export class OrgUnitType implements Pick<OrgUnitRow, "id" | "name" | "kind" | "sourceCode"> {
  @Field(() => ID, {
    description:
      'The ONS code for the authority: "E10000032". For others, that code and their code or name: "E10000032:T0101", "E10000032:early-help".',
  })
  id!: string;
  @Field(() => String, { description: "The name." }) name!: string;
  @Field(() => OrgUnitKindEnum, { description: "Its level." }) kind!: OrgUnitKind;
  @Field(() => String, {
    nullable: true,
    description: "Its code in the case-management system. Null for a unit that has only a name.",
  })
  sourceCode!: string | null;
}
