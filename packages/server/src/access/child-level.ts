import type { Query } from "@children-first/schema";
import { type MiddlewareFn, UseMiddleware } from "type-graphql";
import type { Context } from "../context.ts";
import { AccessRefused } from "../errors.ts";
import { recordedAccess } from "./access-log.ts";

/**
 * Checks that a viewer may read people's records and gave a purpose.
 * @returns the purpose.
 * @throws AccessRefused without child-level access, without a purpose, or for one that is not in the settings.
 */
export function checkChildLevel({
  viewer,
  purpose,
  purposes,
}: Pick<Context, "viewer" | "purpose" | "purposes">): string {
  const allowed = purposes.join(", ");
  if (viewer.tier !== "CHILD_LEVEL")
    throw new AccessRefused("FORBIDDEN", "People's records need a role with child-level access, like team manager.");
  if (purpose === undefined)
    throw new AccessRefused("PURPOSE_REQUIRED", `People's records need a purpose in the X-Purpose header: ${allowed}.`);
  if (!purposes.includes(purpose))
    throw new AccessRefused("PURPOSE_REQUIRED", `The purpose in X-Purpose is one of these: ${allowed}.`);
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
 * @param shown - names every person whose record was read, and says how many rows are returned.
 * @throws AccessRefused without child-level access or without a purpose.
 *
 * @example
 * ```ts
 * const rows = await readRecords(context, "Child.episodes", (query) => query<Row>(statement), (rows) => ({ people: ids, rows: rows.length }));
 * ```
 */
export async function readRecords<Records>(
  context: Context,
  operation: string,
  read: (query: Query) => Promise<Records>,
  shown: (records: Records) => { readonly people: readonly string[]; readonly rows: number },
): Promise<Records> {
  const purpose = checkChildLevel(context);
  context.answer.childLevel = true;
  return context.records(operation)(async (query) => {
    const records = await read(query);
    const { people, rows } = shown(records);
    await query(recordedAccess(context.reader, { purpose, operation, people, rows }));
    return records;
  });
}
