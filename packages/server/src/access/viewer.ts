import { type Role, roleOf, type Tier, tiers } from "./roles.ts";

/** The person or system that makes a request. It is settled once, before the request is parsed, and kept in its context. */
export interface Viewer {
  /** An id that stays when the name changes: the subject of the token, or the id of the API key. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly tier: Tier;
  /** Ids of org units. The viewer may see these units and every unit below them. */
  readonly orgUnits: readonly string[];
}

/** What is known of somebody who has shown who they are: an id, a name, the ids of roles, the ids of org units. */
export interface Grant {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly orgUnits: readonly string[];
}

/** Thrown for somebody who is known and may not come in. The message says why and repeats nothing that was sent. */
export class NoAccess extends Error {
  override name = "NoAccess";
}

/**
 * The viewer that a grant makes, with the tier of the strongest role. Org units that are named limit every role, so that a
 * role for the whole authority never widens one for a team.
 *
 * @throws {NoAccess} without a role, for an unknown one, without an org unit that a role needs, or for one of another
 * authority.
 */
export function viewerWith({ id, name, roles, orgUnits }: Grant, authority: string): Viewer {
  const held = [...new Set(roles)].map((role) => roleOf(role));
  if (held.length === 0) throw new NoAccess("This account has no role in Children First.");
  if (!held.every((role): role is Role => role !== undefined))
    throw new NoAccess("This account has a role that Children First does not know.");
  if (orgUnits.length === 0 && held.some(({ part }) => part === "UNIT"))
    throw new NoAccess("This account's role needs a part of the organisation, and none is named.");
  if (orgUnits.some((unit) => unit !== authority && !unit.startsWith(`${authority}:`)))
    throw new NoAccess("This account's part of the organisation is not one of this authority.");
  return {
    id,
    name,
    roles: held.map((role) => role.name),
    tier: tiers.find((tier) => held.some((role) => role.tier === tier))!,
    orgUnits: orgUnits.length > 0 ? [...new Set(orgUnits)] : [authority],
  };
}
