import type { OrgUnitKind } from "@children-first/schema";
import { Field, ID } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { OrgUnitKindEnum } from "../graphql/enums.ts";

/** A row of the org unit table, under the API's names. */
export interface OrgUnitRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OrgUnitKind;
  readonly sourceCode: string | null;
}

/** A unit of the organisation: the authority, a service or a team. */
@ObjectType("OrgUnit", { description: "A unit of the organisation: the authority, a service or a team." })
export class OrgUnitType implements OrgUnitRow {
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
