import { Field, ID } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { AreaLevelEnum } from "../graphql/enums.ts";

/** A row of the area table, under the API's names. */
export interface AreaRow {
  id: string;
  name: string;
  level: "NATIONAL" | "REGIONAL" | "LOCAL_AUTHORITY";
  laCode: string | null;
  regionCode: string | null;
}

/** A place that statistics are published for. */
@ObjectType("Area", {
  description: "A place that statistics are published for: England, a region or a local authority.",
})
export class AreaType implements Pick<AreaRow, "id" | "name" | "level" | "laCode"> {
  @Field(() => ID, { description: 'The ONS code: "E10000032".' }) id!: string;
  @Field(() => String, { description: "The name." }) name!: string;
  @Field(() => AreaLevelEnum, { description: "Whether it is England, a region or a local authority." })
  level!: AreaRow["level"];
  @Field(() => String, { nullable: true, description: 'The DfE code of a local authority: "938". Null for others.' })
  laCode!: string | null;
  regionCode!: string | null;
}
