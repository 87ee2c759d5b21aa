import type { Query } from "@children-first/schema";
import { type MiddlewareFn, UseMiddleware } from "type-graphql";
import type { Context } from "../context.ts";
import { AccessRefused } from "../errors.ts";

/** The longest purpose that is kept. */
const longestPurpose = 500;

/**
 * Whether a viewer may read people's records, and has said why.
 * @throws AccessRefused saying what is needed.
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
 * Stands before every field that gives people's records: `@ChildLevel`. It is for the methods of resolvers alone, because
 * nothing stands before the plain field of a type; the compiler refuses it there.
 */
export const ChildLevel: MethodDecorator = UseMiddleware(onlyAtChildLevel);

/**
 * Reads people's records, and writes whose they were to the access log in the same transaction: where the log cannot be
 * written nothing is answered. `subjectsOf` names every person whose record is in what was read.
 */
export async function readRecords<Records>(
  context: Context,
  operation: string,
  read: (query: Query) => Promise<Records>,
  subjectsOf: (records: Records) => readonly string[],
): Promise<Records> {
  const purpose = checkChildLevel(context);
  context.answer.childLevel = true;
  return context.transaction(async (query) => {
    const records = await read(query);
    const { name, roles } = context.viewer;
    await query("select record_access($1, $2, $3, $4, $5)", [name, roles, purpose, operation, subjectsOf(records)]);
    return records;
  });
}
