import { AccessLogEntity, type AccessLogRow, columnsOf } from "@children-first/schema/records";
import { sql } from "@children-first/schema/sql";
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import { type Connection, isStorable, page } from "../graphql/connection.type.ts";
import { DateScalar, dayOf } from "../graphql/scalars.ts";
import type { AccessEntryType } from "./access-entry.type.ts";
import { AccessEntryConnection, AccessLogCheckType, BreakGlassType } from "./access-entry.type.ts";
import { checkAccessLog } from "./access-log.ts";
import { breakGlass, brokenGlass, reviewBreakGlass } from "./break-glass.ts";
import { titleOf } from "./roles.ts";
import { checkScope } from "./scopes.ts";

/** Who read whose records, and why; and the glass that was broken to read them. */
@Resolver()
export class AccessLogResolver {
  @Query(() => AccessEntryConnection, {
    description:
      "Who read people's records, when and why, newest first. For the data-protection lead. Decisions about targets are in it too, with no record.",
  })
  async accessLog(
    @Ctx() context: Context,
    @Arg("from", () => DateScalar, { description: "The first day." }) from: Date,
    @Arg("to", () => DateScalar, { description: "The last day." }) to: Date,
    @Arg("reader", () => String, { nullable: true, description: "Only what somebody with this name read." })
    reader: string | null,
    @Arg("child", () => ID, {
      nullable: true,
      description: "Only readings of this child's records, by the identifier in the case-management system.",
    })
    child: string | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: argumentDescriptions.first }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: argumentDescriptions.after }) after: string | null,
  ): Promise<Connection<AccessEntryType>> {
    const { viewer, query, em, batches } = context;
    checkScope(viewer, "access-log", "The access log");
    for (const [argument, text] of Object.entries({ reader, child }))
      if (typeof text === "string" && !isStorable(text))
        throw new WrongArgument(argument, "a text without the zero character.");
    if (from > to) throw new WrongArgument("from", "must not be after to.");
    context.answer.isPassing = true;
    const read = async (place: number[] | null, limit: number): Promise<AccessEntryType[]> => {
      const [firstDay, lastDay] = [dayOf(from), dayOf(to)];
      const rows = await query<AccessLogRow>(sql`
        select ${columnsOf(em, AccessLogEntity, "l")} from access_log l
        where (l.at at time zone 'Europe/London')::date between ${firstDay}::date and ${lastDay}::date
          and l.at >= ${firstDay}::date - interval '1 day' and l.at < ${lastDay}::date + interval '2 days'
          and (${reader ?? null}::text is null or l.viewer = ${reader ?? null}::text)
          and (${child ?? null}::text is null or l.sequence in (select entries_about(${child ?? null}::text)))
          and (${place?.[0] ?? null}::bigint is null or l.sequence < ${place?.[0] ?? null}::bigint)
        order by l.sequence desc limit ${limit}::integer`);
      return Promise.all(
        rows.map(async (row) => ({
          id: row.sequence,
          at: row.at,
          reader: row.viewer,
          role: titleOf(row.roles),
          purpose: row.purpose,
          operation: row.operation,
          orgUnit: row.units?.[0] === undefined ? null : await batches.orgUnit.load(row.units[0]),
          records: row.records ?? row.subjects.length,
          people: row.subjects.length,
          breakGlass: row.breakGlass !== null,
        })),
      );
    };
    return page(first ?? 50, after, read, ({ id }) => [Number(id)]);
  }

  @Query(() => AccessLogCheckType, {
    description: "Checks the whole access log. For the data-protection lead.",
  })
  async accessLogCheck(@Ctx() { viewer, query, answer }: Context): Promise<AccessLogCheckType> {
    checkScope(viewer, "access-log", "The check of the access log");
    answer.isPassing = true;
    return checkAccessLog(query);
  }

  @Query(() => [BreakGlassType], {
    description:
      "The glass that was broken, newest first, at most 1,000: of everybody for the data-protection lead, for others their own.",
  })
  async brokenGlass(
    @Ctx() context: Context,
    @Arg("waiting", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Only what waits for a review.",
    })
    waiting: boolean | null,
  ): Promise<BreakGlassType[]> {
    checkScope(context.viewer, "operations", "Broken glass");
    context.answer.isPassing = true;
    return brokenGlass(context, waiting ? sql`b.reviewed_at is null` : sql`true`);
  }

  @Mutation(() => BreakGlassType, {
    description:
      "Opens the records of the whole authority, and restricted ones, to the viewer for 60 minutes. Needs child-level access, a purpose and a reason. The data-protection lead reviews it.",
  })
  breakGlass(
    @Ctx() context: Context,
    @Arg("reason", () => String, { description: "Why, in 10 to 500 characters." }) reason: string,
  ): Promise<BreakGlassType> {
    return breakGlass(context, reason);
  }

  @Mutation(() => BreakGlassType, {
    description: "Writes down what a review of broken glass found. For the data-protection lead.",
  })
  reviewBreakGlass(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "See brokenGlass." }) id: string,
    @Arg("review", () => String, { description: "What the review found, in 10 to 500 characters." }) review: string,
  ): Promise<BreakGlassType> {
    return reviewBreakGlass(context, id, review);
  }
}
