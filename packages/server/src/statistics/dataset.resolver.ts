import { type Query as RunQuery, statusOf, type FigureStatus } from "@children-first/schema";
import { Sql, sql } from "@children-first/schema/sql";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { type Connection, page, wrongCursor } from "../graphql/connection.type.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { LoadType } from "../loads/load.type.ts";
import { AreaType } from "./area.type.ts";
import { datasetsOf } from "./dataset.batch.ts";
import {
  DatasetFilterType,
  DatasetMeasureType,
  DatasetType,
  FilterChoice,
  ObservationConnection,
  ObservationType,
} from "./dataset.type.ts";

/** Published tables and their cells. */
@Resolver(() => DatasetType)
export class DatasetResolver {
  @Query(() => [DatasetType], { description: "The published tables that are loaded, in the order of their titles." })
  async datasets(@Ctx() { em }: Context): Promise<DatasetType[]> {
    return datasetsOf(em, null);
  }

  @Query(() => DatasetType, {
    nullable: true,
    description: "A published table by its id. Null when none with this id is loaded.",
  })
  async dataset(
    @Ctx() { em }: Context,
    @Arg("id", () => ID, { description: "The name of its file without the extension." }) id: string,
  ): Promise<DatasetType | null> {
    return (await datasetsOf(em, id))[0] ?? null;
  }

  @FieldResolver(() => [DatasetMeasureType], { description: "Its columns of numbers, in the order of the file." })
  async measures(@Ctx() { batches }: Context, @Root() dataset: DatasetType): Promise<DatasetMeasureType[]> {
    return batches.measures.load(dataset.number);
  }

  @FieldResolver(() => [DatasetFilterType], { description: "Its columns of categories, in the order of the file." })
  async filters(@Ctx() { batches }: Context, @Root() dataset: DatasetType): Promise<DatasetFilterType[]> {
    return batches.filters.load(dataset.number);
  }

  @FieldResolver(() => [String], { description: "The periods that have rows, as published, oldest first." })
  async timePeriods(@Ctx() { batches }: Context, @Root() dataset: DatasetType): Promise<string[]> {
    return (await batches.extent.load(dataset.number)).timePeriods;
  }

  @FieldResolver(() => Int, { description: "The number of its current rows." })
  async rows(@Ctx() { batches }: Context, @Root() dataset: DatasetType): Promise<number> {
    return (await batches.extent.load(dataset.number)).rows;
  }

  @FieldResolver(() => LoadType, { description: "The load that changed it last." })
  async load(@Ctx() { batches }: Context, @Root() dataset: DatasetType): Promise<LoadType> {
    return batches.load.load(dataset.writtenBy);
  }

  @FieldResolver(() => ObservationConnection, {
    description: "The cells of one measure, in a fixed order, that match all arguments.",
  })
  async observations(
    @Ctx() { query, batches }: Context,
    @Root() dataset: DatasetType,
    @Arg("measure", () => ID, { description: "The id of one of its `measures`." }) measure: string,
    @Arg("where", () => [FilterChoice], {
      nullable: true,
      description: "Only rows that are in every one of these categories.",
    })
    where: FilterChoice[] | null,
    @Arg("areas", () => [ID], { nullable: true, description: "Only rows of these areas, by ONS code." }) areas:
      | string[]
      | null,
    @Arg("from", () => String, { nullable: true, description: 'The first period, as published: "202425".' }) from:
      | string
      | null,
    @Arg("to", () => String, { nullable: true, description: 'The last period, as published: "202425".' }) to:
      | string
      | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 200, description: argumentDescriptions.first }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: argumentDescriptions.after }) after: string | null,
  ): Promise<Connection<ObservationType>> {
    const [measures, filters] = await Promise.all([
      batches.measures.load(dataset.number),
      batches.filters.load(dataset.number),
    ]);
    const column = measures.find((each) => each.id === measure);
    if (!column) throw new WrongArgument("measure", `one of ${measures.map((each) => each.id).join(", ")}.`);
    if (from && to && from > to) throw new WrongArgument("from", "must not be after to.");
    const known = await Promise.all((areas ?? []).map((code) => batches.area.load(code)));
    if (known.includes(null)) throw new WrongArgument("areas", "ONS codes of areas, like E10000032; see areas.");
    const choices = (where ?? []).map((choice) => placeOf(choice, filters));
    const read = async (place: number[] | null, limit: number): Promise<ObservationType[]> => {
      if (place?.some((number) => number > largestNumber)) throw wrongCursor();
      return observationsOf(query, {
        dataset: dataset.number,
        position: column.position,
        filters,
        choices,
        areas,
        from,
        to,
        place,
        limit,
      });
    };
    return page(first ?? 200, after, read, (observation) => observation.key);
  }
}

/** The area of a cell. */
@Resolver(() => ObservationType)
export class ObservationResolver {
  @FieldResolver(() => AreaType, { description: "The area of the cell." })
  async area(@Ctx() { batches }: Context, @Root() observation: ObservationType): Promise<AreaType> {
    return (await batches.area.load(observation.areaCode))!;
  }
}

function placeOf(choice: FilterChoice, filters: readonly DatasetFilterType[]): { position: number; option: string } {
  const filter = filters.find((each) => each.id === choice.filter);
  if (!filter)
    throw new WrongArgument(
      "where.filter",
      filters.length > 0 ? `one of ${filters.map((each) => each.id).join(", ")}.` : "this table has no filters.",
    );
  if (!filter.options.includes(choice.option))
    throw new WrongArgument("where.option", `one of ${filter.options.slice(0, 20).join("; ")}.`);
  return { position: filter.position, option: choice.option };
}

/** The largest that PostgreSQL has in a column of this table. */
const largestNumber = 2 ** 31 - 1;

interface Asked {
  dataset: number;
  position: number;
  filters: readonly DatasetFilterType[];
  choices: readonly { position: number; option: string }[];
  areas: readonly string[] | null;
  from: string | null;
  to: string | null;
  place: readonly number[] | null;
  limit: number;
}

/** Reads along the index of current rows, so that a page deep in a large table costs no more than the first. */
async function observationsOf(query: RunQuery, asked: Asked): Promise<ObservationType[]> {
  const [area = 0, period = 0, combination = 0] = asked.place ?? [];
  const conditions = [
    asked.areas && sql`and o.area_id in (select id from area where code = any (${asked.areas}::text[]))`,
    typeof asked.from === "string" && sql`and t.code >= ${asked.from}`,
    typeof asked.to === "string" && sql`and t.code <= ${asked.to}`,
  ].filter((condition) => condition instanceof Sql);
  const position = sql`${asked.position}::int`;
  const rows = await query<{
    area: string;
    place: number[];
    code: string;
    value: string | null;
    symbol: string | null;
    options: string[];
  }>(
    sql`select a.code as area, array[o.area_id, o.time_period_id, o.combination_id] as place, t.code,
            o."values"[${position}]::text as value, o.symbols[${position}] as symbol, c.options
     from observation o
     join area a on a.id = o.area_id
     join time_period t on t.id = o.time_period_id
     join filter_combination c on c.id = o.combination_id
     where o.dataset_id = ${asked.dataset} and o.superseded_by is null
       and (o.area_id, o.time_period_id, o.combination_id) > (${area}::int, ${period}::int, ${combination}::int)
       ${sql.join(conditions, " ")}
       and not exists (select from jsonb_to_recordset(${JSON.stringify(asked.choices)}::jsonb) as w (position int, option text) where c.options[w.position] is distinct from w.option)
     order by o.area_id, o.time_period_id, o.combination_id
     limit ${asked.limit}`,
  );
  return rows.map((row) => ({
    areaCode: row.area,
    key: row.place,
    timePeriod: row.code,
    value: row.value === null ? null : Number(row.value),
    status: row.value === null ? absenceOf(row.symbol) : "FINAL",
    symbol: row.symbol,
    filters: asked.filters.map((filter) => ({ filter: filter.id, option: row.options[filter.position - 1] ?? "" })),
  }));
}

function absenceOf(symbol: string | null): FigureStatus {
  return (symbol === null ? undefined : statusOf(symbol)) ?? "NOT_AVAILABLE";
}
