import type { Query } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";
import { type MiddlewareFn, UseMiddleware } from "type-graphql";
import type { Context } from "../context.ts";
import { AccessRefused } from "../errors.ts";

/** The most characters that a purpose may have. */
const longestPurpose = 500;

/**
 * Checks that a viewer may read people's records and gave a purpose.
 * @returns the purpose.
 * @throws AccessRefused without child-level access or without a purpose. The message names what is missing.
 */
export function checkChildLevel({ viewer, purpose }: Pick<Context, "viewer" | "purpose">): string {
  if (viewer.tier !== "CHILD_LEVEL")
    throw new AccessRefused("FORBIDDEN", "People's records need a role with child-level access, like team manager.");
  if (purpose === undefined)
    throw new AccessRefused("PURPOSE_REQUIRED", "People's records need a purpose: say why in the X-Purpose header.");
  if (purpose.length > longestPurpose)
    throw new AccessRefused("PURPOSE_REQUIRED", `The purpose in X-Purpose has at most ${longestPurpose} characters.`);
  return purpose;
}

const onlyAtChildLevel: MiddlewareFn<Context> = async ({ context }, next) => {
  checkChildLevel(context);
  context.answer.childLevel = true;
  return next();
};

/**
 * Guards a field that returns people's records.
 *
 * It works on methods of resolvers only, because plain fields of a type run no middleware. The compiler refuses it there.
 *
 * @example
 * ```ts
 * @FieldResolver(() => ChildConnection, { description: "..." })
 * @ChildLevel
 * async children(@Ctx() context: Context) { ... }
 * ```
 */
export const ChildLevel: MethodDecorator = UseMiddleware(onlyAtChildLevel);

/**
 * Reads people's records and writes whose they are to the access log, in one transaction. No log, no records.
 *
 * @param operation - what was read, for the log.
 * @param subjectsOf - names every person whose record was read.
 * @throws AccessRefused without child-level access or without a purpose.
 *
 * @example
 * ```ts
 * const rows = await readRecords(context, "Child.episodes", (query) => query<Row>(sql, [ids]), () => ids);
 * ```
 */
export async function readRecords<Records>(
  context: Context,
  operation: string,
  read: (query: Query) => Promise<Records>,
  subjectsOf: (records: Records) => readonly string[],
): Promise<Records> {
  const purpose = checkChildLevel(context);
  context.answer.childLevel = true;
  return context.records(operation)(async (query) => {
    const records = await read(query);
    const { name, roles } = context.viewer;
    await query(sql`select record_access(${name}, ${roles}, ${purpose}, ${operation}, ${subjectsOf(records)})`);
    return records;
  });
}
