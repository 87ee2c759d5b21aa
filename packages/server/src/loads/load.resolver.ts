import { feeds as declaredFeeds, feedState, workingDaysAround } from "@children-first/schema";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { type Connection, page } from "../graphql/connection.type.ts";
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

/** What came in, from where, and what was refused. */
@Resolver(() => LoadType)
export class LoadResolver {
  @Query(() => LoadConnection, { description: "Runs of loaders, newest first." })
  async loads(
    @Ctx() { query }: Context,
    @Arg("loader", () => String, { nullable: true }) loader: string | null,
    @Arg("status", () => LoadStatusEnum, { nullable: true }) status: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "At most 1,000." }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
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

  @Query(() => LoadType, { nullable: true, description: "One run of a loader; null for an id no load has." })
  async load(@Ctx() { query }: Context, @Arg("id", () => ID) id: string): Promise<LoadType | null> {
    if (!/^\d{1,9}$/.test(id)) return null;
    const [load] = await query<LoadType>(`select ${loadColumns} from load l where l.id = $1`, [Number(id)]);
    return load ?? null;
  }

  @Query(() => [FeedType], { description: "Every feed the platform knows, and whether it is fresh." })
  async feeds(@Ctx() { query }: Context): Promise<FeedType[]> {
    const rows = await query<LoadType>(
      `(select distinct on (l.loader) ${loadColumns} from load l
        where l.status in ('LOADED', 'LOADED_WITH_REFUSALS') order by l.loader, l.as_at desc, l.id desc)
       union all
       (select distinct on (l.loader) ${loadColumns} from load l
        where l.status in ('REFUSED', 'FAILED') and not exists (
          select from load s where s.loader = l.loader and s.file = l.file and s.id > l.id and s.status in ('LOADED', 'LOADED_WITH_REFUSALS'))
        order by l.loader, l.id desc)`,
      [],
    );
    const refused = ({ status }: LoadType): boolean => status === "REFUSED" || status === "FAILED";
    const today = dayOf(new Date());
    const workingDays = await workingDaysAround(query, today);
    return declaredFeeds.map((feed) => {
      const ofFeed = rows.filter((load) => load.loader === feed.loader);
      const lastLoad = ofFeed.find((load) => !refused(load)) ?? null;
      return {
        loader: feed.loader,
        owner: feed.owner,
        lastLoad,
        refusedLoad: ofFeed.find(refused) ?? null,
        ...feedState(feed, lastLoad ? dayOf(lastLoad.asAt) : null, today, workingDays),
      };
    });
  }

  @Query(() => ID, { description: "Changes whenever an answer may have: a load, an undo, a recount. Cheap to poll." })
  async dataVersion(@Ctx() { query }: Context): Promise<string> {
    const [row] = await query<{ version: string }>("select version::text as version from data_version", []);
    return row?.version ?? "0";
  }

  @Query(() => String, {
    nullable: true,
    description: "What readers must know of the data as a whole: that records are invented. Null where none are.",
  })
  dataNotice(@Ctx() { query }: Context): Promise<string | null> {
    return dataNotice(query);
  }

  @FieldResolver(() => [KpiType], {
    description:
      "The KPIs whose figures are made of the file's table, in the order of a scorecard: those that a refused file leaves as they were.",
  })
  async kpis(@Ctx() { batches }: Context, @Root() { loader, file }: LoadType): Promise<KpiType[]> {
    return (await batches.kpisOn.file(loader, file)).map((kpi) => ({ ...kpi }));
  }

  @FieldResolver(() => [RefusalGroupType], { description: "What was refused, by rule and column, most rows first." })
  refusalGroups(@Ctx() { batches }: Context, @Root() load: LoadType): Promise<RefusalGroupType[]> {
    return batches.refusalGroups.load(load.id);
  }

  @FieldResolver(() => [FindingType], {
    description: "What the loader's checks found, errors first: an error refuses the file, a warning does not.",
  })
  findings(@Ctx() { batches }: Context, @Root() load: LoadType): Promise<FindingType[]> {
    return batches.findings.load(load.id);
  }

  @FieldResolver(() => RefusalConnection, { description: "What was refused, in the order of the file." })
  async refusals(
    @Ctx() { query }: Context,
    @Root() load: LoadType,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "At most 1,000." }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Arg("group", () => RefusalGroupInput, { nullable: true, description: "Only those of one rule in one column." })
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
