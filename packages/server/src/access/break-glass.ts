import { BreakGlassEntity, type BreakGlassRow, columnsOf } from "@children-first/schema/records";
import { sql, type Sql } from "@children-first/schema/sql";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import type { BreakGlassType } from "./access-entry.type.ts";
import { checkChildLevel } from "./child-level.ts";
import { titleOf } from "./roles.ts";
import { checkScope } from "./scopes.ts";

/** The fewest and most characters of a reason or a review. */
const [shortest, longest] = [10, 500];

/**
 * Opens the records of the whole authority, and restricted ones, to the viewer for 60 minutes. It is in the access log before
 * anything is read, and waits for a review.
 *
 * @throws AccessRefused without child-level access or a purpose.
 * @throws WrongArgument for a reason that says too little or too much.
 */
export async function breakGlass(context: Context, reason: string): Promise<BreakGlassType> {
  checkChildLevel(context);
  const why = textOf("reason", reason);
  const { id, name, roles, orgUnits } = context.reader;
  const broken = await context.records("breakGlass")(async (query) => {
    const [row] = await query<{ id: string }>(
      sql`select break_the_glass(${id}, ${name}, ${roles}::text[], ${orgUnits}::text[], ${why})::text as id`,
    );
    return row!.id;
  });
  context.alert("the glass was broken: it waits for a review by the data-protection lead", { breakGlass: broken });
  const [found] = await brokenGlass(context, sql`b.id = ${broken}::bigint`);
  return found!;
}

/**
 * Writes down what a review of broken glass found.
 *
 * @throws AccessRefused for anybody but the data-protection lead.
 * @throws WrongArgument for an id that none has or that was reviewed already, and for a review that says too little.
 */
export async function reviewBreakGlass(context: Context, id: string, review: string): Promise<BreakGlassType> {
  checkScope(context.viewer, "access-log", "The review of broken glass");
  const said = textOf("review", review);
  if (!/^\d{1,15}$/.test(id)) throw unknown();
  const [row] = await context.query<{ reviewed: boolean }>(
    sql`select review_break_glass(${id}::bigint, ${context.viewer.name}, ${said}) as reviewed`,
  );
  if (!row!.reviewed) throw unknown();
  const [found] = await brokenGlass(context, sql`b.id = ${id}::bigint`);
  return found!;
}

/** The context in which records are asked for: of a viewer who has broken the glass within the last hour, the whole authority's. */
export async function behindBrokenGlass(context: Context): Promise<Context> {
  const [row] = await context.query<{ broken: boolean }>(sql`select broken_glass() is not null as broken`);
  return row!.broken ? { ...context, viewer: { ...context.viewer, orgUnits: [context.authority] } } : context;
}

/** Broken glass that the viewer may see, by a condition on its row `b`, newest first. */
export async function brokenGlass({ query, em }: Context, where: Sql): Promise<BreakGlassType[]> {
  const rows = await query<BreakGlassRow>(
    sql`select ${columnsOf(em, BreakGlassEntity, "b")} from break_glass b where ${where} order by b.id desc limit 1000`,
  );
  return rows.map((row) => ({ ...row, role: titleOf(row.roles) }));
}

function textOf(argument: string, text: string): string {
  const said = text.trim();
  if (said.length < shortest || said.length > longest)
    throw new WrongArgument(argument, `a sentence of ${shortest} to ${longest} characters.`);
  return said;
}

function unknown(): WrongArgument {
  return new WrongArgument("id", "the id of broken glass that waits for a review; see brokenGlass.");
}
