import type { OrgUnitKind } from "@children-first/schema";
import { Field, ID } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { OrgUnitKindEnum } from "../graphql/enums.ts";

/** A row of the organisation's units. */
export interface OrgUnitRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OrgUnitKind;
  readonly sourceCode: string | null;
}

/** A place in the organisation: the authority, a service, a team. */
@ObjectType("OrgUnit", { description: "A place in the organisation: the authority, a service, a team." })
export class OrgUnitType implements OrgUnitRow {
  @Field(() => ID, {
    description: "The authority's is its ONS code; others have it first: E10000032:T0101, E10000032:early-help.",
  })
  id!: string;
  @Field(() => String) name!: string;
  @Field(() => OrgUnitKindEnum) kind!: OrgUnitKind;
  @Field(() => String, {
    nullable: true,
    description: "Its code in the case-management system; null for a unit that is known by name only.",
  })
  sourceCode!: string | null;
}
