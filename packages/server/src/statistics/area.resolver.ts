import { comparatorsOf } from "@children-first/schema";
import type { AreaRow } from "@children-first/schema/records";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { areasOf } from "./area.batch.ts";
import { AreaLevelEnum, AreaType } from "./area.type.ts";

/** Areas, with their regions and statistical neighbours. */
@Resolver(() => AreaType)
export class AreaResolver {
  @Query(() => [AreaType], {
    description: "The areas that match the arguments: England first, then regions, then local authorities by name.",
  })
  async areas(
    @Ctx() { em }: Context,
    @Arg("ids", () => [ID], {
      nullable: true,
      description: 'ONS codes, such as "E10000032". An unknown code is an error, unless `level` is given too.',
    })
    ids: string[] | null,
    @Arg("level", () => AreaLevelEnum, { nullable: true, description: "Only areas of this level." }) level:
      | AreaRow["level"]
      | null,
  ): Promise<AreaType[]> {
    const areas = await areasOf(em, level, ids);
    if (ids && !level && areas.length < new Set(ids).size)
      throw new WrongArgument("ids", "ONS codes of areas, like E10000032; areas without ids gives all.");
    return areas;
  }

  @Query(() => AreaType, { nullable: true, description: "An area by its ONS code. Null for an unknown code." })
  async area(
    @Ctx() { batches }: Context,
    @Arg("id", () => ID, { description: 'Such as "E10000032".' }) id: string,
  ): Promise<AreaType | null> {
    return batches.area.load(id);
  }

  @FieldResolver(() => AreaType, {
    nullable: true,
    description: "The region that a local authority belongs to. Null for England and for a region.",
  })
  async region(@Ctx() { batches }: Context, @Root() area: AreaType): Promise<AreaType | null> {
    return area.regionCode && area.regionCode !== area.id ? batches.area.load(area.regionCode) : null;
  }

  @FieldResolver(() => [AreaType], {
    description: "The ten authorities most like this one by DfE's model, closest first. Empty for England and regions.",
  })
  async statisticalNeighbours(
    @Ctx() { batches }: Context,
    @Root() area: AreaType,
    @Arg("modelYear", () => Int, {
      nullable: true,
      description: "The year of the model: 2021 or 2025. Default: the newest. A model that is not loaded is an error.",
    })
    modelYear: number | null,
  ): Promise<AreaType[]> {
    const models = await batches.comparators.load(area.id);
    const comparators = comparatorsOf(models, modelYear);
    if (!comparators && area.level === "LOCAL_AUTHORITY") throw unknownModel(models);
    const codes = (comparators?.neighbours ?? []).flatMap(([code]) => code ?? []);
    const neighbours = await Promise.all(codes.map((code) => batches.area.load(code)));
    return neighbours.filter((neighbour) => neighbour !== null);
  }
}

/** The error for a model year that is not loaded. It names those that are. */
export function unknownModel(models: ReadonlyMap<number | null, unknown>): WrongArgument {
  const years = [...models.keys()].filter((year) => year !== null);
  return new WrongArgument(
    "modelYear",
    years.length > 0 ? `models are loaded for ${years.join(" and ")}.` : "no neighbour model is loaded.",
  );
}
