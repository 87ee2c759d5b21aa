import { feeds as declaredFeeds } from "@children-first/schema";
import { feedStates, newestLoads } from "@children-first/schema/engine";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { type Connection, page } from "../graphql/connection.type.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { LoadStatusEnum } from "../graphql/enums.ts";
import { dayOf } from "../graphql/scalars.ts";
import { KpiType } from "../kpis/kpi.type.ts";
import { dataNotice } from "./data-notice.ts";
import { loadColumns } from "./load.batch.ts";
import {
  FeedType,
  FindingType,
  LoadConnection,
  LoadType,
  RefusalConnection,
  RefusalGroupInput,
  RefusalGroupType,
  type RefusalType,
} from "./load.type.ts";

/** Loads and feeds: which files came in, and what was refused. */
@Resolver(() => LoadType)
export class LoadResolver {
  @Query(() => LoadConnection, { description: "Loads, newest first." })
  async loads(
    @Ctx() { query }: Context,
    @Arg("loader", () => String, { nullable: true, description: "Only loads of this loader, by its id. See `feeds`." })
    loader: string | null,
    @Arg("status", () => LoadStatusEnum, { nullable: true, description: "Only loads that ended like this." }) status:
      | string
      | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: argumentDescriptions.first }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: argumentDescriptions.after }) after: string | null,
  ): Promise<Connection<LoadType>> {
    if (loader && !declaredFeeds.some((feed) => feed.loader === loader))
      throw new WrongArgument("loader", "the name of a loader; see feeds.");
    const read = (place: number[] | null, limit: number): Promise<LoadType[]> =>
      query<LoadType>(
        `select ${loadColumns} from load l
         where ($1::text is null or l.loader = $1) and ($2::text is null or l.status = $2) and ($3::int is null or l.id < $3)
         order by l.id desc limit $4`,
        [loader, status, place?.[0] ?? null, limit],
      );
    return page(first ?? 50, after, read, (load) => [load.id]);
  }

  @Query(() => LoadType, { nullable: true, description: "A load by its id. Null for an unknown id." })
  async load(
    @Ctx() { query }: Context,
    @Arg("id", () => ID, { description: 'Such as "17".' }) id: string,
  ): Promise<LoadType | null> {
    if (!/^\d{1,9}$/.test(id)) return null;
    const [load] = await query<LoadType>(`select ${loadColumns} from load l where l.id = $1`, [Number(id)]);
    return load ?? null;
  }

  @Query(() => [FeedType], { description: "Every feed, and whether its data are up to date." })
  async feeds(@Ctx() { query }: Context): Promise<FeedType[]> {
    const rows = await query<LoadType>(
      `(${newestLoads(loadColumns)})
       union all
       (select distinct on (l.loader) ${loadColumns} from load l
        where l.status in ('REFUSED', 'FAILED') and not exists (
          select from current_load s where s.loader = l.loader and s.file = l.file and s.id > l.id)
        order by l.loader, l.id desc)`,
      [],
    );
    const refused = ({ status }: LoadType): boolean => status === "REFUSED" || status === "FAILED";
    const states = await feedStates(
      query,
      rows.filter((load) => !refused(load)),
      dayOf(new Date()),
    );
    return states.map((feed) => ({
      ...feed,
      refusedLoad: rows.find((load) => load.loader === feed.loader && refused(load)) ?? null,
    }));
  }

  @Query(() => ID, {
    description: "A value that changes whenever results may have changed, as after a load or an undo. Cheap to poll.",
  })
  async dataVersion(@Ctx() { query }: Context): Promise<string> {
    const [row] = await query<{ version: string }>("select version::text as version from data_version", []);
    return row?.version ?? "0";
  }

  @Query(() => String, {
    nullable: true,
    description:
      "A notice to show beside all figures when they are counted from invented records. Null when they are not.",
  })
  dataNotice(@Ctx() { query }: Context): Promise<string | null> {
    return dataNotice(query);
  }

  @FieldResolver(() => [KpiType], {
    description:
      "The KPIs that use the file's table, in the order of a scorecard. If the file was refused, their figures are not updated.",
  })
  async kpis(@Ctx() { batches }: Context, @Root() { loader, file }: LoadType): Promise<KpiType[]> {
    return (await batches.kpisOn.file(loader, file)).map((kpi) => ({ ...kpi }));
  }

  @FieldResolver(() => [RefusalGroupType], {
    description: "The refusals, grouped by rule and column, with the largest group first.",
  })
  refusalGroups(@Ctx() { batches }: Context, @Root() load: LoadType): Promise<RefusalGroupType[]> {
    return batches.refusalGroups.load(load.id);
  }

  @FieldResolver(() => [FindingType], {
    description: "What the loader's checks found, errors first.",
  })
  findings(@Ctx() { batches }: Context, @Root() load: LoadType): Promise<FindingType[]> {
    return batches.findings.load(load.id);
  }

  @FieldResolver(() => RefusalConnection, { description: "The refusals, in the order of the file." })
  async refusals(
    @Ctx() { query }: Context,
    @Root() load: LoadType,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: argumentDescriptions.first }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: argumentDescriptions.after }) after: string | null,
    @Arg("group", () => RefusalGroupInput, {
      nullable: true,
      description: "Only refusals of this group. See `refusalGroups`.",
    })
    group: RefusalGroupInput | null,
  ): Promise<Connection<RefusalType>> {
    const read = (place: number[] | null, limit: number): Promise<RefusalType[]> =>
      query<RefusalType>(
        `select id::int as number, row, column_name as column, cell, code, message from refusal
         where load_id = $1 and ($2::bigint is null or id > $2)
           and ($4::text is null or (code = $4 and column_name is not distinct from $5::text)) order by id limit $3`,
        [load.id, place?.[0] ?? null, limit, group?.code ?? null, group?.column ?? null],
      );
    return page(first ?? 50, after, read, (refusal) => [refusal.number]);
  }
}
