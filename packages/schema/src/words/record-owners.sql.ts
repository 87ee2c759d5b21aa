import { sql, type Sql } from "./sql.ts";

/**
 * The parts of the service that keep records which name no team, and the words that the name of such a unit has. Written
 * in lower case, with a single space for all marks.
 */
export const recordOwners = {
  "the front door": ["front door", "mash", "multi agency safeguarding hub", "contact and referral"],
  "the fostering service": ["fostering"],
} as const;

/**
 * The column `team` of a cohort whose records name no team and all belong to one part of the service. The organisation
 * tree has the unit under this name where its own names tell which it is; else the cases are of the authority alone.
 *
 * @returns an expression of type text
 * @example
 * select c.cont_contact_id as case_id, ${ownedBy("the front door")} as team, ...
 */
export function ownedBy(owner: keyof typeof recordOwners): Sql {
  return sql`${owner}::text`;
}

/** What definitions say of the cases of `ownedBy`: whose they are, and which unit that is. */
export function ownerWords(owner: keyof typeof recordOwners): string {
  const words = recordOwners[owner].map((each) => `"${each}"`);
  const listed = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words);
  return `Its records name no team: all are those of ${owner}. That is the unit whose name has ${listed}; of several, the lowest above them all.`;
}
