import { Field, ID } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { AreaLevelEnum } from "../graphql/enums.ts";

/** A row of the area table, as the API shows it. */
export interface AreaRow {
  id: string;
  name: string;
  level: "NATIONAL" | "REGIONAL" | "LOCAL_AUTHORITY";
  laCode: string | null;
  regionCode: string | null;
}

/** A place that statistics are published for. */
@ObjectType("Area", { description: "A place that statistics are published for, named by its ONS code: E10000032." })
export class AreaType implements Pick<AreaRow, "id" | "name" | "level" | "laCode"> {
  @Field(() => ID, { description: "ONS code." }) id!: string;
  @Field(() => String) name!: string;
  @Field(() => AreaLevelEnum) level!: AreaRow["level"];
  @Field(() => String, { nullable: true, description: "The three-digit DfE code of a local authority: 938." }) laCode!:
    | string
    | null;
  regionCode!: string | null;
}
