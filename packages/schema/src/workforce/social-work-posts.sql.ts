import { sql, type Sql, type SqlText } from "../words/sql.ts";

/** What a definition of social workers says of the establishment, and of the posts that `isSocialWorkPost` leaves out. */
export const socialWorkPostsOnly =
  "The newest establishment of a month counts; a month without one has no figure. Posts of personal advisers, support workers and assistants are left out by their title: the workforce census counts registered social workers.";

/**
 * Whether a post is one for a registered social worker, managers among them, by its title. The workforce census counts
 * nobody else. An establishment does not say who is registered.
 *
 * Source: DfE, Children's social work workforce census guide. Which titles need no registration is this platform's own.
 *
 * @param title - the column of the post's title, or a fragment
 * @example
 * isSocialWorkPost("e.post_title")
 */
export function isSocialWorkPost(title: SqlText): Sql {
  return sql`${sql.raw(title)} !~* 'personal advis[eo]r|(support|family) worker|assistant|apprentice|administrat|business support'`;
}
