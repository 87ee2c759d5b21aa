import type { LoadStatus } from "@children-first/schema";
import { feeds as declaredFeeds, feedStates, newestLoads } from "@children-first/schema/engine";
import { columnsOf, LoadEntity, raw, RefusalEntity, UnreadCellEntity } from "@children-first/schema/records";
import { sql } from "@children-first/schema/sql";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { checkScope } from "../access/scopes.ts";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { type Connection, page } from "../graphql/connection.type.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { dayOf } from "../graphql/scalars.ts";
import { KpiType } from "../kpis/kpi.type.ts";
import { dataNotice } from "./data-notice.ts";
import { LoadingProgressType, loadUnderWay } from "./loading.type.ts";
import { LoadStatusEnum } from "./load.enums.ts";
import {
  FeedType,
  FindingType,
  LoadConnection,
  LoadType,
  loadType,
  OwedRowsType,
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
    @Ctx() { em, viewer }: Context,
    @Arg("loader", () => String, { nullable: true, description: "Only loads of this loader, by its id. See `feeds`." })
    loader: string | null,
    @Arg("status", () => LoadStatusEnum, { nullable: true, description: "Only loads that ended like this." })
    status: LoadStatus | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: argumentDescriptions.first }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: argumentDescriptions.after }) after: string | null,
  ): Promise<Connection<LoadType>> {
    checkScope(viewer, "operations", "The ledger of loads");
    if (loader && !declaredFeeds.some((feed) => feed.loader === loader))
      throw new WrongArgument("loader", "the name of a loader; see feeds.");
    const read = async (place: number[] | null, limit: number): Promise<LoadType[]> => {
      const older = place && { id: { $lt: place[0]! } };
      const where = { ...(loader && { loader }), ...(status && { status }), ...older };
      const rows = await em.qb(LoadEntity).select("*").where(where).orderBy({ id: "desc" }).limit(limit).execute();
      return rows.map(loadType);
    };
    return page(first ?? 50, after, read, (load) => [load.id]);
  }

  @Query(() => LoadType, { nullable: true, description: "A load by its id. Null for an unknown id." })
  async load(
    @Ctx() { em }: Context,
    @Arg("id", () => ID, { description: 'Such as "17".' }) id: string,
  ): Promise<LoadType | null> {
    if (!/^\d{1,9}$/.test(id)) return null;
    const load = await em.findOne(LoadEntity, { id: Number(id) });
    return load && loadType(load);
  }

  @Query(() => [FeedType], { description: "Every feed, and whether its data are up to date." })
  async feeds(@Ctx() { query, em, viewer }: Context): Promise<FeedType[]> {
    checkScope(viewer, "operations", "The state of feeds");
    const loads = await em
      .qb(LoadEntity)
      .select("*")
      .where(raw(`id in (${loadsOfFeeds})`))
      .execute();
    const rows = loads.map(loadType);
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
    const [row] = await query<{ version: string }>(sql`select version::text as version from data_version`);
    return row?.version ?? "0";
  }

  @Query(() => LoadingProgressType, {
    nullable: true,
    description: "The load of several files that runs at the moment. Null when none does. Cheap to poll.",
  })
  loading(@Ctx() { query, answer }: Context): Promise<LoadingProgressType | null> {
    answer.isPassing = true;
    return loadUnderWay(query);
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
  async refusalGroups(@Ctx() { batches, viewer }: Context, @Root() load: LoadType): Promise<RefusalGroupType[]> {
    checkScope(viewer, "operations", refusedRows);
    return batches.refusalGroups.load(load.id);
  }

  @FieldResolver(() => [FindingType], {
    description: "What the loader's checks found, errors first.",
  })
  findings(@Ctx() { batches }: Context, @Root() load: LoadType): Promise<FindingType[]> {
    return batches.findings.load(load.id);
  }

  @FieldResolver(() => [OwedRowsType], {
    description: "Rows that another table kept out which has changed since, for each such table. Usually empty.",
  })
  owedRows(@Ctx() { batches }: Context, @Root() load: LoadType): Promise<OwedRowsType[]> {
    return batches.owedRows.load(load.id);
  }

  @FieldResolver(() => RefusalConnection, { description: "The refusals, in the order of the file." })
  async refusals(
    @Ctx() { count, em, viewer }: Context,
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
    checkScope(viewer, "operations", refusedRows);
    const ofGroup = group
      ? sql`r.code = ${group.code} and r.column_name is not distinct from ${group.column ?? null}`
      : sql`true`;
    const read = (place: number[] | null, limit: number): Promise<RefusalType[]> =>
      count(sql`
        select ${columnsOf(em, RefusalEntity, "r")} from refusal r
        where r.load_id = ${load.id} and r.id > ${place?.[0] ?? 0} and ${ofGroup} order by r.id limit ${limit}`);
    return page(first ?? 50, after, read, (refusal) => [Number(refusal.id)]);
  }

  @FieldResolver(() => RefusalConnection, {
    description:
      "The cells that could not be read and were left blank, in the order of the file. Their rows are loaded. `findings` counts them.",
  })
  async unreadCells(
    @Ctx() { count, em, viewer }: Context,
    @Root() load: LoadType,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: argumentDescriptions.first }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: argumentDescriptions.after }) after: string | null,
  ): Promise<Connection<RefusalType>> {
    checkScope(viewer, "operations", refusedRows);
    const read = (place: number[] | null, limit: number): Promise<RefusalType[]> =>
      count(sql`
        select ${columnsOf(em, UnreadCellEntity, "c")} from unread_cell c
        where c.load_id = ${load.id} and c.id > ${place?.[0] ?? 0} order by c.id limit ${limit}`);
    return page(first ?? 50, after, read, (cell) => [Number(cell.id)]);
  }
}

const refusedRows = "What was refused of a file";

/** The load of each feed's newest data, and its newest that was refused where no file of its name has been loaded since. */
const loadsOfFeeds = sql`
  (${newestLoads("l.id")})
  union all
  (select distinct on (l.loader) l.id from load l
   where l.status in ('REFUSED', 'FAILED') and not exists (
     select from current_load s where s.loader = l.loader and s.file = l.file and s.id > l.id)
   order by l.loader, l.id desc)`.literal();
