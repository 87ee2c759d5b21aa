import type { AreaRow } from "@children-first/schema/records";
import { Field, ID } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { enumOf } from "../graphql/enum-of.ts";
import type { Shown } from "../graphql/shown.ts";

export const AreaLevelEnum = enumOf<AreaRow["level"]>(
  "AreaLevel",
  "A level of the geography that statistics are published for.",
  {
    NATIONAL: "England.",
    REGIONAL: "A region of England.",
    LOCAL_AUTHORITY: "A council with duties for children.",
  },
);

/** A place that statistics are published for. */
@ObjectType("Area", {
  description: "A place that statistics are published for: England, a region or a local authority.",
})
export class AreaType
  implements Pick<AreaRow, "name" | "level" | "laCode" | "regionCode">, Shown<AreaRow, { id: "code" }>
{
  @Field(() => ID, { description: 'The ONS code: "E10000032".' }) id!: string;
  @Field(() => String, { description: "The name." }) name!: string;
  @Field(() => AreaLevelEnum, { description: "Whether it is England, a region or a local authority." })
  level!: AreaRow["level"];
  @Field(() => String, { nullable: true, description: 'The DfE code of a local authority: "938". Null for others.' })
  laCode!: string | null;
  regionCode!: string | null;
}

/** An area as the API shows it. */
export function areaType({ code, name, level, laCode, regionCode }: AreaRow): AreaType {
  return { id: code, name, level, laCode, regionCode };
}
